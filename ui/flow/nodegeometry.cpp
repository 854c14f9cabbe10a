// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/nodegeometry.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace rondo {

namespace {

    Side sideOf(const NodeType &type, const Port &port, bool output, bool mirrored)
    {
        if (mirrored)
            return output ? Side::Left : Side::Right;
        if (output)
            return port.type == PortType::Event || port.type == PortType::Predictions ? Side::Bottom
                                                                                      : Side::Right;
        if (port.type == PortType::Event)
            return Side::Top;
        return type.category == Category::Data && port.type == PortType::Dataset ? Side::Bottom : Side::Left;
    }

    double upToFour(double height)
    {
        return std::ceil(height / 4) * 4;
    }

    //! Puts the ports of one side in their places.
    void place(QList<PortPlace> &ports, Side side, QSizeF size)
    {
        const auto count = std::count_if(ports.cbegin(), ports.cend(),
                                         [side](const PortPlace &port) { return port.side == side; });
        int index = 0;
        for (PortPlace &port : ports) {
            if (port.side != side)
                continue;
            const double along = canvas::portCentre + canvas::portRow * index;
            const double across = size.width() * (index + 1) / double(count + 1);
            ++index;
            switch (side) {
            case Side::Left:
                port.position = {0, along};
                break;
            case Side::Right:
                port.position = {size.width(), along};
                break;
            case Side::Top:
                port.position = {across, 0};
                break;
            case Side::Bottom:
                port.position = {across, size.height()};
                break;
            }
        }
    }

} // namespace

CardBody bodyOf(const NodeType *type)
{
    if (!type)
        return CardBody::Nothing;
    switch (type->category) {
    case Category::Data:
        return CardBody::Pictures;
    case Category::Algorithm:
    case Category::Custom:
        return CardBody::Line;
    case Category::Validation:
    case Category::Deployment:
        return CardBody::Rows;
    case Category::Trigger:
        break;
    }
    return CardBody::Nothing;
}

const PortPlace *NodeGeometry::port(const QString &key, bool output) const
{
    const auto found = std::find_if(ports.cbegin(), ports.cend(), [&](const PortPlace &port) {
        return port.output == output && port.key == key;
    });
    return found == ports.cend() ? nullptr : &*found;
}

NodeGeometry nodeGeometry(const NodeType *type, double width, int rows, bool mirrored)
{
    NodeGeometry geometry;
    int portRows = 0;
    if (type) {
        int left = 0, right = 0;
        const auto add = [&](const Port &port, bool output) {
            const Side side = sideOf(*type, port, output, mirrored);
            left += side == Side::Left;
            right += side == Side::Right;
            geometry.ports.append({port.key, port.type, output, port.many, side, {}});
        };
        for (const Port &port : type->inputs)
            add(port, false);
        for (const Port &port : type->outputs)
            add(port, true);
        portRows = std::max(left, right);
    }
    geometry.bodyTop = canvas::headerHeight + canvas::portRow * portRows;
    double foot = 32;
    switch (bodyOf(type)) {
    case CardBody::Line:
        geometry.footTop = geometry.bodyTop + 32;
        break;
    case CardBody::Pictures:
        geometry.footTop = geometry.bodyTop + 32 + canvas::rowHeight;
        break;
    case CardBody::Rows:
        geometry.footTop = geometry.bodyTop + 3 + canvas::rowHeight * std::max(1, rows);
        foot = 25;
        break;
    case CardBody::Nothing:
        geometry.footTop = geometry.bodyTop;
        foot = 28;
        break;
    }
    geometry.size = {width, upToFour(geometry.footTop + foot)};
    for (const Side side : {Side::Left, Side::Right, Side::Top, Side::Bottom})
        place(geometry.ports, side, geometry.size);
    return geometry;
}

QPointF snapped(QPointF point)
{
    return {std::round(point.x() / canvas::grid) * canvas::grid,
            std::round(point.y() / canvas::grid) * canvas::grid};
}

QPointF outward(Side side)
{
    switch (side) {
    case Side::Left:
        return {-1, 0};
    case Side::Right:
        return {1, 0};
    case Side::Top:
        return {0, -1};
    case Side::Bottom:
        return {0, 1};
    }
    return {};
}

bool isBackward(const EdgeEnd &from, const EdgeEnd &to)
{
    return from.side == Side::Right && to.side != Side::Top && to.position.x() < from.position.x();
}

namespace {

    double lengthOf(QPointF way)
    {
        return std::hypot(way.x(), way.y());
    }

    //! Through all points; at each bend in the direction of its neighbours.
    QPainterPath bentPath(const EdgeEnd &from, const EdgeEnd &to, const QList<QPointF> &bends)
    {
        QList<QPointF> points {from.position};
        points += bends;
        points.append(to.position);
        QList<QPointF> directions {outward(from.side)};
        for (qsizetype i = 1; i + 1 < points.size(); ++i) {
            const QPointF way = points[i + 1] - points[i - 1];
            const double length = lengthOf(way);
            directions.append(length > 0 ? way / length : QPointF(1, 0));
        }
        directions.append(-outward(to.side));
        QPainterPath path(points.constFirst());
        for (qsizetype i = 1; i < points.size(); ++i) {
            const double reach = lengthOf(points[i] - points[i - 1]) / 3;
            path.cubicTo(points[i - 1] + directions[i - 1] * reach, points[i] - directions[i] * reach,
                         points[i]);
        }
        return path;
    }

} // namespace

namespace {

    constexpr double corner = 16;

    //! Where two ends see each other round one corner: down and to the left, or left and up.
    std::optional<QPainterPath> elbow(const EdgeEnd &from, const EdgeEnd &to)
    {
        const QPointF a = from.position, b = to.position;
        if (b.x() > a.x() - corner)
            return {};
        QPainterPath path(a);
        if (from.side == Side::Bottom && to.side == Side::Right && b.y() > a.y() + corner) {
            path.lineTo(a.x(), b.y() - corner);
            path.quadTo({a.x(), b.y()}, {a.x() - corner, b.y()});
        } else if (from.side == Side::Left && to.side == Side::Bottom && b.y() < a.y() - corner) {
            path.lineTo(b.x() + corner, a.y());
            path.quadTo({b.x(), a.y()}, {b.x(), a.y() - corner});
        } else {
            return {};
        }
        path.lineTo(b);
        return path;
    }

} // namespace

QPainterPath edgePath(const EdgeEnd &from, const EdgeEnd &to, double laneY, const QList<QPointF> &bends)
{
    if (!bends.isEmpty())
        return bentPath(from, to, bends);
    if (const auto turned = elbow(from, to))
        return *turned;
    const QPointF a = from.position, b = to.position;
    QPainterPath path(a);
    if (!isBackward(from, to)) {
        const QPointF distance = b - a;
        const auto reach = [&](Side side) {
            const bool flat = side == Side::Left || side == Side::Right;
            return std::max(24.0, std::abs(flat ? distance.x() : distance.y()) / 2);
        };
        path.cubicTo(a + outward(from.side) * reach(from.side), b + outward(to.side) * reach(to.side), b);
        return path;
    }
    const double lane = std::max({laneY, a.y() + 2 * corner, b.y() + 2 * corner});
    const double right = a.x() + corner;
    path.quadTo({right, a.y()}, {right, a.y() + corner});
    path.lineTo(right, lane - corner);
    path.quadTo({right, lane}, {right - corner, lane});
    const double left = b.x() + corner * (to.side == Side::Left ? -1 : to.side == Side::Right ? 1 : 0);
    path.lineTo(left + corner, lane);
    path.quadTo({left, lane}, {left, lane - corner});
    if (to.side == Side::Bottom) {
        path.lineTo(b);
    } else {
        path.lineTo(left, b.y() + corner);
        path.quadTo({left, b.y()}, b);
    }
    return path;
}

} // namespace rondo
