// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/tidylayout.h"

#include "flow/layeredpart.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace rondo {

namespace {

    constexpr double partGap = 48;

    //! The number of the part each box belongs to: boxes that links join, in any direction.
    QList<qsizetype> partsOf(qsizetype count, const QList<LayoutLink> &links)
    {
        QList<qsizetype> parent(count);
        std::iota(parent.begin(), parent.end(), 0);
        const auto root = [&parent](qsizetype box) {
            while (parent[box] != box)
                box = parent[box] = parent[parent[box]];
            return box;
        };
        for (const LayoutLink &link : links)
            parent[root(link.from)] = root(link.to);
        for (qsizetype box = 0; box < count; ++box)
            parent[box] = root(box);
        return parent;
    }

    /*!
        The links without those that close a circle: depth first from the leftmost box on. Without recursion,
       because a chain of 5,000 boxes must not need as deep a stack.
    */
    QList<LayoutLink> forward(const QList<LayoutBox> &boxes, const QList<LayoutLink> &links)
    {
        QList<QList<qsizetype>> after(boxes.size());
        for (const LayoutLink &link : links)
            after[link.from].append(link.to);
        QList<qsizetype> starts(boxes.size());
        std::iota(starts.begin(), starts.end(), 0);
        std::stable_sort(starts.begin(), starts.end(), [&boxes](qsizetype a, qsizetype b) {
            return boxes[a].position.x() < boxes[b].position.x();
        });
        enum class Mark { New, Open, Done };
        QList<Mark> marks(boxes.size(), Mark::New);
        QList<LayoutLink> kept;
        for (const qsizetype start : std::as_const(starts)) {
            if (marks[start] != Mark::New)
                continue;
            QList<std::pair<qsizetype, qsizetype>> way {{start, 0}};
            marks[start] = Mark::Open;
            while (!way.isEmpty()) {
                auto &[box, tried] = way.last();
                if (tried == after[box].size()) {
                    marks[box] = Mark::Done;
                    way.removeLast();
                    continue;
                }
                const qsizetype next = after[box][tried++];
                if (marks[next] != Mark::Open)
                    kept.append({box, next});
                if (marks[next] == Mark::New) {
                    marks[next] = Mark::Open;
                    way.append({next, 0});
                }
            }
        }
        return kept;
    }

    struct Part {
        QList<qsizetype> boxes;
        QPointF was; //!< its top left before
        QSizeF size;
        QList<QPointF> places;
    };

    //! The parts in the order a person reads them.
    QList<Part> split(const QList<LayoutBox> &boxes, const QList<LayoutLink> &links)
    {
        const QList<qsizetype> number = partsOf(boxes.size(), links);
        QList<Part> parts;
        QList<qsizetype> index(boxes.size(), -1);
        for (qsizetype box = 0; box < boxes.size(); ++box) {
            qsizetype &at = index[number[box]];
            if (at < 0) {
                at = parts.size();
                parts.append({{}, boxes[box].position, {}, {}});
            }
            Part &part = parts[at];
            part.boxes.append(box);
            part.was = {std::min(part.was.x(), boxes[box].position.x()),
                        std::min(part.was.y(), boxes[box].position.y())};
        }
        std::stable_sort(parts.begin(), parts.end(), [](const Part &a, const Part &b) {
            return a.was.y() < b.was.y() || (a.was.y() == b.was.y() && a.was.x() < b.was.x());
        });
        return parts;
    }

    void layOut(Part &part, const QList<LayoutBox> &boxes, const QList<LayoutLink> &links)
    {
        LayeredPart layered;
        for (const qsizetype box : std::as_const(part.boxes))
            layered.addBox(boxes[box]);
        for (const LayoutLink &link : links)
            layered.addLink(link);
        part.places = layered.places();
        for (qsizetype i = 0; i < part.places.size(); ++i) {
            const QSizeF size = boxes[part.boxes[i]].size;
            part.size = part.size.expandedTo(
                {part.places[i].x() + size.width(), part.places[i].y() + size.height()});
        }
    }

    //! Rows of parts, about as wide as a screen is to its height, but none narrower than the widest part.
    QList<QPointF> pack(const QList<Part> &parts)
    {
        double area = 0, widest = 0;
        for (const Part &part : parts) {
            area += (part.size.width() + partGap) * (part.size.height() + partGap);
            widest = std::max(widest, part.size.width());
        }
        const double width = std::max(widest, std::sqrt(area * 1.6));
        QList<QPointF> corners;
        double x = 0, y = 0, rowHeight = 0;
        for (const Part &part : parts) {
            if (x > 0 && x + part.size.width() > width) {
                x = 0;
                y += rowHeight + partGap;
                rowHeight = 0;
            }
            corners.append({x, y});
            x += part.size.width() + partGap;
            rowHeight = std::max(rowHeight, part.size.height());
        }
        return corners;
    }

} // namespace

QList<QPointF> tidyLayout(const QList<LayoutBox> &boxes, const QList<LayoutLink> &links)
{
    QList<Part> parts = split(boxes, links);
    QList<qsizetype> partOf(boxes.size()), placeIn(boxes.size());
    for (qsizetype part = 0; part < parts.size(); ++part) {
        for (qsizetype i = 0; i < parts[part].boxes.size(); ++i) {
            partOf[parts[part].boxes[i]] = part;
            placeIn[parts[part].boxes[i]] = i;
        }
    }
    QList<QList<LayoutLink>> linksOf(parts.size());
    for (const LayoutLink &link : forward(boxes, links))
        linksOf[partOf[link.from]].append({placeIn[link.from], placeIn[link.to]});
    for (qsizetype part = 0; part < parts.size(); ++part)
        layOut(parts[part], boxes, linksOf[part]);

    const QList<QPointF> corners = pack(parts);
    QList<QPointF> places(boxes.size());
    for (qsizetype box = 0; box < boxes.size(); ++box)
        places[box] = corners[partOf[box]] + parts[partOf[box]].places[placeIn[box]];
    return places;
}

} // namespace rondo
