// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

namespace rondo {

// Times are milliseconds since 1970 (UTC). A metric that is NaN is stored as NULL.
QStringList migration1()
{
    return {
        QStringLiteral(R"(CREATE TABLE runs (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            flow TEXT NOT NULL,               -- name of the flow
            flow_text TEXT NOT NULL,          -- the drawing as it was
            plan TEXT NOT NULL,               -- Plan as JSON
            cause TEXT NOT NULL,              -- JSON {"kind":"person"|"resume"|..., "text":...}: why did this run?
            state TEXT NOT NULL,              -- running | done | failed | stopped | refused
            created INTEGER NOT NULL, finished INTEGER,
            owner INTEGER, owner_started INTEGER, -- pid of the runner and its start time, to tell a dead one
            stop_requested INTEGER NOT NULL DEFAULT 0,
            report TEXT))"),
        QStringLiteral(R"(CREATE TABLE experiments (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            run INTEGER NOT NULL REFERENCES runs(id),
            node TEXT NOT NULL, node_title TEXT NOT NULL, type TEXT NOT NULL,
            name TEXT NOT NULL, ordinal INTEGER NOT NULL,
            settings TEXT NOT NULL,           -- JSON
            dataset TEXT NOT NULL,            -- digest of the dataset version
            key TEXT NOT NULL,                -- of the step
            state TEXT NOT NULL,              -- queued | running | done | cached | failed | stopped
            reason TEXT,                      -- why it failed or stopped, for a person
            log_tail TEXT,                    -- last lines, when it failed
            epoch INTEGER NOT NULL DEFAULT 0, epochs INTEGER NOT NULL DEFAULT 0, fraction REAL NOT NULL DEFAULT 0,
            device TEXT,
            started INTEGER, finished INTEGER, seconds REAL,
            summary TEXT NOT NULL DEFAULT '{}', -- JSON: last value of each metric
            report TEXT,                      -- JSON: confusion matrix, per-class figures
            model TEXT,                       -- digest of the model's manifest in the object store
            cached_from INTEGER REFERENCES experiments(id),
            worker INTEGER))"), // pid
        QStringLiteral("CREATE INDEX experiments_run ON experiments(run)"),
        QStringLiteral("CREATE INDEX experiments_key ON experiments(key, state)"),
        QStringLiteral("CREATE TABLE metric_names (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)"),
        QStringLiteral(R"(CREATE TABLE metrics (
            experiment INTEGER NOT NULL, name INTEGER NOT NULL, step INTEGER NOT NULL,
            epoch REAL, time INTEGER NOT NULL, value REAL,
            PRIMARY KEY (experiment, name, step)) WITHOUT ROWID)"),
        QStringLiteral(R"(CREATE TABLE resources (
            experiment INTEGER NOT NULL, time INTEGER NOT NULL,
            cpu REAL, memory INTEGER,         -- cores in use; bytes
            gpu REAL, gpu_memory INTEGER, gpu_temperature REAL, gpu_power REAL, -- 0..1; bytes; degrees C; W
            PRIMARY KEY (experiment, time)) WITHOUT ROWID)"),
        QStringLiteral(R"(CREATE TABLE dataset_versions (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL, version INTEGER NOT NULL, -- 1, 2, 3 ... per name
            digest TEXT NOT NULL,             -- of the manifest in the object store
            origin TEXT NOT NULL,             -- JSON: where it came from
            created INTEGER NOT NULL, UNIQUE (name, version)))"),
        QStringLiteral(R"(CREATE TABLE model_versions (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL, version INTEGER NOT NULL,
            digest TEXT NOT NULL, experiment INTEGER REFERENCES experiments(id),
            lineage TEXT NOT NULL,            -- JSON: run, experiment, dataset version, flow, code
            created INTEGER NOT NULL, retired INTEGER, UNIQUE (name, version)))"),
        QStringLiteral(R"(CREATE TABLE model_aliases (
            name TEXT NOT NULL, alias TEXT NOT NULL, version INTEGER NOT NULL,
            PRIMARY KEY (name, alias)) WITHOUT ROWID)"),
        QStringLiteral(R"(CREATE TABLE deployments (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL UNIQUE, target TEXT NOT NULL, -- "local"
            model TEXT NOT NULL, model_version INTEGER NOT NULL,
            host TEXT NOT NULL, port INTEGER NOT NULL, -- as bound
            wanted TEXT NOT NULL,             -- running | stopped
            pid INTEGER, pid_started INTEGER, created INTEGER NOT NULL, changed INTEGER NOT NULL))"),
        QStringLiteral(R"(CREATE TABLE predictions (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            deployment TEXT NOT NULL, time INTEGER NOT NULL,
            request TEXT NOT NULL, model_version INTEGER NOT NULL,
            input BLOB, shape TEXT NOT NULL,  -- raw 8-bit pixels 0..255 where the input is an image
            class INTEGER NOT NULL, confidence REAL NOT NULL, second_class INTEGER, second_confidence REAL,
            latency_ms REAL NOT NULL, label INTEGER))"),
        QStringLiteral("CREATE INDEX predictions_time ON predictions(deployment, time)"),
    };
}

//! What people add to experiments, what a search knows of them, and series packed for quick reading.
QStringList migration2()
{
    return {
        QStringLiteral("ALTER TABLE experiments ADD COLUMN tags TEXT NOT NULL DEFAULT '[]'"), // JSON, sorted
        QStringLiteral("ALTER TABLE experiments ADD COLUMN notes TEXT NOT NULL DEFAULT ''"),
        QStringLiteral("ALTER TABLE experiments ADD COLUMN archived INTEGER"), // time; NULL: it is not
        // JSON {"kind":"grid"|"random"|"sobol"|"tpe"|"person"|"import", "trial":..., ...}: why these settings?
        QStringLiteral("ALTER TABLE experiments ADD COLUMN origin TEXT NOT NULL DEFAULT '{}'"),
        // JSON {"machine":..., "versions":{...}, "commit":..., ...}: where it ran
        QStringLiteral("ALTER TABLE experiments ADD COLUMN environment TEXT NOT NULL DEFAULT '{}'"),
        // JSON {"loss":{"last":...,"low":...,"high":...}}: of each series
        QStringLiteral("ALTER TABLE experiments ADD COLUMN extents TEXT NOT NULL DEFAULT '{}'"),
        QStringLiteral(R"(CREATE TABLE metric_series (
            experiment INTEGER NOT NULL, name INTEGER NOT NULL,
            first INTEGER NOT NULL,           -- step of the first point; the blobs of a series do not overlap
            points BLOB NOT NULL,             -- core/experiments/seriesformat.h; a row of metrics beats them
            PRIMARY KEY (experiment, name, first)) WITHOUT ROWID)"),
        QStringLiteral(R"(CREATE TABLE views (
            page TEXT NOT NULL,               -- "experiments", "compare", "models"
            name TEXT NOT NULL,               -- as the person named it; '' is what the page last showed
            contents TEXT NOT NULL,           -- JSON
            changed INTEGER NOT NULL, PRIMARY KEY (page, name)) WITHOUT ROWID)"),
        QStringLiteral("ALTER TABLE model_versions ADD COLUMN notes TEXT NOT NULL DEFAULT ''"),
        // JSON {"data":..., "parameters":..., "architecture":..., "code":...}: what differs from the version before
        QStringLiteral("ALTER TABLE model_versions ADD COLUMN reason TEXT NOT NULL DEFAULT '{}'"),
    };
}

//! What an experiment reads and writes, and what goes over the network beside it: bytes a second.
QStringList migration3()
{
    QStringList statements;
    for (const char *column : {"disk_read", "disk_written", "received", "sent"})
        statements << QStringLiteral("ALTER TABLE resources ADD COLUMN %1 REAL").arg(QLatin1String(column));
    return statements;
}

QList<QStringList> migrations()
{
    return {migration1(), migration2(), migration3()};
}

} // namespace rondo
