// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "welcome/drawings.h"

namespace rondo {

//! A sample on the welcome page. What is only planned says so and cannot be clicked.
struct Sample {
    QString title, text, foot;
    MiniFlow flow;
    bool planned = false;
};

//! The four samples; the numbers of those that exist are those of their flows.
QList<Sample> samples();

class SampleCard : public QAbstractButton {
    Q_OBJECT
public:
    SampleCard(const Theme &theme, Sample sample, QWidget *parent);
    QSize sizeHint() const override { return {374, 246}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintDots(QPainter &painter, const QRectF &area) const;
    void paintWords(QPainter &painter, const QRectF &area, bool hot) const;

    const Theme &m_theme;
    Sample m_sample;
};

} // namespace rondo
