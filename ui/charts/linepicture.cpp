// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/linepicture.h"

namespace rondo {

void LinePicture::forget()
{
    m_picture = m_plain = m_faded = {};
}

const QImage &LinePicture::get(const QSize &size, bool isOneMarked, const Draw &draw)
{
    if (!m_picture.isNull() && m_picture.size() == size)
        return m_picture;
    QImage &ground = isOneMarked ? m_faded : m_plain;
    if (ground.size() != size) {
        ground = QImage(size, QImage::Format_RGB32);
        draw(ground, false);
    }
    m_picture = ground;
    if (isOneMarked)
        draw(m_picture, true);
    return m_picture;
}

} // namespace rondo
