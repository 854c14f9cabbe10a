// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/mistakemodel.h"
#include "experiments/samplepicture.h"
#include "theme/theme.h"

#include <QListView>

namespace rondo {

//! Misread samples as pictures with what they were read as; reads the visible ones beside the thread that paints. Grey pictures
//! are drawn in the colours of the theme. A grid that scrolls, or one row.
class MistakeGrid : public QListView {
    Q_OBJECT
public:
    enum class Shape { Grid, Row };

    MistakeGrid(Theme &theme, Shape shape, QWidget *parent = nullptr);

    //! \a store may be null: then there are no pictures. It must outlive the grid, or the next call.
    void setSource(StoreThread *store, const PictureSource &source);
    void setMistakes(const QList<Mistake> &mistakes, const QStringList &classNames);

    static int cellHeight(); //!< of one picture with its words

Q_SIGNALS:
    void failed(const QString &text); //!< the pictures cannot be read: why

private:
    void read(const QList<qint64> &places);

    Theme &m_theme;
    MistakeModel *m_model;
    StoreThread *m_store = nullptr;
    PictureSource m_source;
};

} // namespace rondo
