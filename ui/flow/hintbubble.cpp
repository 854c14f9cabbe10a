// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/hintbubble.h"

#include "theme/theme.h"
#include "widgets/painting.h"

#include <QAccessible>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace rondo {

HintBubble::HintBubble(Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_what(new QLabel(this))
    , m_wayOut(new QLabel(this))
{
    setObjectName(QStringLiteral("hintBubble"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFixedWidth(340);
    m_what->setFont(theme.font(FontRole::BodyStrong));
    for (QLabel *label : {m_what, m_wayOut})
        label->setWordWrap(true);
    m_wayOut->setProperty("tone", QStringLiteral("secondary"));
    auto *layout = new QVBoxLayout(this);
    constexpr int margin = int(shadowMargin);
    layout->setContentsMargins(margin + 34, margin + 9, margin + 12, margin + 10);
    layout->setSpacing(2);
    layout->addWidget(m_what);
    layout->addWidget(m_wayOut);
    hide();
}

void HintBubble::showText(const QString &text, QPoint target)
{
    if (text != m_text) {
        m_text = text;
        const qsizetype end = text.indexOf(QLatin1String(". "));
        m_what->setText(end < 0 ? text : text.left(end + 1));
        m_wayOut->setText(end < 0 ? QString() : text.mid(end + 2));
        m_wayOut->setVisible(end >= 0);
        setAccessibleName(text);
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    const int height = layout()->heightForWidth(width());
    resize(width(), height);
    const QRect room = parentWidget()->rect();
    QPoint place = target + QPoint(-width() / 2, 12);
    if (place.y() + height > room.height())
        place.setY(target.y() - height - 4);
    place.setX(std::clamp(place.x(), 0, std::max(0, room.width() - width())));
    move(place);
    show();
    raise();
}

void HintBubble::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(rect()).adjusted(shadowMargin, shadowMargin, -shadowMargin, -shadowMargin);
    paintShadow(painter, card, 8, m_theme, Elevation::Popup);
    painter.setPen(m_theme.color(Token::Line2));
    painter.setBrush(m_theme.color(Token::Panel));
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    const StatusStyle failed = m_theme.status(Status::Failed);
    paintIcon(painter, {card.left() + 11, card.top() + 11, 16, 16}, failed.icon, failed.text, m_theme);
}

} // namespace rondo
