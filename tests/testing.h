// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

//! Fails the test with the error's text when the Result is not ok.
#define QVERIFY_RESULT(result)                                                                                                   \
    do {                                                                                                                         \
        const auto &checkedResult = (result);                                                                                    \
        QVERIFY2(checkedResult.ok(), qPrintable(checkedResult.errorText()));                                                     \
    } while (false)

//! Fails unless the Result is an error whose text contains all of the words.
#define QVERIFY_ERROR(result, ...)                                                                                               \
    do {                                                                                                                         \
        const auto &checkedResult = (result);                                                                                    \
        QVERIFY2(!checkedResult.ok(), "an error was expected");                                                                  \
        for (const QString &word : QStringList {__VA_ARGS__})                                                                    \
            QVERIFY2(checkedResult.errorText().contains(word), qPrintable(checkedResult.errorText()));                           \
    } while (false)

namespace rondo::testing {

//! A path below shared/data beside the checkout, or empty where there is none: then QSKIP with a reason.
inline QString sharedData(const QString &path)
{
    const QString full = QDir::cleanPath(QStringLiteral(RONDO_SOURCE_DIR "/../shared/data/") + path);
    return QFileInfo::exists(full) ? full : QString();
}

//! Any warning fails the running test function, but for one with which the offscreen platform greets every window that has a
//! smallest size. Call from init(): Qt forgets it after each function.
inline void failOnWarnings()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
}

//! One of our programs.
inline QString program(const QString &name)
{
    return QStringLiteral(RONDO_BIN_DIR "/") + name;
}

} // namespace rondo::testing
