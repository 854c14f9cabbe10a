// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/parameterform.h"

#include "flow/estimate.h"
#include "flow/flowdocument.h"
#include "flow/parameterfield.h"
#include "flow/parameterrow.h"
#include "flow/searchplan.h"
#include "flow/searchsection.h"
#include "theme/theme.h"
#include "widgets/controls.h"
#include "widgets/labels.h"
#include "widgets/painting.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace rondo {

namespace {

    const QString searchGroup = QStringLiteral("Search");

    //! The soft box around the product of the values.
    class ProductBox : public QWidget {
    public:
        ProductBox(Theme &theme, QWidget *parent)
            : QWidget(parent)
            , m_theme(theme)
        {
        }

    protected:
        void paintEvent(QPaintEvent *) override
        {
            QPainter painter(this);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.color(Token::AccentSoft));
            painter.drawRoundedRect(rect(), 4, 4);
            paintIcon(painter, {10, height() / 2.0 - 7, 14, 14}, QStringLiteral("shuffle"),
                      m_theme.color(Token::AccentText), m_theme);
        }

    private:
        Theme &m_theme;
    };

} // namespace

ParameterForm::ParameterForm(FlowDocument &document, const NodeId &node, const QString &baseFolder,
                             Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_node(node)
    , m_baseFolder(baseFolder)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    const NodeType *type = document.typeOf(node);
    const Node *drawn = document.flow().node(node);
    if (!type || !drawn)
        return;
    QStringList groups;
    for (const Parameter &parameter : type->parameters) {
        if (!groups.contains(parameter.group))
            groups << parameter.group;
    }
    for (const QString &group : std::as_const(groups)) {
        QList<Parameter> parameters;
        for (const Parameter &parameter : type->parameters) {
            if (parameter.group == group)
                parameters << parameter;
        }
        if (group != searchGroup)
            addSection(group, parameters);
        if (type->trains && group == groups.constFirst())
            addSearch(*type);
    }
    if (type->openParameters)
        addOpenSection(*drawn, *type);
    m_layout->addStretch(1);
    refresh();
}

ParameterForm::~ParameterForm()
{
    // A field that loses the focus commits what is typed in it; it must do so while row and form are whole.
    QWidget *focused = QApplication::focusWidget();
    if (focused && isAncestorOf(focused))
        focused->clearFocus();
}

void ParameterForm::addSection(const QString &group, const QList<Parameter> &parameters)
{
    auto *section = new QWidget(this);
    section->setProperty("edge", QStringLiteral("top"));
    section->setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(section);
    layout->setContentsMargins(12, 12, 12, 14);
    layout->setSpacing(6);
    const bool first = m_product == nullptr;
    const bool sweeps
        = std::any_of(parameters.cbegin(), parameters.cend(), [](const Parameter &p) { return p.sweepable; });
    auto *head = new QHBoxLayout;
    head->addWidget(
        makeLabel(m_theme, group.isEmpty() ? tr("Parameters") : translated(group), FontRole::BodyStrong));
    head->addStretch(1);
    if (first && sweeps)
        head->addWidget(makeLabel(m_theme, tr("Commas try several values"), FontRole::Caption, "hint"));
    for (const Parameter &parameter : parameters) {
        if (parameter.key == QLatin1String("patience"))
            head->addWidget(makeSwitch(parameter));
    }
    layout->addLayout(head);
    for (const Parameter &parameter : parameters)
        addRow(parameter, *layout);
    const NodeType *type = m_document.typeOf(m_node);
    if (first && type->trains) {
        m_product = new ProductBox(m_theme, section);
        auto *line = new QHBoxLayout(m_product);
        line->setContentsMargins(32, 6, 10, 6);
        m_factors = makeLabel(m_theme, {}, FontRole::Dense, "accent", m_product);
        m_total = makeLabel(m_theme, {}, FontRole::BodyStrong, "accent", m_product);
        m_total->setObjectName(QStringLiteral("experimentCount"));
        line->addWidget(m_factors);
        line->addStretch(1);
        line->addWidget(m_total);
        layout->addWidget(m_product);
    }
    m_layout->addWidget(section);
}

void ParameterForm::addSearch(const NodeType &type)
{
    auto *section = new SearchSection(m_document, m_node, m_theme, this);
    for (const Parameter &parameter : type.parameters) {
        if (parameter.group == searchGroup && parameter.key != QLatin1String("search"))
            addRow(parameter, section->rowsLayout());
    }
    m_layout->addWidget(section);
}

//! Hides what means nothing beside the other settings.
void ParameterForm::showWhatCounts(const Node &node)
{
    const NodeType *type = m_document.typeOf(m_node);
    if (!type || !type->parameter(QStringLiteral("search")))
        return;
    const SearchPlan plan = searchPlanOf(node, *type);
    for (ParameterRow *row : std::as_const(m_rows)) {
        const QString key = row->parameter().key;
        if (key == QLatin1String("trials") || key == QLatin1String("search_seed"))
            row->setVisible(plan.method.has_value());
        else if (key == QLatin1String("search_goal"))
            row->setVisible(plan.method.has_value() || plan.pruner != Pruner::None);
        else if (key == QLatin1String("prune_after"))
            row->setVisible(plan.pruner != Pruner::None);
        else if (key == QLatin1String("prune_factor"))
            row->setVisible(plan.hasRungs());
    }
}

//! Turns stopping early on and off: zero epochs of patience never stop.
QWidget *ParameterForm::makeSwitch(const Parameter &patience)
{
    m_stopsEarly = new Toggle(m_theme, this);
    m_stopsEarly->setObjectName(QStringLiteral("stopEarly"));
    m_stopsEarly->setAccessibleName(tr("Stop early"));
    connect(m_stopsEarly, &Toggle::clicked, this, [this, patience](bool on) {
        constexpr int usual = 3; // epochs
        change(patience, Setting(Value(on ? usual : 0)));
    });
    return m_stopsEarly;
}

void ParameterForm::addRow(const Parameter &parameter, QVBoxLayout &layout)
{
    auto *row = new ParameterRow(parameter, m_baseFolder, m_theme, this);
    connect(row, &ParameterRow::changed, this,
            [this, parameter](const Setting &setting) { change(parameter, setting); });
    layout.addWidget(row);
    m_rows.append(row);
}

void ParameterForm::addOpenSection(const Node &node, const NodeType &type)
{
    auto *section = new QWidget(this);
    section->setProperty("edge", QStringLiteral("top"));
    section->setAttribute(Qt::WA_StyledBackground);
    m_openLayout = new QVBoxLayout(section);
    m_openLayout->setContentsMargins(12, 12, 12, 14);
    m_openLayout->setSpacing(6);
    m_openLayout->addWidget(makeLabel(m_theme, tr("Settings of the script"), FontRole::BodyStrong));
    for (auto setting = node.settings.cbegin(); setting != node.settings.cend(); ++setting) {
        if (!type.parameter(setting.key()))
            addRow(openParameter(setting.key()), *m_openLayout);
    }
    auto *field = new QLineEdit(section);
    field->setObjectName(QStringLiteral("addSetting"));
    field->setPlaceholderText(tr("Add one, for example depth = 2, 3"));
    field->setAccessibleName(tr("Add a setting"));
    m_openLayout->addWidget(field);
    connect(field, &QLineEdit::returnPressed, this, [this, field] {
        addSetting(field->text());
        field->clear();
    });
    m_layout->addWidget(section);
}

void ParameterForm::addSetting(const QString &typed)
{
    const QString key = typed.section(u'=', 0, 0).trimmed();
    const NodeType *type = m_document.typeOf(m_node);
    if (key.isEmpty() || !typed.contains(u'=') || type->parameter(key))
        return;
    const Parameter parameter = openParameter(key);
    const auto setting = parseSetting(parameter, typed.section(u'=', 1));
    if (!setting)
        return;
    addRow(parameter, *m_openLayout);
    change(parameter, *setting);
    refresh();
}

void ParameterForm::change(const Parameter &parameter, const Setting &setting)
{
    const Node *node = m_document.flow().node(m_node);
    if (!node)
        return;
    m_document.edit(
        tr("Change %1 of %2").arg(parameter.key, node->title),
        [&](Flow &flow) {
            QMap<QString, Setting> &settings = flow.nodes[m_node].settings;
            const NodeType *type = m_document.typeOf(m_node);
            if (setting == Setting(parameter.initial) && type->parameter(parameter.key))
                settings.remove(parameter.key);
            else
                settings.insert(parameter.key, setting);
        },
        QStringLiteral("set %1 %2").arg(m_node.value, parameter.key));
}

void ParameterForm::refresh()
{
    const Node *node = m_document.flow().node(m_node);
    if (!node)
        return;
    for (ParameterRow *row : std::as_const(m_rows))
        row->setSetting(settingOf(*node, row->parameter()));
    if (m_stopsEarly)
        m_stopsEarly->setChecked(node->settings.contains(QStringLiteral("patience")));
    showWhatCounts(*node);
    refreshProduct();
}

void ParameterForm::refreshProduct()
{
    const Node *node = m_document.flow().node(m_node);
    if (!m_product || !node)
        return;
    QStringList factors;
    for (const ParameterRow *row : std::as_const(m_rows)) {
        const qsizetype count = valuesOf(row->parameter(), settingOf(*node, row->parameter())).size();
        if (row->parameter().sweepable && count > 1)
            factors << QString::number(count);
    }
    const NodeType *type = m_document.typeOf(m_node);
    const SearchPlan plan = type ? searchPlanOf(*node, *type) : SearchPlan();
    if (plan.method)
        factors = {plan.kind()};
    m_factors->setText(factors.isEmpty() ? QStringLiteral("1") : factors.join(QStringLiteral(" \u00d7 ")));
    const qint64 count = experimentCount(*node, m_document.types());
    m_total->setText(tr("%n experiment(s)", nullptr, int(count)));
    const QString tone = count > manyExperiments ? QStringLiteral("warning") : QStringLiteral("accent");
    if (m_total->property("tone").toString() != tone) {
        m_total->setProperty("tone", tone);
        m_total->style()->unpolish(m_total);
        m_total->style()->polish(m_total);
    }
    m_product->setAccessibleName(m_total->text());
}

void ParameterForm::focusParameter(const QString &parameter)
{
    for (ParameterRow *row : std::as_const(m_rows)) {
        if (row->parameter().key == parameter)
            row->field().setFocus(Qt::OtherFocusReason);
    }
}

} // namespace rondo
