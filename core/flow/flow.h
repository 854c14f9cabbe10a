// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "flow/nodetype.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QPointF>
#include <QRectF>
#include <QSet>

#include <compare>
#include <optional>

namespace rondo {

struct Node {
    NodeId id;
    QString type;                    //!< key of a NodeType; unknown ones are kept as they are
    QString title;                   //!< unique in a flow; "ConvNet"
    QMap<QString, Setting> settings; //!< only what differs from the defaults
    QPointF position;                //!< top left, in canvas units; multiples of 8 unless moved freely
    double width = 168;
    bool enabled = true;
    int level = 0; //!< cards of a higher level lie over those of a lower one

    bool operator==(const Node &) const = default;
};

//! From an output of one node to an input of another.
struct Link {
    NodeId from;
    QString output;
    NodeId to;
    QString input;

    std::strong_ordering operator<=>(const Link &) const = default;
    bool operator==(const Link &) const = default;
};
size_t qHash(const Link &link, size_t seed = 0);

//! The hues a frame can have: those of the node categories.
enum class FrameColour { Neutral, Teal, Violet, Brown, Blue, Pink, Yellow };

//! What lies in a frame.
struct FrameContents {
    QSet<NodeId> nodes;
    QSet<QString> frames, notes;

    bool operator==(const FrameContents &) const = default;
};

//! A titled area that holds nodes.
struct Frame {
    QString id;
    QString title;
    QRectF rect; //!< also of a collapsed one: where it opens again
    FrameColour colour = FrameColour::Neutral;
    bool collapsed = false;
    FrameContents hidden; //!< what a collapsed frame stands for; nothing while it is open

    bool operator==(const Frame &) const = default;
};

struct Note {
    QString id;
    QString text; //!< Markdown emphasis and links
    QRectF rect;
    NodeId pinnedTo; //!< the node it moves with; none for a note that stands alone

    bool operator==(const Note &) const = default;
};

//! A drawing: plain data, cheap to copy. Only FlowDocument changes one in the window.
struct Flow {
    QHash<NodeId, Node> nodes;
    QSet<Link> links;
    QHash<Link, QList<QPointF>> bends; //!< points a link runs through, from its source; most have none
    QList<Frame> frames;               //!< from back to front
    QList<Note> notes;                 //!< from back to front

    bool operator==(const Flow &) const = default;

    const Node *node(const NodeId &id) const;              //!< null when there is none
    const Node *nodeByTitle(const QString &title) const;   //!< case-insensitive; also finds by id
    QList<Node> sortedNodes() const;                       //!< by id: a stable order
    QList<Link> linksInto(const NodeId &id) const;         //!< sorted
    QList<Link> linksFrom(const NodeId &id) const;         //!< sorted

    //! Adds a node of \a type with a free id and a unique title, and returns its id.
    NodeId add(const NodeType &type, QPointF position);
    //! Removes the nodes and their links.
    void remove(const QSet<NodeId> &ids);
    //! Forgets the bends of links that are gone, pins to nodes that are gone, and what a frame hid of them.
    void dropLooseEnds();
};

//! The setting of a node, or the type's default.
Setting settingOf(const Node &node, const Parameter &parameter);

//! What differs between two flows, for views that follow.
struct FlowDiff {
    QSet<NodeId> nodesAdded, nodesRemoved, nodesChanged;
    QSet<Link> linksAdded, linksRemoved;
    QSet<Link> linksBent; //!< in both flows, along other points
    bool framesChanged = false;
    bool notesChanged = false;

    bool isEmpty() const;
};
FlowDiff difference(const Flow &before, const Flow &after);

// --- Editing rules ---------------------------------------------------------------------------------------------

//! Why a link cannot be drawn, in words, with a way out; success when it can.
Result<void> checkLink(const Flow &flow, const NodeTypes &types, const Link &link);

//! Adds the link; an input that takes one link loses the one it had.
Result<void> connect(Flow &flow, const NodeTypes &types, const Link &link);

// --- Problems --------------------------------------------------------------------------------------------------

//! A repair that is safe to offer beside a problem; applyFix() makes it.
struct Fix {
    enum class Kind { RemoveLink, AddLink, SetSetting, RemoveSetting, Rename, TurnOn, TurnOff };
    Kind kind = Kind::RemoveLink;
    QString text;      //!< a verb with its object: "Set epochs to 1"
    NodeId node;       //!< all but links
    Link link;         //!< RemoveLink, AddLink
    QString parameter; //!< SetSetting, RemoveSetting
    Setting setting;   //!< SetSetting
    QString title;     //!< Rename

    bool operator==(const Fix &) const = default;
};

struct Problem {
    enum class Severity { Error, Warning };
    Severity severity = Severity::Error;
    NodeId node;       //!< none for the flow as a whole
    QString parameter; //!< key, or empty
    QString text;      //!< what is wrong and what to do
    std::optional<Fix> fix = {};

    bool operator==(const Problem &) const = default;
};

//! All problems, in a stable order. A flow without errors compiles. Pure; may run in any thread.
QList<Problem> validate(const Flow &flow, const NodeTypes &types);

//! Makes the repair; a fix of an older flow that no longer applies changes nothing.
void applyFix(Flow &flow, const NodeTypes &types, const Fix &fix);

//! How many experiments Run makes of the node: the product over its sweepable settings; 0 for nodes that do not train
//! or are turned off. Saturates at 1'000'000'000.
qint64 experimentCount(const Node &node, const NodeTypes &types);
//! The sum over the nodes.
qint64 experimentCount(const Flow &flow, const NodeTypes &types);

// --- File ------------------------------------------------------------------------------------------------------

//! The file: JSON, stable order, one line per node, link, frame and note, so that version control shows what changed.
QByteArray flowToText(const Flow &flow);
//! Reads any version up to this one. Unknown node types stay in the flow (validate() names them); a newer version, a
//! wrong type, a duplicate id or a link to nowhere is an error that says where.
Result<Flow> flowFromText(const QByteArray &text);
//! The same for a part of a flow: what its links lead to may be missing.
Result<Flow> flowPartFromText(const QByteArray &text);
Result<Flow> loadFlow(const QString &path);
Result<void> saveFlow(const Flow &flow, const QString &path);

//! Applies "NODE.PARAMETER=VALUES" of the command line.
Result<void> applySetting(Flow &flow, const NodeTypes &types, const QString &assignment);

//! The sample "digits": generated digits, ConvNet × 9, VGG × 6, PyTorch script × 3, a validation and a deployment.
Flow sampleDigits();

} // namespace rondo
