// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/models.h"
#include "store/database.h"
#include "testing.h"

#include <QTemporaryDir>

using namespace rondo;

class TestModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void versionsCountUp()
    {
        QTemporaryDir folder;
        auto database = Database::open(folder.filePath(QStringLiteral("s.sqlite")));
        QVERIFY_RESULT(database);
        Models models(**database);
        const QString name = QStringLiteral("digits");
        const QJsonObject lineage {{QStringLiteral("flow"), QStringLiteral("digits")}};
        const auto first = models.record(name, QStringLiteral("sha256:a"), {}, lineage);
        QVERIFY_RESULT(first);
        QCOMPARE(first->version, 1);
        const auto same = models.record(name, QStringLiteral("sha256:a"), {}, lineage);
        QVERIFY_RESULT(same);
        QCOMPARE(same->version, 1);
        const auto second = models.record(name, QStringLiteral("sha256:b"), {}, lineage);
        QVERIFY_RESULT(second);
        QCOMPARE(second->version, 2);
        QCOMPARE(second->lineage, lineage);

        QVERIFY_RESULT(models.setAlias(name, QStringLiteral("champion"), 1));
        QVERIFY_RESULT(models.setAlias(name, QStringLiteral("champion"), 2));
        const auto all = models.all();
        QVERIFY_RESULT(all);
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->at(0).aliases, QStringList {QStringLiteral("champion")});
        QCOMPARE(all->at(1).aliases, QStringList());
    }

    void unknownOnesAreErrors()
    {
        QTemporaryDir folder;
        auto database = Database::open(folder.filePath(QStringLiteral("s.sqlite")));
        QVERIFY_RESULT(database);
        Models models(**database);
        QVERIFY_ERROR(models.find(QStringLiteral("digits")), QStringLiteral("digits"),
                      QStringLiteral("rondoctl models"));
        QVERIFY_ERROR(models.setAlias(QStringLiteral("digits"), QStringLiteral("champion"), 3),
                      QStringLiteral("version 3"));
        QVERIFY_ERROR(models.record(QStringLiteral("../x"), QStringLiteral("sha256:a"), {}, {}),
                      QStringLiteral("../x"));
    }
};

QTEST_GUILESS_MAIN(TestModels)
#include "tst_models.moc"
