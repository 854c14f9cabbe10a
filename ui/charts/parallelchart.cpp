// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/parallelchart.h"

#include <QResizeEvent>

#include <algorithm>
#include <cmath>

namespace rondo {

namespace {
    constexpr double headHeight = 34, footHeight = 22, sideRoom = 34, lastRoom = 44;
} // namespace

PlotAxis ParallelAxis::scale() const
{
    if (!categories.isEmpty())
        return {-0.35, double(categories.size()) - 0.65, false};
    return PlotAxis::around(low, high, logarithmic && low > 0, 0.04);
}

double ParallelAxis::height(double value) const
{
    const double place = scale().position(value);
    // Categories are read from above, as a list.
    return flipped != !categories.isEmpty() ? 1 - place : place;
}

QString ParallelAxis::text(double value) const
{
    if (categories.isEmpty())
        return axisText(value);
    return categories.value(int(std::lround(value)));
}

QString ParallelAxis::brushText() const
{
    if (!brush)
        return {};
    const auto [from, to] = *brush;
    if (!categories.isEmpty()) {
        QStringList within;
        for (int index = 0; index < categories.size(); ++index) {
            if (index >= from && index <= to)
                within << categories.at(index);
        }
        return QStringLiteral("%1 = %2").arg(title, within.join(QStringLiteral(", ")));
    }
    if (to >= high)
        return QStringLiteral("%1 ≥ %2").arg(title, axisText(from));
    if (from <= low)
        return QStringLiteral("%1 ≤ %2").arg(title, axisText(to));
    return QStringLiteral("%1 %2 – %3").arg(title, axisText(from), axisText(to));
}

ParallelChart::ParallelChart(Theme &theme, QWidget *parent)
    : PaintedChart(theme, parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Parameters to result"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&theme, &Theme::changed, this, [this] { changed(false); });
}

void ParallelChart::setContent(const QList<ParallelAxis> &axes, const QList<ParallelLine> &lines)
{
    QList<ParallelAxis> kept, added;
    for (const ParallelAxis &axis : axes) {
        const bool isKnown = std::any_of(m_axes.begin(), m_axes.end(),
                                         [&](const ParallelAxis &known) { return known.key == axis.key; });
        (isKnown ? kept : added) << axis;
    }
    const QList<ParallelAxis> before = m_axes;
    m_axes = axes;
    m_lines = lines;
    if (!kept.isEmpty())
        setAxes(before);
    changed(false);
}

void ParallelChart::setAxes(const QList<ParallelAxis> &wanted)
{
    QList<ParallelAxis> ordered;
    for (const ParallelAxis &known : wanted) {
        const auto found = std::find_if(m_axes.begin(), m_axes.end(),
                                        [&](const ParallelAxis &axis) { return axis.key == known.key; });
        if (found == m_axes.end())
            continue;
        ParallelAxis axis = *found;
        axis.logarithmic = known.logarithmic && axis.low > 0;
        axis.flipped = known.flipped;
        // Indices of other categories would mean something else.
        if (axis.categories == known.categories)
            axis.brush = known.brush;
        ordered << axis;
        m_axes.erase(found);
    }
    // New ones stand before the last, which is the result.
    for (const ParallelAxis &axis : std::as_const(m_axes))
        ordered.insert(std::max<qsizetype>(0, ordered.size() - 1), axis);
    m_axes = ordered;
    changed(false);
}

void ParallelChart::setBrush(const QString &key, std::optional<std::pair<double, double>> brush)
{
    for (ParallelAxis &axis : m_axes) {
        if (axis.key == key)
            axis.brush = brush;
    }
    changed(true);
}

void ParallelChart::setMarked(qint64 key)
{
    if (m_marked == key)
        return;
    m_marked = key;
    m_picture.forgetMarked();
    update();
}

void ParallelChart::changed(bool byPerson)
{
    m_current = std::clamp<qsizetype>(m_current, 0, std::max<qsizetype>(0, m_axes.size() - 1));
    m_picture.forget();
    describe();
    update();
    if (byPerson)
        Q_EMIT axesChanged();
}

void ParallelChart::describe()
{
    QStringList names, limits;
    for (const ParallelAxis &axis : std::as_const(m_axes)) {
        names << axis.title;
        if (axis.brush)
            limits << axis.brushText();
    }
    QString text = tr("%n line(s) over the axes %1", nullptr, int(m_lines.size())).arg(names.join(QStringLiteral(", ")));
    if (!limits.isEmpty())
        text += QLatin1String(". ")
            + tr("%1 of them within %2").arg(QString::number(wantedCount()), limits.join(QStringLiteral(", ")));
    setAccessibleDescription(text);
}

bool ParallelChart::isWanted(const ParallelLine &line) const
{
    return std::all_of(m_axes.begin(), m_axes.end(), [&](const ParallelAxis &axis) {
        if (!axis.brush)
            return true;
        const double value = line.values.value(axis.key, std::nan(""));
        return value >= axis.brush->first && value <= axis.brush->second; // NaN: not
    });
}

int ParallelChart::wantedCount() const
{
    return int(std::count_if(m_lines.begin(), m_lines.end(), [this](const ParallelLine &line) { return isWanted(line); }));
}

void ParallelChart::resizeEvent(QResizeEvent *event)
{
    PaintedChart::resizeEvent(event);
    m_picture.forget();
}

QRectF ParallelChart::plotRect() const
{
    return QRectF(rect()).adjusted(sideRoom, headHeight, -lastRoom, -footHeight);
}

double ParallelChart::xOf(qsizetype axis) const
{
    const QRectF plot = plotRect();
    if (m_axes.size() < 2)
        return plot.center().x();
    return std::round(plot.left() + plot.width() * double(axis) / double(m_axes.size() - 1)) + 0.5;
}

QPointF ParallelChart::positionOf(qsizetype axis, double value) const
{
    const QRectF plot = plotRect();
    const double height = m_axes.at(axis).height(value);
    // What has no value passes below the axis.
    return {xOf(axis), std::isnan(height) ? plot.bottom() + footHeight / 2 : plot.bottom() - height * plot.height()};
}

QRectF ParallelChart::titleRect(qsizetype axis) const
{
    const double step = m_axes.size() < 2 ? width() : plotRect().width() / double(m_axes.size() - 1);
    QRectF title(xOf(axis) - step / 2, 0, step, headHeight - 12);
    if (title.right() > width())
        title.setRight(width());
    title.setLeft(std::max(0.0, title.left()));
    return title;
}

qsizetype ParallelChart::titleAt(const QPointF &position) const
{
    for (qsizetype axis = 0; axis < m_axes.size(); ++axis) {
        if (titleRect(axis).contains(position))
            return axis;
    }
    return -1;
}

qsizetype ParallelChart::axisAt(const QPointF &position) const
{
    const QRectF plot = plotRect();
    if (position.y() < plot.top() - 6 || position.y() > plot.bottom() + 6)
        return -1;
    for (qsizetype axis = 0; axis < m_axes.size(); ++axis) {
        if (std::abs(xOf(axis) - position.x()) <= 9)
            return axis;
    }
    return -1;
}

double ParallelChart::valueAt(qsizetype axis, double y) const
{
    const QRectF plot = plotRect();
    const ParallelAxis &which = m_axes.at(axis);
    const double height = std::clamp((plot.bottom() - y) / std::max(1.0, plot.height()), 0.0, 1.0);
    return which.scale().value(which.flipped != !which.categories.isEmpty() ? 1 - height : height);
}

double ParallelChart::yOf(const ParallelLine &line, qsizetype axis) const
{
    return positionOf(axis, line.values.value(m_axes.at(axis).key, std::nan(""))).y();
}

double ParallelChart::yOf(const ParallelLine &line, double x) const
{
    for (qsizetype axis = 0; axis + 1 < m_axes.size(); ++axis) {
        if (x < xOf(axis) || x > xOf(axis + 1))
            continue;
        const double t = (x - xOf(axis)) / (xOf(axis + 1) - xOf(axis));
        const double from = yOf(line, axis), to = yOf(line, axis + 1);
        return from + (to - from) * t * t * (3 - 2 * t); // the bezier of paintLine()
    }
    return std::nan("");
}

PaintedChart::TableText ParallelChart::tableText() const
{
    TableText table;
    table.head << tr("Experiment");
    for (const ParallelAxis &axis : m_axes)
        table.head << axis.title;
    for (const ParallelLine &line : m_lines) {
        if (!isWanted(line))
            continue;
        QStringList row {line.name};
        for (const ParallelAxis &axis : m_axes) {
            const double value = line.values.value(axis.key, std::nan(""));
            row << (std::isnan(value) ? QStringLiteral("–") : axis.text(value));
        }
        table.rows << row;
    }
    return table;
}

} // namespace rondo
