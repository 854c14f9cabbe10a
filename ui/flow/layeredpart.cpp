// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/layeredpart.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace rondo {

namespace {

    constexpr double columnGap = 56, rowGap = 24, linkGap = 8;
    constexpr int sweeps = 8;

} // namespace

void LayeredPart::addBox(const LayoutBox &box)
{
    m_items.append({box.size, box.position.y() + box.size.height() / 2, 0, {}, {}});
    m_boxes = m_items.size();
}

void LayeredPart::addLink(const LayoutLink &link)
{
    m_items[link.from].after.append(link.to);
    m_items[link.to].before.append(link.from);
}

//! The longest way from a source; in the order in which everything before a box is known.
void LayeredPart::findLayers()
{
    QList<qsizetype> waiting, ready;
    for (qsizetype item = 0; item < m_items.size(); ++item) {
        waiting.append(m_items[item].before.size());
        if (waiting.constLast() == 0)
            ready.append(item);
    }
    for (qsizetype i = 0; i < ready.size(); ++i) {
        for (const qsizetype next : std::as_const(m_items[ready[i]].after)) {
            m_items[next].layer = std::max(m_items[next].layer, m_items[ready[i]].layer + 1);
            if (--waiting[next] == 0)
                ready.append(next);
        }
    }
}

//! A source belongs in front of what first needs it, not at the far left.
void LayeredPart::pullSourcesRight()
{
    for (Item &item : m_items) {
        if (!item.before.isEmpty() || item.after.isEmpty())
            continue;
        int first = std::numeric_limits<int>::max();
        for (const qsizetype next : std::as_const(item.after))
            first = std::min(first, m_items[next].layer);
        item.layer = std::max(0, first - 1);
    }
}

void LayeredPart::splitLongLinks()
{
    for (qsizetype from = 0; from < m_boxes; ++from) {
        for (qsizetype link = 0; link < m_items[from].after.size(); ++link) {
            const qsizetype to = m_items[from].after[link];
            const int length = m_items[to].layer - m_items[from].layer;
            if (length < 2)
                continue;
            qsizetype last = from;
            for (int step = 1; step < length; ++step) {
                const double share = double(step) / length;
                const qsizetype point = m_items.size();
                const double height
                    = m_items[from].height + (m_items[to].height - m_items[from].height) * share;
                m_items.append({{0, 0}, height, m_items[from].layer + step, {last}, {}});
                if (last == from)
                    m_items[from].after[link] = point;
                else
                    m_items[last].after.append(point);
                last = point;
            }
            m_items[last].after.append(to);
            m_items[to].before[m_items[to].before.indexOf(from)] = last;
        }
    }
}

void LayeredPart::fillLayers()
{
    int last = 0;
    for (const Item &item : std::as_const(m_items))
        last = std::max(last, item.layer);
    m_layers = QList<QList<qsizetype>>(last + 1);
    for (qsizetype item = 0; item < m_items.size(); ++item)
        m_layers[m_items[item].layer].append(item);
    for (QList<qsizetype> &layer : m_layers) {
        std::stable_sort(layer.begin(), layer.end(),
                         [this](qsizetype a, qsizetype b) { return m_items[a].height < m_items[b].height; });
    }
}

//! How many pairs of links cross between neighbouring layers; a Fenwick tree counts them in n log n.
qsizetype LayeredPart::crossings(const QList<QList<qsizetype>> &layers) const
{
    QList<qsizetype> order(m_items.size());
    for (const QList<qsizetype> &layer : layers) {
        for (qsizetype i = 0; i < layer.size(); ++i)
            order[layer[i]] = i;
    }
    qsizetype count = 0;
    for (qsizetype right = 1; right < layers.size(); ++right) {
        QList<qsizetype> tree(layers[right].size() + 1, 0);
        qsizetype drawn = 0;
        for (const qsizetype item : layers[right - 1]) {
            QList<qsizetype> ends;
            for (const qsizetype next : m_items[item].after)
                ends.append(order[next]);
            for (const qsizetype end : std::as_const(ends)) {
                qsizetype below = drawn;
                for (qsizetype i = end + 1; i > 0; i -= i & -i)
                    below -= tree[i];
                count += below;
            }
            for (const qsizetype end : std::as_const(ends)) {
                for (qsizetype i = end + 1; i < tree.size(); i += i & -i)
                    ++tree[i];
                ++drawn;
            }
        }
    }
    return count;
}

void LayeredPart::sortBy(QList<qsizetype> &layer, bool forward, const QList<qsizetype> &orders) const
{
    QList<std::pair<double, qsizetype>> wanted;
    for (qsizetype i = 0; i < layer.size(); ++i) {
        const Item &item = m_items[layer[i]];
        const QList<qsizetype> &neighbours = forward ? item.before : item.after;
        double sum = 0;
        for (const qsizetype neighbour : neighbours)
            sum += double(orders[neighbour]);
        wanted.append({neighbours.isEmpty() ? double(i) : sum / double(neighbours.size()), layer[i]});
    }
    std::stable_sort(wanted.begin(), wanted.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    for (qsizetype i = 0; i < layer.size(); ++i)
        layer[i] = wanted[i].second;
}

//! The person's order stays unless another one has fewer crossings.
void LayeredPart::reduceCrossings()
{
    QList<QList<qsizetype>> layers = m_layers;
    qsizetype best = crossings(layers);
    QList<qsizetype> orders(m_items.size());
    const auto remember = [&orders](const QList<qsizetype> &layer) {
        for (qsizetype i = 0; i < layer.size(); ++i)
            orders[layer[i]] = i;
    };
    for (int sweep = 0; sweep < sweeps && best > 0; ++sweep) {
        const bool forward = sweep % 2 == 0;
        for (qsizetype step = 0; step < layers.size(); ++step) {
            QList<qsizetype> &layer = layers[forward ? step : layers.size() - 1 - step];
            if (step > 0)
                sortBy(layer, forward, orders);
            remember(layer);
        }
        if (const qsizetype now = crossings(layers); now < best) {
            best = now;
            m_layers = layers;
        }
    }
}

double LayeredPart::gapAbove(qsizetype item) const
{
    return item < m_boxes ? rowGap : linkGap;
}

/*!
    Moves the items of a layer as little as possible so that none covers another: isotonic regression by
   pooling adjacent violators, on the heights less what lies above.
*/
void LayeredPart::settle(const QList<qsizetype> &layer)
{
    struct Block {
        double sum;
        qsizetype count;
        double mean() const { return sum / double(count); }
    };
    QList<double> offsets;
    QList<Block> blocks;
    double offset = 0, halfAbove = 0;
    for (const qsizetype item : layer) {
        const double half = m_items[item].size.height() / 2;
        if (!offsets.isEmpty())
            offset += halfAbove + half + gapAbove(item);
        halfAbove = half;
        offsets.append(offset);
        blocks.append({m_items[item].height - offset, 1});
        while (blocks.size() > 1 && blocks[blocks.size() - 2].mean() > blocks.constLast().mean()) {
            const Block last = blocks.takeLast();
            blocks.last() = {blocks.last().sum + last.sum, blocks.last().count + last.count};
        }
    }
    qsizetype at = 0;
    for (const Block &block : std::as_const(blocks)) {
        for (qsizetype i = 0; i < block.count; ++i, ++at)
            m_items[layer[at]].height = block.mean() + offsets[at];
    }
}

void LayeredPart::findHeights()
{
    for (const QList<qsizetype> &layer : std::as_const(m_layers))
        settle(layer);
    for (int sweep = 0; sweep < sweeps; ++sweep) {
        const bool forward = sweep % 2 == 0;
        for (qsizetype step = 1; step < m_layers.size(); ++step) {
            const QList<qsizetype> &layer = m_layers[forward ? step : m_layers.size() - 1 - step];
            for (const qsizetype item : layer) {
                const QList<qsizetype> &neighbours = forward ? m_items[item].before : m_items[item].after;
                if (neighbours.isEmpty())
                    continue;
                double sum = 0;
                for (const qsizetype neighbour : neighbours)
                    sum += m_items[neighbour].height;
                m_items[item].height = sum / double(neighbours.size());
            }
            settle(layer);
        }
    }
}

QList<QPointF> LayeredPart::places()
{
    findLayers();
    pullSourcesRight();
    splitLongLinks();
    fillLayers();
    reduceCrossings();
    findHeights();

    QList<QPointF> places(m_boxes);
    double x = 0, top = std::numeric_limits<double>::max();
    for (const QList<qsizetype> &layer : std::as_const(m_layers)) {
        double width = 0;
        for (const qsizetype item : layer) {
            if (item >= m_boxes)
                continue;
            places[item] = {x, m_items[item].height - m_items[item].size.height() / 2};
            width = std::max(width, m_items[item].size.width());
            top = std::min(top, places[item].y());
        }
        x += width + columnGap;
    }
    for (QPointF &place : places)
        place.ry() -= top;
    return places;
}

} // namespace rondo
