// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/parallelchart.h"

#include "accessibility/announce.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

// The part of ParallelChart that listens to pointer and keyboard.

namespace rondo {

namespace {
    constexpr double reach = 8; //!< pixels around a line in which it is pointed at
    constexpr int limitSteps = 20; //!< of the keyboard, over an axis
} // namespace

void ParallelChart::point(qint64 key)
{
    if (key == m_marked)
        return;
    setMarked(key);
    Q_EMIT pointedAt(key);
}

void ParallelChart::moveAxis(qsizetype from, qsizetype to)
{
    if (from < 0 || to < 0 || from >= m_axes.size() || to >= m_axes.size() || from == to)
        return;
    m_axes.move(from, to);
    m_current = to;
    changed(true);
}

void ParallelChart::toggleLogarithmic(qsizetype axis)
{
    ParallelAxis &which = m_axes[axis];
    if (!which.categories.isEmpty() || !(which.low > 0))
        return;
    which.logarithmic = !which.logarithmic;
    changed(true);
}

void ParallelChart::turn(qsizetype axis)
{
    m_axes[axis].flipped = !m_axes[axis].flipped;
    changed(true);
}

void ParallelChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_dragFrom = m_dragTo = event->position();
    m_dragged = titleAt(event->position());
    m_brushed = m_dragged < 0 ? axisAt(event->position()) : -1;
    if (m_dragged >= 0 || m_brushed >= 0)
        m_current = std::max(m_dragged, m_brushed);
    update();
}

void ParallelChart::mouseMoveEvent(QMouseEvent *event)
{
    m_dragTo = event->position();
    if (m_dragged >= 0) {
        setCursor(Qt::ClosedHandCursor);
        update();
        return;
    }
    if (m_brushed >= 0) {
        if (std::abs(m_dragTo.y() - m_dragFrom.y()) < 3)
            return;
        const double one = valueAt(m_brushed, m_dragFrom.y()), other = valueAt(m_brushed, m_dragTo.y());
        m_axes[m_brushed].brush = std::pair {std::min(one, other), std::max(one, other)};
        changed(true);
        return;
    }
    setCursor(titleAt(m_dragTo) >= 0     ? Qt::OpenHandCursor
                  : axisAt(m_dragTo) >= 0 ? Qt::SizeVerCursor
                                          : Qt::ArrowCursor);
    qint64 key = 0;
    double best = reach;
    for (const ParallelLine &line : std::as_const(m_lines)) {
        const double away = std::abs(yOf(line, m_dragTo.x()) - m_dragTo.y());
        if (away < best || (away == best && !line.inBackground)) {
            best = away;
            key = line.key;
        }
    }
    point(key);
}

void ParallelChart::mouseReleaseEvent(QMouseEvent *event)
{
    const qsizetype dragged = std::exchange(m_dragged, -1), brushed = std::exchange(m_brushed, -1);
    unsetCursor();
    if (dragged >= 0)
        moveAxis(dragged, titleAt(event->position()));
    else if (brushed >= 0 && std::abs(event->position().y() - m_dragFrom.y()) < 3 && m_axes.at(brushed).brush)
        setBrush(m_axes.at(brushed).key, {}); // a click takes it away
    update();
}

void ParallelChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const qsizetype axis = titleAt(event->position()); axis >= 0)
        turn(axis);
}

void ParallelChart::leaveEvent(QEvent *)
{
    point(0);
}

void ParallelChart::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_axes.isEmpty())
        return;
    qsizetype axis = m_current;
    if (event->reason() == QContextMenuEvent::Mouse)
        axis = std::max(titleAt(event->pos()), axisAt(event->pos()));
    if (axis >= 0)
        showMenu(axis, event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                                   : mapToGlobal(titleRect(axis).bottomLeft().toPoint()));
}

void ParallelChart::showMenu(qsizetype axis, const QPoint &at)
{
    const ParallelAxis &which = m_axes.at(axis);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, bool enabled, auto act) {
        QAction *action = menu->addAction(text);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    QAction *logarithmic = add(tr("Logarithmic scale"), which.categories.isEmpty() && which.low > 0,
                               [this, axis] { toggleLogarithmic(axis); });
    logarithmic->setCheckable(true);
    logarithmic->setChecked(which.logarithmic);
    QAction *flipped = add(tr("Turn round"), true, [this, axis] { turn(axis); });
    flipped->setCheckable(true);
    flipped->setChecked(which.flipped);
    menu->addSeparator();
    add(tr("Move left"), axis > 0, [this, axis] { moveAxis(axis, axis - 1); });
    add(tr("Move right"), axis + 1 < m_axes.size(), [this, axis] { moveAxis(axis, axis + 1); });
    menu->addSeparator();
    add(tr("Remove the limits"), which.brush.has_value(), [this, key = which.key] { setBrush(key, {}); });
    menu->popup(at);
}

void ParallelChart::moveLimit(bool upper, int direction)
{
    ParallelAxis &axis = m_axes[m_current];
    const PlotAxis scale = axis.scale();
    double low = axis.brush ? axis.brush->first : scale.low;
    double high = axis.brush ? axis.brush->second : scale.high;
    double &limit = upper ? high : low;
    const double step = axis.categories.isEmpty() ? 1.0 / limitSteps : 1 / (scale.high - scale.low);
    limit = scale.value(std::clamp(scale.position(limit) + direction * step, 0.0, 1.0));
    if (low > high)
        std::swap(low, high);
    axis.brush = std::pair {low, high};
    changed(true);
    announce(*this, tr("%1, %n line(s)", nullptr, wantedCount()).arg(m_axes.at(m_current).brushText()));
}

void ParallelChart::sayAxis()
{
    const ParallelAxis &axis = m_axes.at(m_current);
    announce(*this, axis.brush ? axis.brushText() : axis.title);
    update();
}

void ParallelChart::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier, shift = event->modifiers() & Qt::ShiftModifier;
    if (m_axes.isEmpty()) {
        PaintedChart::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const qsizetype next = m_current + (event->key() == Qt::Key_Left ? -1 : 1);
        if (next < 0 || next >= m_axes.size())
            return;
        if (control)
            moveAxis(m_current, next);
        m_current = next;
        sayAxis();
        return;
    }
    case Qt::Key_Up:
    case Qt::Key_Down:
        moveLimit(shift, event->key() == Qt::Key_Up ? 1 : -1);
        return;
    case Qt::Key_L:
        toggleLogarithmic(m_current);
        return;
    case Qt::Key_F:
        turn(m_current);
        return;
    case Qt::Key_Delete:
        setBrush(m_axes.at(m_current).key, {});
        return;
    case Qt::Key_N:
    case Qt::Key_P: {
        if (m_lines.isEmpty())
            return;
        qsizetype at = -1;
        for (qsizetype index = 0; index < m_lines.size(); ++index) {
            if (m_lines.at(index).key == m_marked)
                at = index;
        }
        const qsizetype step = event->key() == Qt::Key_N ? 1 : -1;
        const ParallelLine &line = m_lines.at((at + step + m_lines.size() + (at < 0 && step < 0)) % m_lines.size());
        point(line.key);
        announce(*this, line.name);
        return;
    }
    case Qt::Key_Escape:
        if (m_marked) {
            point(0);
            return;
        }
        break;
    default:
        break;
    }
    PaintedChart::keyPressEvent(event);
}

} // namespace rondo
