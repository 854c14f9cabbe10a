// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flowedits.h"

#include <QFrame>

#include <optional>

class QLabel;
class QLineEdit;
class QListWidget;

namespace rondo {

class FlowEditor;
class Theme;

/*!
    The search for a node to add, at the pointer. With a port it lists only types that a line from there could
   go to, and names those it hides, with the reason. What a person
   mostly puts there comes first. Enter adds the preselected one and, with a port, links it: one edit.
*/
class NodeSearch : public QFrame {
    Q_OBJECT
public:
    //! \a editor must outlive the search; \a parent is the canvas, which gets the focus back.
    NodeSearch(FlowEditor &editor, Theme &theme, QWidget *parent);

    void open(QPoint place, QPointF scenePosition, const std::optional<PortRef> &from);
    void close();
    QStringList shownTitles() const; //!< from top to bottom
    QString footer() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    QList<const NodeType *> ranked(const QList<const NodeType *> &types, const QString &typed) const;
    void showHidden(const QStringList &hidden);
    void accept();

    FlowEditor &m_editor;
    Theme &m_theme;
    QLineEdit *m_field;
    QLabel *m_limit;
    QListWidget *m_list;
    QLabel *m_footer;
    QPointF m_position;
    std::optional<PortRef> m_from;
};

} // namespace rondo
