// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/nodetype.h"

//! The rows of NodeTypes::builtIn(), one function a category. Texts are English and marked for translation;
//! sources of the methods stand in the helps.
namespace rondo::builtin {

QList<NodeType> dataTypes();
QList<NodeType> algorithmTypes();
QList<NodeType> customTypes();
QList<NodeType> validationTypes();
QList<NodeType> deploymentTypes();
QList<NodeType> triggerTypes();

//! A type of a later version: shown, not addable.
NodeType planned(const char *key, Category category, const char *title, const char *about);

//! An English text of the table, marked with QT_TRANSLATE_NOOP("rondo::NodeTypes", ...).
inline QString words(const char *english)
{
    return QString::fromUtf8(english);
}

// Parameters that several types share.
Parameter learningRate();
Parameter batchSize();
Parameter epochs(int initial);
Parameter seed();
Parameter interpreter();
QList<Parameter> searchParameters(); //!< group "Search"
QList<Parameter> stoppingParameters(); //!< group "Stop early", without patience

// Each makes one parameter; the rest of its fields are set by name afterwards.
Parameter integer(const char *key, const char *title, const char *help, qint64 initial, double minimum,
                  double maximum);
Parameter number(const char *key, const char *title, const char *help, double initial, double minimum,
                 double maximum);
Parameter choice(const char *key, const char *title, const char *help, const QStringList &choices);
Parameter flag(const char *key, const char *title, const char *help); //!< off at first
Parameter text(const char *key, const char *title, const char *help, const char *initial);
Parameter file(const char *key, const char *title, const char *help);

//! \a parameter with changes: with(p, [](Parameter &p) { p.unit = ...; }).
template <class Change> Parameter with(Parameter parameter, Change change)
{
    change(parameter);
    return parameter;
}

} // namespace rondo::builtin
