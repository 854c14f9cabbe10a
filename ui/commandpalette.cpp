// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandpalette.h"

#include "theme/theme.h"
#include "widgets/labels.h"
#include "widgets/painting.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

namespace rondo {

namespace {

    constexpr int paletteWidth = 560;
    constexpr int shadow = 20;

    QString plainText(const QAction &action)
    {
        return QString(action.text()).remove(QLatin1Char('&')).remove(QStringLiteral("..."));
    }

    //! Every typed word is in the text, in any order.
    bool matches(const QString &text, const QStringList &words)
    {
        return std::all_of(words.cbegin(), words.cend(),
                           [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    }

} // namespace

CommandPalette::CommandPalette(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Command palette"));
    m_field->setPlaceholderText(tr("Search or run a command"));
    m_field->setAccessibleName(tr("Search or run a command"));
    m_field->addAction(theme.icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Commands"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(shadow + 8, shadow + 8, shadow + 8, shadow + 8);
    layout->setSpacing(6);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    resize(paletteWidth + 2 * shadow, 380 + 2 * shadow);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    hide();
}

void CommandPalette::open(const QList<PaletteEntry> &entries)
{
    m_entries = entries;
    m_before = QApplication::focusWidget();
    m_field->clear();
    filter({});
    move((parentWidget()->width() - width()) / 2, 40 - shadow);
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::filter(const QString &text)
{
    m_list->clear();
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (qsizetype index = 0; index < m_entries.size(); ++index) {
        const PaletteEntry &entry = m_entries.at(index);
        if (!entry.action || !entry.action->isEnabled() || !entry.action->isVisible())
            continue;
        const QString title = tr("%1: %2").arg(entry.place, plainText(*entry.action));
        if (!matches(title, words))
            continue;
        const QString keys = keyText(entry.action->shortcut());
        auto *item = new QListWidgetItem(
            keys.isEmpty() ? title : QStringLiteral("%1   (%2)").arg(title, keys), m_list);
        item->setIcon(entry.action->icon().isNull() ? m_theme.icon(QStringLiteral("command"))
                                                    : entry.action->icon());
        item->setData(Qt::UserRole, int(index));
        item->setSizeHint({0, 28});
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::run()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const QPointer<QAction> action = m_entries.at(item->data(Qt::UserRole).toInt()).action;
    dismiss();
    if (action)
        action->trigger();
}

void CommandPalette::dismiss()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && isVisible())
        hide();
    // Before anybody's shortcut takes it.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            dismiss();
            return true;
        }
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
            const int step = key->key() == Qt::Key_Down ? 1 : -1;
            m_list->setCurrentRow(qBound(0, m_list->currentRow() + step, qMax(0, m_list->count() - 1)));
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(rect()).adjusted(shadow, shadow, -shadow, -shadow);
    paintShadow(painter, card, 8, m_theme, Elevation::Popup);
    painter.setPen(m_theme.color(Token::Line2));
    painter.setBrush(m_theme.color(Token::Panel));
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace rondo
