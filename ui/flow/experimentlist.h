// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/plannedrow.h"

#include <QAbstractTableModel>
#include <QUndoStack>

#include <functional>

namespace rondo {

//! What the store says of an experiment before it runs.
struct ExperimentOutlook {
    bool isCached = false; //!< it was trained before
    double seconds = 0; //!< on one worker; NaN when it is not known
};

/*!
    The experiments before a run, one a row, as a table that can be edited: which are left out, what they are set to,
    rows more and fewer. Each change can be undone. A value that cannot be stays where it was typed, with the reason,
    and its row does not run.

    Columns: Name, Node, one for each setting, Time.
*/
class ExperimentList : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, NodeTitle, FirstSetting };
    enum Role { SortRole = Qt::UserRole + 1, ReasonRole, ToneRole };
    enum class Tone { Usual, LeftOut, Cached, Hint, Refused }; //!< how a cell is to be seen

    explicit ExperimentList(QObject *parent = nullptr);

    //! What the flow makes: the list begins anew, with nothing to undo.
    void setPlanned(const ExperimentSettings &settings, const QList<PlannedExperiment> &planned);
    void addOutlook(const QList<PlannedExperiment> &planned);
    std::optional<ExperimentOutlook> outlook(int row) const; //!< none while it is not known

    const ExperimentSettings &settings() const { return m_settings; }
    const QList<PlannedRow> &rows() const { return m_rows; }
    const QList<SettingColumn> &settingColumns() const { return m_columns; }
    int timeColumn() const { return FirstSetting + int(m_columns.size()); }
    //! Whether the values of the column differ, or did since the list began.
    bool differs(int column) const;

    QUndoStack &undoStack() { return m_undo; }
    bool isChanged() const { return m_changed; } //!< whether it says anything else than the flow
    bool runs(int row) const; //!< whether the row is one of those that run
    int runCount() const;
    int cachedCount() const; //!< of those that run, trained before as far as it is known
    //! Those that run, in their order; neither those with a problem nor trials that are chosen later.
    QList<ListedExperiment> listed() const;
    //! All that could run, also those left out.
    QList<ListedExperiment> possible() const;
    //! Whether there are trials that only the flow's own list has.
    bool losesTrials() const;
    QString problem(int row) const; //!< why it cannot run, in words; empty when it can, or is left out
    int firstProblem() const; //!< -1: none

    void setIncluded(const QList<int> &rows, bool included);
    QList<int> duplicate(const QList<int> &rows); //!< where the copies are
    int add(const NodeId &node); //!< where the new row is
    QList<int> append(const QList<PlannedRow> &rows, const QString &what);
    void remove(const QList<int> &rows);
    void replaceAll(const QList<ListedExperiment> &list, const QString &what);
    void reset(); //!< to what the flow makes; can be undone

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    //! What \a column of \a row is set by; none where it cannot be edited.
    std::optional<Parameter> editable(const QModelIndex &index) const;

Q_SIGNALS:
    void listChanged(); //!< rows, or what is known of them

private:
    friend class ListChange;
    //! What follows from all rows together.
    struct State {
        QByteArray key; //!< equal for equal experiments
        int ordinal = 0; //!< among those of its node that run; 0: it does not
        QString problem;
    };
    void change(const QString &what, const QList<PlannedRow> &rows);
    void show(const QList<PlannedRow> &rows);
    void refresh();
    QString name(int row) const;
    QString timeText(int row) const;
    QString cellText(int row, int column) const;
    Tone tone(int row, int column) const;
    QString reason(int row, int column) const;
    QVariant sortValue(int row, int column) const;
    QString spoken(int row, int column) const;
    const SettingColumn *settingAt(int column) const;

    ExperimentSettings m_settings;
    QList<SettingColumn> m_columns;
    QList<PlannedRow> m_rows, m_planned;
    QList<State> m_states; //!< of each row
    QSet<QString> m_differing;
    QHash<QByteArray, ExperimentOutlook> m_outlooks;
    QUndoStack m_undo;
    bool m_changed = false;
};

} // namespace rondo
