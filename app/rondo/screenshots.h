// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rondo {

class MainWindow;
class Theme;

/*!
    Saves FOLDER/PAGE-light.png and PAGE-dark.png of every page, 1440 x 900, and "empty" for the welcome page. \a project may be
    empty: then only what needs none. Nothing moves in the pictures. Returns the exit status.
*/
int saveScreenshots(MainWindow &window, Theme &theme, const QString &project, const QString &folder);

} // namespace rondo
