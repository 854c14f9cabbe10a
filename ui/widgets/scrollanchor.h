// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

class QScrollArea;

namespace rondo {

//! Keeps what a person looks at in a scroll area where it is while what is above it grows or shrinks: the child of the area's
//! widget that has the focus, else the one in the middle, unless the top is shown.
class ScrollAnchor : public QObject {
    Q_OBJECT
public:
    explicit ScrollAnchor(QScrollArea *area); //!< owned by \a area

private:
    void note();
    void restore();
    QWidget *childAt(int y) const;

    QScrollArea *m_area;
    QPointer<QWidget> m_child; //!< null: the top stays
    int m_above = 0; //!< from the top of the view to that of the child
};

} // namespace rondo
