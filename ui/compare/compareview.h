// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"

#include <QHash>
#include <QJsonObject>
#include <QTimer>
#include <QWidget>

class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace rondo {

class CompareBar;
class CompareCard;
class CurvesCard;
class DifferenceCard;
class ExperimentPicker;
class KeptViews;
class ParallelCard;
class Project;
class Refresher;
class ScatterCard;
class Theme;
struct SeriesStyle;

enum class CompareExport { Svg, Png, CurvesCsv, TableCsv };

/*!
    Experiments side by side: curves, parameters to results, differences, and what is worth its cost. Two to eight in full
    style, up to a hundred as thin lines. Pointing at one in a card marks it in all.

    Reads on a StoreThread; running experiments go on moving while it is shown. What it shows is kept with the project.
*/
class CompareView : public QWidget {
    Q_OBJECT
public:
    //! \a theme must outlive the view.
    explicit CompareView(Theme &theme, QWidget *parent = nullptr);
    ~CompareView() override;

    //! Both must outlive the view or be taken away with null. Brings back what the project showed last.
    void setStore(StoreThread *store, const Project *project);
    //! In this order, at most mostCompared; ones that are gone are left out.
    void setExperiments(const QList<ExperimentId> &ids);
    QList<ExperimentId> experiments() const { return m_ids; }
    void refresh(); //!< the store changed

    //! Save this view, Export, Deploy: for the toolbar; owned by who takes them.
    QList<QWidget *> toolbarActions();

    //! The bar and the cards, in reading order.
    QList<QWidget *> panels() const;

    //! Writes what is shown. Messages come through toastRequested().
    void exportTo(CompareExport what, const QString &path);
    void saveView(const QString &name);
    void openView(const QString &name);
    void removeView(const QString &name);
    QJsonObject state() const;
    void restore(const QJsonObject &state);

Q_SIGNALS:
    void experimentsChanged(); //!< others are compared now
    void deployRequested(ExperimentId id, QWidget *anchor); //!< anchor: where to ask the person more
    void toastRequested(const QString &text, const QString &detail, bool isError);
    void shown(); //!< what was asked for has been read and is on the screen

private:
    struct Snapshot {
        Comparison comparison;
        QList<ComparedCurve> curves;
        CurveWish wish;
    };
    void connectCards();
    QWidget *makeBoard();
    void mark(ExperimentId id);
    void maximise(CompareCard *card);
    QJsonObject sizes() const; //!< of the cards, as in state()
    void setSizes(const QJsonObject &sizes);

    void read();
    void apply(const Snapshot &snapshot);
    void showAll();
    void redraw();      //!< the same points with another wish
    void readImportance(); //!< of the baseline's node, or another that has enough experiments, when that changed
    void readDetail();  //!< where curves are thinned and the person zoomed in
    CurveWish wish() const;
    QList<SeriesStyle> styles();
    void giveStyles();
    void showDeploy();
    void addOrRemove(ExperimentId id, bool isWanted);
    void openPicker(QWidget *anchor);
    void keepState();
    void forgetAll();

    void fillSaveMenu(const QStringList &names);
    void askName();
    void askPath(CompareExport what);

    Theme &m_theme;
    StoreThread *m_store = nullptr;
    Refresher *m_refresher;
    QStackedWidget *m_stack;
    CompareBar *m_bar;
    CurvesCard *m_curvesCard;
    ParallelCard *m_parallel;
    DifferenceCard *m_differences;
    ScatterCard *m_scatter;
    CompareCard *m_maximised = nullptr;
    QWidget *m_board = nullptr;
    QSplitter *m_rows = nullptr, *m_top = nullptr, *m_bottom = nullptr;
    QJsonObject m_sizesBefore; //!< a card was maximised
    ExperimentPicker *m_picker;
    QToolButton *m_save;
    QToolButton *m_export;
    QPushButton *m_deploy;

    QList<ExperimentId> m_ids;
    QHash<ExperimentId, int> m_styles; //!< so that a colour stays with its experiment
    ExperimentId m_baseline, m_marked, m_best;
    Comparison m_comparison;
    std::tuple<RunId, NodeId, int> m_decided; //!< run, node and number of experiments that importance was asked of
    QList<ComparedCurve> m_curves;
    KeptViews *m_kept;
    QTimer m_detailTimer;
    bool m_isRestoring = false, m_redrawUnderWay = false, m_redrawWanted = false, m_hasState = false;
};

} // namespace rondo
