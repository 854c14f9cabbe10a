// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace rondo {

class FlowDocument;
class SegmentedControl;
class Theme;

//! How the values of a node are searched: the method, and below it, in rowsLayout(), the rows of what the method
//! takes. And by what the best is chosen: that is a setting of the Validation the node leads to, shown where
//! people look for it.
class SearchSection : public QWidget {
    Q_OBJECT
public:
    //! \a document must outlive the section.
    SearchSection(FlowDocument &document, const NodeId &node, const Theme &theme, QWidget *parent);

    QVBoxLayout &rowsLayout() const { return *m_rows; } //!< for the rows of the other parameters of the group

private:
    void refresh();
    void choose(const QString &objective);
    void chooseMethod(int index);
    int method() const; //!< index among the choices of the parameter; -1: the node has none
    const Node *validation() const; //!< the first the node leads to; null when there is none

    FlowDocument &m_document;
    NodeId m_node;
    SegmentedControl *m_method;
    QLabel *m_about;
    QVBoxLayout *m_rows;
    QLabel *m_verb;
    QComboBox *m_metric;
    QLabel *m_hint;
};

} // namespace rondo
