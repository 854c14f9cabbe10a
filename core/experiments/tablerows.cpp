// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/tablerows.h"

#include "experiments/experimentrows.h"

#include <QSqlQuery>

namespace rondo::rows {

// As blobs, JSON comes without being turned into UTF-16.
const QLatin1String fieldColumns("id, run, node_title, type, name, ordinal, state, dataset");
const QLatin1String otherColumns(", reason, epoch, epochs, fraction, device, started, finished, seconds, model, "
                                 "cached_from, CAST(tags AS BLOB), notes, archived, CAST(settings AS BLOB), "
                                 "CAST(summary AS BLOB), CAST(environment AS BLOB), CAST(origin AS BLOB)");
const QLatin1String extentsColumn(", CAST(extents AS BLOB)");
const QLatin1String printColumns("state, epoch, fraction, seconds, archived, CAST(tags AS BLOB), notes, model, "
                                 "CAST(summary AS BLOB)");

void readFieldsOf(const QSqlQuery &query, ExperimentRow &row)
{
    row.id = {query.value(0).toLongLong()};
    row.run = {query.value(1).toLongLong()};
    row.node = query.value(2).toString();
    row.type = query.value(3).toString();
    row.name = query.value(4).toString();
    row.ordinal = query.value(5).toInt();
    const auto state = experimentState(query.value(6).toString());
    row.state = state ? *state : ExperimentState::Failed;
    row.dataset = query.value(7).toString();
}

StoredRow storedRow(const QSqlQuery &query, bool extents)
{
    StoredRow stored;
    ExperimentRow &row = stored.row;
    readFieldsOf(query, row);
    row.reason = query.value(8).toString();
    row.epoch = query.value(9).toInt();
    row.epochs = query.value(10).toInt();
    row.fraction = query.value(11).toDouble();
    row.device = query.value(12).toString();
    row.started = timeOf(query.value(13));
    row.finished = timeOf(query.value(14));
    row.seconds = query.value(15).toDouble();
    row.model = query.value(16).toString();
    row.cachedFrom = {query.value(17).toLongLong()};
    row.tags = tags(query.value(18).toByteArray());
    row.notes = query.value(19).toString();
    row.archived = timeOf(query.value(20));
    stored.settings = query.value(21).toByteArray();
    stored.summary = query.value(22).toByteArray();
    stored.environment = query.value(23).toByteArray();
    stored.origin = query.value(24).toByteArray();
    stored.hasValues = true;
    stored.hasExtents = extents;
    if (extents)
        stored.extents = query.value(25).toByteArray();
    return stored;
}

size_t printOf(const QSqlQuery &query, PrintOf what)
{
    // state, epoch, fraction, seconds, archived, tags, notes, model, summary: where they stand
    constexpr int inPrint[] = {1, 2, 3, 4, 5, 6, 7, 8, 9};
    constexpr int inStored[] = {6, 9, 11, 15, 20, 18, 19, 16, 22};
    size_t print = 0;
    for (const int column : what == PrintOf::Stored ? inStored : inPrint) {
        const QVariant value = query.value(column);
        print = value.typeId() == QMetaType::QByteArray ? qHash(value.toByteArray(), print + 1)
                                                        : qHash(value.toString(), print + 1);
    }
    return print;
}

} // namespace rondo::rows
