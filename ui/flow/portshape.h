// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/nodetype.h"

#include <QColor>
#include <QPointF>

class QPainter;

namespace rondo {

class Theme;

//! Draws the shape of a port type: circle, square, triangle, diamond or ring. Hollow = not connected.
void paintPort(QPainter &painter, const Theme &theme, PortType type, QPointF centre, double size,
               bool connected);

//! What people call a port type: "dataset".
QString portTypeName(PortType type);

} // namespace rondo
