// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow.h"

/*!
    The flow file, NAME.flow.json, made to be read in a diff: one line a thing, nodes and links sorted, frames
   and notes from back to front. What has its usual value (width, enabled) is left out.

    \code
    {
      "rondo": "flow",
      "version": 1,
      "nodes": [
        {"id": "convnet", "type": "convnet", "title": "ConvNet", "at": [248, 48], "settings": {"lr": [0.001,
   0.003]}}
      ],
      "links": [
        "digits.dataset -> convnet.images"
      ],
      "frames": [
        {"id": "train", "title": "Train", "at": [232, 16], "size": [200, 416]}
      ],
      "notes": [
        {"id": "note", "text": "**Keep it small.**", "at": [0, 0], "size": [168, 56]}
      ]
    }
    \endcode
*/
namespace rondo::flowfile {

//! Of the files this program writes, and the newest it reads.
constexpr int version = 1;

//! "digits.dataset -> convnet.images".
QString linkText(const Link &link);

//! Whether \a id may name a node, frame or note: lower-case letters, digits, '-' and '_', 1 to 60, no '-' or
//! '_' first. It becomes part of folder names.
bool isValidId(const QString &id);

} // namespace rondo::flowfile
