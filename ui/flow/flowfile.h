// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QObject>
#include <QTimer>

namespace rondo {

class FlowDocument;

/*!
    Keeps a document and its file in step: every edit is saved within a quarter of a second, atomically.

    A file that somebody else changed meanwhile is never overwritten: the state becomes ChangedOnDisk and
   stays so until reload() or keepMine().
*/
class FlowFile : public QObject {
    Q_OBJECT
public:
    enum class State { Closed, Saved, Unsaved, ChangedOnDisk, Failed };

    //! \a document must outlive this object.
    explicit FlowFile(FlowDocument &document, QObject *parent = nullptr);
    ~FlowFile() override; //!< saves what is left

    //! Saves the open file, then shows the one at \a path; a missing file is an empty flow. After an error
    //! nothing is open.
    Result<void> open(const QString &path);
    //! Saves and lets go of the file.
    void close();

    const QString &path() const { return m_path; }
    State state() const { return m_state; }
    const QDateTime &savedAt() const { return m_savedAt; }
    const QString &problem() const { return m_problem; } //!< in words, when ChangedOnDisk or Failed

    //! Writes now what waits; whether the file holds the document afterwards.
    bool save();
    //! Looks whether somebody else changed the file; takes the change over when nothing here is unsaved.
    void look();
    //! Takes the file's content and forgets the edits made here.
    Result<void> reload();
    //! Overwrites the file with the document.
    void keepMine();

Q_SIGNALS:
    void stateChanged();

private:
    void setState(State state, const QString &problem = {});
    bool changedOnDisk(QByteArray *content = nullptr) const;
    void write();

    FlowDocument &m_document;
    QTimer m_timer;
    QString m_path;
    QByteArray m_known; //!< the file's content as last read or written
    State m_state = State::Closed;
    QString m_problem;
    QDateTime m_savedAt;
};

} // namespace rondo
