// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/livemodel.h"

#include "experiments/formats.h"
#include "experiments/wording.h"

namespace rondo {
namespace {

    int tier(const Experiment &experiment)
    {
        if (experiment.state == ExperimentState::Running)
            return 0;
        return experiment.state == ExperimentState::Queued ? 1 : 2;
    }

    bool comesBefore(const Experiment &a, const Experiment &b)
    {
        if (tier(a) != tier(b))
            return tier(a) < tier(b);
        if (tier(a) == 2 && a.finished != b.finished)
            return a.finished > b.finished;
        return a.id < b.id;
    }

    bool sameOnScreen(const Experiment &a, const Experiment &b)
    {
        const QString accuracy = QStringLiteral("val_accuracy");
        return a.state == b.state && a.epoch == b.epoch && a.fraction == b.fraction && a.seconds == b.seconds
            && metricText(accuracy, a.metric(accuracy)) == metricText(accuracy, b.metric(accuracy));
    }

    //! What differs, the learning rate first.
    QStringList shownKeys(QStringList keys)
    {
        const QString lr = QStringLiteral("lr");
        keys.removeAll(QStringLiteral("seed"));
        if (keys.removeAll(lr) > 0)
            keys.prepend(lr);
        return keys;
    }

    //! "lr 0.01 \u00b7 bs 128": the column is narrow, its tool tip says the whole.
    QString shortText(const QJsonObject &settings, const QStringList &keys)
    {
        static const QHash<QString, QString> shortNames {{QStringLiteral("batch_size"), QStringLiteral("bs")},
                                                         {QStringLiteral("depth"), QStringLiteral("d")},
                                                         {QStringLiteral("width"), QStringLiteral("w")},
                                                         {QStringLiteral("weight_decay"), QStringLiteral("wd")}};
        QStringList parts;
        for (const QString &key : keys) {
            if (settings.contains(key))
                parts << shortNames.value(key, key) + QLatin1Char(' ') + settingValueText(settings.value(key));
        }
        return parts.join(QStringLiteral(" \u00b7 "));
    }

} // namespace

void LiveModel::setExperiments(const QList<Experiment> &experiments)
{
    QList<Experiment> sorted = experiments;
    std::stable_sort(sorted.begin(), sorted.end(), comesBefore);
    QHash<QString, QList<QJsonObject>> settings;
    for (const Experiment &experiment : sorted)
        settings[experiment.nodeTitle] << experiment.settings;
    m_keys.clear();
    for (auto it = settings.begin(); it != settings.end(); ++it)
        m_keys.insert(it.key(), shownKeys(differingKeys(it.value())));

    const auto idsOf = [](const QList<Experiment> &list) {
        QList<ExperimentId> ids;
        for (const Experiment &experiment : list)
            ids << experiment.id;
        return ids;
    };
    const QList<ExperimentId> before = idsOf(m_experiments), after = idsOf(sorted);
    if (before == after) {
        for (int row = 0; row < sorted.size(); ++row) {
            const bool same = sameOnScreen(m_experiments[row], sorted[row]);
            m_experiments[row] = sorted[row];
            if (!same)
                Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
        return;
    }
    if (QSet<ExperimentId>(before.begin(), before.end()) != QSet<ExperimentId>(after.begin(), after.end())) {
        beginResetModel(); // another run
        m_experiments = sorted;
        endResetModel();
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    m_experiments = sorted;
    for (const QModelIndex &index : from)
        to << this->index(int(after.indexOf(before.at(index.row()))), index.column());
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

int LiveModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_experiments.size());
}

int LiveModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LiveModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Experiment &experiment = m_experiments.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == StatusColumn || index.column() == ProgressColumn
            ? QString()
            : text(experiment, index.column());
    case Qt::AccessibleTextRole:
        return text(experiment, index.column());
    case Qt::ToolTipRole:
        return experiment.reason.isEmpty() ? settingsText(experiment.settings, experiment.settings.keys())
                                           : experiment.reason;
    case IdRole:
        return experiment.id.value;
    case StateRole:
        return int(experiment.state);
    case FractionRole:
        return isFinished(experiment.state) && experiment.state != ExperimentState::Failed
                && experiment.state != ExperimentState::Stopped
            ? 1.0
            : experiment.fraction;
    default:
        return {};
    }
}

QString LiveModel::text(const Experiment &experiment, int column) const
{
    const QString accuracy = QStringLiteral("val_accuracy");
    switch (column) {
    case StatusColumn:
        return stateText(experiment.state);
    case NameColumn:
        return experiment.name;
    case ParametersColumn:
        return shortText(experiment.settings, m_keys.value(experiment.nodeTitle));
    case ProgressColumn:
        return QStringLiteral("%1\u2009%").arg(int(100 * experiment.fraction));
    case EpochColumn:
        return experiment.epochs > 0 && experiment.state != ExperimentState::Queued
            ? QStringLiteral("%1/%2").arg(experiment.epoch).arg(experiment.epochs)
            : noValue();
    case AccuracyColumn:
        return metricText(accuracy, experiment.metric(accuracy));
    case LeftColumn:
        return experiment.state == ExperimentState::Running ? durationText(secondsLeft(experiment))
            : experiment.seconds > 0                        ? durationText(experiment.seconds)
                                                            : noValue();
    default:
        return {};
    }
}

QVariant LiveModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= EpochColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case StatusColumn:
        return role == Qt::AccessibleTextRole ? tr("Status") : QString();
    case NameColumn:
        return tr("Experiment");
    case ParametersColumn:
        return tr("Parameters");
    case ProgressColumn:
        return tr("Progress");
    case EpochColumn:
        return tr("Epoch");
    case AccuracyColumn:
        return tr("Accuracy");
    case LeftColumn:
        return tr("Left");
    default:
        return {};
    }
}

} // namespace rondo
