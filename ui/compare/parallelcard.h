// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/parallelchart.h"
#include "compare/comparecard.h"
#include "compare/comparison.h"
#include "experiments/runimportance.h"

#include <QJsonObject>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace rondo {

//! How parameters lead to results: a ParallelChart with the filters as chips.
class ParallelCard : public CompareCard {
    Q_OBJECT
public:
    explicit ParallelCard(Theme &theme, QWidget *parent = nullptr);

    void setComparison(const Comparison &comparison, const QList<SeriesStyle> &styles);
    void setMarked(ExperimentId id);
    //! What decides among the experiments of the node \a title, below the axes; without shares there is nothing to say.
    void setImportance(const QString &title, const ImportanceAnswer &answer);
    ParallelChart &chart() { return *m_chart; }

    QJsonObject state() const; //!< axes: which, order, scale, direction, limits
    void restore(const QJsonObject &state); //!< with the next comparison

Q_SIGNALS:
    void pointedAt(ExperimentId id);
    void changed();

private:
    void showContent();
    void showFilters();
    void fillMenu();
    void applyTheme();
    QList<Experiment> all() const; //!< the chosen ones first
    QStringList usualKeys(const QList<ParallelAxis> &all) const;

    ParallelChart *m_chart;
    QWidget *m_filters;
    QHBoxLayout *m_filterRow;
    QToolButton *m_axes;
    QLabel *m_decides;
    Comparison m_comparison;
    QList<SeriesStyle> m_styles;
    QString m_color; //!< key of the axis that gives the colors; empty: each experiment has its own
    QHash<QString, bool> m_chosen; //!< axes that the person wants or not, by key
    QList<ParallelAxis> m_restored; //!< until the first comparison comes
};

//! All axes that these experiments could have, the algorithm first, and their values: "type", "lr", "metric:val_accuracy".
QList<ParallelAxis> parallelAxes(const QList<Experiment> &experiments);
//! The place of an experiment on an axis; NaN for none.
double parallelValue(const Experiment &experiment, const ParallelAxis &axis);

} // namespace rondo
