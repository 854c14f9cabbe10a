// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/appendfile.h"
#include "flow/flowhistory.h"

#include <QObject>

#include <memory>
#include <optional>

class QLockFile;

namespace rondo {

class FlowDocument;

/*!
    Keeps the history of the open document on disk: every edit, undo and redo as it happens, so that undo
   works after a restart and a killed program has lost at most the edit it was writing.

    One window keeps the journal of a flow; in another that has the same flow open the history lives in memory
    alone. A journal that cannot be written is no error: the flow itself is in its file.
*/
class HistoryJournal : public QObject {
    Q_OBJECT
public:
    //! How a journal and the flow's file go together.
    enum class Fit {
        New, //!< there was none, or it tells of another flow
        Same, //!< it ends at what the file holds
        Ahead, //!< it goes on from what the file holds: the program was killed before it could save
        Apart //!< it holds edits that were not saved, and the file was changed by somebody else since
    };
    struct Opened {
        FlowHistory history;
        Flow flow; //!< where the history stands
        Fit fit = Fit::New;
        int unsaved = 0; //!< edits, undos and redos that the file lacks
    };

    //! \a document must outlive the journal.
    explicit HistoryJournal(FlowDocument &document, QObject *parent = nullptr);
    ~HistoryJournal() override;

    //! Reads the journal at \a path and says how it fits to \a file, the flow as its file holds it; none when
    //! that cannot be read, which a journal is Apart from. From now on what the document does is written; it must
    //! be restored to what this returns first. An empty path: no journal.
    Opened open(const QString &path, const std::optional<Flow> &file);
    void close();

    void aboutToSave(); //!< the flow as it is now
    //! What was announced is in the file; \a isCurrent: nothing was edited meanwhile.
    void saved(bool isCurrent);

    bool isOpen() const { return m_lock != nullptr; }
    //! Returns when all is on disk.
    void wait() { m_file.wait(); }

private:
    void start(const FlowHistory &history, qint64 size);
    void take(const FlowEdit &edit, bool merged);
    void goTo(int index);
    void begin(const Flow &flow);
    bool isTooLarge() const;

    FlowDocument &m_document;
    FlowHistory m_history; //!< what the file tells
    qsizetype m_forgotten = 0; //!< the document's oldest steps that the file does not tell
    AppendFile m_file;
    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace rondo
