// SPDX-License-Identifier: GPL-3.0-or-later
// The editor: what comes in from elsewhere, and walking along the links.
#include "flow/flowdocument.h"
#include "flow/floweditor.h"
#include "flow/flowscene.h"
#include "flow/nodegeometry.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>

#include <cmath>
#include <limits>

namespace rondo {

namespace {

    const QString flowMime = QStringLiteral("application/x-rondo-flow");

} // namespace

void FlowEditor::duplicate()
{
    const QSet<NodeId> nodes = m_scene.selectedNodes();
    const auto part = flowFromText(copyText(document().flow(), nodes));
    if (nodes.isEmpty() || !part)
        return;
    QPointF corner(std::numeric_limits<double>::max(), std::numeric_limits<double>::max());
    for (const Node &node : part->nodes)
        corner = {std::min(corner.x(), node.position.x()), std::min(corner.y(), node.position.y())};
    QSet<NodeId> added;
    document().edit(tr("Duplicate %n node(s)", nullptr, int(nodes.size())), [&](Flow &flow) {
        added = paste(flow, document().types(), *part, corner + QPointF(24, 24));
    });
    selectNew(added);
}

void FlowEditor::copy() const
{
    const QSet<NodeId> nodes = m_scene.selectedNodes();
    if (nodes.isEmpty())
        return;
    const QByteArray text = copyText(document().flow(), nodes);
    auto *data = new QMimeData;
    data->setData(flowMime, text);
    data->setText(QString::fromUtf8(text));
    QGuiApplication::clipboard()->setMimeData(data);
}

void FlowEditor::cut()
{
    copy();
    removeSelection();
}

bool FlowEditor::canPaste() const
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    return data && (data->hasFormat(flowMime) || data->text().trimmed().startsWith(u'{'));
}

void FlowEditor::pasteAt(QPointF position)
{
    const auto part = flowFromText(QGuiApplication::clipboard()->text().toUtf8());
    if (!part || part->nodes.isEmpty())
        return;
    QSet<NodeId> added;
    document().edit(tr("Paste %n node(s)", nullptr, int(part->nodes.size())),
                    [&](Flow &flow) { added = paste(flow, document().types(), *part, position); });
    selectNew(added);
}

Result<void> FlowEditor::addFile(const QString &path, QPointF position)
{
    const QFileInfo file(path);
    const bool script = file.suffix().compare(QLatin1String("py"), Qt::CaseInsensitive) == 0;
    const QString key = script ? QStringLiteral("script") : QStringLiteral("dataset");
    const NodeType *type = document().types().find(key);
    if (!type || (!script && !file.isDir()))
        return Error {
            tr("%1 cannot become a node. Drop a Python script or a folder of images.").arg(file.fileName())};
    NodeId id;
    document().edit(tr("Add %1").arg(file.fileName()), [&](Flow &flow) {
        id = flow.add(*type, snapped(position));
        flow.nodes[id].settings.insert(script ? QStringLiteral("script") : QStringLiteral("source"),
                                       Value(path));
    });
    selectNew({id});
    return {};
}

void FlowEditor::focusNeighbour(Qt::Key direction)
{
    const std::optional<NodeId> current = m_scene.currentNode();
    const QHash<NodeId, QRectF> cards = m_scene.cards();
    if (cards.isEmpty())
        return;
    const QPointF here = current ? cards.value(*current).center() : QPointF(-1e6, -1e6);
    QSet<NodeId> candidates;
    if (current && direction == Qt::Key_Right) {
        for (const Link &link : document().flow().linksFrom(*current))
            candidates << link.to;
    } else if (current && direction == Qt::Key_Left) {
        for (const Link &link : document().flow().linksInto(*current))
            candidates << link.from;
    } else if (current) {
        for (auto card = cards.cbegin(); card != cards.cend(); ++card) {
            const double dy = card->center().y() - here.y();
            if (card.key() != *current && (direction == Qt::Key_Down ? dy > 4 : dy < -4))
                candidates << card.key();
        }
    } else {
        candidates = QSet<NodeId>(cards.keyBegin(), cards.keyEnd());
    }
    // Up and down stay in the column if they can: sideways counts thrice.
    const double sideways = direction == Qt::Key_Up || direction == Qt::Key_Down ? 3 : 1;
    NodeId nearest;
    double best = std::numeric_limits<double>::max();
    for (const NodeId &id : candidates) {
        const QPointF way = cards.value(id).center() - here;
        const double distance = std::abs(way.x()) * sideways + std::abs(way.y());
        if (distance < best || (distance == best && id < nearest)) {
            best = distance;
            nearest = id;
        }
    }
    if (nearest.isValid())
        m_scene.select({nearest});
}

} // namespace rondo
