// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/additiondialog.h"

#include "widgets/controls.h"
#include "widgets/labels.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace rondo {

AdditionDialog::AdditionDialog(Theme &theme, RunId run, const Plan &plan, const QString &node, QWidget *parent)
    : QDialog(parent)
    , m_run(run)
    , m_node(new QComboBox(this))
    , m_settings(new QLineEdit(this))
{
    setObjectName(QStringLiteral("additionDialog"));
    setWindowTitle(tr("Add experiments to run %1").arg(run.value));
    setMinimumWidth(460);
    for (const Step &step : plan.steps) {
        if (step.kind == Step::Kind::Train && m_node->findText(step.nodeTitle) < 0)
            m_node->addItem(step.nodeTitle);
    }
    m_node->setCurrentText(node);
    m_node->setAccessibleName(tr("Node"));
    m_settings->setObjectName(QStringLiteral("addedSettings"));
    m_settings->setAccessibleName(tr("Settings"));
    m_settings->setPlaceholderText(QStringLiteral("lr=0.002, 0.005; dropout=0.1"));
    m_settings->setFont(theme.font(FontRole::Mono));
    auto *form = new QFormLayout(this);
    form->setVerticalSpacing(10);
    form->addRow(tr("Node:"), m_node);
    form->addRow(tr("Settings:"), m_settings);
    const auto explain = [&](const QString &text) {
        QLabel *label = makeLabel(theme, text, FontRole::Dense, "secondary", this);
        label->setWordWrap(true);
        form->addRow(QString(), label);
    };
    explain(tr("An experiment for each combination of the values. What is not named is as in the best experiment that the "
               "run has of the node."));
    const bool isSearched = std::any_of(plan.searches.begin(), plan.searches.end(),
                                        [](const SearchPlan &search) { return search.method.has_value(); });
    if (isSearched) {
        m_trials = new QSpinBox(this);
        m_trials->setObjectName(QStringLiteral("addedTrials"));
        m_trials->setRange(0, 10'000);
        m_trials->setAccessibleName(tr("More trials"));
        form->addRow(tr("More trials:"), m_trials);
        explain(tr("So many for each search of the run, which goes on where it ended."));
        connect(m_trials, &QSpinBox::valueChanged, this, &AdditionDialog::showAcceptable);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(tr("Add and train"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("addToRun"));
    makePrimary(*m_accept);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_settings, &QLineEdit::textChanged, this, &AdditionDialog::showAcceptable);
    showAcceptable();
}

void AdditionDialog::showAcceptable()
{
    const bool hasSettings = m_settings->text().contains(QLatin1Char('='));
    m_accept->setEnabled(hasSettings || (m_settings->text().trimmed().isEmpty() && m_trials && m_trials->value() > 0));
}

QStringList AdditionDialog::arguments() const
{
    QStringList more {QString::number(m_run.value)};
    if (const QString settings = m_settings->text().trimmed(); !settings.isEmpty())
        more << QStringLiteral("--add") << m_node->currentText() + QLatin1Char('.') + settings;
    if (m_trials && m_trials->value() > 0)
        more << QStringLiteral("--trials") << QString::number(m_trials->value());
    return more;
}

} // namespace rondo
