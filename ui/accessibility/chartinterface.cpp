// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibility/chartinterface.h"

#include "charts/paintedchart.h"

#include <QCoreApplication>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::ChartInterface)
    };

    const QString tableAction = QStringLiteral("showTable");

} // namespace

ChartInterface::ChartInterface(PaintedChart &chart)
    : QAccessibleWidget(&chart, QAccessible::Chart)
{
}

QStringList ChartInterface::actionNames() const
{
    return QStringList {tableAction} + QAccessibleWidget::actionNames();
}

void ChartInterface::doAction(const QString &name)
{
    if (name == tableAction)
        static_cast<PaintedChart *>(widget())->showTable();
    else
        QAccessibleWidget::doAction(name);
}

QString ChartInterface::localizedActionName(const QString &name) const
{
    return name == tableAction ? Text::tr("Show as a table") : QAccessibleWidget::localizedActionName(name);
}

} // namespace rondo
