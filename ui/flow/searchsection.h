// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace rondo {

class FlowDocument;
class Theme;

//! How the values of a node are searched, and by what the best is chosen: that is a setting of the Validation
//! the node leads to, shown where people look for it.
class SearchSection : public QWidget {
    Q_OBJECT
public:
    //! \a document must outlive the section.
    SearchSection(FlowDocument &document, const NodeId &node, const Theme &theme, QWidget *parent);

private:
    void refresh();
    void choose(const QString &objective);
    const Node *validation() const; //!< the first the node leads to; null when there is none

    FlowDocument &m_document;
    NodeId m_node;
    QLabel *m_verb;
    QComboBox *m_metric;
    QLabel *m_hint;
};

} // namespace rondo
