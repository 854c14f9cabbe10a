// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QWidget>

namespace rondo {

//! What the lines and circles of a ScatterChart mean.
class ScatterKey : public QWidget {
    Q_OBJECT
public:
    explicit ScatterKey(Theme &theme, QWidget *parent = nullptr);

    void setSizes(const QString &text); //!< empty: all are the same
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, 16}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int frontWidth() const;

    Theme &m_theme;
    QString m_sizes;
};

} // namespace rondo
