// SPDX-License-Identifier: GPL-3.0-or-later
// The layers of ARCHITECTURE.md, checked on every #include, and on the window's binary.

#include "testing.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

namespace {

//! What the files below a folder must not include, as patterns of the text between the brackets or quotes.
struct Rule {
    QString folder;
    QRegularExpression forbidden;
    QString filesMatching = QString(); //!< only these; empty = all
};

QRegularExpression pattern(const char *text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(text)));
}

// Headers of Qt Gui and Qt Widgets that somebody in core could be tempted by; the targets' include paths
// refuse the rest.
const char screens[]
    = "(Qt(Gui|Widgets|Charts|Svg)/"
      ".*|Q(Image|Pixmap|Color|Painter|Icon|Font|Widget|Application|GuiApplication|"
      "Action|Graphics.*|UndoStack|Chart.*|.*Series|Svg.*)|(theme|widgets|charts|welcome)/.*)";

QList<Rule> rules()
{
    const QList<QString> coreFolders {
        QStringLiteral("base"),       QStringLiteral("flow"),     QStringLiteral("store"),
        QStringLiteral("data"),       QStringLiteral("search"),   QStringLiteral("experiments"),
        QStringLiteral("execution"),  QStringLiteral("models"),   QStringLiteral("deployment"),
        QStringLiteral("kubernetes"), QStringLiteral("registry"), QStringLiteral("monitoring"),
        QStringLiteral("loop")};
    QList<Rule> result;
    for (const QString &folder : coreFolders)
        result.append({QStringLiteral("core/") + folder,
                       pattern("(torch|ATen|c10|boost|prometheus|learning|serving)/.*|simdjson.h")});
    result.append({QStringLiteral("core"), pattern(screens)});
    result.append({QStringLiteral("core/learning"), pattern("(boost|prometheus|serving)/.*|simdjson.h")});
    // No torch type in the face of the library: its private headers are those that only its own .cpp files
    // include.
    result.append({QStringLiteral("core/learning/learning.h"), pattern("(torch|ATen|c10)/.*")});
    result.append({QStringLiteral("core/serving"), pattern("(torch|ATen|c10)/.*")});
    result.append(
        {QStringLiteral("ui"),
         pattern("(torch|ATen|c10|boost|prometheus|learning|serving)/.*|simdjson.h|QSql.*|QtSql/.*")});
    for (const char *folder : {"theme", "widgets", "flow", "experiments", "deployments", "welcome"})
        result.append({QStringLiteral("ui/") + QLatin1String(folder),
                       pattern("QtCharts/.*|Q(Chart|ChartView|LineSeries|AreaSeries|"
                               "ValueAxis|LogValueAxis|XYSeries|AbstractAxis)")});
    result.append({QStringLiteral("app/rondo/"), pattern("(torch|ATen|c10|learning|serving)/.*|QSql.*")});
    result.append({QStringLiteral("app/rondoctl"), pattern("(torch|ATen|c10|learning|serving)/.*")});
    return result;
}

//! The folder itself as a prefix of the path, or a single file.
bool isBelow(const QString &path, const QString &folder)
{
    return path == folder || path.startsWith(folder.endsWith(u'/') ? folder : folder + u'/');
}

//! Every broken rule below \a root, as "core/x.h:12 includes <QImage>".
QStringList violations(const QString &root)
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"));
    const QList<Rule> table = rules();
    QStringList found;
    for (const char *top : {"core", "ui", "app"}) {
        QDirIterator files(root + u'/' + QLatin1String(top), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            const QString path = QDir(root).relativeFilePath(file.fileName());
            if (!file.open(QIODevice::ReadOnly | QIODevice::Text)) {
                found.append(path + QLatin1String(" cannot be read"));
                continue;
            }
            QTextStream text(&file);
            for (int line = 1; !text.atEnd(); ++line) {
                const auto match = include.match(text.readLine());
                if (!match.hasMatch())
                    continue;
                for (const Rule &rule : table) {
                    if (isBelow(path, rule.folder) && rule.forbidden.match(match.captured(1)).hasMatch())
                        found.append(
                            QStringLiteral("%1:%2 includes <%3>").arg(path).arg(line).arg(match.captured(1)));
                }
            }
        }
    }
    return found;
}

} // namespace

class TestLayering : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { rondo::testing::failOnWarnings(); }

    void everyIncludeKeepsToItsLayer()
    {
        const QStringList found = violations(QStringLiteral(RONDO_SOURCE_DIR));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void aViolationIsFound_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::newRow("picture in core")
            << QStringLiteral("core/data/x.h") << QStringLiteral("#include <QImage>");
        QTest::newRow("torch in the flow")
            << QStringLiteral("core/flow/x.cpp") << QStringLiteral("#  include <torch/torch.h>");
        QTest::newRow("torch in the face")
            << QStringLiteral("core/learning/learning.h") << QStringLiteral("#include <torch/types.h>");
        QTest::newRow("torch in the server")
            << QStringLiteral("core/serving/x.cpp") << QStringLiteral("#include <torch/script.h>");
        QTest::newRow("learning in ui")
            << QStringLiteral("ui/flow/x.cpp") << QStringLiteral("#include \"learning/learning.h\"");
        QTest::newRow("SQL in ui") << QStringLiteral("ui/session.cpp")
                                   << QStringLiteral("#include <QSqlQuery>");
        QTest::newRow("charts on a page")
            << QStringLiteral("ui/experiments/x.cpp") << QStringLiteral("#include <QLineSeries>");
        QTest::newRow("learning in the window")
            << QStringLiteral("app/rondo/main.cpp") << QStringLiteral("#include \"learning/learning.h\"");
    }
    void aViolationIsFound()
    {
        QFETCH(QString, path);
        QFETCH(QString, line);
        QTemporaryDir root;
        const QString file = root.filePath(path);
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write("#pragma once\n" + line.toUtf8() + "\n");
        out.close();
        const QStringList found = violations(root.path());
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.first().startsWith(path + QLatin1String(":2 ")), qPrintable(found.first()));
    }

    void theWindowLoadsNoLibTorch()
    {
        QProcess loader;
        loader.start(QStringLiteral("ldd"), {rondo::testing::program(QStringLiteral("rondo"))});
        QVERIFY(loader.waitForFinished());
        const QByteArray libraries = loader.readAllStandardOutput();
        QVERIFY2(libraries.contains("libc.so"), "ldd printed no libraries");
        for (const char *word : {"torch", "c10", "libQt5", "opencv"})
            QVERIFY2(!libraries.contains(word), word);
    }

    void everyFileNamesItsLicenceAndStaysShort()
    {
        QStringList wrong;
        for (const char *top : {"core", "ui", "app", "tests", "packaging"}) {
            QDirIterator files(QStringLiteral(RONDO_SOURCE_DIR "/") + QLatin1String(top),
                               {QStringLiteral("*.h"), QStringLiteral("*.cpp"), QStringLiteral("*.py"),
                                QStringLiteral("*.sh"), QStringLiteral("CMakeLists.txt")},
                               QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QByteArray content = file.readAll();
                if (!content.left(300).contains("SPDX-License-Identifier: GPL-3.0-or-later"))
                    wrong.append(file.fileName() + QLatin1String(" names no licence in its head"));
                const auto lines = content.count('\n');
                if (lines > 300 && QLatin1String(top) != QLatin1String("tests"))
                    wrong.append(QStringLiteral("%1 has %2 lines; split it").arg(file.fileName()).arg(lines));
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"
