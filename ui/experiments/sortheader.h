// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QMap>

namespace rondo {

class Theme;

/*!
    A table head in the design's look. A click asks to sort by a section, Shift click to add it as a further key;
   a drag moves a section, one at a border changes its width. The first sections can be pinned: they stay at the
   left while the others scroll below them.
*/
class SortHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit SortHeader(Theme &theme, QWidget *parent = nullptr);

    struct Mark {
        int place = 1; //!< 1 = first key
        bool descending = false;
    };
    void setMarks(const QMap<int, Mark> &marks); //!< by section
    void setCellPadding(int pixels) { m_padding = pixels; } //!< left and right of the words

    void setPinned(int count); //!< how many sections, from the first on
    int pinnedCount() const { return m_pinned; }
    int pinnedWidth() const;
    //! Where the section is seen: as sectionViewportPosition(), but for pinned ones.
    int seenPosition(int section) const;
    //! The section seen at \a x; -1 where there is none.
    int seenSectionAt(int x) const;

Q_SIGNALS:
    void sortRequested(int section, bool add);
    void menuRequested(int section, const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sizeHint() const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    //! What QHeaderView must think: it knows nothing of pinned sections.
    QPoint unpinned(const QPoint &position) const;

    Theme &m_theme;
    QMap<int, Mark> m_marks;
    int m_pinned = 0, m_padding = 8;
    QPoint m_pressed;
    int m_pressOffset = 0; //!< of the pinned section under the press
    int m_widthAtPress = 0;
};

} // namespace rondo
