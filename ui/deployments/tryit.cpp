// SPDX-License-Identifier: GPL-3.0-or-later
#include "deployments/tryit.h"

#include "data/images.h"
#include "deployments/answercard.h"
#include "deployments/classbars.h"
#include "deployments/drawingpad.h"
#include "widgets/painting.h"
#include "widgets/controls.h"
#include "widgets/labels.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QImageReader>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>

namespace rondo {
namespace {
    constexpr int sentSide = 28;
}

TryIt::TryIt(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_client(new InferClient(this))
    , m_source(new SegmentedControl(theme, this))
    , m_pad(new DrawingPad(theme, this))
    , m_card(new AnswerCard(theme, this))
    , m_bars(new ClassBars(theme, this))
    , m_thanks(new QLabel(this))
{
    setAcceptDrops(true);
    m_source->setItems({tr("Draw"), tr("Image")});
    m_source->setAccessibleName(tr("Where the picture comes from"));
    auto *title = makeLabel(theme, tr("Try it"), FontRole::BodyStrong, nullptr, this);
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(m_source);
    m_thanks->setWordWrap(true);
    m_thanks->setProperty("tone", QStringLiteral("hint"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(10);
    layout->addLayout(head);
    layout->addWidget(makePadRow());
    layout->addWidget(m_card);
    layout->addWidget(m_bars);
    layout->addWidget(makeLabelRow());
    layout->addWidget(m_thanks);

    connect(m_pad, &DrawingPad::changed, this, &TryIt::showPreview);
    connect(m_pad, &DrawingPad::rested, this, &TryIt::ask);
    connect(m_card, &AnswerCard::startRequested, this, &TryIt::startRequested);
    connect(m_client, &InferClient::answered, this, &TryIt::showAnswer);
    connect(m_client, &InferClient::failed, this, &TryIt::showError);
    connect(m_source, &SegmentedControl::currentChanged, this, [this](int index) {
        m_open->setVisible(index == 1);
        if (index == 1)
            openPicture();
    });
    connect(&theme, &Theme::changed, this, &TryIt::applyTheme);
    showNothing();
    applyTheme();
    setDeployment({});
}

QWidget *TryIt::makePadRow()
{
    auto *row = new QWidget;
    const auto makeTool = [&](const QString &words) {
        auto *tool = new QToolButton(row);
        tool->setToolTip(words);
        tool->setAccessibleName(words);
        return tool;
    };
    m_undo = makeTool(tr("Take the last stroke back"));
    m_wipe = makeTool(tr("Wipe the pad"));
    m_open = makeTool(tr("Open a picture"));
    m_open->hide();
    m_sent = new QLabel(row);
    m_sent->setFixedSize(42, 42);
    m_sent->setAlignment(Qt::AlignCenter);
    m_sent->setAccessibleName(tr("The picture as it is sent"));
    m_sentWords = makeLabel(m_theme, tr("28 \u00d7 28\nas sent"), FontRole::Caption, "secondary", row);
    m_sentWords->setAlignment(Qt::AlignHCenter);
    auto *side = new QVBoxLayout;
    side->setSpacing(8);
    for (QToolButton *tool : {m_undo, m_wipe, m_open})
        side->addWidget(tool, 0, Qt::AlignHCenter);
    side->addStretch(1);
    side->addWidget(m_sent, 0, Qt::AlignHCenter);
    side->addWidget(m_sentWords, 0, Qt::AlignHCenter);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_pad, 0, Qt::AlignTop);
    layout->addLayout(side, 1);
    connect(m_undo, &QToolButton::clicked, m_pad, &DrawingPad::undo);
    connect(m_wipe, &QToolButton::clicked, m_pad, &DrawingPad::clear);
    connect(m_open, &QToolButton::clicked, this, &TryIt::openPicture);
    return row;
}

QWidget *TryIt::makeLabelRow()
{
    auto *row = new QWidget;
    m_question = makeLabel(m_theme, tr("What did you draw?"), FontRole::Dense, "secondary", row);
    m_right = new QPushButton(row);
    m_other = new QPushButton(tr("Other"), row);
    m_question->setWordWrap(true);
    for (QPushButton *button : {m_right, m_other})
        button->setProperty("size", QStringLiteral("small"));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_question, 1);
    layout->addWidget(m_right);
    layout->addWidget(m_other);
    connect(m_right, &QPushButton::clicked, this,
            [this] { Q_EMIT labelRequested(m_answer.request, m_answer.best()); });
    connect(m_other, &QPushButton::clicked, this, &TryIt::chooseOther);
    return row;
}

void TryIt::applyTheme()
{
    m_undo->setIcon(m_theme.icon(QStringLiteral("undo")));
    m_wipe->setIcon(m_theme.icon(QStringLiteral("eraser")));
    m_open->setIcon(m_theme.icon(QStringLiteral("image")));
    m_right->setIcon(m_theme.icon(QStringLiteral("check")));
    m_other->setIcon(m_theme.icon(QStringLiteral("tag")));
    m_thanks->setFont(m_theme.font(FontRole::Caption));
    showPreview();
}

void TryIt::setDeployment(const std::optional<Deployment> &deployment)
{
    const bool other = m_deployment && deployment && m_deployment->name != deployment->name;
    const bool isUp = deployment && deployment->state == DeploymentState::Running;
    const bool wasUp = m_deployment && m_deployment->state == DeploymentState::Running;
    m_deployment = deployment;
    setEnabled(deployment.has_value());
    if (!deployment)
        return;
    m_client->setEndpoint(deployment->url(), deployment->name);
    if (other || isUp != wasUp)
        showNothing();
    if (!isUp)
        showError(deployment->state == DeploymentState::Starting
                      ? tr("The server of this deployment is starting.")
                      : tr("The server of this deployment has stopped. Start it again to ask it."));
    else if ((other || !wasUp) && !m_pad->isEmpty())
        ask();
}

void TryIt::showPreview()
{
    m_undo->setEnabled(!m_pad->isEmpty());
    m_wipe->setEnabled(!m_pad->isEmpty());
    const bool canAsk = m_deployment && m_deployment->state == DeploymentState::Running;
    m_pixels.clear();
    if (!m_pad->isEmpty())
        m_pixels = centredDigit(m_pad->grey(), m_pad->inkSize().width(), m_pad->inkSize().height());
    else if (canAsk)
        showNothing();
    const QByteArray shown = m_pixels.isEmpty() ? QByteArray(sentSide * sentSide, '\0') : m_pixels;
    m_sent->setPixmap(
        QPixmap::fromImage(inkImage(shown, sentSide, sentSide, m_theme)).scaled(m_sent->size()));
}

void TryIt::ask()
{
    if (m_pixels.isEmpty() || !m_deployment || m_deployment->state != DeploymentState::Running)
        return;
    m_client->ask(m_pixels, sentSide, sentSide);
}

void TryIt::showNothing()
{
    m_client->cancel();
    m_answer = {};
    m_card->showNothing();
    m_bars->setScores({});
    m_right->setText(tr("Right"));
    m_right->setEnabled(false);
    m_other->setEnabled(false);
    m_thanks->setText(
        tr("Your answer is kept with the prediction, so that a later training can learn from it."));
}

void TryIt::showAnswer(const InferAnswer &answer)
{
    m_answer = answer;
    const int best = answer.best();
    m_card->showAnswer(m_deployment->model, answer);
    m_bars->setScores(answer.scores);
    m_right->setText(tr("It is a %1").arg(best));
    m_right->setEnabled(true);
    m_other->setEnabled(true);
}

void TryIt::showError(const QString &text)
{
    m_answer = {};
    const bool canStart = m_deployment && m_deployment->state != DeploymentState::Running
        && m_deployment->state != DeploymentState::Starting;
    m_card->showError(text, canStart);
    m_bars->setScores({});
    m_right->setEnabled(false);
    m_other->setEnabled(false);
}

void TryIt::chooseOther()
{
    QMenu menu(this);
    for (int label = 0; label < m_answer.scores.size(); ++label) {
        if (label == m_answer.best())
            continue;
        connect(menu.addAction(tr("It is a %1").arg(label)), &QAction::triggered, this,
                [this, label, request = m_answer.request] { Q_EMIT labelRequested(request, label); });
    }
    menu.exec(m_other->mapToGlobal(QPoint(0, m_other->height() + 4)));
}

void TryIt::setLabelled(const QString &request, int label, const QString &errorText)
{
    if (request != m_answer.request)
        return;
    m_thanks->setText(errorText.isEmpty() ? tr("Kept: it is a %1.").arg(label) : errorText);
    m_right->setEnabled(!errorText.isEmpty());
    m_other->setEnabled(!errorText.isEmpty());
}

void TryIt::openPicture()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a picture of a digit"), {},
                                                      tr("Pictures (*.png *.jpg *.jpeg)"));
    if (!path.isEmpty())
        takePicture(path);
}

void TryIt::takePicture(const QString &path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.width() > 1024 || size.height() > 1024)
        reader.setScaledSize(size.scaled(1024, 1024, Qt::KeepAspectRatio));
    const QImage picture = reader.read();
    if (picture.isNull()) {
        showError(tr("%1 cannot be read: %2. Choose a PNG or JPEG picture.").arg(path, reader.errorString()));
        return;
    }
    m_pad->setPicture(picture);
}

void TryIt::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void TryIt::dropEvent(QDropEvent *event)
{
    takePicture(event->mimeData()->urls().first().toLocalFile());
    event->acceptProposedAction();
}

} // namespace rondo
