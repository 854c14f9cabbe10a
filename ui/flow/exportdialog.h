// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/drawingexport.h"

#include <QDialog>

namespace rondo {

class SegmentedControl;
class Theme;

//! Asks in which format and colours the drawing is exported; then for the file.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    //! \a name is the flow's. The dialog deletes itself when it is closed.
    ExportDialog(const FlowScene &scene, const QString &name, Theme &theme, QWidget *parent);

    DrawingOptions options() const;
    //! Draws into \a path, with the format's ending when it has none; closes when that worked.
    void exportTo(const QString &path);

Q_SIGNALS:
    void exported(const QString &path);
    void failed(const QString &reason);

private:
    void chooseFile();

    const FlowScene &m_scene;
    QString m_name;
    SegmentedControl *m_format;
    SegmentedControl *m_colours;
};

} // namespace rondo
