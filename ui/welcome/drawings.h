// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/nodetype.h"

#include <QAbstractButton>
#include <QPointF>
#include <QWidget>

namespace rondo {

class Theme;

//! The six steps of the loop around a ring.
class LoopDrawing : public QWidget {
    Q_OBJECT
public:
    LoopDrawing(const Theme &theme, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

//! A button as wide as its column, with an icon left and its keys right.
class WideButton : public QAbstractButton {
    Q_OBJECT
public:
    WideButton(const Theme &theme, const QString &icon, const QString &text, const QKeySequence &keys, bool primary,
               QWidget *parent);
    QSize sizeHint() const override { return {316, 36}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_icon;
    QKeySequence m_keys;
    bool m_primary;
};

//! A small picture of a flow: nodes by column and row, links by index.
struct MiniFlow {
    struct Node {
        QString title;
        Category category = Category::Data;
        QPointF position; //!< top left, within 368 x 132
    };
    QList<Node> nodes;
    QList<std::pair<int, int>> links;
    int feedbackFrom = -1, feedbackTo = -1;
};

void paintMiniFlow(QPainter &painter, const MiniFlow &flow, const Theme &theme);

} // namespace rondo
