// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/paintedchart.h"
#include "experiments/runimportance.h"
#include "theme/theme.h"

class QLabel;

namespace rondo {

class ImportanceBars;

//! The shares of the settings as bars, and in words.
class ImportanceView : public QWidget {
    Q_OBJECT
public:
    explicit ImportanceView(Theme &theme, QWidget *parent = nullptr);

    void setAnswer(const ImportanceAnswer &answer);

private:
    void applyTheme();

    Theme &m_theme;
    ImportanceBars *m_bars;
    QLabel *m_words;
};

//! A row a setting: its name, a bar and its share.
class ImportanceBars : public PaintedChart {
    Q_OBJECT
public:
    explicit ImportanceBars(Theme &theme, QWidget *parent = nullptr);

    void setShares(const QList<Importance> &shares);
    QSize sizeHint() const override;

protected:
    QList<ChartSeries> tableSeries() const override;
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    QList<Importance> m_shares;
};

} // namespace rondo
