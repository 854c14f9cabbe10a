// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/nodegeometry.h"
#include "flow/nodepicture.h"

class QPainter;

namespace rondo {

//! Draws one card. Lives for one paint event.
class NodePainter {
public:
    struct Look {
        double detail = 1; //!< device pixels per canvas unit
        bool selected = false;
        qint64 experiments = 0;
        double spin = 0; //!< of the spinner, in turns
        QRectF grip; //!< where the width is dragged; null for none
    };

    NodePainter(QPainter &painter, const Theme &theme, const Node &node, const NodeType *type,
                const NodeGeometry &geometry, const NodePicture &picture);

    void paint(const Look &look) const;

private:
    void paintBlock() const;
    void paintCard(const Look &look) const;
    void paintHeader(const Look &look) const;
    double paintBadge(qint64 experiments) const; //!< returns its left edge
    void paintPortLabels() const;
    void paintBody() const;
    void paintSparkline(const QRectF &area) const;
    void paintThumbnails(const QRectF &area) const;
    void paintRows() const;
    void paintSegments(qint64 experiments) const;
    void paintFoot(double spin) const;
    void paintBorder(bool selected) const;
    void paintGrip(const QRectF &grip) const;
    void paintProblemBadge() const;
    void text(const QRectF &area, int flags, const QString &words, const QFont &font,
              const QColor &colour) const;
    QFont sized(FontRole role, double pixels, int weight = QFont::Normal) const;
    Status shownStatus() const;

    QPainter &m_painter;
    const Theme &m_theme;
    const Node &m_node;
    const NodeType *m_type;
    const NodeGeometry &m_geometry;
    const NodePicture &m_picture;
    QRectF m_card;
};

//! The icon of a node type; its category's when it has none of its own.
QString iconOf(const Theme &theme, const NodeType &type);

} // namespace rondo
