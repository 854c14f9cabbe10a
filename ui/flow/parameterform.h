// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace rondo {

class FlowDocument;
class ParameterRow;
class Theme;
class Toggle;

/*!
    The form of a node, made from the parameters of its type: sections, fields, and the product of their
   values below the first section. Edits go into the document and merge while one field is being typed in.
*/
class ParameterForm : public QWidget {
    Q_OBJECT
public:
    //! \a document must outlive the form.
    ParameterForm(FlowDocument &document, const NodeId &node, const QString &baseFolder, Theme &theme,
                  QWidget *parent = nullptr);

    ~ParameterForm() override;

    const NodeId &node() const { return m_node; }
    void refresh(); //!< shows the node as it is now
    //! Puts the keyboard into the field of \a parameter.
    void focusParameter(const QString &parameter);
    QList<ParameterRow *> rows() const { return m_rows; }

private:
    void addSection(const QString &group, const QList<Parameter> &parameters);
    void addSearch(const NodeType &type);
    void showWhatCounts(const Node &node);
    QWidget *makeSwitch(const Parameter &patience);
    void addRow(const Parameter &parameter, QVBoxLayout &layout);
    void addOpenSection(const Node &node, const NodeType &type);
    void addSetting(const QString &typed);
    void change(const Parameter &parameter, const Setting &setting);
    void refreshProduct();

    FlowDocument &m_document;
    NodeId m_node;
    QString m_baseFolder;
    Theme &m_theme;
    QVBoxLayout *m_layout;
    QVBoxLayout *m_openLayout = nullptr;
    QList<ParameterRow *> m_rows;
    QWidget *m_product = nullptr;
    QLabel *m_factors = nullptr;
    QLabel *m_total = nullptr;
    Toggle *m_stopsEarly = nullptr;
};

} // namespace rondo
