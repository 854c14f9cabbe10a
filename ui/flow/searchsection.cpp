// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/searchsection.h"

#include "flow/flowdocument.h"
#include "theme/theme.h"
#include "widgets/controls.h"
#include "widgets/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rondo {

namespace {
    const QString objectiveKey = QStringLiteral("objective");
    const QString methodKey = QStringLiteral("search");
} // namespace

SearchSection::SearchSection(FlowDocument &document, const NodeId &node, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_node(node)
    , m_method(new SegmentedControl(theme, this))
    , m_about(makeLabel(theme, {}, FontRole::Dense, "secondary", this))
    , m_rows(new QVBoxLayout)
    , m_verb(makeLabel(theme, {}, FontRole::Body, "secondary", this))
    , m_metric(new QComboBox(this))
    , m_hint(makeLabel(theme, {}, FontRole::Dense, "hint", this))
{
    setObjectName(QStringLiteral("searchSection"));
    setProperty("edge", QStringLiteral("top"));
    setAttribute(Qt::WA_StyledBackground);
    m_metric->setObjectName(QStringLiteral("maximise"));
    m_metric->setFont(theme.font(FontRole::Mono));
    m_verb->setBuddy(m_metric);
    m_hint->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 14);
    layout->setSpacing(6);
    layout->addWidget(makeLabel(theme, tr("Search"), FontRole::BodyStrong));
    m_method->setObjectName(QStringLiteral("searchMethod"));
    m_method->setAccessibleName(tr("Method of the search"));
    m_method->setItems({tr("Grid"), tr("Random"), tr("Sobol"), tr("TPE")}); // in the order of the parameter
    m_about->setWordWrap(true);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(6);
    layout->addWidget(m_method);
    layout->addWidget(m_about);
    layout->addLayout(m_rows);
    auto *row = new QHBoxLayout;
    row->addWidget(m_verb);
    row->addWidget(m_metric, 1);
    m_verb->setFixedWidth(104);
    layout->addLayout(row);
    layout->addWidget(m_hint);
    connect(m_method, &SegmentedControl::currentChanged, this, &SearchSection::chooseMethod);
    connect(m_metric, &QComboBox::textActivated, this, &SearchSection::choose);
    connect(&document, &FlowDocument::changed, this, &SearchSection::refresh);
    refresh();
}

const Node *SearchSection::validation() const
{
    for (const Link &link : m_document.flow().linksFrom(m_node)) {
        const NodeType *type = m_document.typeOf(link.to);
        if (type && type->category == Category::Validation && type->parameter(objectiveKey))
            return m_document.flow().node(link.to);
    }
    return nullptr;
}

int SearchSection::method() const
{
    const Node *node = m_document.flow().node(m_node);
    const NodeType *type = m_document.typeOf(m_node);
    const Parameter *parameter = node && type ? type->parameter(methodKey) : nullptr;
    return parameter ? int(parameter->choices.indexOf(settingText(settingOf(*node, *parameter)))) : -1;
}

void SearchSection::chooseMethod(int index)
{
    const NodeType *type = m_document.typeOf(m_node);
    if (!type || index < 0 || index == method())
        return;
    const Parameter parameter = *type->parameter(methodKey);
    m_document.edit(tr("Change %1").arg(methodKey), [&](Flow &flow) {
        if (index == 0)
            flow.nodes[m_node].settings.remove(methodKey);
        else
            flow.nodes[m_node].settings.insert(methodKey, Value(parameter.choices.value(index)));
    });
}

void SearchSection::refresh()
{
    const int chosen = method();
    if (chosen < 0)
        return; // the node was removed, and the form goes with it
    m_method->setCurrentIndex(chosen);
    const QStringList abouts {tr("Tries every combination once."), tr("Draws points of the ranges at random."),
                              tr("Fills the ranges evenly."),
                              tr("Tries near what did well, and learns while the run goes on.")};
    m_about->setText(abouts.value(chosen));
    const Node *gate = validation();
    m_verb->setVisible(gate);
    m_metric->setVisible(gate);
    if (!gate) {
        m_hint->setText(tr("Connect the model to a Validation to choose the best by a metric."));
        return;
    }
    const Parameter &parameter = *m_document.typeOf(gate->id)->parameter(objectiveKey);
    const QString objective = settingText(settingOf(*gate, parameter));
    if (m_metric->count() == 0)
        m_metric->addItems(parameter.choices);
    m_metric->setCurrentText(objective);
    const bool lowest = objective.endsWith(QLatin1String("loss"));
    m_verb->setText(lowest ? tr("Minimise") : tr("Maximise"));
    m_metric->setAccessibleName(m_verb->text());
    m_hint->setText(tr("Set at %1, for all that it compares.").arg(gate->title));
}

void SearchSection::choose(const QString &objective)
{
    const Node *gate = validation();
    if (!gate)
        return;
    const Parameter parameter = *m_document.typeOf(gate->id)->parameter(objectiveKey);
    m_document.edit(tr("Change %1").arg(objectiveKey), [&, id = gate->id](Flow &flow) {
        if (Value(objective) == parameter.initial)
            flow.nodes[id].settings.remove(objectiveKey);
        else
            flow.nodes[id].settings.insert(objectiveKey, Value(objective));
    });
}

} // namespace rondo
