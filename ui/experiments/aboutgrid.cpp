// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/aboutgrid.h"

#include "experiments/formats.h"
#include "widgets/labels.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>

namespace rondo {

AboutGrid::AboutGrid(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(10);
    m_layout->setVerticalSpacing(3);
    m_layout->setColumnStretch(1, 1);
    m_layout->setColumnStretch(3, 2); // words of origin are longer than settings
}

void AboutGrid::setSnapshot(const DashboardSnapshot &snapshot)
{
    const QList<Fact> settingFacts = settings(snapshot), originFacts = origin(snapshot);
    if (settingFacts == m_settings && originFacts == m_origin)
        return;
    m_settings = settingFacts;
    m_origin = originFacts;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    addColumn(m_settings, 0, FontRole::Mono);
    addColumn(m_origin, 2, FontRole::Dense);
}

QList<AboutGrid::Fact> AboutGrid::settings(const DashboardSnapshot &snapshot) const
{
    QList<Fact> facts;
    const QJsonObject &settings = snapshot.experiment.settings;
    // What people compare first, then the rest as it comes.
    QStringList keys {QStringLiteral("lr"), QStringLiteral("batch_size"), QStringLiteral("epochs")};
    keys.removeIf([&](const QString &key) { return !settings.contains(key); });
    for (const QString &key : settings.keys()) {
        if (!keys.contains(key))
            keys << key;
    }
    for (const QString &key : keys)
        facts << Fact {key, settingValueText(settings.value(key))};
    return facts;
}

QList<AboutGrid::Fact> AboutGrid::origin(const DashboardSnapshot &snapshot) const
{
    const Experiment &experiment = snapshot.experiment;
    QList<Fact> facts;
    facts << Fact {tr("Dataset"), snapshot.dataset};
    facts << Fact {tr("Code"),
                   snapshot.code.isEmpty() ? tr("comes with Rondo")
                                           : snapshot.code.section(QLatin1Char(':'), -1).left(7)};
    facts << Fact {tr("Run"), tr("%1, %2").arg(snapshot.run.id.value).arg(snapshot.run.flow)};
    const QString cause = snapshot.run.cause.value(QLatin1String("text")).toString();
    facts << Fact {tr("Cause"), cause.isEmpty() ? noValue() : cause};
    if (experiment.cachedFrom.isValid())
        facts << Fact {tr("Result of"),
                       tr("%1 in run %2").arg(snapshot.origin.name).arg(snapshot.origin.run.value)};
    const QString device = snapshot.origin.device;
    facts << Fact {tr("Machine"),
                   device.isEmpty() ? tr("This computer") : tr("This computer, %1").arg(device)};
    if (snapshot.origin.started.isValid())
        facts << Fact {
            tr("Started"),
            QLocale().toString(snapshot.origin.started.toLocalTime(), QStringLiteral("d MMM, hh:mm"))};
    for (const char *metric :
         {"test_accuracy", "latency_p50_ms", "size_mb", "parameters", "images_per_second"}) {
        const QString name = QLatin1String(metric);
        if (experiment.metrics.contains(name))
            facts << Fact {metricTitle(name), metricText(name, experiment.metric(name))};
    }
    return facts;
}

void AboutGrid::addColumn(const QList<Fact> &facts, int column, FontRole valueFont)
{
    for (int row = 0; row < facts.size(); ++row) {
        auto *name = new QLabel(facts[row].name, this);
        name->setFont(m_theme.font(FontRole::Dense));
        name->setProperty("tone", QStringLiteral("secondary"));
        auto *value = new ElidedLabel(facts[row].value, this);
        value->setFont(m_theme.font(valueFont));
        value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        name->setBuddy(value);
        m_layout->addWidget(name, row, column);
        m_layout->addWidget(value, row, column + 1);
    }
}

} // namespace rondo
