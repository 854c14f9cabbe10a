// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution/dryrun.h"

#include <QMap>

namespace rondo {

//! What was typed into a cell and cannot be, and why.
struct RefusedText {
    QString text, reason;
    bool operator==(const RefusedText &) const = default;
};

//! An experiment of the list before a run, as a person edits it.
struct PlannedRow {
    NodeId node;
    QJsonObject settings; //!< the last valid ones
    QMap<QString, RefusedText> refused; //!< by setting
    bool included = true;
    bool isOpen = false; //!< its search chooses what the settings lack while it runs

    bool operator==(const PlannedRow &) const = default;
    ListedExperiment listed() const { return {node, settings}; }
};

//! A column of the list: a setting that some node has.
struct SettingColumn {
    QString key;
    bool isNumber = false;
    bool operator==(const SettingColumn &) const = default;
};

//! What the nodes of a list of experiments can be set to.
class ExperimentSettings {
public:
    //! \a part: what is going to run; nodes that do not train do not matter.
    explicit ExperimentSettings(Flow part = {}, const NodeTypes &types = NodeTypes::builtIn());

    const Flow &flow() const { return m_flow; }
    QString title(const NodeId &node) const;
    QList<NodeId> nodes() const; //!< those that train, by id
    //! What an experiment of \a node has without several values: of several the first.
    PlannedRow rowOf(const NodeId &node) const;
    //! All settings of an experiment of these nodes: none says how experiments are chosen.
    QList<SettingColumn> columns() const;

    //! Nothing when \a node has no such setting.
    std::optional<Parameter> parameter(const NodeId &node, const QString &key) const;
    //! Puts what a person typed into \a row, or keeps it there as refused.
    void setText(PlannedRow &row, const QString &key, const QString &text) const;
    //! What the person sees: the value, or what was typed.
    static QString text(const PlannedRow &row, const QString &key);

private:
    Result<Value> valueOf(const Parameter &parameter, const QString &text) const;

    Flow m_flow;
    const NodeTypes *m_types;
};

//! The keys whose values differ between \a rows.
QSet<QString> differingKeys(const QList<PlannedRow> &rows);

//! Rows as lines of values with tabs between, under a line of titles: what spreadsheets read and write.
QString tabbedText(const QList<PlannedRow> &rows, const ExperimentSettings &settings,
                   const QList<SettingColumn> &columns);
//! The rows in such a text. Columns are found by their titles; without a line of titles they are as in \a columns,
//! the node before them. What is not said is as in \a pattern. The error is in words.
Result<QList<PlannedRow>> rowsFromTabbed(const QString &text, const ExperimentSettings &settings,
                                            const QList<SettingColumn> &columns, const PlannedRow &pattern);

} // namespace rondo
