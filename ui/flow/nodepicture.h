// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QImage>
#include <QList>
#include <QPointF>
#include <QString>

namespace rondo {

struct Node;
struct NodeType;

//! A line inside a card: "Accuracy ≥ 0.990".
struct CardRow {
    QString icon;
    QString text;
    QString figure;
    Status status = Status::Idle;
    bool operator==(const CardRow &) const = default;
};

//! What a card shows beyond the drawing: where its work stands. A value; made by FlowLive.
struct NodePicture {
    Status status = Status::Idle;
    QString words; //!< "6 of 9", "Done in 7 min"
    QString figure, figureUnit; //!< "0.0221", "loss"
    QList<Status> segments; //!< one per experiment
    QList<QList<QPointF>> lines; //!< 0..1 both ways, y upwards; the best comes last
    bool growing = false; //!< the best line still runs: it ends in a dot
    int series = 0; //!< index of the line's colour
    QList<QImage> thumbnails; //!< grey images of a dataset, at most five
    QString caption; //!< the line below the thumbnails
    QList<CardRow> rows;
    int errors = 0, warnings = 0; //!< problems of the drawing
    QString problem; //!< the first of them, in words
    bool stale = false; //!< a new run would not give these results again
    QString why; //!< in one line, for tool tip and screen reader: why it is stale, or where it is from
    bool operator==(const NodePicture &) const = default;
};

//! The card of a node of which nothing is known but the drawing.
NodePicture idlePicture(const Node &node, const NodeType *type);
//! How many rows of text the card of \a node has.
int rowCount(const Node &node, const NodeType *type);
//! The chart colour that a family of algorithms keeps in a project.
int seriesOf(const QString &typeKey);

//! Digits grouped by thin spaces: "61 840".
QString grouped(qint64 number);
//! "0:48", "7 min", "2 h 5 min".
QString duration(double seconds);
//! A metric with as many digits as help: "0.0221", "0.9934", "12.3".
QString figureText(double value);

} // namespace rondo
