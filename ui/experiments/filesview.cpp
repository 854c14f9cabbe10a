// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/filesview.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileSystemModel>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

namespace rondo {

FilesView::FilesView(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_path(new QLabel(this))
    , m_none(new QLabel(this))
    , m_open(new QPushButton(tr("Open folder"), this))
    , m_copy(new QPushButton(tr("Copy path"), this))
    , m_model(new QFileSystemModel(this))
    , m_view(new QTreeView(this))
{
    m_model->setFilter(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
    m_model->setReadOnly(true);
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Files of the experiment"));
    m_view->setRootIsDecorated(true);
    m_view->setUniformRowHeights(true);
    m_view->header()->setStretchLastSection(false);
    m_view->hideColumn(2); // the kind, which the name tells
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_path->setWordWrap(true);
    m_path->setProperty("tone", QStringLiteral("secondary"));
    m_none->setText(tr("This experiment has not written any file yet."));
    m_none->setProperty("tone", QStringLiteral("hint"));

    m_copy->setToolTip(tr("Copies the path of the chosen file, or of the folder when none is chosen"));
    for (QPushButton *button : {m_open, m_copy})
        button->setProperty("size", QStringLiteral("small"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_open);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_path);
    layout->addLayout(buttons);
    layout->addWidget(m_none);
    layout->addWidget(m_view, 1);
    connect(m_open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(chosenPath()); });
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (!m_model->isDir(index))
            QDesktopServices::openUrl(QUrl::fromLocalFile(m_model->filePath(index)));
    });
    const auto applyTheme = [this] {
        m_path->setFont(m_theme.font(FontRole::MonoSmall));
        m_none->setFont(m_theme.font(FontRole::Caption));
        m_open->setIcon(m_theme.icon(QStringLiteral("folder")));
        m_copy->setIcon(m_theme.icon(QStringLiteral("copy")));
    };
    connect(&theme, &Theme::changed, this, applyTheme);
    applyTheme();
}

void FilesView::setFolder(const QString &folder)
{
    if (m_folder == folder)
        return;
    m_folder = folder;
    lookAgain();
}

void FilesView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    lookAgain();
}

QString FilesView::chosenPath() const
{
    const QModelIndexList chosen = m_view->selectionModel()->selectedRows();
    return QDir::toNativeSeparators(chosen.isEmpty() ? m_folder : m_model->filePath(chosen.constFirst()));
}

void FilesView::lookAgain()
{
    const bool exists = !m_folder.isEmpty() && QDir(m_folder).exists();
    m_path->setText(QDir::toNativeSeparators(m_folder));
    m_none->setVisible(!exists);
    m_open->setEnabled(exists);
    m_copy->setEnabled(exists);
    m_view->setVisible(exists);
    if (!exists || !isVisible()) // the model watches what it shows: only while someone looks
        return;
    m_view->setRootIndex(m_model->setRootPath(m_folder));
    m_view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const int column : {1, 3}) // size and date
        m_view->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
}

} // namespace rondo
