// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/modeltable.h"
#include "theme/theme.h"

#include <QJsonArray>
#include <QTreeView>

namespace rondo {

class SortHeader;

/*!
    The table of models. Up and Down change the current version; Space, Left and Right fold a model; Enter
   goes to the experiment that made the version. A click on a head sorts; one on an experiment or a deployment
   goes there. Keeps the current version and the scroll position over resets.
*/
class ModelView : public QTreeView {
    Q_OBJECT
public:
    ModelView(Theme &theme, ModelTable &table, QWidget *parent = nullptr);

    ModelVersionId currentVersion() const; //!< invalid on a model's head
    //! False when no row shows it.
    bool setCurrentVersion(ModelVersionId id);

    //! Order and widths of the columns, for setColumnLayout(): [{"name": "metric:val_accuracy", "width": 108}, …].
    QJsonArray columnLayout() const;
    //! Columns that it does not name come last, as wide as usual; what is no column now may be one later.
    void setColumnLayout(const QJsonArray &layout);

Q_SIGNALS:
    void columnLayoutChanged(); //!< by the person
    void currentVersionChanged(rondo::ModelVersionId id);
    void experimentRequested(rondo::ExperimentId id);
    void deploymentRequested(const QString &name);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void paintHead(QPainter &painter, const QRect &row, const QModelIndex &index) const;
    void paintCell(QPainter &painter, const QRect &cell, const QModelIndex &index) const;
    bool isHead(const QModelIndex &index) const;
    bool isLink(const QModelIndex &index) const;
    void fold(const QModelIndex &head, bool folded);
    void follow(const QModelIndex &index);
    void fitColumns();
    void arrangeColumns();
    void updateMarks();
    int usualWidth(const ModelColumn &column) const;

    Theme &m_theme;
    ModelTable &m_table;
    SortHeader *m_header;
    QList<ModelColumn> m_fitted; //!< columns that have their widths
    QJsonArray m_wanted; //!< layout of the columns
    bool m_isArranging = false;
    ModelVersionId m_beforeReset;
    QString m_headBeforeReset;
    int m_scrollBeforeReset = 0;
    QModelIndex m_pressed;
};

} // namespace rondo
