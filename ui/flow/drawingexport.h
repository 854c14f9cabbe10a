// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace rondo {

class FlowScene;

enum class DrawingFormat { Svg, Png, Pdf };

struct DrawingOptions {
    DrawingFormat format = DrawingFormat::Svg;
    bool dark = false;
    QString title; //!< goes into the file, for those who search for it
};

//! The ending of a file of the format: "svg".
QString suffixOf(DrawingFormat format);

//! Draws the whole flow, as \a scene shows it but without selection, into a file: SVG and PDF with text as
//! text, PNG at twice the size. Colours are those of the theme asked for, whatever the window has.
Result<void> exportDrawing(const FlowScene &scene, const DrawingOptions &options, const QString &path);

} // namespace rondo
