// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/setting.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace rondo {

enum class PortType { Dataset, Model, Report, Event, Predictions };

enum class Category { Data, Algorithm, Custom, Validation, Deployment, Trigger };

//! Where a port sits: In = left, or top for events; Out = right, or bottom for events and predictions.
struct Port {
    QString key;        //!< "images"; unique among the inputs, and among the outputs, of a node type
    PortType type = PortType::Dataset;
    bool many = false;  //!< an input that accepts several links
    bool required = true; //!< an input without which the node cannot run
};

enum class ParameterKind { Integer, Number, Text, Boolean, Choice, File };

//! A parameter of a node type. Everything a form, the check and the documentation need.
struct Parameter {
    QString key;     //!< "lr", as in the file, on the command line and in tables
    QString title;   //!< English, translated in ui: "Learning rate"
    QString help;    //!< English: what it does, with the source of the method
    ParameterKind kind = ParameterKind::Number;
    Value initial;   //!< the default
    double minimum = -1e300;
    double maximum = 1e300;
    QString unit;              //!< "epochs", "ms", "MB"; empty for none
    QStringList choices;       //!< for Choice; for an Integer the only values allowed, empty for all in the range
    QString group;             //!< "Parameters", "Search", "Stop early", "Augmentation": a section of the form
    bool sweepable = true;     //!< whether several values make several experiments
    bool optional = false;     //!< empty text is allowed and means "none": null for numbers, "" for texts and files
    QString example;           //!< what a person could type, for errors and hints; empty: made of the default
};

//! The parameter that a script's own setting \a key stands for (NodeType::openParameters): a sweepable Text whose
//! values are read as numbers and truth values where they look so.
Parameter openParameter(const QString &key);

//! What a kind of node is. A row of a table, never a subclass.
struct NodeType {
    QString key;       //!< "convnet"
    Category category = Category::Data;
    QString title;     //!< "ConvNet"
    QString subtitle;  //!< "Algorithm · image classifier"
    QString about;     //!< two or three sentences
    QString takes, gives; //!< one line each for the inspector: "images N × 28 × 28 + labels"
    QList<Port> inputs, outputs;
    QList<Parameter> parameters;
    bool trains = false; //!< its permutations are experiments
    bool openParameters = false; //!< a node may have settings beyond the table (a script's own), all of them sweepable
    bool planned = false;        //!< announced for a later version: shown in the library as such, cannot be added

    const Parameter *parameter(const QString &key) const; //!< null when there is none
    const Port *input(const QString &key) const;
    const Port *output(const QString &key) const;
};

//! The table of node types.
class NodeTypes {
public:
    //! The types that come with Rondo.
    static const NodeTypes &builtIn();

    explicit NodeTypes(QList<NodeType> types);
    const QList<NodeType> &all() const { return m_types; }
    const NodeType *find(const QString &key) const; //!< null when there is none

private:
    QList<NodeType> m_types;
};

//! The words of the table (titles, abouts, helps, units) in the language of the program; the table itself is English.
QString translated(const QString &english);

QString toString(PortType type);  //!< "dataset", "model", ... as in the file
QString toString(Category category);

} // namespace rondo
