// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "base/process.h"
#include "experiments/curation.h"
#include "experiments/experiments.h"
#include "experiments/flowruns.h"
#include "experiments/unneeded.h"
#include "experiments/views.h"
#include "flow/flowfile.h"
#include "flow/projectflows.h"
#include "models/models.h"
#include "plans.h"
#include "store/database.h"
#include "store/objectstore.h"
#include "testing.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

using namespace rondo;
using testing::planOf;

class TestCuration : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        testing::failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
        auto project = Project::create(m_folder->filePath(QStringLiteral("p")), QStringLiteral("p"));
        QVERIFY_RESULT(project);
        m_project.emplace(*project);
        auto database = Database::open(m_project->storePath());
        QVERIFY_RESULT(database);
        m_database = std::move(*database);
        auto objects = ObjectStore::open(m_project->objectsFolder());
        QVERIFY_RESULT(objects);
        m_objects.emplace(*objects);
        const auto run = Experiments(*m_database).addRun(QStringLiteral("f"), QStringLiteral("{}"), planOf(4), {});
        QVERIFY_RESULT(run);
        QVERIFY_RESULT(Experiments(*m_database).setRunState(*run, RunState::Done));
        m_ids.clear();
        const auto all = Experiments(*m_database).experiments(*run);
        QVERIFY_RESULT(all);
        for (const Experiment &experiment : *all)
            m_ids << experiment.id;
        m_run = *run;
    }
    void cleanup()
    {
        m_objects.reset();
        m_database.reset();
        m_folder.reset();
    }

    void tags()
    {
        Curation curation = this->curation();
        QVERIFY_RESULT(curation.addTags({m_ids[0], m_ids[1]}, {QStringLiteral("b"), QStringLiteral("A")}));
        QCOMPARE(at(0).tags, (QStringList {QStringLiteral("A"), QStringLiteral("b")}));
        QVERIFY_RESULT(curation.addTags({m_ids[0]}, {QStringLiteral("B")})); // it has it
        QCOMPARE(at(0).tags.size(), 2);
        QVERIFY_RESULT(curation.removeTags({m_ids[0]}, {QStringLiteral("a")}));
        QCOMPARE(at(0).tags, QStringList {QStringLiteral("b")});
        QCOMPARE(*curation.knownTags(), (QStringList {QStringLiteral("A"), QStringLiteral("b")}));
        // All or nothing.
        QVERIFY_ERROR(curation.addTags({m_ids[2], ExperimentId {777}}, {QStringLiteral("x")}), QStringLiteral("no experiment 777"));
        QVERIFY(at(2).tags.isEmpty());
    }

    void tagsOfText()
    {
        QCOMPARE(*Curation::tagsOf(QStringLiteral(" b,  a  c ,,B")), (QStringList {QStringLiteral("a c"), QStringLiteral("b")}));
        QVERIFY(Curation::tagsOf({})->isEmpty());
        QVERIFY_ERROR(Curation::tagsOf(QStringLiteral("x, Archived")), QStringLiteral("archive the experiments"));
        QVERIFY_ERROR(Curation::tagsOf(QString(100, u'x')), QStringLiteral("60"));
    }

    void notesAndArchive()
    {
        Curation curation = this->curation();
        QVERIFY_RESULT(curation.setNotes(m_ids[0], QStringLiteral("two\nlines")));
        QCOMPARE(at(0).notes, QStringLiteral("two\nlines"));
        QVERIFY_ERROR(curation.setNotes(m_ids[0], QString(200'000, u'x')), QStringLiteral("longer"));
        QVERIFY_RESULT(curation.archive({m_ids[0]}));
        const QDateTime when = at(0).archived;
        QVERIFY(when.isValid());
        QVERIFY_RESULT(curation.archive({m_ids[0]}));
        QCOMPARE(at(0).archived, when);
        // The runner's words leave these alone.
        QVERIFY_RESULT(Experiments(*m_database).update(at(0)));
        QVERIFY(at(0).archived.isValid() && !at(0).notes.isEmpty());
        QVERIFY_RESULT(curation.restore({m_ids[0]}));
        QVERIFY(!at(0).archived.isValid());
    }

    void deletesWithEverything()
    {
        const QString log = m_project->experimentFolder(m_run.value, QStringLiteral("convnet-1")) + QStringLiteral("/log.txt");
        QVERIFY_RESULT(writeFileAtomically(log, "12345"));
        QVERIFY_RESULT(Experiments(*m_database).addMetrics({{m_ids[0], QStringLiteral("loss"), {1, 1, 0.5}, 0}}));
        const QString own = storeModel(0, "weights of one"), shared = storeModel(1, "shared");
        setModel(2, shared);
        Curation curation = this->curation();
        const auto preview = curation.preview({m_ids[0], m_ids[1]});
        QVERIFY_RESULT(preview);
        QCOMPARE(preview->experiments.size(), 2);
        QCOMPARE(preview->rows, 3); // two experiments and a point
        QCOMPARE(preview->files, 1 + 2); // the log, the manifest and the weights of the first; the others are needed
        QVERIFY(preview->bytes > 5);
        QVERIFY(QFileInfo::exists(log)); // nothing happened yet
        const auto removed = curation.remove({m_ids[0], m_ids[1]});
        QVERIFY_RESULT(removed);
        QCOMPARE(removed->rows, preview->rows);
        QVERIFY(!QFileInfo::exists(log));
        QVERIFY(!m_objects->contains(own));
        QVERIFY(m_objects->contains(shared));
        QCOMPARE(m_objects->layers(shared)->size(), 1);
        QCOMPARE(Experiments(*m_database).experiments(m_run)->size(), 2);
        QVERIFY(Experiments(*m_database).series(m_ids[0], QStringLiteral("loss"))->isEmpty());
        QVERIFY_ERROR(curation.remove({m_ids[0]}), QStringLiteral("There is no experiment"));
    }

    void keepsWhatIsNeeded()
    {
        const QString model = storeModel(0, "weights");
        QVERIFY_RESULT(Models(*m_database).record(QStringLiteral("digits"), model, m_ids[0], {}));
        QVERIFY_RESULT(m_database->write(QStringLiteral("UPDATE experiments SET cached_from = ? WHERE id = ?"),
                                         {m_ids[1].value, m_ids[2].value}));
        Curation curation = this->curation();
        const auto kept = curation.remove({m_ids[0], m_ids[1]});
        QVERIFY_RESULT(kept);
        QVERIFY(kept->experiments.isEmpty());
        QCOMPARE(kept->kept.size(), 2);
        QVERIFY2(kept->kept[0].reason.contains(QStringLiteral("digits v1")), qPrintable(kept->kept[0].reason));
        QVERIFY2(kept->kept[1].reason.contains(QStringLiteral("convnet-3")), qPrintable(kept->kept[1].reason));
        QVERIFY(m_objects->contains(model));
        // With the one that took its result it may go.
        const auto both = curation.remove({m_ids[1], m_ids[2]});
        QVERIFY_RESULT(both);
        QCOMPARE(both->experiments.size(), 2);
    }

    void keepsWhatRuns()
    {
        QVERIFY_RESULT(m_database->write(
            QStringLiteral("UPDATE runs SET state = 'running', owner = ?, owner_started = ? WHERE id = ?"),
            {QCoreApplication::applicationPid(), processStartTime(QCoreApplication::applicationPid()), m_run.value}));
        storeModel(0, "weights");
        const auto kept = curation().preview({m_ids[0]});
        QVERIFY_RESULT(kept);
        QVERIFY(kept->experiments.isEmpty());
        QVERIFY2(kept->kept[0].reason.contains(QStringLiteral("under way")), qPrintable(kept->kept[0].reason));
        QVERIFY(kept->modelsStay);
    }

    //! A worker may be storing the same bytes: files of models wait for the end of the run.
    void modelsWaitForTheRun_data()
    {
        QTest::addColumn<bool>("isNeededAgain");
        QTest::newRow("nobody needs it") << false;
        QTest::newRow("trained again meanwhile") << true;
    }
    void modelsWaitForTheRun()
    {
        QFETCH(bool, isNeededAgain);
        const QString log = m_project->experimentFolder(m_run.value, QStringLiteral("convnet-1")) + QStringLiteral("/log.txt");
        QVERIFY_RESULT(writeFileAtomically(log, "12345"));
        const QString model = storeModel(0, "weights");
        const auto other = Experiments(*m_database).addRun(QStringLiteral("f"), QStringLiteral("{}"), planOf(1), {});
        QVERIFY_RESULT(other); // this process works on it
        Curation curation = this->curation();
        const auto removed = curation.remove({m_ids[0]});
        QVERIFY_RESULT(removed);
        QVERIFY(removed->modelsStay);
        QCOMPARE(removed->files, 1); // the log
        QVERIFY(!QFileInfo::exists(log));
        QCOMPARE(m_objects->layers(model)->size(), 1);
        QCOMPARE(*collectUnneeded(*m_project), 0);
        QVERIFY(m_objects->contains(model));
        if (isNeededAgain)
            storeModel(1, "weights");
        QVERIFY_RESULT(Experiments(*m_database).setRunState(*other, RunState::Done));
        QCOMPARE(*collectUnneeded(*m_project), isNeededAgain ? 0 : 3); // manifest, weights, description
        QCOMPARE(m_objects->contains(model), isNeededAgain);
        QCOMPARE(m_objects->contains(digestOf(QByteArray("weights"))), isNeededAgain);
        // It was crossed out: what comes back later is not taken again.
        storeModel(2, "weights");
        setModel(2, {});
        QCOMPARE(*collectUnneeded(*m_project), 0);
        QVERIFY(m_objects->contains(model));
    }

    void nextDeletionCollects()
    {
        const QString first = storeModel(0, "first"), second = storeModel(1, "second");
        const auto other = Experiments(*m_database).addRun(QStringLiteral("f"), QStringLiteral("{}"), planOf(1), {});
        QVERIFY_RESULT(other);
        QVERIFY_RESULT(curation().remove({m_ids[0]}));
        QVERIFY_RESULT(Experiments(*m_database).setRunState(*other, RunState::Done));
        QVERIFY_RESULT(curation().remove({m_ids[1]}));
        QVERIFY(!m_objects->contains(first) && !m_objects->contains(second));
    }

    void damagedListIsNone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("objects");
        QTest::newRow("of a later version") << QByteArray(R"({"version":99,"objects":["x"]})");
        QTest::newRow("out of the folder")
            << QByteArray(R"({"version":1,"objects":["../../rondo.json",7],"folders":[{"run":1,"name":"../../.."},3]})");
    }
    void damagedListIsNone()
    {
        QFETCH(QByteArray, text);
        QVERIFY_RESULT(writeFileAtomically(m_project->folder() + QLatin1String("/.rondo/unneeded.json"), text));
        QCOMPARE(*collectUnneeded(*m_project), 0);
        QVERIFY(QFileInfo::exists(m_project->folder() + QLatin1String("/rondo.json")));
        const QString model = storeModel(0, "weights");
        QVERIFY_RESULT(curation().remove({m_ids[0]}));
        QVERIFY(!m_objects->contains(model));
    }

    //! The process is killed between the rows and the files.
    void killedDeletionIsFinished()
    {
        constexpr int count = 400;
        const QString kept = storeModel(0, "kept");
        const auto run = Experiments(*m_database).addRun(QStringLiteral("f"), QStringLiteral("{}"), planOf(count), {});
        QVERIFY_RESULT(run);
        QVERIFY_RESULT(Experiments(*m_database).setRunState(*run, RunState::Done));
        m_ids.clear();
        const auto all = Experiments(*m_database).experiments(*run);
        for (const Experiment &experiment : *all) {
            m_ids << experiment.id;
            storeModel(int(m_ids.size()) - 1, "weights of " + QByteArray::number(experiment.id.value));
        }
        const auto rows = [&] { return Experiments(*m_database).experiments(*run)->size(); };
        QProcess process;
        process.start(testing::program(QStringLiteral("rondoctl")),
                      {QStringLiteral("experiments"), QStringLiteral("--run"), QString::number(run->value),
                       QStringLiteral("--delete"), QStringLiteral("--yes"),
                       QStringLiteral("--project"), m_project->folder()});
        QVERIFY(process.waitForStarted());
        while (rows() == count && process.state() == QProcess::Running)
            process.waitForReadyRead(1);
        process.kill();
        process.waitForFinished();
        QVERIFY2(rows() == 0, process.readAllStandardError().constData());
        const auto blobs = [&] {
            return QDir(m_project->objectsFolder() + QLatin1String("/blobs/sha256")).entryList(QDir::Files).size();
        };
        QVERIFY_RESULT(collectUnneeded(*m_project));
        QCOMPARE(blobs(), 3); // manifest, weights and description of the one that is kept
        QVERIFY(m_objects->contains(m_objects->layers(kept)->first().digest));
    }

    //! A flow and its runs get another name, or neither does.
    void flowsAreRenamedWithTheirRuns_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("isRenamed");
        QTest::newRow("free") << QStringLiteral("digits") << true;
        QTest::newRow("other case") << QStringLiteral("F") << true;
        QTest::newRow("the same") << QStringLiteral("f") << true;
        QTest::newRow("taken") << QStringLiteral("other") << false;
        QTest::newRow("a path") << QStringLiteral("../f") << false;
        QTest::newRow("the file cannot be moved") << QStringLiteral("folder") << false;
    }
    void flowsAreRenamedWithTheirRuns()
    {
        QFETCH(QString, to);
        QFETCH(bool, isRenamed);
        QVERIFY_RESULT(saveFlow(Flow(), m_project->flowPath(QStringLiteral("f"))));
        QVERIFY_RESULT(saveFlow(Flow(), m_project->flowPath(QStringLiteral("other"))));
        QVERIFY_RESULT(makeFolder(m_project->flowPath(QStringLiteral("folder")) + QLatin1String("/in it")));
        const auto foreign
            = Experiments(*m_database).addRun(QStringLiteral("other"), QStringLiteral("{}"), planOf(1), {});
        QVERIFY_RESULT(foreign);
        QCOMPARE(renameFlowWithRuns(*m_project, QStringLiteral("f"), to).ok(), isRenamed);
        const QString name = isRenamed ? to : QStringLiteral("f");
        QCOMPARE(Experiments(*m_database).run(m_run)->flow, name);
        QCOMPARE(Experiments(*m_database).run(*foreign)->flow, QStringLiteral("other"));
        QVERIFY(m_project->flowNames().contains(name));
        QCOMPARE(m_project->flowNames().size(), 2);
    }

    //! What a rename leaves that is killed before, between and after the file's move and the store's commit.
    void killedRenamesAreFinished_data()
    {
        QTest::addColumn<bool>("isMoved");
        QTest::addColumn<QByteArray>("note");
        QTest::addColumn<QString>("flow");
        const QByteArray note = R"({"version": 1, "from": "f", "to": "digits"})";
        QTest::newRow("before the move") << false << note << QStringLiteral("f");
        QTest::newRow("between") << true << note << QStringLiteral("digits");
        QTest::newRow("half a note") << true << note.left(20) << QStringLiteral("f");
        QTest::newRow("no note") << true << QByteArray() << QStringLiteral("f");
    }
    void killedRenamesAreFinished()
    {
        QFETCH(bool, isMoved);
        QFETCH(QByteArray, note);
        QVERIFY_RESULT(saveFlow(Flow(), m_project->flowPath(QStringLiteral("f"))));
        const QString path = m_project->folder() + QLatin1String("/.rondo/rename.json");
        if (!note.isEmpty())
            QVERIFY_RESULT(writeFileAtomically(path, note));
        if (isMoved)
            QVERIFY_RESULT(renameFlow(*m_project, QStringLiteral("f"), QStringLiteral("digits")));
        QVERIFY_RESULT(finishRename(*m_project, *m_database));
        QTEST(Experiments(*m_database).run(m_run)->flow, "flow");
        QVERIFY(!QFileInfo::exists(path));
        const QString name = isMoved ? QStringLiteral("digits") : QStringLiteral("f");
        QVERIFY_RESULT(renameFlowWithRuns(*m_project, name, QStringLiteral("other")));
        QVERIFY(!QFileInfo::exists(path));
    }

    void views()
    {
        SavedViews views(*m_database, QStringLiteral("experiments"));
        QVERIFY(views.load({})->isEmpty());
        QVERIFY_RESULT(views.save({}, {{QStringLiteral("query"), QStringLiteral("x")}}));
        QVERIFY_RESULT(views.save(QStringLiteral("B"), {}));
        QVERIFY_RESULT(views.save(QStringLiteral("a"), {{QStringLiteral("v"), 1}}));
        QVERIFY_RESULT(views.save(QStringLiteral("a"), {{QStringLiteral("v"), 2}}));
        QCOMPARE(*views.names(), (QStringList {QStringLiteral("a"), QStringLiteral("B")}));
        QCOMPARE(views.load(QStringLiteral("a"))->value(QLatin1String("v")).toInt(), 2);
        QVERIFY(SavedViews(*m_database, QStringLiteral("models")).names()->isEmpty());
        QVERIFY_ERROR(views.rename(QStringLiteral("a"), QStringLiteral("B")), QStringLiteral("already"));
        QVERIFY_ERROR(views.rename(QStringLiteral("nope"), QStringLiteral("c")), QStringLiteral("no view"));
        QVERIFY_ERROR(views.rename(QStringLiteral("a"), {}), QStringLiteral("name"));
        QVERIFY_RESULT(views.rename(QStringLiteral("a"), QStringLiteral("c")));
        QVERIFY_ERROR(views.load(QStringLiteral("a")), QStringLiteral("no view"));
        QVERIFY_RESULT(views.remove(QStringLiteral("c")));
        QVERIFY_RESULT(views.remove({})); // not the last state
        QCOMPARE(views.load({})->value(QLatin1String("query")).toString(), QStringLiteral("x"));
        QVERIFY_ERROR(views.save(QString(200, u'x'), {}), QStringLiteral("cannot name"));
    }

private:
    Curation curation() { return Curation(*m_database, *m_objects, *m_project); }
    Experiment at(int index) { return *Experiments(*m_database).experiment(m_ids[index]); }
    void setModel(int index, const QString &manifest)
    {
        Experiment experiment = at(index);
        experiment.model = manifest;
        QVERIFY_RESULT(Experiments(*m_database).update(experiment));
    }
    QString storeModel(int index, const QByteArray &weights)
    {
        const auto layer = m_objects->add(weights);
        const auto manifest = m_objects->addManifest(QStringLiteral("application/vnd.rondo.model.v1"), {},
                                                     {{*layer, weights.size(), QStringLiteral("x"), QStringLiteral("w")}});
        setModel(index, *manifest);
        return *manifest;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Project> m_project;
    std::unique_ptr<Database> m_database;
    std::optional<ObjectStore> m_objects;
    QList<ExperimentId> m_ids;
    RunId m_run;
};

QTEST_GUILESS_MAIN(TestCuration)
#include "tst_curation.moc"
