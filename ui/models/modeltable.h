// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/modelsnapshot.h"

#include <QAbstractTableModel>
#include <QSet>

namespace rondo {

struct ModelColumn {
    enum class Kind { Version, Aliases, Metric, Source, Dataset, Checks, Serves, Created, Size };
    Kind kind = Kind::Version;
    QString metric; //!< for Metric

    bool operator==(const ModelColumn &) const = default;
};

/*!
    The registry as rows: a head for each model, and below it its versions, searched, sorted and folded. A
    version's cells tell their text by Qt::DisplayRole; a head tells all in its first cell.
*/
class ModelTable : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Row { Group, Version };
    enum Role {
        KindRole = Qt::UserRole, //!< int(Row)
        IdRole, //!< of the version; 0 for a head
        FoldedRole, //!< of a head
        FractionRole, //!< of a metric, 0 to 1 among all versions; NaN: unknown
        BestRole, //!< whether a metric is its model's best
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setSnapshot(const ModelsSnapshot &snapshot); //!< resets when something changed
    void setSearch(const QString &text); //!< versions that have every word somewhere
    void setRetiredShown(bool shown);
    void sortBy(const ModelColumn &column); //!< within each model; again turns the order round
    const ModelColumn &sortColumn() const { return m_sortColumn; }
    bool isDescending() const { return m_descending; }
    void setFolded(const QString &model, bool folded);

    const QList<ModelColumn> &columns() const { return m_columns; }
    int columnOf(ModelColumn::Kind kind, const QString &metric = {}) const; //!< -1: none
    const QList<VersionFacts> &versions() const { return m_snapshot.versions; } //!< all, hidden ones too
    const VersionFacts *facts(ModelVersionId id) const; //!< null when there is none
    const VersionFacts *facts(const QModelIndex &index) const; //!< null for a head
    QString groupName(const QModelIndex &index) const;
    int retiredCount() const;
    bool isFiltered() const { return !m_words.isEmpty(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Line {
        QString group;
        int version = -1; //!< index; -1: the head
        int count = 0; //!< versions shown below a head
    };
    void rebuild();
    void chooseColumns();
    bool matches(const VersionFacts &facts) const;
    bool comesBefore(const VersionFacts &a, const VersionFacts &b) const;
    void appendGroup(QList<Line> &lines, const QString &name, QList<int> versions) const;
    QString cellText(const VersionFacts &facts, const ModelColumn &column) const;
    QString groupText(const Line &line) const;
    double fraction(const VersionFacts &facts, const QString &metric) const;

    ModelsSnapshot m_snapshot;
    QList<ModelColumn> m_columns;
    QHash<QString, std::pair<double, double>> m_ranges; //!< of each metric column
    QHash<QString, double> m_best; //!< "digits/val_accuracy"
    QList<Line> m_lines;
    QStringList m_words;
    QSet<QString> m_folded;
    bool m_retiredShown = false;
    ModelColumn m_sortColumn;
    bool m_descending = true;
};

} // namespace rondo
