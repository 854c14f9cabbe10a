// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/models.h"
#include "theme/theme.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace rondo {

//! The versions of a deployment's model, newest first, with the one that answers marked and a way to any
//! other.
class VersionList : public QWidget {
    Q_OBJECT
public:
    explicit VersionList(Theme &theme, QWidget *parent = nullptr);

    //! \a serving: the version that answers; 0 for none.
    void setVersions(const QList<ModelVersion> &versions, int serving);

Q_SIGNALS:
    void deployRequested(int version);

private:
    void rebuild();
    QWidget *makeRow(const ModelVersion &version);

    Theme &m_theme;
    QList<ModelVersion> m_versions;
    int m_serving = 0;
    QLabel *m_count;
    QVBoxLayout *m_rows;
};

} // namespace rondo
