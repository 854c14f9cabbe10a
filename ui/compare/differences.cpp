// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/differences.h"

#include "experiments/formats.h"
#include "experiments/wording.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Differences)
    };

    bool isRate(const QString &metric)
    {
        return metric.endsWith(QLatin1String("accuracy")) || metric.endsWith(QLatin1String("precision"))
            || metric.endsWith(QLatin1String("recall"));
    }

    //! Figures of one row, and how they are written.
    struct Figures {
        QString title, metric;
        QList<double> values;
        QStringList texts;
        bool smallerIsBetter = false;
    };

    DifferenceRow figureRow(const Figures &figures, int baseline)
    {
        DifferenceRow row {figures.title, false, false, {}};
        const double base = figures.values.value(baseline, nan);
        const auto better = [&](double a, double b) { return figures.smallerIsBetter ? a < b : a > b; };
        double best = nan;
        int known = 0;
        for (const double value : figures.values) {
            known += std::isfinite(value);
            if (std::isfinite(value) && (std::isnan(best) || better(value, best)))
                best = value;
        }
        for (int at = 0; at < figures.values.size(); ++at) {
            const double value = figures.values.at(at);
            DifferenceCell cell;
            cell.text = figures.texts.at(at);
            cell.differs = cell.text != figures.texts.value(baseline);
            if (at != baseline && cell.differs) {
                cell.change = changeText(figures.metric, base, value);
                cell.tone = cell.change.isEmpty() ? 0 : better(value, base) ? 1 : -1;
            }
            row.differs = row.differs || cell.text != figures.texts.first();
            cell.isBest = known > 1 && value == best;
            row.cells << cell;
        }
        if (!row.differs) {
            for (DifferenceCell &cell : row.cells)
                cell.isBest = false;
        }
        return row;
    }

    DifferenceRow textRow(const QString &title, const QStringList &texts, int baseline)
    {
        DifferenceRow row {title, true, false, {}};
        for (const QString &text : texts) {
            DifferenceCell cell;
            cell.text = text.isEmpty() ? noValue() : text;
            cell.differs = text != texts.value(baseline);
            row.differs = row.differs || text != texts.first();
            row.cells << cell;
        }
        return row;
    }

    //! {"versions": {"torch": "2.6"}} as "versions.torch": "2.6".
    void flatten(const QJsonObject &object, const QString &prefix, QMap<QString, QString> &into)
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString key = prefix + it.key();
            if (it->isObject())
                flatten(it->toObject(), key + QLatin1Char('.'), into);
            else
                into.insert(key, settingValueText(it.value()));
        }
    }

    class Table {
    public:
        Table(const Comparison &comparison, int baseline)
            : m_comparison(comparison)
            , m_baseline(baseline)
        {
        }

        QList<DifferenceRow> rows;

        template <class Of> void addText(const QString &title, Of of)
        {
            QStringList texts;
            for (const ComparedExperiment &each : m_comparison.chosen)
                texts << of(each);
            const bool isEmpty = std::all_of(texts.begin(), texts.end(), [](const QString &text) {
                return text.isEmpty() || text == noValue();
            });
            if (!isEmpty)
                rows << textRow(title, texts, m_baseline);
        }

        template <class Of, class Write>
        void addFigures(const QString &title, const QString &metric, bool smallerIsBetter, Of of, Write write)
        {
            Figures figures {title, metric, {}, {}, smallerIsBetter};
            for (const ComparedExperiment &each : m_comparison.chosen) {
                figures.values << of(each);
                figures.texts << write(figures.values.constLast(), each);
            }
            if (std::any_of(figures.values.begin(), figures.values.end(), [](double value) { return std::isfinite(value); }))
                rows << figureRow(figures, m_baseline);
        }

        //! Those of which the experiments have several values, or the others: equal ones, and those that only some have.
        void addParameters(bool varied)
        {
            QStringList keys;
            QList<QJsonObject> texts;
            for (const ComparedExperiment &each : m_comparison.chosen) {
                QJsonObject text;
                for (const QString &key : each.experiment.settings.keys()) {
                    text.insert(key, settingValueText(each.experiment.settings.value(key)));
                    if (!keys.contains(key))
                        keys << key;
                }
                texts << text;
            }
            const QStringList several = variedKeys(texts);
            for (const QString &key : std::as_const(keys)) {
                if (several.contains(key) == varied)
                    addText(key, [&](const auto &each) { return settingValueText(each.experiment.settings.value(key)); });
            }
        }

        void addEnvironment()
        {
            QList<QMap<QString, QString>> all;
            QStringList keys;
            for (const ComparedExperiment &each : m_comparison.chosen) {
                QMap<QString, QString> flat;
                flatten(each.experiment.environment, {}, flat);
                for (const QString &key : flat.keys()) {
                    if (!keys.contains(key))
                        keys << key;
                }
                all << flat;
            }
            const QString change = QStringLiteral("git.changes.");
            for (const QString &key : std::as_const(keys)) {
                qsizetype at = 0;
                const QString title
                    = key.startsWith(change) ? Text::tr("Uncommitted: %1").arg(key.mid(change.size())) : key;
                addText(title, [&](const auto &) { return all.at(at++).value(key); });
            }
        }

        void addMetric(const QString &name)
        {
            addFigures(
                metricTitle(name), name, smallerIsBetter(name), [&](const auto &each) { return each.experiment.metric(name); },
                [&](double value, const auto &) { return metricText(name, value); });
        }

        //! Those that were not asked for by name.
        void addOtherMetrics(const QStringList &known)
        {
            QStringList names;
            for (const ComparedExperiment &each : m_comparison.chosen) {
                for (const QString &name : each.experiment.metrics.keys()) {
                    if (!names.contains(name) && !known.contains(name))
                        names << name;
                }
            }
            names.sort();
            for (const QString &name : std::as_const(names))
                addMetric(name);
        }

    private:
        const Comparison &m_comparison;
        int m_baseline;
    };

    struct ClassRecall {
        QString name;
        double recall = nan;
    };

    //! The class whose recall is lowest; none before the result.
    ClassRecall worstRecall(const Experiment &experiment)
    {
        const QJsonArray classes = experiment.report.value(QLatin1String("per_class")).toArray();
        ClassRecall worst;
        for (const QJsonValue &each : classes) {
            const double recall = each[QLatin1String("recall")].toDouble(nan);
            if (std::isfinite(recall) && !(worst.recall <= recall))
                worst = {each[QLatin1String("class")].toString(), recall};
        }
        return worst;
    }

    DifferenceRow checksRow(const Comparison &comparison, int baseline)
    {
        QStringList texts;
        QList<DifferenceCell> cells;
        for (const ComparedExperiment &each : comparison.chosen) {
            DifferenceCell cell;
            cell.text = each.checks ? checksWord(*each.checks) : noValue();
            if (each.checks) {
                cell.status = each.checks->passes ? Status::Done : Status::Warning;
                cell.detail = each.checks->failed.join(QLatin1Char('\n'));
            }
            texts << cell.text;
            cells << cell;
        }
        DifferenceRow row = textRow(Text::tr("Checks"), texts, baseline);
        row.isText = false;
        for (qsizetype at = 0; at < cells.size(); ++at) {
            row.cells[at].status = cells.at(at).status;
            row.cells[at].detail = cells.at(at).detail;
        }
        return row;
    }

} // namespace

QString changeText(const QString &metric, double base, double value)
{
    if (!std::isfinite(base) || !std::isfinite(value) || base == value)
        return {};
    const QLocale locale;
    const QString sign = value > base ? QStringLiteral("+") : QStringLiteral("\u2212");
    const double apart = std::abs(value - base);
    if (isRate(metric))
        return sign + locale.toString(apart, 'f', apart < 0.00005 ? 6 : 4);
    const double ratio = value / base;
    if (base == 0 || ratio <= 0)
        return sign + locale.toString(apart, 'g', 3);
    if (ratio >= 1.995 || ratio <= 0.5)
        return QStringLiteral("×%1").arg(locale.toString(ratio, 'g', 2));
    const double percent = std::abs(ratio - 1) * 100;
    return QStringLiteral("%1%2\u2009%").arg(sign, locale.toString(percent, 'f', percent < 1 ? 1 : 0));
}

QList<DifferenceRow> differences(const Comparison &comparison, int baseline)
{
    if (comparison.chosen.isEmpty())
        return {};
    Table table(comparison, baseline);
    table.addText(Text::tr("Algorithm"), [](const auto &each) { return each.experiment.nodeTitle; });
    table.addParameters(true);
    table.addText(Text::tr("Data version"), [](const auto &each) { return each.dataset; });
    table.addText(Text::tr("Code"), [](const auto &each) { return each.code.section(QLatin1Char(':'), -1).left(12); });
    // What decides first, then the rest: networks have twenty parameters, and a person varies three.
    const QStringList quality {QStringLiteral("val_accuracy"), QStringLiteral("val_loss")};
    const QStringList cost {QStringLiteral("latency_p95_ms"), QStringLiteral("size_mb")};
    for (const QString &name : quality)
        table.addMetric(name);
    table.addFigures(
        Text::tr("Worst class recall"), QStringLiteral("recall"), false,
        [](const auto &each) { return worstRecall(each.experiment).recall; },
        [](double value, const auto &each) {
            return std::isnan(value)
                ? noValue()
                : QStringLiteral("%1 (%2)").arg(QLocale().toString(value, 'f', 3)).arg(worstRecall(each.experiment).name);
        });
    for (const QString &name : cost)
        table.addMetric(name);
    table.addFigures(
        Text::tr("Training time"), QStringLiteral("seconds"), true,
        [](const auto &each) { return each.experiment.seconds > 0 ? each.experiment.seconds : nan; },
        [](double value, const auto &) { return durationText(value); });
    if (std::any_of(comparison.chosen.begin(), comparison.chosen.end(), [](const auto &each) { return each.checks; }))
        table.rows << checksRow(comparison, baseline);
    table.addParameters(false);
    table.addOtherMetrics(quality + cost);
    table.addEnvironment();
    return table.rows;
}

} // namespace rondo
