// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow.h"

namespace rondo {

// The repairs that validate() offers. Each is nothing where none is safe to guess.

Fix removeLinkFix(const Flow &flow, const Link &link);
Fix removeSettingFix(const Node &node, const QString &parameter);
Fix turnOnFix(const Node &node);
Fix turnOffFix(const Node &node);
Fix setSettingFix(const Node &node, const QString &parameter, const Setting &setting);
//! To the title with the first free number behind it.
Fix renameFix(const Flow &flow, const Node &node);

//! The legal setting nearest to \a setting: numbers moved into their range or to the nearest choice and rounded, doubled
//! values dropped, one value where only one may be, a word of another case; else the default.
std::optional<Fix> nearestFix(const Node &node, const Parameter &parameter, const Setting &setting);

//! The nodes that a new link can only mean.
struct FixPartners {
    QHash<PortType, Link> givers; //!< the only output of a type, as a link from it to nowhere
    std::optional<Link> gate;     //!< the models of the only Validation, as a link to it from nowhere
};
FixPartners fixPartners(const Flow &flow, const NodeTypes &types);

//! The link from the only giver into \a port; nothing where it would not be allowed, or carry many models where one fits.
std::optional<Fix> fillPortFix(const Flow &flow, const NodeTypes &types, const FixPartners &partners,
                               const Node &node, const Port &port);
//! The link from the models of \a node into the only Validation.
std::optional<Fix> useModelsFix(const Flow &flow, const NodeTypes &types, const FixPartners &partners,
                                const Node &node);

//! A name of the same kind that no deployment in \a taken has, made of legal characters.
Fix deploymentNameFix(const Node &node, const QString &name, const QStringList &taken);

} // namespace rondo
