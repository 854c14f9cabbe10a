// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flowedits.h"

#include <QHash>
#include <QThreadPool>

namespace rondo {

/*!
    What a person tends to put after, or before, a kind of node: the links of the project's flows, and what
   was added lately, which counts more and fades with every further choice.

    What was added lately is kept in the settings of the program, so it helps in new projects too.
*/
class Suggestions {
public:
    //! From an output of one type to an input of another, and how often.
    using Counts = QHash<std::pair<QString, QString>, double>;

    //! Reads what was added lately.
    Suggestions();

    static Counts countLinks(const Flow &flow);
    //! The links of the flows that are not open.
    void setProject(const Counts &counts) { m_project = counts; }
    //! A person linked a new node: remembers it and lets the rest fade.
    void remember(const QString &fromType, const QString &toType);
    //! Returns when what was remembered is kept.
    void wait() { m_writing.waitForDone(); }

    //! The types, best first; those that nothing speaks for keep their order. \a output: what follows the
    //! type; otherwise what comes before it. An empty \a type asks for what is used most at all.
    QList<const NodeType *> ranked(QList<const NodeType *> types, const QString &type, bool output,
                                   const Flow &flow) const;

private:
    Counts m_project, m_recent;
    QThreadPool m_writing;
};

} // namespace rondo
