// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QWidget>

class QFileSystemModel;
class QLabel;
class QPushButton;
class QTreeView;

namespace rondo {

//! The files an experiment has written, as they are on disk, with their sizes. Enter or double click opens one
//! with the system's program; the path of the chosen one, or of the folder, can be copied.
class FilesView : public QWidget {
    Q_OBJECT
public:
    explicit FilesView(Theme &theme, QWidget *parent = nullptr);

    void setFolder(const QString &folder);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void lookAgain();
    QString chosenPath() const; //!< of the chosen file, or the folder

    Theme &m_theme;
    QString m_folder;
    QLabel *m_path;
    QLabel *m_none;
    QPushButton *m_open;
    QPushButton *m_copy;
    QFileSystemModel *m_model;
    QTreeView *m_view;
};

} // namespace rondo
