// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcuts.h"

#include <QSettings>

#include <algorithm>

namespace rondo {

namespace {

    const QString group = QStringLiteral("shortcuts/");
    const QString everywhere = QStringLiteral("window/");

    QString plain(QString text)
    {
        return text.remove(u'&').remove(QStringLiteral("...")).remove(QStringLiteral("\u2026"));
    }

    bool actTogether(const QString &a, const QString &b)
    {
        return a.startsWith(everywhere) || b.startsWith(everywhere)
            || a.section(u'/', 0, 0) == b.section(u'/', 0, 0);
    }

    QStringList toTexts(const QList<QKeySequence> &keys)
    {
        QStringList texts;
        for (const QKeySequence &one : keys)
            texts << one.toString(QKeySequence::PortableText);
        return texts;
    }

} // namespace

void Shortcuts::add(const QString &scope, const QString &place, QAction *action)
{
    const QString title = plain(action->text());
    if (action->objectName().isEmpty() || title.isEmpty() || action->isSeparator())
        return;
    const QString id = scope + u'/' + action->objectName();
    if (find(id))
        return;
    m_commands.append({id, place, title, action, action->shortcuts()});
    const QSettings settings;
    if (!settings.contains(group + id))
        return;
    QList<QKeySequence> chosen;
    for (const QString &text : settings.value(group + id).toStringList())
        chosen << QKeySequence(text, QKeySequence::PortableText);
    chosen.removeAll(QKeySequence());
    apply(m_commands.constLast(), chosen);
}

QList<KeyCommand> Shortcuts::commands() const
{
    QList<KeyCommand> living;
    std::copy_if(m_commands.cbegin(), m_commands.cend(), std::back_inserter(living),
                 [](const KeyCommand &command) { return !command.action.isNull(); });
    return living;
}

const KeyCommand *Shortcuts::find(const QString &id) const
{
    const auto found = std::find_if(m_commands.cbegin(), m_commands.cend(), [&id](const KeyCommand &command) {
        return command.id == id && command.action;
    });
    return found == m_commands.cend() ? nullptr : &*found;
}

QString Shortcuts::idOf(const QAction *action) const
{
    const auto found = std::find_if(m_commands.cbegin(), m_commands.cend(),
                                    [action](const KeyCommand &command) { return command.action == action; });
    return found == m_commands.cend() ? QString() : found->id;
}

QList<QKeySequence> Shortcuts::keys(const QString &id) const
{
    const KeyCommand *command = find(id);
    return command ? command->action->shortcuts() : QList<QKeySequence>();
}

bool Shortcuts::isChanged(const QString &id) const
{
    return QSettings().contains(group + id);
}

QStringList Shortcuts::conflicts(const QString &id, const QKeySequence &keys) const
{
    QStringList titles;
    for (const KeyCommand &other : m_commands) {
        if (other.id != id && other.action && actTogether(id, other.id) && other.action->shortcuts().contains(keys))
            titles << other.title;
    }
    return titles;
}

void Shortcuts::apply(const KeyCommand &command, const QList<QKeySequence> &keys)
{
    // Tool tips that name the keys name the new ones.
    const auto hint = [](const QKeySequence &one) {
        return QStringLiteral(" (%1)").arg(one.toString(QKeySequence::NativeText));
    };
    QString tip = command.action->toolTip();
    const QKeySequence old = command.action->shortcut();
    if (!old.isEmpty() && tip.endsWith(hint(old)))
        tip.chop(hint(old).size());
    if (tip != command.action->toolTip() || old.isEmpty())
        command.action->setToolTip(keys.isEmpty() ? tip : tip + hint(keys.constFirst()));
    command.action->setShortcuts(keys);
}

void Shortcuts::store(const KeyCommand &command, const QList<QKeySequence> &keys)
{
    apply(command, keys);
    if (keys == command.usual)
        QSettings().remove(group + command.id);
    else
        QSettings().setValue(group + command.id, toTexts(keys));
}

void Shortcuts::setKeys(const QString &id, const QList<QKeySequence> &keys)
{
    const KeyCommand *command = find(id);
    if (!command)
        return;
    for (const KeyCommand &other : std::as_const(m_commands)) {
        if (other.id == id || !other.action || !actTogether(id, other.id))
            continue;
        QList<QKeySequence> left = other.action->shortcuts();
        if (left.removeIf([&keys](const QKeySequence &one) { return keys.contains(one); }) > 0)
            store(other, left);
    }
    store(*command, keys);
    Q_EMIT changed();
}

void Shortcuts::reset(const QString &id)
{
    if (const KeyCommand *command = find(id))
        setKeys(id, command->usual);
}

void Shortcuts::resetAll()
{
    QSettings().remove(QStringLiteral("shortcuts"));
    for (const KeyCommand &command : std::as_const(m_commands)) {
        if (command.action)
            apply(command, command.usual);
    }
    Q_EMIT changed();
}

} // namespace rondo
