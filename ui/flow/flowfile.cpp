// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/flowfile.h"

#include "base/files.h"
#include "flow/flowdocument.h"

#include <QFileInfo>

namespace rondo {

//! One save: what to write, and how it went.
struct FlowFile::Writing {
    QString path;
    QByteArray known;
    Flow flow;
    bool overwrite = false; //!< even what somebody else wrote
    quint64 edits = 0; //!< made when it began

    State state = State::Saved;
    QByteArray text;
    QString problem;

    //! May run in any thread.
    void work()
    {
        if (!overwrite) {
            const bool exists = QFileInfo::exists(path);
            const auto bytes = exists ? readFile(path) : Result<QByteArray>(QByteArray());
            if (bytes && *bytes != known) {
                state = State::ChangedOnDisk;
                return;
            }
        }
        text = flowToText(flow);
        if (const auto done = writeFileAtomically(path, text); !done) {
            state = State::Failed;
            problem = done.errorText();
        }
    }
};

FlowFile::FlowFile(FlowDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_journal(document)
{
    m_thread.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(200);
    connect(&m_timer, &QTimer::timeout, this, &FlowFile::startWriting);
    m_lookTimer.setSingleShot(true);
    m_lookTimer.setInterval(50);
    connect(&m_lookTimer, &QTimer::timeout, this, &FlowFile::look);
    const auto lookSoon = qOverload<>(&QTimer::start);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_lookTimer, lookSoon);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_lookTimer, lookSoon);
    connect(&document, &FlowDocument::changed, this, &FlowFile::follow);
}

FlowFile::~FlowFile()
{
    save();
}

void FlowFile::follow()
{
    ++m_edits;
    if (m_state == State::Closed || m_state == State::ChangedOnDisk)
        return;
    setState(State::Unsaved);
    if (!m_timer.isActive())
        m_timer.start(); // not anew with every edit: who never pauses is saved as well
}

Result<void> FlowFile::open(const QString &path, const QString &historyPath)
{
    close();
    Result<Flow> flow = Flow();
    QByteArray content;
    if (QFileInfo::exists(path)) {
        const auto bytes = readFile(path);
        if (!bytes)
            return bytes.error();
        content = *bytes;
        flow = flowFromText(content);
    }
    const auto opened = m_journal.open(historyPath, flow ? std::optional(*flow) : std::nullopt);
    if (!flow && opened.fit == HistoryJournal::Fit::New)
        return Error {tr("%1 cannot be opened. %2").arg(QFileInfo(path).fileName(), flow.errorText())};
    m_document.restore(opened.history, opened.flow);
    m_path = path;
    m_known = content;
    m_savedAt = QFileInfo(path).lastModified();
    watch();
    if (!flow) {
        setState(
            State::ChangedOnDisk,
            tr("%1 cannot be read. %2 You see the flow as Rondo knew it last; keep it to write it over the "
               "file.")
                .arg(QFileInfo(path).fileName(), flow.errorText()));
    } else if (opened.fit == HistoryJournal::Fit::Apart) {
        setChangedOnDisk();
    } else if (opened.fit == HistoryJournal::Fit::Ahead) {
        m_recovered = opened.unsaved;
        m_beforeRecovery = *flow;
        setState(State::Unsaved);
        m_timer.start();
    } else {
        setState(State::Saved);
    }
    return {};
}

void FlowFile::close()
{
    save();
    m_timer.stop();
    m_lookTimer.stop();
    if (const QStringList watched = m_watcher.files() + m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    m_journal.close();
    m_path.clear();
    m_known.clear();
    m_recovered = 0;
    m_beforeRecovery = {};
    setState(State::Closed);
}

bool FlowFile::changedOnDisk(QByteArray *content) const
{
    const bool exists = QFileInfo::exists(m_path);
    if (!exists)
        return !m_known.isEmpty();
    const auto bytes = readFile(m_path);
    if (content && bytes)
        *content = *bytes;
    return bytes && *bytes != m_known;
}

void FlowFile::setChangedOnDisk()
{
    const QFileInfo file(m_path);
    const QString words = file.exists()
        ? tr("%1 was changed by another program while you edited it. Compare both, and choose.")
        : tr("%1 was moved or deleted by another program. Keep what you see to write it anew.");
    setState(State::ChangedOnDisk, words.arg(file.fileName()));
}

bool FlowFile::save()
{
    m_timer.stop();
    if (m_writing) {
        m_thread.waitForDone();
        finish(m_writing);
        m_timer.stop();
    }
    if (m_state == State::Unsaved || m_state == State::Failed)
        write(false);
    return m_state == State::Saved;
}

void FlowFile::startWriting()
{
    if (m_writing || m_state != State::Unsaved)
        return;
    m_journal.aboutToSave();
    m_writing = std::make_shared<Writing>(Writing {m_path, m_known, m_document.flow(), false, m_edits});
    m_thread.start([this, writing = m_writing] {
        writing->work();
        QMetaObject::invokeMethod(
            this, [this, writing] { finish(writing); }, Qt::QueuedConnection);
    });
}

void FlowFile::write(bool overwrite)
{
    m_journal.aboutToSave();
    m_writing = std::make_shared<Writing>(Writing {m_path, m_known, m_document.flow(), overwrite, m_edits});
    m_writing->work();
    finish(m_writing);
}

void FlowFile::finish(const std::shared_ptr<Writing> &writing)
{
    if (writing != m_writing)
        return; // somebody waited for it and has the outcome
    const std::shared_ptr<Writing> done = std::exchange(m_writing, nullptr);
    if (done->state == State::ChangedOnDisk) {
        setChangedOnDisk();
        return;
    }
    const bool current = done->edits == m_edits;
    if (done->state == State::Failed) {
        setState(State::Failed, done->problem);
    } else {
        m_known = done->text;
        m_savedAt = QDateTime::currentDateTime();
        m_journal.saved(current);
        setState(current ? State::Saved : State::Unsaved);
    }
    if (!current)
        m_timer.start();
}

void FlowFile::take(const Flow &flow, const QByteArray &content)
{
    m_thread.waitForDone();
    m_writing.reset();
    m_document.edit(tr("Reload from disk"), [&flow](Flow &now) { now = flow; });
    m_timer.stop();
    m_known = content;
    m_savedAt = QFileInfo(m_path).lastModified();
    m_journal.aboutToSave();
    m_journal.saved(true);
    setState(State::Saved);
}

void FlowFile::watch()
{
    // A file that is replaced is another one for the watcher; its folder tells of that.
    for (const QString &path : {m_path, QFileInfo(m_path).absolutePath()}) {
        if (QFileInfo::exists(path) && !m_watcher.files().contains(path)
            && !m_watcher.directories().contains(path))
            m_watcher.addPath(path);
    }
}

void FlowFile::look()
{
    if (m_state != State::Closed)
        watch();
    if (m_state != State::Saved)
        return;
    QByteArray content;
    if (!changedOnDisk(&content) || content.isEmpty())
        return;
    if (const auto flow = flowFromText(content))
        take(*flow, content);
}

Result<Flow> FlowFile::flowOnDisk() const
{
    const auto bytes = readFile(m_path);
    if (!bytes)
        return bytes.error();
    return flowFromText(*bytes);
}

Result<void> FlowFile::reload()
{
    const auto bytes = readFile(m_path);
    if (!bytes)
        return bytes.error();
    const auto flow = flowFromText(*bytes);
    if (!flow)
        return flow.error();
    forgetRecovered();
    take(*flow, *bytes);
    return {};
}

void FlowFile::keepMine()
{
    if (m_state == State::ChangedOnDisk || m_state == State::Failed)
        write(true);
}

void FlowFile::forgetRecovered()
{
    if (m_recovered == 0)
        return;
    m_recovered = 0;
    m_beforeRecovery = {};
    Q_EMIT stateChanged();
}

void FlowFile::undoRecovered()
{
    m_document.edit(tr("Go back to the saved flow"), [this](Flow &flow) { flow = m_beforeRecovery; });
    forgetRecovered();
}

void FlowFile::setState(State state, const QString &problem)
{
    if (state == m_state && problem == m_problem)
        return;
    m_state = state;
    m_problem = problem;
    Q_EMIT stateChanged();
}

} // namespace rondo
