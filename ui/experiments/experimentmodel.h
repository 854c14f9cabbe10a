// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/tablelayout.h"
#include "experiments/tablereader.h"
#include "flow/nodetype.h"

#include <QAbstractTableModel>

namespace rondo {

//! A column as the view shows it.
struct ExperimentColumn {
    enum class Kind { Tick, Status, Name, Parameter, Metric, Duration, Date, Number, Text, Tags, Notes, Checks };
    Kind kind = Kind::Name;
    ShownColumn shown; //!< its name, title, width, format
    bool operator==(const ExperimentColumn &) const = default;
    bool isNumber() const;
};

//! The head of a group of rows.
struct ExperimentGroup {
    QString key; //!< as in RowGroup
    QString title;
    int depth = 0; //!< how many groups are around it
    Category category = Category::Algorithm;
    bool isNode = false; //!< whether category has a meaning
    bool isSearch = false; //!< its rows are the trials of a search
    int count = 0;
    QList<ExperimentState> states; //!< at most 100, in the shares of all
    QString metric; //!< that the figures are of
    FigureSummary figures;
    bool folded = false;
};

/*!
    The rows of the table of experiments, in the order in which they are shown: the best that passes every check
   (twice: pinned and in its place), the heads of groups, and the experiments. What is shown and how it is
   ordered is a TableLayout; the experiments are an ExperimentTable. Rows, selection and ticks of what is still
   there are kept over changes. All is done by sorting indices: milliseconds for 10,000 rows.
*/
class ExperimentModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Row { PinnedTitle, Pinned, Group, Experiment };
    enum Role {
        KindRole = Qt::UserRole, //!< int(Row)
        IdRole, //!< qint64, ExperimentId
        BarRole, //!< 0 to 1, NaN for no bar
        BestRole, //!< bool: the best value of its column
        StateRole, //!< int(ExperimentState)
        GroupRole, //!< int, for group()
        PassesRole, //!< bool, of the checks; invalid when not judged
        ProgressRole, //!< 0 to 1 of what runs, else NaN
        DeltaRole, //!< QString: against the baseline, with sign; empty without one
        BetterRole, //!< int: 1 better than the baseline, -1 worse, 0 neither
        ArchivedRole //!< bool
    };

    using QAbstractTableModel::QAbstractTableModel;

    const ExperimentTable &table() const { return m_table; }
    void setTable(ExperimentTable table); //!< in place of what was there
    void apply(TableChange change);

    const TableLayout &layout() const { return m_layout; }
    //! The query must be understood, or the last one stays: see ExperimentQuery.
    void setLayout(const TableLayout &layout);
    //! Takes the widths of the columns over, which the view has already.
    void keepWidths(const TableLayout &layout);
    //! Sorts by the column alone, or by it after the others when \a add; again: the other direction.
    void sortBy(const QString &column, bool add);
    //! Whether the columns of an unset layout show the run of each experiment.
    void setShowsRun(bool shows);
    void setFolded(int group, bool folded);
    void setAllFolded(bool folded);

    const QList<ExperimentColumn> &columns() const { return m_columns; }
    int columnOf(const QString &name) const; //!< by its name in ExperimentTable; -1 when it is not shown
    int columnOf(ExperimentColumn::Kind kind) const; //!< the first of the kind
    int pinnedColumns() const; //!< how many stay at the left
    QString title(const QString &column) const; //!< of any column, as the head says it

    const ExperimentRow *experiment(ExperimentId id) const; //!< null when there is none
    const ExperimentGroup &group(int index) const { return m_groups.at(index); }
    int groupCount() const { return int(m_groups.size()); }
    int shownCount() const { return m_shownCount; } //!< experiments that match, folded ones too
    //! Those that match in the order of the view, without folding.
    std::vector<int> shownRows() const;
    int rowOf(ExperimentId id) const; //!< of the model: in its place, else the pinned one, else -1
    QString numberText(const ExperimentColumn &column, double value) const;

    QList<ExperimentId> ticked() const; //!< in the order of the rows, those not shown last
    void clearTicks();
    void tick(const QList<ExperimentId> &ids, bool ticked);
    Qt::CheckState tickState() const; //!< of all that is shown
    void tickShown(bool ticked);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    //! Qt::CheckStateRole ticks; Qt::EditRole of tags and notes asks for the change: edited().
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void ticksChanged();
    void layoutEdited(); //!< sorting was changed through sortBy()
    void arranged(); //!< rows or groups may be others now
    void tagsEdited(rondo::ExperimentId id, const QString &text);
    void notesEdited(rondo::ExperimentId id, const QString &text);

private:
    struct RowKey {
        Row kind = Row::Experiment;
        ExperimentId id; //!< of Pinned and Experiment
        QString group; //!< of Group: its key
        bool operator==(const RowKey &) const = default;
        friend size_t qHash(const RowKey &key, size_t seed = 0)
        {
            return qHashMulti(seed, int(key.kind), key.id, key.group);
        }
    };
    struct Scale {
        double low = nan, high = nan, best = nan;
    };

    void rearrange(bool columnsMayChange);
    QList<ExperimentColumn> wantedColumns(const std::vector<int> &rows) const;
    QList<RowKey> wantedRows(const QList<RowGroup> &groups) const;
    ExperimentId pinnedOf(const QList<RowGroup> &groups) const;
    bool setRows(const QList<RowKey> &rows); //!< true when the model was reset for it
    void removeRowsMissingIn(const QSet<RowKey> &rows);
    void insertRowsNewIn(const QList<RowKey> &rows);
    void reorderTo(const QList<RowKey> &rows);
    void takeGroups(const QList<RowGroup> &groups);
    void takeDatasets(const std::vector<int> &rows);
    void takeScales(const std::vector<int> &rows);
    double bar(const ExperimentColumn &column, double value) const;
    QVariant groupData(const QString &key, int column, int role) const;
    QString groupFigures(int group) const;
    ExperimentGroup groupHead(const RowGroup &group) const;
    QVariant experimentData(const RowKey &row, const ExperimentColumn &column, int role) const;
    QString text(int row, const ExperimentColumn &column) const;
    QString checkWord(int row) const;
    QString checkDetail(int row) const;
    QString dataText(int row) const;
    QString delta(int row, const ExperimentColumn &column, int *better) const;

    ExperimentTable m_table;
    TableLayout m_layout = TableLayout::usual();
    ExperimentQuery m_query;
    QString m_parsedQuery;
    bool m_showsRun = false;
    QList<ExperimentColumn> m_columns;
    QList<ExperimentTable::Column> m_found; //!< of each column, in the table
    QStringList m_usual; //!< columns of an unset layout; kept until rows come or go
    RunId m_usualScope; //!< the run they are of; invalid: all
    QList<RowGroup> m_arranged;
    QString m_metric; //!< the deciding one
    bool m_severalDatasets = false; //!< otherwise the version alone tells one
    QList<ExperimentGroup> m_groups;
    QHash<QString, int> m_groupOf; //!< key -> index
    QSet<QString> m_folded; //!< keys, so that folding survives changes
    QHash<QString, Scale> m_scales; //!< by column
    QList<RowKey> m_rows;
    int m_shownCount = 0;
    QSet<ExperimentId> m_ticked;
};

} // namespace rondo
