// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"
#include "data/progress.h"

namespace rondo {

//! IDX files (yann.lecun.com/exdb/mnist), plain or gzipped: a folder with the four MNIST names, in any of the
//! usual spellings. Without the two test files, 1 in 7 images becomes the test split. Strict: a header that
//! does not fit its file, labels that do not fit their images, anything left over is an error that names the
//! file, what was expected and what was found.
Result<Digest> importIdxFolder(ObjectStore &objects, const QString &folder, const Progress &progress = {});

//! A folder with one folder a class, PNG and JPEG inside; all images must have one size, grey or colour.
//! Other files and hidden ones are left out. With the subfolders train/ and test/ on top, these are the
//! splits.
Result<Digest> importImageFolder(ObjectStore &objects, const QString &folder, const Progress &progress = {});

//! Whichever of the two the folder is; the error says what was looked for and found.
Result<Digest> importFolder(ObjectStore &objects, const QString &folder, const Progress &progress = {});

//! Whether \a folder holds the IDX files of images; says nothing about what is in them.
bool isIdxFolder(const QString &folder);

} // namespace rondo
