// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/mistakemodel.h"

#include <QLocale>

#include <cmath>

namespace rondo {

namespace {

    constexpr int keptPictures = 600;
    constexpr int askAfter = 10; // ms: the pictures of one paint are asked for at once

    QString percent(double probability)
    {
        const int decimals = probability > 0.995 || probability < 0.1 ? 1 : 0;
        return QStringLiteral("%1\u202f%").arg(QLocale().toString(100 * probability, 'f', decimals));
    }

} // namespace

MistakeModel::MistakeModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_pictures(keptPictures)
{
    m_ask.setSingleShot(true);
    m_ask.setInterval(askAfter);
    connect(&m_ask, &QTimer::timeout, this, [this] { Q_EMIT picturesWanted(std::exchange(m_wanted, {})); });
}

void MistakeModel::setMistakes(const QList<Mistake> &mistakes, const QStringList &classNames)
{
    if (mistakes == m_mistakes && classNames == m_names)
        return;
    beginResetModel();
    m_mistakes = mistakes;
    m_names = classNames;
    endResetModel();
}

void MistakeModel::setPictures(const QHash<qint64, QImage> &pictures)
{
    for (auto it = pictures.cbegin(); it != pictures.cend(); ++it) {
        m_pictures.insert(it.key(), new QImage(it.value()));
        m_asked.remove(it.key());
    }
    if (!m_mistakes.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_mistakes.size()) - 1), {PictureRole});
}

void MistakeModel::forgetPictures()
{
    m_pictures.clear();
    m_wanted.clear();
    m_asked.clear();
}

int MistakeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_mistakes.size());
}

QVariant MistakeModel::picture(qint64 place) const
{
    if (const QImage *known = m_pictures.object(place))
        return *known;
    if (!m_asked.contains(place)) {
        m_asked.insert(place);
        m_wanted << place;
        if (!m_ask.isActive())
            m_ask.start();
    }
    return {};
}

QString MistakeModel::className(const QStringList &names, int label)
{
    const QString name = names.value(label);
    return name.isEmpty() ? QString::number(label) : name;
}

QString MistakeModel::words(const Mistake &mistake) const
{
    return tr("%1 read as %2, %3 sure; %4 for %1. Loss %5. Sample %6 of the split.")
        .arg(className(m_names, mistake.label), className(m_names, mistake.predicted), percent(mistake.confidence),
             percent(mistake.truth), QLocale().toString(-std::log(std::max(mistake.truth, 1e-5)), 'f', 2),
             QLocale().toString(mistake.place + 1));
}

QVariant MistakeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_mistakes.size())
        return {};
    const Mistake &mistake = m_mistakes[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1 as %2, %3").arg(className(m_names, mistake.label), className(m_names, mistake.predicted),
                                      percent(mistake.confidence));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return words(mistake);
    case PictureRole:
        return picture(mistake.place);
    default:
        return {};
    }
}

} // namespace rondo
