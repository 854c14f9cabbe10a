// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/digest.h"
#include "flow/flow.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QTableWidget;

namespace rondo {

class CodeText;
class FlowDocument;
class ObjectStore;
class Theme;

//! The command that runs \a node with its settings in a terminal.
QString nodeCommand(const Node &node, const NodeType &type, const QString &projectFolder,
                    const QString &flowName);

/*!
    The code behind a node. Of a script its text, to read; of a type that comes with Rondo the command that
   runs the node in a terminal, and the network of its best model, layer by layer.
*/
class NodeCode : public QWidget {
    Q_OBJECT
public:
    //! \a document must outlive the view.
    NodeCode(FlowDocument &document, Theme &theme, QWidget *parent);

    //! \a objects may be null; else it outlives this or is replaced.
    void setProject(const QString &folder, const QString &flowName, const ObjectStore *objects);
    void setNode(const std::optional<NodeId> &node);
    //! The manifest of the model whose network is shown; empty for none.
    void setModel(const Digest &model);
    void refresh(); //!< reads the script again

private:
    void showScript(const QString &path);
    void showCommand(const Node &node, const NodeType &type);
    void showLayers();
    void openInEditor();

    FlowDocument &m_document;
    QString m_folder, m_flowName, m_path;
    const ObjectStore *m_objects = nullptr;
    std::optional<NodeId> m_node;
    Digest m_model, m_shownModel;
    QLabel *m_title;
    QPushButton *m_open;
    QPushButton *m_copy;
    CodeText *m_text;
    QLabel *m_layersTitle;
    QTableWidget *m_layers;
};

} // namespace rondo
