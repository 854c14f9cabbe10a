// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace rondo {

class PaintedChart;

//! A painted chart for screen readers: title, a sentence, and its values as a table on demand.
class ChartInterface : public QAccessibleWidget {
public:
    explicit ChartInterface(PaintedChart &chart);

    int childCount() const override { return 0; } //!< the view inside is no more than its picture
    QAccessibleInterface *child(int) const override { return nullptr; }
    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QString localizedActionName(const QString &name) const override;
};

} // namespace rondo
