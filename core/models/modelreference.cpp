// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/modelreference.h"

#include "base/project.h"
#include "models/aliases.h"

#include <QCoreApplication>
#include <QStringList>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Models)
    };

} // namespace

Result<ModelReference> ModelReference::parse(const QString &text)
{
    const Error wrong {
        Text::tr("\"%1\" names no model version. Write NAME, NAME@3 or NAME@champion.").arg(text)};
    const QStringList parts = text.split(u'@');
    ModelReference reference {parts[0].trimmed(), 0, {}};
    if (parts.size() > 2 || !isValidName(reference.name))
        return wrong;
    if (parts.size() == 1)
        return reference;
    const QString which = parts[1].trimmed();
    if (const int version = versionNumber(which); version > 0) {
        reference.version = version;
        return reference;
    }
    if (!checkAlias(which))
        return wrong;
    reference.alias = which;
    return reference;
}

} // namespace rondo
