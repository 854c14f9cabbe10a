// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rondo {

class MainWindow;
class Theme;

/*!
    Saves FOLDER/PAGE-light.png and PAGE-dark.png of every page, 1440 x 900, "empty" for the welcome page, and "compare" for the
    best experiments of the newest run, if two or more are done. \a project may be empty: then only what needs none. Nothing moves in the pictures. Returns the exit status.
*/
int saveScreenshots(MainWindow &window, Theme &theme, const QString &project, const QString &folder);

} // namespace rondo
