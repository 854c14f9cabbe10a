// SPDX-License-Identifier: GPL-3.0-or-later
#include "importfixture.h"

#include <QProcess>

#include <cmath>

using namespace rondo;
using testing::counts;
using testing::ImportFixture;

// Stores made by the programs themselves: "packaging/setup.sh --rivals" installs them in build/rivals.

namespace {

const QByteArray mlflowScript = R"(
import sys, mlflow
from mlflow.entities import Metric, Param, RunTag
from mlflow.tracking import MlflowClient
client = MlflowClient(tracking_uri=sys.argv[1])
experiment = client.create_experiment("digits", artifact_location=sys.argv[2])
for number in range(3):
    run = client.create_run(experiment, run_name=f"run {number}", tags={"team": "vision"}).info.run_id
    client.log_batch(run, params=[Param("lr", str(0.001 * (number + 1))), Param("layers", "3")],
                     metrics=[Metric("val/loss", 1 / (step + 1), 1700000000000 + step, step) for step in range(200)]
                     + [Metric("diverged", float("nan"), 1700000000000, 0)])
    client.set_tag(run, "mlflow.note.content", "a note")
    client.set_terminated(run, ["FINISHED", "FAILED", "KILLED"][number])
child = client.create_run(experiment, run_name="child", tags={"mlflow.parentRunId": run}).info.run_id
client.set_terminated(child)
print(mlflow.__version__)
)";

const QByteArray tensorboardScript = R"(
import sys
from tensorboard.compat.proto.event_pb2 import Event
from tensorboard.compat.proto.summary_pb2 import Summary, SummaryMetadata
from tensorboard.plugins.hparams import summary_v2 as hparams
from tensorboard.plugins.scalar import summary_v2 as scalar
from tensorboard.summary.writer.event_file_writer import EventFileWriter
from tensorboard.compat.proto.tensor_pb2 import TensorProto
import tensorboard, tensorboard.version
writer = EventFileWriter(sys.argv[1] + "/a")
def add(step, *values):
    writer.add_event(Event(wall_time=1700000000 + step, step=step, summary=Summary(value=values)))
writer.add_event(Event(wall_time=1700000000, summary=hparams.hparams_pb({"lr": 0.001, "optimizer": "adam", "augment": True})))
for step in range(500):
    tensor = TensorProto(dtype=1, float_val=[1 / (step + 1)])
    metadata = SummaryMetadata(plugin_data=SummaryMetadata.PluginData(plugin_name="scalars")) if step == 0 else None
    add(step, Summary.Value(tag="old", simple_value=step), Summary.Value(tag="new", tensor=tensor, metadata=metadata))
writer.close()
print(tensorboard.version.VERSION)
)";

// The distribution's PyTorch, with the TensorBoard that is beside it in build/rivals.
const QByteArray torchScript = R"(
import glob, sys
sys.path += glob.glob(sys.argv[2])
from torch.utils.tensorboard import SummaryWriter
writer = SummaryWriter(sys.argv[1] + "/torch")
for step in range(100):
    writer.add_scalar("loss", 1 / (step + 1), step)
writer.add_hparams({"lr": 0.01, "batch": 32}, {"accuracy": 0.9})
writer.close()
import torch; print("torch", torch.__version__)
)";

} // namespace

class TestRealImports : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void mlflow_data()
    {
        QTest::addColumn<bool>("inFolder");
        QTest::newRow("file store") << true;
        QTest::newRow("SQLite store") << false;
    }
    void mlflow()
    {
        QFETCH(bool, inFolder);
        const ImportFixture fixture;
        const QString path
            = fixture.source(inFolder ? QStringLiteral("mlruns") : QStringLiteral("mlflow.db"));
        QVERIFY(QDir().mkpath(fixture.source()));
        const QString uri = (inFolder ? QStringLiteral("file://") : QStringLiteral("sqlite:///")) + path;
        if (!made(mlflowScript, {uri, fixture.source(QStringLiteral("artifacts"))}))
            QSKIP(qPrintable(m_missing));
        const auto report = fixture.mlflow(path);
        QVERIFY_RESULT(report);
        QCOMPARE(report->problems, QStringList());
        QCOMPARE(counts(report), (QList<int> {4, 0, 0}));
        QCOMPARE(report->points, 3 * 201);
        QCOMPARE(fixture.experiments.runs()->first().flow, QStringLiteral("digits"));
        const Experiment second = fixture.named(QStringLiteral("run 1"));
        QVERIFY(second.state == ExperimentState::Failed);
        QCOMPARE(second.settings,
                 (QJsonObject {{QStringLiteral("lr"), 0.002}, {QStringLiteral("layers"), 3}}));
        QCOMPARE(second.tags, QStringList {QStringLiteral("team=vision")});
        QCOMPARE(second.notes, QStringLiteral("a note"));
        QVERIFY(second.started.isValid() && second.finished >= second.started);
        const auto loss = fixture.experiments.series(second.id, QStringLiteral("val/loss"));
        QCOMPARE(loss->size(), 200);
        QCOMPARE(loss->at(99), (MetricPoint {99, 0, 0.01, 1'700'000'000'099}));
        QVERIFY(std::isnan(second.metric(QStringLiteral("diverged"))));
        const QStringList tags = fixture.named(QStringLiteral("child")).tags;
        QCOMPARE(tags.size(), 1);
        QVERIFY(tags.first().startsWith(QStringLiteral("parent=")));
        QCOMPARE(counts(fixture.mlflow(path)), (QList<int> {0, 0, 4}));
    }

    void tensorboard()
    {
        const ImportFixture fixture;
        const QString logs = fixture.source(QStringLiteral("logs"));
        if (!made(tensorboardScript, {logs}))
            QSKIP(qPrintable(m_missing));
        const auto report = fixture.tensorboard(logs);
        QVERIFY_RESULT(report);
        QCOMPARE(report->problems, QStringList());
        QCOMPARE(counts(report), (QList<int> {1, 0, 0}));
        const Experiment a = fixture.named(QStringLiteral("a"));
        QCOMPARE(a.settings.value(QLatin1String("lr")).toDouble(), 0.001);
        QCOMPARE(a.settings.value(QLatin1String("augment")), QJsonValue(true));
        QCOMPARE(a.seconds, 499.0);
        QCOMPARE(fixture.experiments.series(a.id, QStringLiteral("old"))->size(), 500);
        const auto points = fixture.experiments.series(a.id, QStringLiteral("new"));
        QCOMPARE(points->size(), 500);
        QCOMPARE(points->at(1), (MetricPoint {1, 0, 0.5, 1'700'000'001'000}));
    }

    void torch()
    {
        const ImportFixture fixture;
        const QString logs = fixture.source(QStringLiteral("logs"));
        const QString rivals = QStringLiteral(RONDO_SOURCE_DIR "/build/rivals/lib/python3*/site-packages");
        if (!made(torchScript, {logs, rivals}))
            QSKIP(qPrintable(m_missing));
        const auto report = fixture.tensorboard(logs);
        QVERIFY_RESULT(report);
        QCOMPARE(report->problems, QStringList());
        QCOMPARE(counts(report), (QList<int> {1, 0, 0}));
        const Experiment experiment = fixture.named(QStringLiteral("torch"));
        QCOMPARE(experiment.settings,
                 (QJsonObject {{QStringLiteral("lr"), 0.01}, {QStringLiteral("batch"), 32}}));
        QCOMPARE(float(experiment.metric(QStringLiteral("accuracy"))), 0.9F);
        QCOMPARE(fixture.experiments.series(experiment.id, QStringLiteral("loss"))->size(), 100);
    }

private:
    //! Runs the script with each Python that may have its packages; prints the version that made it.
    bool made(const QByteArray &script, const QStringList &arguments)
    {
        m_missing
            = QStringLiteral("no Python here has the packages; packaging/setup.sh --rivals installs them:");
        for (const QString &python : {QStringLiteral(RONDO_SOURCE_DIR "/build/rivals/bin/python"),
                                      QStringLiteral("/usr/bin/python3")}) {
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("MLFLOW_ALLOW_FILE_STORE"), QStringLiteral("true"));
            process.setProcessEnvironment(environment);
            process.start(python, QStringList {QStringLiteral("-c"), QString::fromUtf8(script)} + arguments);
            if (!process.waitForStarted() || !process.waitForFinished(100'000))
                continue;
            if (process.exitCode() == 0) {
                qInfo("made by version %s", process.readAllStandardOutput().trimmed().constData());
                return true;
            }
            m_missing
                += u' ' + QString::fromUtf8(process.readAllStandardError().trimmed().split('\n').last());
        }
        return false;
    }

    QString m_missing;
};

QTEST_GUILESS_MAIN(TestRealImports)
#include "tst_realimports.moc"
