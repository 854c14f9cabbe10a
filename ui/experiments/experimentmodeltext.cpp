// SPDX-License-Identifier: GPL-3.0-or-later
// The words and figures in the cells of ExperimentModel.
#include "experiments/experimentmodel.h"
#include "experiments/formats.h"
#include "experiments/wording.h"

#include <QLocale>

#include <cmath>

namespace rondo {

using Kind = ExperimentColumn::Kind;

QString ExperimentModel::numberText(const ExperimentColumn &column, double value) const
{
    if (!std::isfinite(value))
        return noValue();
    if (column.shown.format.kind != NumberFormat::Kind::Automatic)
        return column.shown.format.text(value);
    if (column.kind == Kind::Metric)
        return metricText(column.shown.name, value);
    if (column.kind != Kind::Parameter)
        return rondo::numberText(value);
    constexpr int longest = 8; // what a search tries has digits that say nothing; the tool tip has them
    const QString exact = settingValueText(value);
    return exact.size() <= longest || std::abs(value) >= 1 ? exact : QString::number(value, 'g', 4);
}

QString ExperimentModel::text(int row, const ExperimentColumn &column) const
{
    const ExperimentRow &experiment = m_table.row(row);
    const TableValue value = m_table.value(row, m_table.column(column.shown.name));
    switch (column.kind) {
    case Kind::Tick:
        return tr("Tick %1").arg(experiment.name);
    case Kind::Status:
        return experiment.state == ExperimentState::Running && experiment.epochs > 0
            ? tr("Epoch %1 of %2").arg(experiment.epoch).arg(experiment.epochs)
            : stateText(experiment.state);
    case Kind::Name:
        return experiment.name;
    case Kind::Metric:
    case Kind::Number:
        return numberText(column, value.number);
    case Kind::Parameter:
        return value.isNumber() ? numberText(column, value.number) : value.isNone() ? noValue() : value.text;
    case Kind::Duration:
        return value.number > 0 ? durationText(value.number) : noValue();
    case Kind::Date:
        return value.isNone() ? noValue()
                              : QLocale().toString(QDateTime::fromMSecsSinceEpoch(qint64(value.number)), QLocale::ShortFormat);
    case Kind::Tags:
    case Kind::Notes:
        return value.text;
    case Kind::Text:
        return column.shown.name == QLatin1String("state") ? stateText(experiment.state)
            : column.shown.name == QLatin1String("data")    ? dataText(row)
            : value.isNone()                                ? noValue()
                                                            : value.exact();
    case Kind::Checks:
        return checkWord(row);
    }
    return {};
}

//! The version alone, where all that is shown is of one dataset.
QString ExperimentModel::dataText(int row) const
{
    const QString name = m_table.value(row, m_table.column(QStringLiteral("data"))).text;
    return name.isEmpty() ? noValue() : m_severalDatasets ? name : name.section(QLatin1Char(' '), -1);
}

//! One word: all of it is in checkDetail().
QString ExperimentModel::checkWord(int row) const
{
    const ExperimentRow &experiment = m_table.row(row);
    const CheckOutcome *outcome = m_table.checks(row);
    switch (experiment.state) {
    case ExperimentState::Failed:
        return experiment.reason.contains(QLatin1String("NaN")) ? tr("NaN loss") : tr("Failed");
    case ExperimentState::Stopped:
        return m_table.value(row, m_table.column(QStringLiteral("origin.pruned.by"))).isNone() ? tr("Stopped") : tr("Pruned");
    case ExperimentState::Running: {
        const double left = secondsLeft(experiment.state, experiment.fraction, experiment.seconds);
        return std::isfinite(left) ? tr("%1 left").arg(durationText(left)) : noValue();
    }
    default:
        return outcome ? checksWord(*outcome) : noValue();
    }
}

QString ExperimentModel::checkDetail(int row) const
{
    const ExperimentRow &experiment = m_table.row(row);
    const CheckOutcome *outcome = m_table.checks(row);
    if (experiment.state == ExperimentState::Failed || experiment.state == ExperimentState::Stopped)
        return experiment.reason;
    return outcome ? outcome->failed.join(QLatin1Char('\n')) : QString();
}

QString ExperimentModel::delta(int row, const ExperimentColumn &column, int *better) const
{
    const int baseline = m_table.rowOf(m_layout.baseline);
    if (baseline < 0 || baseline == row || (column.kind != Kind::Metric && column.kind != Kind::Duration))
        return {};
    const ExperimentTable::Column found = m_table.column(column.shown.name);
    const double change = m_table.value(row, found).number - m_table.value(baseline, found).number;
    if (!std::isfinite(change))
        return {};
    const bool smallIsGood = column.kind == Kind::Duration || smallerIsBetter(column.shown.name);
    if (better)
        *better = change == 0 ? 0 : (change < 0) == smallIsGood ? 1 : -1;
    const double size = std::abs(change);
    const QString text = column.kind == Kind::Duration ? durationText(size) : numberText(column, size);
    return (change < 0 ? QStringLiteral("\u2212") : QStringLiteral("+")) + text;
}

} // namespace rondo
