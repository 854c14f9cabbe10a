// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QMap>

namespace rondo {

class Theme;

//! A table head in the design's look. A click asks to sort by a section, Shift click to add it as a further
//! key.
class SortHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit SortHeader(Theme &theme, QWidget *parent = nullptr);

    struct Mark {
        int place = 1; //!< 1 = first key
        bool descending = false;
    };
    void setMarks(const QMap<int, Mark> &marks); //!< by section

Q_SIGNALS:
    void sortRequested(int section, bool add);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sizeHint() const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    Theme &m_theme;
    QMap<int, Mark> m_marks;
    QPoint m_pressed;
    int m_widthAtPress = 0;
};

} // namespace rondo
