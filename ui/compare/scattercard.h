// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/seriesstyle.h"
#include "compare/comparecard.h"
#include "compare/comparison.h"

#include <QJsonObject>

class QMenu;
class QToolButton;

namespace rondo {

class ScatterChart;
class ScatterKey;

//! Two metrics against each other, a third as size: what is worth its cost, and what fails a check.
class ScatterCard : public CompareCard {
    Q_OBJECT
public:
    explicit ScatterCard(Theme &theme, QWidget *parent = nullptr);

    void setComparison(const Comparison &comparison, const QList<SeriesStyle> &styles);
    void setMarked(ExperimentId id);
    ScatterChart &chart() { return *m_chart; }

    QJsonObject state() const; //!< which metrics, and their scales
    void restore(const QJsonObject &state);

Q_SIGNALS:
    void pointedAt(ExperimentId id);
    void changed();

private:
    void showContent();
    void fillMenu();
    void addAxisMenu(const QString &title, const QString &shown, QString ScatterCard::*wish, bool mayBeNone);
    QString existing(const QString &wish, const QStringList &instead) const;
    QStringList metrics() const;
    bool isLogarithmic(const QString &metric) const;
    QList<qint64> front(const QList<ExperimentId> &ids, const QList<QPointF> &values) const;
    void applyTheme();

    ScatterChart *m_chart;
    ScatterKey *m_key;
    QToolButton *m_axes;
    Comparison m_comparison;
    QList<SeriesStyle> m_styles;
    QString m_wishX, m_wishY, m_wishSize; //!< metrics that the person wants; no size: all the same
    QString m_x, m_y, m_size;             //!< that are shown
    QHash<QString, bool> m_logarithmic; //!< what the person chose
};

} // namespace rondo
