// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/nodevalue.h"

namespace rondo {

namespace {

    Value valueOf(const Node &node, const NodeType &type, const char *key)
    {
        const Parameter *parameter = type.parameter(QString::fromUtf8(key));
        const Setting setting = parameter ? settingOf(node, *parameter) : Setting();
        const auto *value = std::get_if<Value>(&setting);
        return value ? *value : Value();
    }

} // namespace

QString textOf(const Node &node, const NodeType &type, const char *key)
{
    return valueOf(node, type, key).toString().trimmed();
}

double numberOf(const Node &node, const NodeType &type, const char *key)
{
    return valueOf(node, type, key).toDouble();
}

} // namespace rondo
