// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/experiments.h"
#include "flow/flow.h"

#include <QWidget>

#include <optional>

class QLabel;
class QScrollArea;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace rondo {

class FlowActions;
class FlowEditor;
class NodeBadge;
class ParameterForm;
class ResultsView;
class Theme;

//! The panel at the right: what the selected node is, its settings, and its results. Follows the scene's
//! selection.
class Inspector : public QWidget {
    Q_OBJECT
public:
    //! All must outlive the inspector.
    Inspector(FlowEditor &editor, FlowActions &actions, Theme &theme, QWidget *parent = nullptr);

    //! Where relative paths of scripts start.
    void setBaseFolder(const QString &folder);
    std::optional<NodeId> node() const { return m_node; }
    //! The experiments of the newest run of this flow, of all nodes.
    void setExperiments(const QList<Experiment> &experiments);
    ParameterForm *form() const { return m_form; } //!< null when no single node is selected
    void showParameter(const QString &parameter);
    void showResults();

private:
    void follow();
    void rebuild();
    void refresh(const FlowDiff &diff);
    void showHead();
    void showOverview();
    void showExperiments();
    QWidget *makeHead(FlowActions &actions);
    QWidget *makeAbout(const NodeType &type);

    FlowEditor &m_editor;
    Theme &m_theme;
    QString m_baseFolder;
    std::optional<NodeId> m_node;
    QList<Experiment> m_experiments;
    NodeBadge *m_badge;
    QLabel *m_title;
    QLabel *m_subtitle;
    QToolButton *m_more;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    QScrollArea *m_scroll;
    ResultsView *m_results;
    QLabel *m_overview;
    ParameterForm *m_form = nullptr;
};

} // namespace rondo
