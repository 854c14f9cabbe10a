// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/newflowdialog.h"

#include "flow/projectflows.h"
#include "theme/theme.h"
#include "widgets/controls.h"
#include "widgets/labels.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace rondo {

NewFlowDialog::NewFlowDialog(const Project &project, Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_templates(flowTemplates(project.folder() + QLatin1String("/scripts/digits.py")))
    , m_list(new QListWidget(this))
    , m_about(makeLabel(theme, {}, FontRole::Dense, "secondary", this))
    , m_name(new QLineEdit(this))
    , m_problem(makeLabel(theme, {}, FontRole::Dense, "error", this))
{
    setObjectName(QStringLiteral("newFlowDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New flow"));
    setMinimumWidth(420);
    m_list->setObjectName(QStringLiteral("flowTemplates"));
    m_list->setAccessibleName(tr("Begin with"));
    for (const FlowTemplate &one : std::as_const(m_templates))
        m_list->addItem(one.title);
    m_list->setFixedHeight(int(m_templates.size()) * 30 + 8);
    m_about->setWordWrap(true);
    m_about->setMinimumHeight(32);
    m_about->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_name->setObjectName(QStringLiteral("newFlowName"));
    m_name->setAccessibleName(tr("Name of the flow"));
    m_name->setMaxLength(100);
    m_problem->setObjectName(QStringLiteral("newFlowProblem"));
    m_problem->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    m_make = buttons->addButton(tr("Make the flow"), QDialogButtonBox::AcceptRole);
    m_make->setObjectName(QStringLiteral("makeFlow"));
    makePrimary(*m_make);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    const auto head = [&](const QString &text, QWidget *buddy) {
        QLabel *label = makeLabel(theme, text, FontRole::BodyStrong, nullptr, this);
        label->setBuddy(buddy);
        layout->addWidget(label);
        layout->addWidget(buddy);
    };
    head(tr("Begin with"), m_list);
    layout->addWidget(m_about);
    head(tr("Name"), m_name);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);

    connect(m_list, &QListWidget::currentRowChanged, this, &NewFlowDialog::choose);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &NewFlowDialog::make);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_named = true; });
    connect(m_name, &QLineEdit::textChanged, this, &NewFlowDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewFlowDialog::make);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

void NewFlowDialog::choose(int row)
{
    if (row < 0)
        return;
    m_about->setText(m_templates[row].about);
    if (!m_named)
        m_name->setText(freeFlowName(m_project, m_templates[row].name));
    check();
}

void NewFlowDialog::check()
{
    const QString name = m_name->text().simplified();
    const auto check = name.isEmpty() ? Result<void>() : checkFlowName(m_project, name);
    m_problem->setText(check.errorText());
    m_make->setEnabled(!name.isEmpty() && check.ok());
}

void NewFlowDialog::make()
{
    if (!m_make->isEnabled() || m_list->currentRow() < 0)
        return;
    const QString name = m_name->text().simplified();
    if (const auto saved = saveFlow(m_templates[m_list->currentRow()].flow, m_project.flowPath(name));
        !saved) {
        m_problem->setText(saved.errorText());
        return;
    }
    Q_EMIT made(name);
    accept();
}

} // namespace rondo
