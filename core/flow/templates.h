// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow.h"

namespace rondo {

//! A drawing to begin with.
struct FlowTemplate {
    QString key; //!< "search"
    QString title; //!< translated, as is the rest
    QString about; //!< what it is for, one sentence
    QString name; //!< for the flow that is made of it
    Flow flow;
};

//! All, the empty one first. Without a file \a sampleScript the sample comes without its script node.
QList<FlowTemplate> flowTemplates(const QString &sampleScript);

} // namespace rondo
