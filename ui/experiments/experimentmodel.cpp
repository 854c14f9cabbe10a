// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/experimentmodel.h"

#include "experiments/formats.h"
#include "experiments/wording.h"

#include <cmath>

namespace rondo {
namespace {

    const QStringList &usualMetrics()
    {
        static const QStringList names {QStringLiteral("val_accuracy"), QStringLiteral("val_loss"),
                                        QStringLiteral("latency_p50_ms"), QStringLiteral("size_mb")};
        return names;
    }

    //! Always columns, so that the table does not change its shape while the first figures come in.
    const QStringList &knownMetrics()
    {
        static const QStringList names = usualMetrics()
            + QStringList {QStringLiteral("test_accuracy"),  QStringLiteral("test_loss"),
                           QStringLiteral("accuracy"),       QStringLiteral("loss"),
                           QStringLiteral("latency_p95_ms"), QStringLiteral("flops"),
                           QStringLiteral("parameters"),     QStringLiteral("images_per_second")};
        return names;
    }

    bool sameOnScreen(const Experiment &a, const Experiment &b)
    {
        return a.state == b.state && a.epoch == b.epoch && a.epochs == b.epochs && a.fraction == b.fraction
            && a.seconds == b.seconds && a.reason == b.reason && a.metrics.keys() == b.metrics.keys()
            && std::equal(a.metrics.cbegin(), a.metrics.cend(), b.metrics.cbegin(),
                          [](double x, double y) { return x == y || (std::isnan(x) && std::isnan(y)); });
    }

} // namespace

void ExperimentModel::setSnapshot(ExperimentSnapshot snapshot)
{
    const QList<ExperimentColumn> columns = columnsOf(snapshot);
    const QList<RowKey> rows = rowsOf(snapshot);
    if (columns != m_columns) {
        beginResetModel();
        m_columns = columns;
        m_rows = rows;
        take(std::move(snapshot));
        endResetModel();
    } else {
        removeRowsMissingIn(rows);
        const QHash<ExperimentId, Experiment> before = m_experiments;
        const QHash<ExperimentId, CheckOutcome> checksBefore = m_checks;
        take(std::move(snapshot));
        bool anyChanged = false;
        for (int row = 0; row < m_rows.size(); ++row) {
            const ExperimentId id = m_rows[row].id;
            if (!id.isValid() || !before.contains(id))
                continue;
            if (sameOnScreen(before[id], m_experiments[id])
                && checksBefore.contains(id) == m_checks.contains(id))
                continue;
            anyChanged = true;
            Q_EMIT dataChanged(index(row, 0), index(row, int(m_columns.size()) - 1));
        }
        insertRowsNewIn(rows);
        for (int row = 0; anyChanged && row < m_rows.size(); ++row) {
            if (m_rows[row].kind == Row::Group)
                Q_EMIT dataChanged(index(row, 0), index(row, int(m_columns.size()) - 1));
        }
    }
    const qsizetype ticks = m_ticked.size();
    m_ticked.removeIf([this](ExperimentId id) { return !m_experiments.contains(id); });
    if (m_ticked.size() != ticks)
        Q_EMIT ticksChanged();
}

QList<ExperimentModel::RowKey> ExperimentModel::rowsOf(const ExperimentSnapshot &snapshot) const
{
    QList<RowKey> rows;
    ExperimentId pinned;
    for (const Experiment &experiment : snapshot.experiments) {
        if (!pinned.isValid())
            pinned = chosenExperiment(snapshot.reports.value(experiment.run));
    }
    const bool isThere = std::any_of(snapshot.experiments.begin(), snapshot.experiments.end(),
                                     [&](const Experiment &experiment) { return experiment.id == pinned; });
    if (isThere) {
        rows << RowKey {Row::PinnedTitle, {}, {}};
        rows << RowKey {Row::Pinned, pinned, {}};
    }
    QStringList titles;
    for (const Experiment &experiment : snapshot.experiments) {
        if (!titles.contains(experiment.nodeTitle))
            titles << experiment.nodeTitle;
    }
    for (const QString &title : titles) {
        rows << RowKey {Row::Group, {}, title};
        for (const Experiment &experiment : snapshot.experiments) {
            if (experiment.nodeTitle == title)
                rows << RowKey {Row::Experiment, experiment.id, {}};
        }
    }
    return rows;
}

QList<ExperimentColumn> ExperimentModel::columnsOf(const ExperimentSnapshot &snapshot) const
{
    using Kind = ExperimentColumn::Kind;
    QList<ExperimentColumn> columns {{Kind::Tick, {}}, {Kind::Status, {}}, {Kind::Name, {}}, {Kind::Run, {}}};
    QStringList metrics = knownMetrics();
    QStringList parameters;
    for (const Experiment &experiment : snapshot.experiments) {
        for (auto it = experiment.settings.begin(); it != experiment.settings.end(); ++it) {
            if (!parameters.contains(it.key()))
                parameters << it.key();
        }
        for (const QString &metric : experiment.metrics.keys()) {
            if (!metrics.contains(metric))
                metrics << metric;
        }
    }
    // The learning rate is what people look for first.
    std::stable_sort(parameters.begin(), parameters.end(),
                     [](const QString &a, const QString &b) { return a == QLatin1String("lr") && a != b; });
    for (const QString &parameter : parameters)
        columns << ExperimentColumn {Kind::Parameter, parameter};
    for (const QString &metric : metrics)
        columns << ExperimentColumn {Kind::Metric, metric};
    columns << ExperimentColumn {Kind::Time, {}} << ExperimentColumn {Kind::Dataset, {}}
            << ExperimentColumn {Kind::Checks, {}};
    return columns;
}

void ExperimentModel::removeRowsMissingIn(const QList<RowKey> &rows)
{
    if (m_rows == rows)
        return;
    const QSet<RowKey> wanted(rows.begin(), rows.end());
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (wanted.contains(m_rows[row]))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
}

void ExperimentModel::insertRowsNewIn(const QList<RowKey> &rows)
{
    for (int row = 0; row < rows.size(); ++row) {
        if (row < m_rows.size() && m_rows[row] == rows[row])
            continue;
        beginInsertRows({}, row, row);
        m_rows.insert(row, rows[row]);
        endInsertRows();
    }
    if (m_rows == rows)
        return;
    beginResetModel(); // the order of the runs changed: nothing to keep
    m_rows = rows;
    endResetModel();
}

void ExperimentModel::take(ExperimentSnapshot snapshot)
{
    m_snapshot = std::move(snapshot);
    m_experiments.clear();
    m_checks.clear();
    QList<QJsonObject> settings;
    QHash<QString, QList<QJsonObject>> settingsOfNode;
    for (const Experiment &experiment : m_snapshot.experiments) {
        m_experiments.insert(experiment.id, experiment);
        settingsOfNode[experiment.nodeTitle] << experiment.settings;
    }
    for (const QJsonObject &report : m_snapshot.reports)
        m_checks.insert(checkOutcomes(report));
    m_differing.clear();
    for (const QList<QJsonObject> &ofNode : settingsOfNode)
        m_differing += differingKeys(ofNode);
    takeGroups();
    takeScales();
}

void ExperimentModel::takeGroups()
{
    m_groups.clear();
    m_groupOf.clear();
    QList<int> counts;
    for (const Experiment &experiment : m_snapshot.experiments) {
        if (!m_groupOf.contains(experiment.nodeTitle)) {
            m_groupOf.insert(experiment.nodeTitle, int(m_groups.size()));
            const NodeType *type = NodeTypes::builtIn().find(experiment.type);
            m_groups << ExperimentGroup {
                experiment.nodeTitle, type ? type->category : Category::Algorithm, {}, nan, nan};
            counts << 0;
        }
        const int at = m_groupOf.value(experiment.nodeTitle);
        ExperimentGroup &group = m_groups[at];
        group.states << experiment.state;
        const double accuracy = experiment.metric(QStringLiteral("val_accuracy"));
        if (!std::isfinite(accuracy))
            continue;
        group.best = std::isnan(group.best) ? accuracy : std::max(group.best, accuracy);
        group.mean = (std::isnan(group.mean) ? 0 : group.mean * counts[at]) + accuracy;
        group.mean /= ++counts[at];
    }
}

void ExperimentModel::takeScales()
{
    m_scales.clear();
    for (const Experiment &experiment : m_snapshot.experiments) {
        for (auto it = experiment.metrics.begin(); it != experiment.metrics.end(); ++it) {
            if (!std::isfinite(it.value()))
                continue;
            Scale &scale = m_scales[it.key()];
            scale.low = std::isnan(scale.low) ? it.value() : std::min(scale.low, it.value());
            scale.high = std::isnan(scale.high) ? it.value() : std::max(scale.high, it.value());
            scale.best = smallerIsBetter(it.key()) ? scale.low : scale.high;
        }
    }
}

double ExperimentModel::bar(const QString &metric, double value) const
{
    const Scale scale = m_scales.value(metric);
    if (!std::isfinite(value) || std::isnan(scale.high))
        return nan;
    if (!smallerIsBetter(metric) && scale.high > scale.low && scale.low > 0.5 * scale.high)
        return 0.25
            + 0.7 * (value - scale.low)
            / (scale.high - scale.low); // figures of one size: show the differences
    return scale.high > 0 ? std::clamp(0.95 * value / scale.high, 0.0, 1.0) : nan;
}

int ExperimentModel::columnOf(ExperimentColumn::Kind kind, const QString &key) const
{
    return int(m_columns.indexOf(ExperimentColumn {kind, key}));
}

bool ExperimentModel::isUsual(int column) const
{
    const ExperimentColumn &which = m_columns.at(column);
    if (which.kind == ExperimentColumn::Kind::Parameter)
        return m_differing.contains(which.key);
    if (which.kind == ExperimentColumn::Kind::Metric)
        return usualMetrics().contains(which.key);
    return which.kind != ExperimentColumn::Kind::Run;
}

const Experiment *ExperimentModel::experiment(ExperimentId id) const
{
    const auto found = m_experiments.constFind(id);
    return found == m_experiments.constEnd() ? nullptr : &*found;
}

QList<ExperimentId> ExperimentModel::ticked() const
{
    QList<ExperimentId> ids;
    for (const RowKey &row : m_rows) {
        if (row.kind == Row::Experiment && m_ticked.contains(row.id))
            ids << row.id;
    }
    return ids;
}

void ExperimentModel::clearTicks()
{
    if (m_ticked.isEmpty())
        return;
    m_ticked.clear();
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

} // namespace rondo
