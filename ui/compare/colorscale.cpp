// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/colorscale.h"

#include "theme/theme.h"

#include <QMenu>

#include <algorithm>
#include <cmath>

namespace rondo {

namespace {
    constexpr double palest = 0.14; //!< of the lowest number: it must be seen on the ground
} // namespace

ColorScale::ColorScale(const Theme &theme, const ParallelAxis &quantity)
    : m_theme(theme)
    , m_quantity(quantity)
{
}

QColor ColorScale::color(double value) const
{
    if (!isOfNumbers())
        return value >= 0 ? m_theme.series(int(value)) : QColor();
    const PlotAxis scale {m_quantity.low, m_quantity.high, m_quantity.logarithmic};
    const double place = m_quantity.low < m_quantity.high ? scale.position(value) : 1;
    if (!std::isfinite(value) || !std::isfinite(place))
        return {};
    const double part = palest + (1 - palest) * std::clamp(place, 0.0, 1.0);
    const QColor pale = m_theme.color(Token::Panel), full = m_theme.color(Token::Accent);
    const auto mixed = [part](int from, int to) { return int(std::lround(from + part * (to - from))); };
    return QColor(mixed(pale.red(), full.red()), mixed(pale.green(), full.green()), mixed(pale.blue(), full.blue()));
}

void fillQuantities(QMenu &menu, const QList<ParallelAxis> &quantities, const QString &current, const QString &none,
                    const std::function<void(const QString &)> &chosen)
{
    const auto add = [&](const QString &title, const QString &key) {
        QAction *action = menu.addAction(title);
        action->setCheckable(true);
        action->setChecked(key == current);
        QObject::connect(action, &QAction::triggered, &menu, [chosen, key] { chosen(key); });
    };
    if (!none.isEmpty())
        add(none, {});
    bool wasMetric = false;
    for (const ParallelAxis &quantity : quantities) {
        const bool isMetric = quantity.key.startsWith(QLatin1String("metric:"));
        if (isMetric && !wasMetric)
            menu.addSeparator(); // first what was set, then what came of it
        wasMetric = isMetric;
        add(quantity.title, quantity.key);
    }
}

std::optional<ParallelAxis> quantityOf(const QList<ParallelAxis> &quantities, const QString &key)
{
    const auto found
        = std::find_if(quantities.begin(), quantities.end(), [&](const ParallelAxis &one) { return one.key == key; });
    return found == quantities.end() ? std::nullopt : std::optional(*found);
}

} // namespace rondo
