// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/nodetype.h"

#include "flow/builtintypes.h"

#include <QCoreApplication>

#include <algorithm>

namespace rondo {

namespace {

    template <class T> const T *findByKey(const QList<T> &list, const QString &key)
    {
        const auto found
            = std::find_if(list.begin(), list.end(), [&key](const T &item) { return item.key == key; });
        return found == list.end() ? nullptr : &*found;
    }

} // namespace

const Parameter *NodeType::parameter(const QString &parameterKey) const
{
    return findByKey(parameters, parameterKey);
}

const Port *NodeType::input(const QString &portKey) const
{
    return findByKey(inputs, portKey);
}

const Port *NodeType::output(const QString &portKey) const
{
    return findByKey(outputs, portKey);
}

NodeTypes::NodeTypes(QList<NodeType> types)
    : m_types(std::move(types))
{
}

const NodeTypes &NodeTypes::builtIn()
{
    static const NodeTypes types(builtin::dataTypes() + builtin::algorithmTypes() + builtin::customTypes()
                                 + builtin::validationTypes() + builtin::deploymentTypes()
                                 + builtin::triggerTypes());
    return types;
}

const NodeType *NodeTypes::find(const QString &key) const
{
    return findByKey(m_types, key);
}

Parameter openParameter(const QString &key)
{
    return {.key = key,
            .title = key,
            .kind = ParameterKind::Text,
            .initial = QString(),
            .group = QStringLiteral("Parameters")};
}

// The headings of forms and of types to come, which stand in the table as plain texts.
[[maybe_unused]] constexpr const char *headings[] = {
    QT_TRANSLATE_NOOP("rondo::NodeTypes", "Parameters"), QT_TRANSLATE_NOOP("rondo::NodeTypes", "Checks"),
    QT_TRANSLATE_NOOP("rondo::NodeTypes", "Stop early"), QT_TRANSLATE_NOOP("rondo::NodeTypes", "Generator"),
    QT_TRANSLATE_NOOP("rondo::NodeTypes", "Planned"),
};

QString translated(const QString &english)
{
    return QCoreApplication::translate("rondo::NodeTypes", english.toUtf8().constData());
}

QString toString(PortType type)
{
    switch (type) {
    case PortType::Dataset:
        return QStringLiteral("dataset");
    case PortType::Model:
        return QStringLiteral("model");
    case PortType::Report:
        return QStringLiteral("report");
    case PortType::Event:
        return QStringLiteral("event");
    case PortType::Predictions:
        return QStringLiteral("predictions");
    }
    return {};
}

QString toString(Category category)
{
    switch (category) {
    case Category::Data:
        return QStringLiteral("data");
    case Category::Algorithm:
        return QStringLiteral("algorithm");
    case Category::Custom:
        return QStringLiteral("custom");
    case Category::Validation:
        return QStringLiteral("validation");
    case Category::Deployment:
        return QStringLiteral("deployment");
    case Category::Trigger:
        return QStringLiteral("trigger");
    }
    return {};
}

} // namespace rondo
