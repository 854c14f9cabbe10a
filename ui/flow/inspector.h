// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/livepicture.h"

#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace rondo {

class FlowActions;
class FlowEditor;
class InspectorFoot;
class NodeBadge;
class NodeCode;
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

    //! \a folder: where relative paths of scripts start. \a objects may be null; it outlives this or is
    //! replaced.
    void setProject(const QString &folder, const QString &flowName, const ObjectStore *objects);
    //! What the buttons of the foot do; both outlive the inspector.
    void setRunActions(QAction *run, QAction *choose);
    std::optional<NodeId> node() const { return m_node; }
    //! What is known of the work of all nodes.
    void setLive(const LiveState &live);
    ParameterForm *form() const { return m_form; } //!< null when no single node is selected
    void showParameter(const QString &parameter);
    void showResults();
    void showFailure(); //!< the results, at the first that failed

private:
    void follow();
    void rebuild();
    void refresh(const FlowDiff &diff);
    void showHead();
    void showOverview();
    void showLive();
    QWidget *makeHead(FlowActions &actions);

    FlowEditor &m_editor;
    Theme &m_theme;
    QString m_baseFolder;
    std::optional<NodeId> m_node;
    LiveState m_live;
    NodeBadge *m_badge;
    QLabel *m_title;
    QLabel *m_subtitle;
    QToolButton *m_more;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    QScrollArea *m_scroll;
    NodeCode *m_code;
    ResultsView *m_results;
    QLabel *m_overview;
    InspectorFoot *m_foot;
    ParameterForm *m_form = nullptr;
};

} // namespace rondo
