// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow.h"

#include <optional>

/*!
    The flow file, NAME.flow.json, made to be read in a diff: one line a thing, nodes and links sorted, frames
   and notes from back to front. What has its usual value (width, enabled, level, colour) is left out.

    \code
    {
      "rondo": "flow",
      "version": 2,
      "nodes": [
        {"id": "convnet", "type": "convnet", "title": "ConvNet", "at": [248, 48], "settings": {"lr": [0.001,
   0.003]}}
      ],
      "links": [
        "digits.dataset -> convnet.images",
        {"link": "convnet.model -> validation.models", "via": [[440, 96], [440, 200]]}
      ],
      "frames": [
        {"id": "train", "title": "Train", "at": [232, 16], "size": [200, 416], "colour": "teal",
   "collapsed": {"nodes": ["convnet"]}}
      ],
      "notes": [
        {"id": "note", "text": "**Keep it small.**", "at": [0, 0], "size": [168, 56], "pinned": "convnet"}
      ]
    }
    \endcode

    Version 2 added the level of a node, the points of a link, the colour of a frame, collapsed frames and
   pinned notes; a file of version 1 has none of them.
*/
namespace rondo::flowfile {

//! Of the files this program writes, and the newest it reads.
constexpr int version = 2;

//! "digits.dataset -> convnet.images".
QString linkText(const Link &link);

//! "teal"; empty for the neutral one.
QString colourName(FrameColour colour);
//! The other way round; none for a word that names no colour.
std::optional<FrameColour> colourOf(const QString &name);

//! Whether \a id may name a node, frame or note: lower-case letters, digits, '-' and '_', 1 to 60, no '-' or
//! '_' first. It becomes part of folder names.
bool isValidId(const QString &id);

} // namespace rondo::flowfile
