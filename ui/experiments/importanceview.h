// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/paintedchart.h"
#include "experiments/storethread.h"
#include "search/importance.h"
#include "theme/theme.h"

class QLabel;

namespace rondo {

class ImportanceBars;

//! Which settings decide among the experiments of one node of a run.
struct ImportanceAnswer {
    QString metric; //!< that was to become good
    ImportanceReport report; //!< without shares: too few experiments, or nothing varies
    int finished = 0; //!< experiments of the node that are done
};

//! From so many finished experiments on something can be said.
constexpr int importanceAtLeast = 8;

//! On a StoreThread: takes a tenth of a second. The metric is the objective of the run's validation, else val_accuracy or val_loss,
//! whichever there is. Nothing when still \a known experiments are done.
Result<std::optional<ImportanceAnswer>> readImportance(const Experiments &experiments, RunId run, const NodeId &node, int known);

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
