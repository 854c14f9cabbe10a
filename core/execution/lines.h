// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace rondo {

//! Cuts what arrives from a pipe into lines. A line longer than \a limit bytes keeps its beginning only.
class LineReader {
public:
    explicit LineReader(qsizetype limit)
        : m_limit(limit)
    {
    }

    //! The lines that \a bytes completes, without their line ends.
    QList<QByteArray> feed(QByteArrayView bytes);
    //! What is left when the pipe was closed in the middle of a line; empty otherwise.
    QByteArray rest();

private:
    void append(QByteArrayView bytes);

    qsizetype m_limit;
    QByteArray m_line;
};

} // namespace rondo
