// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow.h"

#include <QWidget>

#include <memory>

namespace rondo {

class FlowDocument;
class FlowEditor;
class FlowScene;
class FlowView;
class Theme;

//! A flow to look at: zoomed and scrolled like the canvas, but nothing can be edited.
class FlowPreview : public QWidget {
    Q_OBJECT
public:
    //! \a theme must outlive the widget.
    FlowPreview(const Flow &flow, const QString &title, Theme &theme, QWidget *parent = nullptr);
    ~FlowPreview() override;

    FlowView &view() const { return *m_view; }
    FlowScene &scene() const { return *m_scene; }
    //! Puts an outline around each of the nodes, with its words above.
    void mark(const QHash<NodeId, QString> &nodes);
    //! Selects those of the nodes that are in this flow, and shows them.
    void showNodes(const QSet<NodeId> &nodes);

private:
    Theme &m_theme;
    std::unique_ptr<FlowDocument> m_document;
    std::unique_ptr<FlowScene> m_scene;
    std::unique_ptr<FlowEditor> m_editor;
    FlowView *m_view;
};

} // namespace rondo
