// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/seriesstyle.h"
#include "compare/comparison.h"

#include <QFrame>

class QToolButton;

namespace rondo {

//! An experiment with its marker and a button that takes it out.
class ExperimentChip : public QFrame {
    Q_OBJECT
public:
    ExperimentChip(Theme &theme, const ComparedExperiment &experiment, const SeriesStyle &style, QWidget *parent);

    ExperimentId id() const { return m_id; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void pointedAt(ExperimentId id); //!< invalid: no more
    void removed(ExperimentId id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    Theme &m_theme;
    ExperimentId m_id;
    QString m_name, m_live;
    SeriesStyle m_style;
    QToolButton *m_remove;
};

//! The chips in a row; those without room, and all when they are more than eight, fold into a button with their number.
class ExperimentChips : public QWidget {
    Q_OBJECT
public:
    explicit ExperimentChips(Theme &theme, QWidget *parent = nullptr);

    void setExperiments(const QList<ComparedExperiment> &experiments, const QList<SeriesStyle> &styles);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pointedAt(ExperimentId id);
    void removed(ExperimentId id);
    void addRequested(QWidget *anchor); //!< a list of all is wanted, to add and to take out

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    Theme &m_theme;
    QList<ExperimentChip *> m_chips;
    QToolButton *m_fold;
    QToolButton *m_add;
};

} // namespace rondo
