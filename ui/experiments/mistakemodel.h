// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/mistakes.h"

#include <QAbstractListModel>
#include <QCache>
#include <QImage>
#include <QSet>
#include <QStringList>
#include <QTimer>

namespace rondo {

//! Misread samples as a list; a picture is asked for when its item is first painted, and only so many are kept.
class MistakeModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { PictureRole = Qt::UserRole };

    explicit MistakeModel(QObject *parent = nullptr);

    void setMistakes(const QList<Mistake> &mistakes, const QStringList &classNames);
    void setPictures(const QHash<qint64, QImage> &pictures); //!< by place
    void forgetPictures(); //!< another split or dataset
    const QList<Mistake> &mistakes() const { return m_mistakes; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    //! "4"; the number where the class has no name.
    static QString className(const QStringList &names, int label);

Q_SIGNALS:
    void picturesWanted(const QList<qint64> &places);

private:
    QVariant picture(qint64 place) const;
    QString words(const Mistake &mistake) const;

    QList<Mistake> m_mistakes;
    QStringList m_names;
    mutable QCache<qint64, QImage> m_pictures;
    mutable QList<qint64> m_wanted;
    mutable QSet<qint64> m_asked; //!< on their way, or not to be had
    mutable QTimer m_ask;
};

} // namespace rondo
