// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/parallelchart.h"
#include "charts/scatterchart.h"
#include "compare/comparecard.h"
#include "compare/comparison.h"

#include <QJsonObject>

class QToolButton;

namespace rondo {

class ScatterKey;

//! Two quantities against each other, a third as size, a fourth as color: what is worth its cost, and what fails a check; with
//! a parameter to the right, what it does to a result; with two parameters and a result as color, where it is best.
class ScatterCard : public CompareCard {
    Q_OBJECT
public:
    explicit ScatterCard(Theme &theme, QWidget *parent = nullptr);

    void setComparison(const Comparison &comparison, const QList<SeriesStyle> &styles);
    void setMarked(ExperimentId id);
    ScatterChart &chart() { return *m_chart; }

    QJsonObject state() const; //!< which quantities, and their scales
    void restore(const QJsonObject &state);

Q_SIGNALS:
    void pointedAt(ExperimentId id);
    void changed();

private:
    void showContent();
    void fillMenu();
    void askRange();
    void choose(QString ScatterCard::*wish, const QString &key);
    QList<Experiment> all() const; //!< the chosen ones first
    std::optional<ParallelAxis> existing(const QString &wish, const QStringList &instead) const;
    bool isLogarithmic(const ParallelAxis &quantity) const;
    ScatterAxis axisOf(const ParallelAxis &quantity) const;
    QList<qint64> front(const QList<ScatterPoint> &points) const;
    void showColors(const QString &sizes);
    void applyTheme();

    ScatterChart *m_chart;
    ScatterKey *m_key;
    QToolButton *m_axes;
    Comparison m_comparison;
    QList<SeriesStyle> m_styles;
    //! Keys of quantities as in parallelAxes() that the person wants; no size: all the same; no color: by experiment.
    QString m_wishX, m_wishY, m_wishSize, m_wishColor;
    QList<ParallelAxis> m_quantities; //!< all there are
    std::optional<ParallelAxis> m_x, m_y, m_size, m_color; //!< that are shown
    QHash<QString, std::pair<double, double>> m_ranges; //!< by key, while the window is open
    QHash<QString, bool> m_logarithmic; //!< what the person chose
};

} // namespace rondo
