// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deployments/predictionmodel.h"
#include "theme/theme.h"

#include <QStyledItemDelegate>
#include <QTreeView>

namespace rondo {

//! Draws predictions: the picture, the answer and how sure the model was.
class PredictionDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    PredictionDelegate(Theme &theme, const PredictionModel &model, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintInput(QPainter &painter, const QRect &cell, const Prediction &prediction) const;
    void paintConfidence(QPainter &painter, const QRect &cell, double confidence) const;

    Theme &m_theme;
    const PredictionModel &m_model;
};

//! The table of predictions. Follows the newest until the person scrolls away; back at the top it follows
//! again.
class PredictionView : public QTreeView {
    Q_OBJECT
public:
    PredictionView(Theme &theme, PredictionModel &model, QWidget *parent = nullptr);

    bool isFollowing() const { return m_following; }
    void setFollowing(bool following);

Q_SIGNALS:
    void followingChanged(bool following);

private:
    bool m_following = true;
    bool m_inserting = false; //!< the scroll bar moves because of new rows, not because of the person
};

} // namespace rondo
