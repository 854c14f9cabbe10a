// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/toast.h"

#include "accessibility/announce.h"
#include "widgets/focusring.h"
#include "widgets/labels.h"
#include "widgets/painting.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

namespace rondo {

namespace {
    constexpr int toastWidth = 360;
    constexpr int lifetime = 6000;
    constexpr int most = 3;
    constexpr int kept = 50;
    constexpr int margin = 12; // around the card, for its shadow
} // namespace

Toast::Toast(const Theme &theme, const QString &text, const QString &detail, Status status, QAction *action,
             QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedWidth(toastWidth + 2 * margin);
    setFocusPolicy(Qt::TabFocus);
    new FocusRing(*this, theme);
    setAccessibleName(detail.isEmpty() ? text : text + QLatin1Char(' ') + detail);
    auto *picture = new QLabel(this);
    const StatusStyle style = theme.status(status);
    picture->setPixmap(theme.pixmap(style.icon, 16, style.text, devicePixelRatioF()));

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    QLabel *headline = makeLabel(theme, text, FontRole::BodyStrong);
    headline->setWordWrap(true);
    words->addWidget(headline);
    if (!detail.isEmpty()) {
        QLabel *more = makeLabel(theme, detail, FontRole::Body, "secondary");
        more->setWordWrap(true);
        words->addWidget(more);
    }

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(margin + 14, margin + 12, margin + 14, margin + 12);
    row->setSpacing(10);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    if (action) {
        auto *button = new QPushButton(action->text(), this);
        button->setProperty("kind", QStringLiteral("link"));
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(button, &QPushButton::clicked, this, &Toast::dismissed);
        row->addWidget(button, 0, Qt::AlignTop);
    }
    if (status != Status::Failed)
        QTimer::singleShot(lifetime, this, &Toast::dismissed);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    paintShadow(painter, card, 8, m_theme, Elevation::Popup);
    painter.setPen(m_theme.color(Token::Line2));
    painter.setBrush(m_theme.color(Token::Panel));
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape || key == Qt::Key_Delete || key == Qt::Key_Return || key == Qt::Key_Enter)
        Q_EMIT dismissed();
    else
        QWidget::keyPressEvent(event);
}

void Toast::mousePressEvent(QMouseEvent *)
{
    Q_EMIT dismissed();
}

ToastStack::ToastStack(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    parent->installEventFilter(this);
    hide();
}

void ToastStack::add(const QString &text, const QString &detail, Status status, QAction *action)
{
    m_history.prepend({text, detail, status});
    if (m_history.size() > kept)
        m_history.removeLast();
    while (m_layout->count() >= most)
        delete m_layout->takeAt(0)->widget();
    auto *toast = new Toast(m_theme, text, detail, status, action, this);
    connect(toast, &Toast::dismissed, this, [this, toast] {
        m_layout->removeWidget(toast);
        toast->hide();
        toast->deleteLater();
        place();
    });
    m_layout->addWidget(toast);
    toast->show();
    place();
    announce(*toast, toast->accessibleName(),
             status == Status::Failed ? Urgency::AtOnce : Urgency::Polite);
}

void ToastStack::place()
{
    setVisible(m_layout->count() > 0);
    adjustSize();
    const QWidget *area = parentWidget();
    move(area->width() - width() - 8, area->height() - height() - 32);
    raise();
}

bool ToastStack::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && m_layout->count() > 0)
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace rondo
