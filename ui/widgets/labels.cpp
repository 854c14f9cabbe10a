// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/labels.h"

#include "widgets/painting.h"

#include <QAction>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QVBoxLayout>

#include <cmath>

namespace rondo {

QSize ElidedLabel::minimumSizeHint() const
{
    const int few = fontMetrics().horizontalAdvance(QLatin1Char('m')) * 3;
    return {qMin(few, QLabel::minimumSizeHint().width()), QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QRect inner = contentsRect();
    painter.drawText(inner, int(alignment() | Qt::TextSingleLine),
                     fontMetrics().elidedText(text(), Qt::ElideRight, inner.width()));
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    setToolTip(fontMetrics().horizontalAdvance(text()) > contentsRect().width() ? text() : QString());
}

QLabel *makeLabel(const Theme &theme, const QString &text, FontRole role, const char *tone, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(theme.font(role));
    label->setTextFormat(Qt::PlainText);
    if (tone)
        label->setProperty("tone", QLatin1String(tone));
    return label;
}

QString keyText(const QKeySequence &keys)
{
    // The plus sign is a key too: "Ctrl++".
    QString text = keys.toString(QKeySequence::NativeText);
    return text.replace(QRegularExpression(QStringLiteral("\\+(?=.)")), QStringLiteral(" "));
}

QString statusWord(Status status)
{
    switch (status) {
    case Status::Idle:
        return StatusPill::tr("Not run yet");
    case Status::Queued:
        return StatusPill::tr("Queued");
    case Status::Running:
        return StatusPill::tr("Running");
    case Status::Done:
        return StatusPill::tr("Done");
    case Status::Cached:
        return StatusPill::tr("Cached");
    case Status::Warning:
        return StatusPill::tr("Warning");
    case Status::Failed:
        return StatusPill::tr("Failed");
    case Status::Stopped:
        return StatusPill::tr("Stopped");
    }
    return {};
}

StatusPill::StatusPill(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    QFont face = theme.font(FontRole::Dense);
    face.setWeight(QFont::Medium);
    setFont(face);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setStatus(Status::Idle);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StatusPill::setStatus(Status status, const QString &text)
{
    m_status = status;
    m_text = text.isEmpty() ? statusWord(status) : text;
    setAccessibleName(m_text);
    updateGeometry();
    update();
}

void StatusPill::setFlat(bool flat)
{
    m_flat = flat;
    updateGeometry();
    update();
}

QSize StatusPill::sizeHint() const
{
    const double words = QFontMetricsF(font()).horizontalAdvance(m_text);
    return {int(std::ceil(words)) + (m_flat ? 21 : 34), 20};
}

void StatusPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const StatusStyle style = m_theme.status(m_status);
    if (!m_flat) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.soft);
        painter.drawRoundedRect(rect(), 10, 10);
    }
    const int left = m_flat ? 1 : 7;
    paintStatusIcon(painter, QRectF(left, 3, 14, 14), m_status, m_theme);
    painter.setPen(style.text);
    painter.drawText(rect().adjusted(left + 18, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_text);
}

Card::Card(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Card::setHighlighted(bool highlighted)
{
    m_highlighted = highlighted;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = m_highlighted ? 2 : 1;
    painter.setPen(QPen(m_theme.color(m_highlighted ? Token::Accent : Token::Line), width));
    painter.setBrush(m_theme.color(Token::Panel));
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), 8, 8);
}

EmptyState::EmptyState(const Theme &theme, const QString &icon, const QString &title, const QString &hint,
                       QAction *action, QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel(theme, title, FontRole::BodyStrong))
    , m_hint(makeLabel(theme, hint, FontRole::Caption, "hint"))
{
    auto *picture = new QLabel(this);
    const auto draw = [picture, icon, &theme] {
        picture->setPixmap(theme.pixmap(icon, 28, theme.color(Token::Text3), picture->devicePixelRatioF()));
    };
    draw();
    connect(&theme, &Theme::changed, picture, draw);
    for (QLabel *label : {m_title, m_hint}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(4);
    layout->addStretch(2);
    layout->addWidget(picture, 0, Qt::AlignHCenter);
    layout->addSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    if (action) {
        auto *button = new QPushButton(action->icon(), action->text(), this);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        layout->addSpacing(6);
        layout->addWidget(button, 0, Qt::AlignHCenter);
    }
    layout->addStretch(3);
}

void EmptyState::setTexts(const QString &title, const QString &hint)
{
    m_title->setText(title);
    m_hint->setText(hint);
}

void setTabCount(QTabBar &tabs, int tab, int count, const Theme &theme)
{
    auto *label = qobject_cast<QLabel *>(tabs.tabButton(tab, QTabBar::RightSide));
    const QString text = count > 0 ? QString::number(count) : QString();
    if (text == (label ? label->text() : QString()))
        return;
    if (!label) {
        label = new QLabel(&tabs);
        label->setProperty("count", true);
        label->setFont(theme.font(FontRole::Caption));
    }
    label->setText(text);
    label->adjustSize();
    // Also for the same label: only this makes the tabs find room for it.
    tabs.setTabButton(tab, QTabBar::RightSide, count > 0 ? label : nullptr);
    tabs.updateGeometry();
    if (count == 0)
        label->deleteLater();
}

} // namespace rondo
