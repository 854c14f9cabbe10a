// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcome/welcomepage.h"

#include "computer.h"
#include "recentprojects.h"
#include "titlebar.h"
#include "welcome/drawings.h"
#include "welcome/readybar.h"
#include "welcome/recentrow.h"
#include "welcome/samplecard.h"
#include "widgets/labels.h"

#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>

namespace rondo {

namespace {

    constexpr int leftWidth = 316;
    constexpr int rightWidth = 764;
    constexpr int mostRecent = 4;

    //! Where the sample's project goes when nobody says otherwise.
    QString sampleFolder()
    {
        const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        return QDir(documents.isEmpty() ? QDir::homePath() : documents)
            .filePath(QStringLiteral("Rondo/digits"));
    }

    QPushButton *makeLink(const Theme &theme, const QString &text, QWidget *parent)
    {
        auto *button = new QPushButton(text, parent);
        button->setProperty("kind", QStringLiteral("hintlink"));
        button->setFont(theme.font(FontRole::Dense));
        button->setCursor(Qt::PointingHandCursor);
        return button;
    }

} // namespace

WelcomePage::WelcomePage(Theme &theme, Computer &computer, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_computer(computer)
{
    setObjectName(QStringLiteral("welcomePage"));
    setProperty("surface", QStringLiteral("canvas"));
    setAttribute(Qt::WA_StyledBackground);
    auto *content = new QWidget(this);
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(24, 48, 24, 24);
    columns->setSpacing(72);
    columns->addStretch(1);
    columns->addWidget(makeLeft(), 0, Qt::AlignTop);
    columns->addWidget(makeRight(), 0, Qt::AlignTop);
    columns->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    refresh();
}

QWidget *WelcomePage::toolbarWidget()
{
    return makeLabel(m_theme, tr("Welcome"), FontRole::ObjectName, nullptr, this);
}

QWidget *WelcomePage::makeLeft()
{
    auto *left = new QWidget(this);
    left->setFixedWidth(leftWidth);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(new Mark(m_theme, 40, left));
    head->addWidget(makeLabel(m_theme, QStringLiteral("Rondo"), FontRole::Hero));
    head->addStretch(1);
    column->addLayout(head);
    QLabel *line = makeLabel(m_theme,
                             tr("Draw a pipeline, train it on your machine, put the best model to work, and "
                                "let it keep learning."),
                             FontRole::Body, "secondary");
    QFont face = line->font();
    face.setPointSizeF(face.pointSizeF() * 14 / 13);
    line->setFont(face);
    line->setWordWrap(true);
    column->addWidget(line);
    column->addSpacing(24);
    column->addWidget(new LoopDrawing(m_theme, left));
    auto *create
        = new WideButton(m_theme, QStringLiteral("plus"), tr("New flow"), QKeySequence::New, true, left);
    create->setObjectName(QStringLiteral("newFlow"));
    connect(create, &QAbstractButton::clicked, this, &WelcomePage::newRequested);
    auto *open = new WideButton(m_theme, QStringLiteral("folder"), tr("Open project"), QKeySequence::Open,
                                false, left);
    open->setObjectName(QStringLiteral("openProject"));
    connect(open, &QAbstractButton::clicked, this, &WelcomePage::openRequested);
    column->addWidget(create);
    column->addWidget(open);
    column->addSpacing(8);

    auto *recentHead = new QHBoxLayout;
    recentHead->setContentsMargins(8, 0, 8, 0);
    QLabel *title = makeLabel(m_theme, tr("Recent"), FontRole::BodyStrong, "secondary");
    recentHead->addWidget(title);
    recentHead->addStretch(1);
    auto *clear = makeLink(m_theme, tr("Clear"), left);
    clear->setAccessibleName(tr("Clear the list of recent projects"));
    connect(clear, &QPushButton::clicked, this, [this] {
        clearRecentProjects();
        refresh();
    });
    m_clear = clear;
    recentHead->addWidget(clear);
    column->addLayout(recentHead);
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(0);
    column->addLayout(m_recent);
    column->addStretch(1);
    return left;
}

QWidget *WelcomePage::makeRight()
{
    auto *right = new QWidget(this);
    right->setFixedWidth(rightWidth);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(m_theme, tr("Start from a sample"), FontRole::PageTitle));
    head->addStretch(1);
    head->addWidget(
        makeLabel(m_theme, tr("complete flows with data, ready to run"), FontRole::Dense, "hint"));
    column->addLayout(head);

    auto *grid = new QGridLayout;
    grid->setSpacing(16);
    const QList<Sample> all = samples();
    for (int index = 0; index < all.size(); ++index) {
        auto *card = new SampleCard(m_theme, all.at(index), right);
        card->setObjectName(QStringLiteral("sample-%1").arg(index));
        grid->addWidget(card, index / 2, index % 2);
        if (!all.at(index).planned)
            connect(card, &QAbstractButton::clicked, this,
                    [this] { Q_EMIT sampleRequested(sampleFolder()); });
    }
    column->addLayout(grid);

    auto *readyHead = new QHBoxLayout;
    readyHead->addWidget(makeLabel(m_theme, tr("This computer"), FontRole::BodyStrong, "secondary"));
    readyHead->addStretch(1);
    auto *again = makeLink(m_theme, tr("Check again"), right);
    connect(again, &QPushButton::clicked, &m_computer, &Computer::check);
    readyHead->addWidget(again);
    column->addSpacing(4);
    column->addLayout(readyHead);
    column->addWidget(new ReadyBar(m_theme, m_computer, right));
    return right;
}

void WelcomePage::refresh()
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        if (QWidget *row = item->widget()) {
            row->hide();
            row->deleteLater();
        }
        delete item;
    }
    const QList<RecentProject> projects = recentProjects();
    for (const RecentProject &project : projects.first(qMin<qsizetype>(mostRecent, projects.size())))
        addRecentRow(project.folder, project.name, project.opened, project.exists());
    if (projects.isEmpty()) {
        QLabel *none = makeLabel(m_theme, tr("Projects you open are listed here"), FontRole::Dense, "hint");
        none->setContentsMargins(8, 4, 8, 4);
        m_recent->addWidget(none);
    }
    m_clear->setVisible(!projects.isEmpty());
}

void WelcomePage::addRecentRow(const QString &folder, const QString &name, const QDateTime &opened,
                               bool exists)
{
    auto *row = new RecentRow(m_theme, folder, name, opened, exists, this);
    connect(row, &QAbstractButton::clicked, this, [this, folder, exists] {
        if (exists)
            Q_EMIT projectRequested(folder);
        else
            locate(folder);
    });
    m_recent->addWidget(row);
}

void WelcomePage::locate(const QString &folder)
{
    const QString found
        = QFileDialog::getExistingDirectory(this, tr("Where is the project now?"), QDir::homePath());
    if (found.isEmpty())
        return;
    moveRecentProject(folder, found);
    refresh();
    Q_EMIT projectRequested(found);
}

} // namespace rondo
