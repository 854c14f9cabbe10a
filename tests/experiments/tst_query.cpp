// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/query.h"
#include "tablesamples.h"
#include "testing.h"

using namespace rondo;

namespace {

ExperimentTable sample()
{
    StoredRow stored = testing::storedRow(17, 3, QStringLiteral("ConvNet"),
                                          {{QStringLiteral("lr"), 0.003},
                                           {QStringLiteral("optimizer"), QStringLiteral("adam")},
                                           {QStringLiteral("accuracy"), 5},
                                           {QStringLiteral("warm up"), true}},
                                          {{QStringLiteral("val_accuracy"), 0.98},
                                           {QStringLiteral("accuracy"), 0.99},
                                           {QStringLiteral("val_loss"), QJsonValue::Null}});
    stored.row.name = QStringLiteral("convnet-2");
    stored.row.seconds = 12.5;
    stored.row.tags = {QStringLiteral("baseline"), QStringLiteral("for Anna")};
    stored.row.notes = QStringLiteral("dropout was off");
    stored.row.started = QDateTime(QDate(2026, 11, 2), QTime(9, 30)); // local time
    stored.extents = "{\"loss\":{\"high\":2.3,\"last\":0.4,\"low\":0.25}}";
    stored.hasExtents = true;
    ExperimentTable table;
    table.set(stored);
    return table;
}

} // namespace

class TestQuery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void matches_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *query, bool expected) {
            QTest::newRow(query) << QString::fromLatin1(query) << expected;
        };
        row("", true);
        row("val_accuracy >= 0.98", true);
        row("val_accuracy>0.98", false);
        row("val_accuracy < 9.9e-1", true);
        row("node = convnet", true);
        row("node = \"ConvNet\"", true);
        row("node != ConvNet", false);
        row("name ~ net-2", true);
        row("state = done and run = 3", true);
        row("status = failed or id = 17", true);
        row("lr = 0.003 and optimizer = adam", true);
        row("not lr = 0.003", false);
        row("node = VGG or lr < 0.01 and seconds > 10", true);
        row("(node = VGG or lr < 0.01) and seconds > 20", false);
        row("NOT (node = VGG OR lr > 0.01)", true);
        row("val_loss < 1", false);
        row("val_loss != 1", false);
        row("val_loss >= 0", false);
        row("nothing = 1", false);
        row("accuracy = 0.99", true);
        row("settings.accuracy = 5", true);
        row("metrics.accuracy = 5", false);
        row("lr = fast", false);
        row("status is done", true);
        row("node is not VGG", true);
        row("tag = baseline", true);
        row("tag is \"for anna\"", true);
        row("tag ~ anna", true);
        row("tag = anna", false);
        row("tag != baseline", false);
        row("tag is not baseline", false);
        row("tag is not other", true);
        row("tag is archived", false);
        row("tag is not archived", true);
        row("archived = no", true);
        row("archived = yes", false);
        row("not archived = yes", true);
        row("notes ~ dropout", true);
        row("notes != ''", true);
        row("reason = ''", true);
        row("\"warm up\" = true", true);
        row("'settings.warm up' = false", false);
        row("last.loss < 0.5 and best.loss = 0.25 and high.loss > 2", true);
        row("low.loss = 0.25", true);
        row("started >= 2026-11-02 and started < 2026-11-03", true);
        row("started = 2026-11", true);
        row("started > 2026-11-02", false);
        row("started > 2026-11-02T09:00", true);
    }
    void matches()
    {
        QFETCH(QString, query);
        QFETCH(bool, expected);
        const auto parsed = ExperimentQuery::parse(query);
        QVERIFY_RESULT(parsed);
        QCOMPARE(parsed->select(sample()), std::vector<char> {char(expected)});
    }

    void errors_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("problem");
        QTest::newRow("no value") << QStringLiteral("lr <") << QStringLiteral("value is missing");
        QTest::newRow("no comparison") << QStringLiteral("lr") << QStringLiteral("comparison");
        QTest::newRow("no name") << QStringLiteral("= 3") << QStringLiteral("name is missing");
        QTest::newRow("open parenthesis") << QStringLiteral("(lr = 3") << QStringLiteral("\")\" is missing");
        QTest::newRow("two conditions")
            << QStringLiteral("lr = 3 node = VGG") << QStringLiteral("character 8");
        QTest::newRow("open text") << QStringLiteral("node = \"VGG") << QStringLiteral("character");
        QTest::newRow("and alone") << QStringLiteral("lr = 3 and") << QStringLiteral("name is missing");
        QTest::newRow("deep") << QString(5'000, u'(') << QStringLiteral("too many");
        QTest::newRow("many nots") << QStringLiteral("not ").repeated(2'000) << QStringLiteral("too many");
        QTest::newRow("endless") << QString(100'000, u'(') << QStringLiteral("too long");
    }
    void errors()
    {
        QFETCH(QString, query);
        QFETCH(QString, problem);
        QVERIFY_ERROR(ExperimentQuery::parse(query), problem, QStringLiteral("Example"));
    }

    void pointsAtTheProblem_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("place"); //!< what is underlined; empty: behind the text
        QTest::newRow("second condition") << QStringLiteral("lr = 3 node = VGG") << QStringLiteral("node");
        QTest::newRow("open quote") << QStringLiteral("lr = 3 and node = \"VG") << QStringLiteral("\"VG");
        QTest::newRow("value missing") << QStringLiteral("lr <") << QString();
        QTest::newRow("sign for a name") << QStringLiteral("lr = 3 and = 4") << QStringLiteral("=");
        QTest::newRow("lonely bracket") << QStringLiteral("lr = 3)") << QStringLiteral(")");
        QTest::newRow("quoted text before") << QStringLiteral("node = \"a b\" lr") << QStringLiteral("lr");
    }
    void pointsAtTheProblem()
    {
        QFETCH(QString, query);
        QFETCH(QString, place);
        const QueryReading reading = ExperimentQuery::read(query);
        QVERIFY(!reading.problem.isEmpty());
        QCOMPARE(query.mid(reading.place.begin, reading.place.length), place);
        if (place.isEmpty())
            QCOMPARE(reading.place.begin, query.size());
    }

    void readsPartByPart()
    {
        const QString query = QStringLiteral("run = 31 and tag is not \"for Anna\"");
        const QueryReading reading = ExperimentQuery::read(query);
        QVERIFY2(reading.problem.isEmpty(), qPrintable(reading.problem));
        QStringList parts, conditions;
        for (const QueryPart &part : reading.parts)
            parts << query.mid(part.begin, part.length);
        for (const QueryReading::Span &span : reading.conditions)
            conditions << query.mid(span.begin, span.length);
        QCOMPARE(parts.join(u'|'), QStringLiteral("run|=|31|and|tag|is not|\"for Anna\""));
        QCOMPARE(conditions.join(u'|'), QStringLiteral("run = 31|tag is not \"for Anna\""));
        QCOMPARE(reading.parts.last().text, QStringLiteral("for Anna"));
    }

    void quotesWhatNeedsIt()
    {
        QCOMPARE(ExperimentQuery::quoted(QStringLiteral("lr")), QStringLiteral("lr"));
        QCOMPARE(ExperimentQuery::quoted(QStringLiteral("warm up")), QStringLiteral("\"warm up\""));
        QCOMPARE(ExperimentQuery::quoted(QStringLiteral("not")), QStringLiteral("\"not\""));
        for (const char *name : {"a=b", "x (y)", "say \"hi\"", "and", "lr"}) {
            const QString query = ExperimentQuery::quoted(QLatin1String(name)) + QStringLiteral(" = 1");
            const QueryReading reading = ExperimentQuery::read(query);
            QVERIFY2(reading.problem.isEmpty(), qPrintable(query + reading.problem));
            QCOMPARE(reading.parts.first().text, QLatin1String(name));
        }
    }
};

QTEST_GUILESS_MAIN(TestQuery)
#include "tst_query.moc"
