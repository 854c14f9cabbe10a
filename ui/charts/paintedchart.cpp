// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/paintedchart.h"

#include "charts/charttable.h"
#include "widgets/focusring.h"

#include <QKeyEvent>

namespace rondo {

PaintedChart::PaintedChart(const Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    new FocusRing(*this, theme);
}

void PaintedChart::showTable()
{
    const TableText text = tableText();
    auto *table = text.head.isEmpty() ? new ChartTable(accessibleName(), tableSeries(), this)
                                      : new ChartTable(accessibleName(), text.head, text.rows, this);
    table->setAttribute(Qt::WA_DeleteOnClose);
    table->show();
}

void PaintedChart::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_T && event->modifiers() == Qt::NoModifier)
        showTable();
    else
        QWidget::keyPressEvent(event);
}

} // namespace rondo
