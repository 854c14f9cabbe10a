// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <functional>

namespace rondo {

/*!
    The lines of a chart as a picture, kept until something changes. All of them are drawn twice at most, as they are and
   faded: pointing from line to line then draws one line above the faded ones, not all.
*/
class LinePicture {
public:
    //! Draws all lines (faded where one is marked), or, with \a marked, the marked one above them.
    using Draw = std::function<void(QImage &picture, bool marked)>;

    void forget(); //!< the lines are others now
    void forgetMarked() { m_picture = {}; } //!< another one is marked, or none
    //! \a size: in pixels. Draws what is missing.
    const QImage &get(const QSize &size, bool isOneMarked, const Draw &draw);

private:
    QImage m_picture;
    QImage m_plain, m_faded;
};

} // namespace rondo
