// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>
#include <QPointer>

namespace rondo {

//! A command that keys can run.
struct KeyCommand {
    QString id;    //!< "flow/arrange": where it acts and its name
    QString place; //!< translated: "Edit", "Canvas"
    QString title;
    QPointer<QAction> action;
    QList<QKeySequence> usual; //!< as it comes
};

/*!
    Which keys run which command: the usual ones, or what the person chose. Choices are kept in QSettings and act at once, also on
    commands that come later.
*/
class Shortcuts : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    //! \a scope: the name of a page, or "window" for what acts everywhere. Unnamed actions are left out, and so is one that is
    //! there already.
    void add(const QString &scope, const QString &place, QAction *action);

    //! In the order they came; none whose action is gone.
    QList<KeyCommand> commands() const;
    QList<QKeySequence> keys(const QString &id) const;
    bool isChanged(const QString &id) const;
    //! The id of \a action; empty when it was not added.
    QString idOf(const QAction *action) const;

    //! The titles of other commands that \a keys would run too, where both can act.
    QStringList conflicts(const QString &id, const QKeySequence &keys) const;
    //! Takes \a keys from all others that could act where \a id acts. No keys: the command has none.
    void setKeys(const QString &id, const QList<QKeySequence> &keys);
    void reset(const QString &id);
    void resetAll();

Q_SIGNALS:
    void changed();

private:
    const KeyCommand *find(const QString &id) const;
    void apply(const KeyCommand &command, const QList<QKeySequence> &keys);
    void store(const KeyCommand &command, const QList<QKeySequence> &keys);

    QList<KeyCommand> m_commands;
};

} // namespace rondo
