// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lineage.h"
#include "models/modelcontents.h"
#include "models/versionfacts.h"

#include <QJsonObject>

namespace rondoctl {

QJsonObject versionJson(const rondo::VersionFacts &facts);
//! {"inputs": [...], "outputs": [...], "classes": [...], "parameters": …, "files": [...]}
QJsonObject contentsJson(const rondo::ModelContents &contents);
QJsonObject lineageJson(const rondo::Lineage &lineage);

//! A table for people.
void printVersions(const QList<rondo::VersionFacts> &versions);
//! Everything of one version; \a contents is null when its files are missing.
void printVersion(const rondo::VersionFacts &facts, const rondo::ModelContents *contents);
//! As JSON, or as a tree from the causes down in which what was asked about is marked with "*".
void printLineage(const rondo::Lineage &lineage, bool json);

} // namespace rondoctl
