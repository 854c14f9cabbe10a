// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flowpatch.h"

#include <optional>

namespace rondo {

//! One step of a flow's history.
struct FlowEdit {
    QString text; //!< "Move 3 nodes"
    QString mergeKey; //!< edits with the same one in a row are one step; empty: never
    FlowPatch patch;

    bool operator==(const FlowEdit &) const = default;
};

//! How a flow came to be: where it began, what was done, and how much of that is done now. The rest was
//! undone and can be redone.
struct FlowHistory {
    static constexpr qsizetype limit = 1000; //!< steps; older ones are forgotten

    Flow base;
    QList<FlowEdit> edits;
    qsizetype index = 0; //!< 0 to edits.size()

    //! Adds a step and forgets what could have been redone, and the oldest step beyond the limit.
    void add(const FlowEdit &edit);
    //! Makes \a edit part of the last step; one that comes back to where it began is forgotten.
    void merge(const FlowEdit &edit);
    //! Forgets the oldest steps, so that at most \a steps are left.
    void trim(qsizetype steps);

    bool operator==(const FlowHistory &) const = default;
};

/*!
    The journal of a flow's history, NAME.history: records that are only ever appended, one for each thing
   that happened, so that a program which is killed has lost at most the one it was writing.

    \code
    "rondo history 1\n"
    record*             length (4 bytes, little endian), CRC-32 of the content (4), content
    content             kind (1 byte), then by kind:
      b  base           the flow, as in its file; a later one tells of an undo beyond what is kept
      e  edit           text, merge key, part before, part after (QDataStream, version Qt_6_0)
      m  merged         the same: belongs to the step before
      i  index          as many steps are done now (4)
      s  saving         the flow as it is now is about to be written to its file
      w  written        it was
      z  compressed     qCompress() of a content
    \endcode
*/
namespace historyfile {

    QByteArray base(const Flow &flow);
    QByteArray edit(const FlowEdit &edit, bool merged);
    QByteArray index(qsizetype index);
    QByteArray saving();
    QByteArray written();
    //! The journal of a history whose flow, as it is at the index, is in its file.
    QByteArray whole(const FlowHistory &history);

    //! What a journal tells.
    struct Content {
        FlowHistory history;
        Flow flow; //!< at the history's index

        //! A state that the flow's file may hold.
        struct Save {
            Flow flow;
            int stepsSince = 0; //!< edits, undos and redos after it
        };
        QList<Save> saves; //!< the last that was surely written, then those that were about to be
        qsizetype goodBytes = 0; //!< what comes after them is torn or damaged
        bool isDamaged = false; //!< more is missing than a last record that was not written to its end
    };
    //! Nothing when it is no journal of this version. What follows a torn or damaged record is left out.
    std::optional<Content> read(const QByteArray &bytes);

} // namespace historyfile

} // namespace rondo
