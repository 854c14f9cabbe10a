// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace rondo {

/*!
    The lines that a growing text file gained since the last look. The first look takes at most the last \a
   bound bytes, and no look reads more than that, so that a log of gigabytes costs no more than a small one. A
   file that became shorter starts anew.
*/
class LogTail {
public:
    explicit LogTail(QString path, qint64 bound = 256 * 1024);

    const QString &path() const { return m_path; }
    //! Complete lines only, without their ends; empty when there is nothing new, or no file.
    QStringList read();

private:
    QString m_path;
    qint64 m_bound;
    qint64 m_position = 0;
    QByteArray m_rest; //!< of a line whose end has not been written yet
    bool m_skipping = false; //!< up to the next line end: the start of that line was left out
};

} // namespace rondo
