// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/project.h"
#include "base/result.h"
#include "store/database.h"
#include "store/objectstore.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <memory>
#include <optional>

namespace rondoctl {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(rondoctl)
};

//! What the program's exit code says.
enum ExitCode { done = 0, failed = 1, wrongUse = 2, refused = 3 };

//! One command: a file of its own, a row of the table in main.cpp.
struct Command {
    const char *name;
    const char *summary; //!< English, translated where it is shown
    int (*run)(const QStringList &arguments); //!< arguments behind the name; returns an ExitCode
};

//! The arguments of one command. Every command has --help.
class Arguments {
public:
    Arguments(const QString &command, const QString &description);

    void addPositional(const QString &name, const QString &help, bool optional = false);
    void addOption(const QString &name, const QString &help, const QString &value = {},
                   const QString &initial = {});
    void addProject(); //!< --project DIR, by default the working directory
    void addJson(); //!< --json

    //! The exit code when there is nothing left to do: help was asked for, or the use is wrong and has been
    //! explained.
    std::optional<int> parse(const QStringList &arguments);
    //! Says how it is used after \a problem.
    int refuse(const QString &problem) const;

    QString value(const QString &option) const { return m_parser.value(option); }
    QStringList values(const QString &option) const { return m_parser.values(option); }
    bool has(const QString &option) const { return m_parser.isSet(option); }
    QString positional(int index) const { return m_parser.positionalArguments().value(index); }
    int count() const { return int(m_parser.positionalArguments().size()); }
    bool wantsJson() const { return has(QStringLiteral("json")); }
    //! A whole number of at least \a smallest, or an error.
    rondo::Result<int> integer(const QString &option, int smallest) const;

private:
    QString usage() const;

    QCommandLineParser m_parser;
    QString m_command;
    QStringList m_syntax; //!< of what stands behind the command
    int m_required = 0, m_allowed = 0;
};

//! An open project: what most commands start with.
struct Workplace {
    rondo::Project project;
    std::unique_ptr<rondo::Database> database;
    rondo::ObjectStore objects;

    static rondo::Result<Workplace> open(const QString &folder);
};

//! Prints "rondoctl: TEXT" on standard error and returns ExitCode::failed.
int fail(const QString &text);
int fail(const rondo::Error &error);

int runNew(const QStringList &arguments);
int runData(const QStringList &arguments);
int runRun(const QStringList &arguments);
int runExperiments(const QStringList &arguments);
int runImport(const QStringList &arguments);
int runModels(const QStringList &arguments);
int runDeployments(const QStringList &arguments);
int runDeploy(const QStringList &arguments);
int runPredict(const QStringList &arguments);
int runStart(const QStringList &arguments);
int runStop(const QStringList &arguments);
int runUndeploy(const QStringList &arguments);

} // namespace rondoctl
