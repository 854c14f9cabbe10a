// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparecard.h"
#include "compare/differencemodel.h"
#include "charts/seriesstyle.h"

class QTableView;

namespace rondo {

class DifferenceHead;
class Toggle;

//! What differs between the experiments, as a table.
class DifferenceCard : public CompareCard {
    Q_OBJECT
public:
    explicit DifferenceCard(Theme &theme, QWidget *parent = nullptr);

    //! \a styles: of the chosen, in their order.
    void setComparison(const Comparison &comparison, int baseline, const QList<SeriesStyle> &styles);
    void setMarked(ExperimentId id);
    void setOnlyDifferences(bool only);
    bool onlyDifferences() const;
    const DifferenceModel &model() const { return *m_model; }

Q_SIGNALS:
    void pointedAt(ExperimentId id); //!< invalid: at none
    void changed();                  //!< what is shown, by the person

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    void applyTheme();
    ExperimentId experimentAt(int column) const;

    DifferenceModel *m_model;
    QTableView *m_view;
    DifferenceHead *m_head;
    QLabel *m_corner;
    Toggle *m_only;
    QLabel *m_onlyWords;
    ExperimentId m_marked;
    bool m_isFitting = false;
};

} // namespace rondo
