// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/livemodel.h"
#include "theme/theme.h"

#include <QStyledItemDelegate>
#include <QTreeView>

namespace rondo {

//! Draws the rows of the live strip.
class LiveDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit LiveDelegate(Theme &theme, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Theme &m_theme;
};

//! The table of the live strip. Enter or double click opens an experiment.
class LiveView : public QTreeView {
    Q_OBJECT
public:
    LiveView(Theme &theme, LiveModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void experimentActivated(rondo::ExperimentId id);
};

} // namespace rondo
