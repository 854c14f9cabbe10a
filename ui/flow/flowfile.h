// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/historyjournal.h"

#include <QByteArray>
#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace rondo {

class FlowDocument;

/*!
    Keeps a document and its file in step: every edit is saved within a quarter of a second, atomically and in
    another thread; the history goes into a journal beside it at once.

    What somebody else writes into the file is shown at once while nothing here is unsaved. Otherwise it is
    never overwritten: the state becomes ChangedOnDisk and stays so until reload() or keepMine().
*/
class FlowFile : public QObject {
    Q_OBJECT
public:
    enum class State { Closed, Saved, Unsaved, ChangedOnDisk, Failed };

    //! \a document must outlive this object.
    explicit FlowFile(FlowDocument &document, QObject *parent = nullptr);
    ~FlowFile() override; //!< saves what is left

    //! Saves the open file, then shows the one at \a path; a missing file is an empty flow. After an error
    //! nothing is open. With \a historyPath undo reaches back to what was done before, and edits that a
    //! killed program could not save are there again: see recovered().
    Result<void> open(const QString &path, const QString &historyPath = {});
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
    //! Takes the file's content; undo leads back to what was here.
    Result<void> reload();
    //! Overwrites the file with the document.
    void keepMine();
    //! The flow as the file holds it now.
    Result<Flow> flowOnDisk() const;

    //! How many edits were found again that were not saved when Rondo ended; 0 after forgetRecovered().
    int recovered() const { return m_recovered; }
    void forgetRecovered();
    //! Shows the flow as the file held it; undo leads back to the recovered edits.
    void undoRecovered();

Q_SIGNALS:
    void stateChanged();

private:
    struct Writing;
    void follow();
    void startWriting();
    void finish(const std::shared_ptr<Writing> &writing);
    void write(bool overwrite);
    void take(const Flow &flow, const QByteArray &content);
    void setState(State state, const QString &problem = {});
    void setChangedOnDisk();
    void watch();
    bool changedOnDisk(QByteArray *content = nullptr) const;

    FlowDocument &m_document;
    HistoryJournal m_journal;
    QTimer m_timer;
    QTimer m_lookTimer; //!< other programs write in several steps
    QFileSystemWatcher m_watcher;
    QThreadPool m_thread;
    std::shared_ptr<Writing> m_writing; //!< under way in the other thread
    quint64 m_edits = 0; //!< made so far
    QString m_path;
    QByteArray m_known; //!< the file's content as last read or written
    State m_state = State::Closed;
    QString m_problem;
    QDateTime m_savedAt;
    int m_recovered = 0;
    Flow m_beforeRecovery;
};

} // namespace rondo
