// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/chipedit.h"

#include "theme/theme.h"
#include "widgets/painting.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>

namespace rondo {

namespace {

    constexpr int lineHeight = 24, chipHeight = 20, gap = 4, edge = 4, smallestField = 6, chipPadding = 9;

} // namespace

ChipEdit::ChipEdit(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_field(new QLineEdit(this))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setCursor(Qt::IBeamCursor);
    setFocusProxy(m_field);
    setFont(theme.font(FontRole::Mono));
    m_field->setFrame(false);
    m_field->setFont(theme.font(FontRole::Mono));
    m_field->setStyleSheet(
        QStringLiteral("QLineEdit { border: none; background: transparent; padding: 0; min-height: 18px; }"));
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textEdited, this, [this] { splitTyped(); });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    layOut();
}

void ChipEdit::setChips(const QStringList &chips)
{
    m_chips = chips;
    m_at = chips.size();
    m_field->clear();
    layOut();
}

QString ChipEdit::text() const
{
    QStringList parts = m_chips;
    const QString typed = m_field->text().trimmed();
    if (!typed.isEmpty())
        parts.insert(std::min(m_at, parts.size()), typed);
    return parts.join(QStringLiteral(", "));
}

void ChipEdit::setChoices(const QStringList &choices)
{
    m_choices = choices;
    auto *completer = new QCompleter(choices, m_field);
    completer->setCompletionMode(QCompleter::InlineCompletion);
    m_field->setCompleter(completer);
    layOut();
}

void ChipEdit::setInvalid(bool invalid)
{
    if (m_invalid == invalid)
        return;
    m_invalid = invalid;
    update();
}

void ChipEdit::splitTyped()
{
    const QString typed = m_field->text();
    if (typed.contains(u',') || typed.contains(u';')) {
        QString commas = typed;
        QStringList parts = commas.replace(u';', u',').split(u',');
        const QString rest = parts.takeLast().trimmed();
        for (const QString &part : std::as_const(parts)) {
            if (!part.trimmed().isEmpty())
                m_chips.insert(m_at++, part.trimmed());
        }
        m_field->setText(rest);
        layOut();
        Q_EMIT committed(text());
        return;
    }
    layOut();
    Q_EMIT edited(text());
}

void ChipEdit::takeTyped()
{
    const QString typed = m_field->text().trimmed();
    if (!typed.isEmpty())
        m_chips.insert(m_at, typed);
    m_field->clear();
    m_at = m_chips.size();
    layOut();
}

void ChipEdit::editChip(qsizetype index)
{
    takeTyped();
    if (index < 0 || index >= m_chips.size())
        return;
    m_field->setText(m_chips.takeAt(index));
    m_at = index;
    layOut();
    m_field->setFocus();
    m_field->selectAll();
}

void ChipEdit::toggleChoice(const QString &choice)
{
    takeTyped();
    if (!m_chips.removeOne(choice))
        m_chips.append(choice);
    else if (m_chips.isEmpty())
        m_chips.append(choice);
    m_at = m_chips.size();
    layOut();
    Q_EMIT committed(text());
}

QRect ChipEdit::menuRect() const
{
    return m_choices.isEmpty() ? QRect() : QRect(width() - 22, 0, 22, height());
}

ChipEdit::Places ChipEdit::placesFor(int width) const
{
    const int right = (m_choices.isEmpty() ? width : width - 20) - edge;
    const QFontMetrics metrics(font());
    Places places;
    int x = edge, line = 0;
    const auto place = [&](int wanted) {
        if (x > edge && x + wanted > right) {
            ++line;
            x = edge;
        }
        const QRect spot(x, 2 + line * lineHeight + (lineHeight - chipHeight) / 2,
                         std::min(wanted, right - edge), chipHeight);
        x += spot.width() + gap;
        return spot;
    };
    for (qsizetype i = 0; i <= m_chips.size(); ++i) {
        if (i == m_at)
            places.field = place(m_field->text().isEmpty() ? smallestField
                                                           : metrics.horizontalAdvance(m_field->text()) + 12);
        if (i < m_chips.size())
            places.chips.append(place(metrics.horizontalAdvance(m_chips[i]) + chipPadding));
    }
    if (m_at >= m_chips.size())
        places.field.setRight(right);
    places.lines = line + 1;
    return places;
}

void ChipEdit::layOut()
{
    const Places places = placesFor(width());
    m_field->setGeometry(places.field);
    m_places = places.chips;
    updateGeometry();
    update();
}

int ChipEdit::heightForWidth(int width) const
{
    return placesFor(width).lines * lineHeight + 4;
}

QSize ChipEdit::sizeHint() const
{
    return {120, lineHeight + 4};
}

void ChipEdit::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Places places = placesFor(width());
    m_field->setGeometry(places.field);
    m_places = places.chips;
}

void ChipEdit::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = m_field->hasFocus();
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(m_invalid ? m_theme.status(Status::Failed).fill
                             : m_theme.color(focused ? Token::Accent : Token::Line2));
    painter.setBrush(m_theme.color(isEnabled() ? Token::Field : Token::Panel2));
    painter.drawRoundedRect(frame, 6, 6);
    const bool several = m_chips.size() + !m_field->text().trimmed().isEmpty() > 1;
    painter.setFont(font());
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(several ? Token::AccentSoft : Token::Window));
        painter.drawRoundedRect(m_places[i], 4, 4);
        painter.setPen(m_theme.color(several ? Token::AccentText : Token::Text));
        painter.drawText(
            m_places[i], Qt::AlignCenter,
            painter.fontMetrics().elidedText(m_chips[i], Qt::ElideMiddle, m_places[i].width() - 6));
    }
    if (!m_choices.isEmpty())
        paintIcon(painter, QRectF(width() - 18, height() / 2.0 - 6, 12, 12), QStringLiteral("chevrondown"),
                  m_theme.color(Token::Text3), m_theme);
}

void ChipEdit::mousePressEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (menuRect().contains(position)) {
        QMenu menu(this);
        for (const QString &choice : std::as_const(m_choices)) {
            QAction *action = menu.addAction(choice, this, [this, choice] { toggleChoice(choice); });
            action->setCheckable(true);
            action->setChecked(m_chips.contains(choice));
        }
        menu.exec(mapToGlobal(QPoint(0, height() + 2)));
        return;
    }
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        if (m_places[i].contains(position)) {
            editChip(i);
            return;
        }
    }
    m_field->setFocus();
}

bool ChipEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        takeTyped();
        Q_EMIT committed(text());
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool atStart = m_field->cursorPosition() == 0 && !m_field->hasSelectedText();
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            takeTyped();
            Q_EMIT committed(text());
            return true;
        }
        if (key->key() == Qt::Key_Backspace && atStart && m_at > 0) {
            const QString typed = m_field->text();
            m_field->setText(m_chips.takeAt(--m_at) + typed);
            layOut();
            Q_EMIT edited(text());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rondo
