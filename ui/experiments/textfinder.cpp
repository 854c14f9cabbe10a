// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/textfinder.h"

#include "widgets/searchfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QStyle>
#include <QToolButton>

namespace rondo {

namespace {
    constexpr int mostPlaces = 2000; // marking more helps nobody
} // namespace

TextFinder::TextFinder(Theme &theme, QPlainTextEdit &text, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(text)
    , m_field(new QLineEdit)
    , m_count(new QLabel)
    , m_previous(new QToolButton)
    , m_next(new QToolButton)
{
    setUpSearch(*m_field, theme, tr("Find"), true);
    m_field->setAccessibleName(name);
    m_field->setToolTip(tr("Enter finds the next place, Shift Enter the previous one"));
    m_field->installEventFilter(this);
    m_count->setProperty("tone", QStringLiteral("secondary"));
    m_previous->setAccessibleName(tr("Previous place"));
    m_previous->setToolTip(tr("Previous place (Shift F3)"));
    m_next->setAccessibleName(tr("Next place"));
    m_next->setToolTip(tr("Next place (F3)"));
    for (QToolButton *button : {m_previous, m_next})
        button->setProperty("kind", QStringLiteral("quiet"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);

    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_current = -1;
        find();
        if (!m_places.isEmpty())
            go(1);
    });
    connect(m_previous, &QToolButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { go(1); });
    const auto shortcut = [this](const QKeySequence &keys, auto action) {
        auto *own = new QShortcut(keys, parentWidget());
        own->setContext(Qt::WidgetWithChildrenShortcut);
        connect(own, &QShortcut::activated, this, action);
    };
    if (parent) {
        shortcut(QKeySequence(Qt::Key_F3), [this] { go(1); });
        shortcut(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { go(-1); });
        shortcut(QKeySequence::Find, [this] { m_field->setFocus(Qt::ShortcutFocusReason); });
    }
    connect(&theme, &Theme::changed, this, &TextFinder::applyTheme);
    applyTheme();
    showPlaces();
}

void TextFinder::applyTheme()
{
    m_count->setFont(m_theme.font(FontRole::Caption));
    m_previous->setIcon(m_theme.icon(QStringLiteral("chevronup")));
    m_next->setIcon(m_theme.icon(QStringLiteral("chevrondown")));
    showPlaces();
}

bool TextFinder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            go(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TextFinder::find()
{
    m_places.clear();
    const QString text = m_field->text();
    QTextCursor at(m_text.document());
    while (!text.isEmpty() && m_places.size() < mostPlaces) {
        at = m_text.document()->find(text, at);
        if (at.isNull())
            break;
        m_places << at;
    }
    if (m_current >= m_places.size())
        m_current = int(m_places.size()) - 1;
    showPlaces();
}

void TextFinder::textChanged()
{
    if (!m_field->text().isEmpty())
        find();
}

void TextFinder::go(int by)
{
    if (m_places.isEmpty())
        return;
    const int count = int(m_places.size());
    m_current = m_current < 0 ? (by > 0 ? 0 : count - 1) : (m_current + by + count) % count;
    Q_EMIT moved();
    QTextCursor place = m_places[m_current];
    place.setPosition(place.selectionStart());
    m_text.setTextCursor(place);
    m_text.ensureCursorVisible();
    showPlaces();
}

void TextFinder::showPlaces()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (int index = 0; index < m_places.size(); ++index) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = m_places[index];
        const bool isCurrent = index == m_current;
        mark.format.setBackground(m_theme.color(isCurrent ? Token::Accent : Token::AccentSoft));
        mark.format.setForeground(m_theme.color(isCurrent ? Token::OnAccent : Token::AccentText));
        marks << mark;
    }
    m_text.setExtraSelections(marks);
    const bool isWanted = !m_field->text().isEmpty();
    const QString count = m_places.size() == mostPlaces ? tr("%1 or more").arg(mostPlaces) : QString::number(m_places.size());
    m_count->setText(!isWanted              ? QString()
                         : m_places.isEmpty() ? tr("none")
                         : m_current < 0      ? count
                                              : tr("%1 of %2").arg(m_current + 1).arg(count));
    for (QToolButton *button : {m_previous, m_next})
        button->setEnabled(!m_places.isEmpty());
    const bool isInvalid = isWanted && m_places.isEmpty();
    if (m_field->property("invalid").toBool() != isInvalid) {
        m_field->setProperty("invalid", isInvalid);
        m_field->style()->polish(m_field);
    }
}

} // namespace rondo
