// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lineage.h"
#include "theme/theme.h"

#include <QHash>
#include <QWidget>

namespace rondo {

/*!
    The lineage of a model version, painted from its data at the top to its deployments at the bottom. Each
   thing is a button, so that the keyboard and screen readers come to it; Up and Down lead along the links.
*/
class LineageView : public QWidget {
    Q_OBJECT
public:
    explicit LineageView(const Theme &theme, QWidget *parent = nullptr);

    void setLineage(const Lineage &lineage);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, heightForWidth(160)}; }

Q_SIGNALS:
    void nodeActivated(const rondo::LineageNode &node);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Button;
    QList<QRect> places(int width) const; //!< of the nodes
    void focusNeighbour(int node, bool upwards);

    const Theme &m_theme;
    Lineage m_lineage;
    QList<Button *> m_buttons; //!< one a node
};

} // namespace rondo
