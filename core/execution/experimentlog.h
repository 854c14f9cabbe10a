// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QStringList>

namespace rondo {

//! What an experiment printed: log.txt in its folder, at most 4 MB, and the last 20 lines in memory.
class ExperimentLog {
public:
    //! Goes on writing where an earlier attempt stopped. A file that cannot be written leaves only the
    //! memory.
    explicit ExperimentLog(const QString &folder);
    void add(const QString &line);
    QString tail() const { return m_tail.join(u'\n'); }

private:
    QFile m_file;
    QStringList m_tail;
    bool m_full = false;
};

} // namespace rondo
