// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/computecard.h"

#include "computer.h"
#include "runsettings.h"
#include "settings/pricefield.h"
#include "settings/settingrow.h"
#include "widgets/controls.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rondo {

namespace {

    QString gigabytes(double bytes)
    {
        return QStringLiteral("%1\u202fGB").arg(QLocale().toString(bytes / 1e9, 'f', bytes < 1e10 ? 1 : 0));
    }

} // namespace

ComputeCard::ComputeCard(Computer &computer, const Theme &theme, QWidget *parent)
    : Card(theme, parent)
    , m_computer(computer)
    , m_theme(theme)
    , m_facts(makeLabel(theme, {}, FontRole::Body, "secondary", this))
    , m_gpus(new QVBoxLayout)
    , m_price(new PriceField(this))
{
    setObjectName(QStringLiteral("computeCard"));
    m_facts->setObjectName(QStringLiteral("computeFacts"));
    m_facts->setWordWrap(true);
    auto *again = new QPushButton(tr("Look again"), this);
    again->setObjectName(QStringLiteral("lookAgain"));
    again->setAccessibleName(tr("Look at this computer again"));
    QVBoxLayout *layout = fillCard(theme, this, tr("This computer"));
    layout->setSpacing(10);
    m_gpus->setSpacing(10);
    layout->addWidget(m_facts);
    layout->addLayout(m_gpus);
    layout->addWidget(again, 0, Qt::AlignLeft);
    layout->addLayout(makeSettingRow(theme, tr("Price of an hour of this computer"),
                                     tr("With it, the list of experiments before a run and rondoctl run --dry-run say what "
                                        "a run costs."),
                                     m_price));
    connect(again, &QPushButton::clicked, &computer, &Computer::check);
    connect(&computer, &Computer::changed, this, &ComputeCard::refresh);
    refresh();
}

void ComputeCard::refresh()
{
    QStringList facts {m_computer.processor()};
    if (m_computer.memory() > 0)
        facts << tr("%1 of memory").arg(gigabytes(m_computer.memory()));
    const QList<Gpu> &gpus = m_computer.gpus();
    switch (m_computer.training()) {
    case Computer::Answer::Unknown:
        facts << tr("looking for GPUs");
        break;
    case Computer::Answer::Missing:
        facts << tr("training does not answer: install Rondo again, so that its programs lie side by side");
        break;
    case Computer::Answer::Found:
        facts << (gpus.isEmpty() ? tr("no GPU that training can use, so the processor trains")
                                 : tr("%n GPU(s)", nullptr, int(gpus.size())));
        break;
    }
    m_facts->setText(facts.join(QStringLiteral(", ")) + u'.');

    const RunSettings settings = runSettings();
    const QWidget *focus = focusWidget();
    const QString focused = focus && focus->hasFocus() ? focus->objectName() : QString();
    while (QLayoutItem *item = m_gpus->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Gpu &gpu : gpus) {
        auto *row = new QWidget(this);
        auto *use = new Toggle(m_theme, row);
        use->setObjectName(QStringLiteral("gpu-%1").arg(gpu.index));
        use->setChecked(!settings.gpus || settings.gpus->contains(gpu.index));
        row->setLayout(makeSettingRow(m_theme, tr("Train on %1").arg(gpu.name),
                                      tr("GPU %1, %2. Turned off, runs leave it alone from the next one on.")
                                          .arg(gpu.index)
                                          .arg(gigabytes(gpu.memory)),
                                      use));
        row->layout()->setContentsMargins(0, 0, 0, 0);
        connect(use, &Toggle::toggled, this, [this, index = gpu.index](bool on) { choose(index, on); });
        m_gpus->addWidget(row);
        if (use->objectName() == focused)
            use->setFocus();
    }
}

void ComputeCard::choose(int gpu, bool on)
{
    RunSettings settings = runSettings();
    QList<int> used;
    for (const Gpu &one : m_computer.gpus()) {
        const bool was = !settings.gpus || settings.gpus->contains(one.index);
        if (one.index == gpu ? on : was)
            used << one.index;
    }
    // All is no choice: a new GPU counts too.
    settings.gpus = used.size() == m_computer.gpus().size() ? std::nullopt : std::optional(used);
    setRunSettings(settings);
}

} // namespace rondo
