// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of ExperimentTable by their names.
#include "experiments/metricorder.h"
#include "experiments/table.h"

namespace rondo {

namespace {

    using Field = ExperimentTable::Field;

    constexpr std::pair<const char *, Field> fields[] = {
        {"name", Field::Name},         {"state", Field::State},       {"run", Field::Run},
        {"node", Field::Node},         {"type", Field::Type},         {"id", Field::Id},
        {"reason", Field::Reason},     {"device", Field::Device},     {"epoch", Field::Epoch},
        {"planned_epochs", Field::Epochs},     {"progress", Field::Progress}, {"seconds", Field::Seconds},
        {"left", Field::Left},         {"started", Field::Started},   {"finished", Field::Finished},
        {"data", Field::Data},         {"checks", Field::Checks},     {"tags", Field::Tags},
        {"notes", Field::Notes},       {"archived", Field::Archived}, {"model", Field::Model},
        {"cached_from", Field::CachedFrom}};

    //! Other words for the same.
    constexpr std::pair<const char *, Field> synonyms[] = {{"status", Field::State},
                                                           {"experiment", Field::Name},
                                                           {"dataset", Field::Data},
                                                           {"tag", Field::Tags},
                                                           {"note", Field::Notes}};

    TableValue time(const QDateTime &time)
    {
        return TableValue::of(time.isValid() ? double(time.toMSecsSinceEpoch()) : nan);
    }

    TableValue checkText(const ExperimentRow &row, const CheckOutcome *outcome)
    {
        if (row.state == ExperimentState::Failed)
            return TableValue::of(QStringLiteral("failed"));
        if (!outcome)
            return {};
        return TableValue::of(outcome->passes ? QStringLiteral("passes")
                                  : outcome->failed.isEmpty()
                                  ? QStringLiteral("does not pass")
                                  : outcome->failed.join(QStringLiteral(", ")));
    }

} // namespace

ExperimentTable::Field ExperimentTable::field(const QString &name)
{
    for (const auto &[word, field] : fields) {
        if (name == QLatin1String(word))
            return field;
    }
    for (const auto &[word, field] : synonyms) {
        if (name == QLatin1String(word))
            return field;
    }
    return Field::None;
}

QStringList ExperimentTable::fieldNames()
{
    QStringList names;
    for (const auto &field : fields)
        names << QLatin1String(field.first);
    return names;
}

TableValue ExperimentTable::fieldValue(int at, Field field) const
{
    const ExperimentRow &row = this->row(at);
    switch (field) {
    case Field::None:
        break;
    case Field::Id:
        return TableValue::of(double(row.id.value));
    case Field::Run:
        return TableValue::of(double(row.run.value));
    case Field::Node:
        return TableValue::of(row.node);
    case Field::Name:
        return TableValue::of(row.name);
    case Field::Type:
        return TableValue::of(row.type);
    case Field::State:
        return TableValue::of(toString(row.state));
    case Field::Reason:
        return TableValue::of(row.reason);
    case Field::Device:
        return TableValue::of(row.device);
    case Field::Epoch:
        return TableValue::of(double(row.epoch));
    case Field::Epochs:
        return TableValue::of(double(row.epochs));
    case Field::Progress:
        return TableValue::of(row.fraction);
    case Field::Seconds:
        return TableValue::of(row.seconds);
    case Field::Left:
        return TableValue::of(secondsLeft(row.state, row.fraction, row.seconds));
    case Field::Started:
        return time(row.started);
    case Field::Finished:
        return time(row.finished);
    case Field::Data:
        return TableValue::of(datasetName(row.dataset));
    case Field::Checks:
        return checkText(row, checks(at));
    case Field::Tags:
        return TableValue::of(row.tags.join(QStringLiteral(", ")));
    case Field::Notes:
        return TableValue::of(row.notes);
    case Field::Archived:
        return time(row.archived);
    case Field::Model:
        return TableValue::of(row.model);
    case Field::CachedFrom:
        return TableValue::of(row.cachedFrom.isValid() ? double(row.cachedFrom.value) : nan);
    }
    return {};
}

} // namespace rondo
