// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/digest.h"
#include "base/project.h"

#include <QDialog>
#include <QImage>

#include <memory>

class QLabel;

namespace rondo {

class ImageWall;
class StoreThread;
class Theme;

//! What flows along a dataset's link: how many samples of which shape and classes, and the first of the training split, with
//! their labels. Reads beside the thread that paints.
class DataPreview : public QDialog {
    Q_OBJECT
public:
    //! \a version: digest of the dataset's manifest; \a name: what to call it, "digits v12".
    DataPreview(const Project &project, const Digest &version, const QString &name, Theme &theme, QWidget *parent = nullptr);
    ~DataPreview() override;

    int imageCount() const; //!< shown now

private:
    std::unique_ptr<StoreThread> m_store;
    QLabel *m_facts;
    ImageWall *m_wall;
};

} // namespace rondo
