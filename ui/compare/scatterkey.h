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

    //! What there is to explain: the step line, what the circles stand for (empty: all are the same), and what the colors
    //! from \a low to \a high stand for (empty: the experiments).
    void setContent(bool hasFront, const QString &sizes, const QString &colors, const QColor &low, const QColor &high);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, 16}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int textWidth(const QString &text) const;

    Theme &m_theme;
    bool m_hasFront = true;
    QString m_sizes, m_colors;
    QColor m_low, m_high;
};

} // namespace rondo
