// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scrollanchor.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>

namespace rondo {

ScrollAnchor::ScrollAnchor(QScrollArea *area)
    : QObject(area)
    , m_area(area)
{
    const QScrollBar *bar = area->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, &ScrollAnchor::note);
    connect(bar, &QScrollBar::rangeChanged, this, &ScrollAnchor::restore);
    connect(qApp, &QApplication::focusChanged, this, &ScrollAnchor::note);
}

void ScrollAnchor::note()
{
    m_child = nullptr;
    const int top = m_area->verticalScrollBar()->value();
    if (!m_area->widget())
        return;
    const int height = m_area->viewport()->height();
    const QWidget *focused = QApplication::focusWidget();
    if (focused && m_area->widget()->isAncestorOf(focused)) {
        const int y = focused->mapTo(m_area->widget(), QPoint()).y();
        if (y < top + height && y + focused->height() > top)
            m_child = childAt(y);
    }
    if (!m_child && top > 0)
        m_child = childAt(top + height / 2);
    if (m_child)
        m_above = m_child->y() - top;
}

QWidget *ScrollAnchor::childAt(int y) const
{
    for (QObject *object : m_area->widget()->children()) {
        auto *child = qobject_cast<QWidget *>(object);
        if (child && !child->isHidden() && child->y() <= y && y < child->y() + child->height())
            return child;
    }
    return nullptr;
}

void ScrollAnchor::restore()
{
    if (m_child && !m_child->isHidden())
        m_area->verticalScrollBar()->setValue(m_child->y() - m_above);
}

} // namespace rondo
