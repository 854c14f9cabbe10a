// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/focusring.h"

#include "theme/theme.h"

#include <QFocusEvent>
#include <QPainter>

namespace rondo {

namespace {
    constexpr int ring = 2;
} // namespace

FocusRing::FocusRing(QWidget &target, const Theme &theme)
    : QWidget(&target)
    , m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    target.installEventFilter(this);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void FocusRing::cover()
{
    setGeometry(parentWidget()->rect());
    // Only the rim is there: what lies inside is not painted twice.
    setMask(QRegion(rect()) - QRegion(rect().adjusted(ring, ring, -ring, -ring)));
    raise();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn: {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        cover();
        setVisible(reason != Qt::MouseFocusReason && reason != Qt::OtherFocusReason);
        break;
    }
    case QEvent::FocusOut:
    case QEvent::MouseButtonPress:
        hide();
        break;
    case QEvent::Resize:
        cover();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Accent));
}

} // namespace rondo
