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
    QString butNotBelow = QString(); //!< a folder that may
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
    result.append({QStringLiteral("ui"),
                   pattern("QtCharts/.*|Q(Chart|ChartView|LineSeries|AreaSeries|ScatterSeries|"
                           "ValueAxis|LogValueAxis|XYSeries|AbstractAxis|AbstractSeries)"),
                   QStringLiteral("ui/charts")});
    for (const char *program : {"rondoctl", "rondo-worker", "rondo-server"})
        result.append({QStringLiteral("app/") + QLatin1String(program), pattern(screens)});
    for (const char *program : {"rondo-worker", "rondo-server"})
        result.append({QStringLiteral("app/") + QLatin1String(program), pattern("(torch|ATen|c10)/.*")});
    result.append({QStringLiteral("app/rondo/"), pattern("(torch|ATen|c10|learning|serving)/.*|QSql.*")});
    result.append({QStringLiteral("app/rondoctl"), pattern("(torch|ATen|c10|learning|serving)/.*")});
    return result;
}

//! The folder itself as a prefix of the path, or a single file.
bool isBelow(const QString &path, const QString &folder)
{
    return !folder.isEmpty()
        && (path == folder || path.startsWith(folder.endsWith(u'/') ? folder : folder + u'/'));
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
                    if (isBelow(path, rule.folder) && !isBelow(path, rule.butNotBelow)
                        && rule.forbidden.match(match.captured(1)).hasMatch())
                        found.append(
                            QStringLiteral("%1:%2 includes <%3>").arg(path).arg(line).arg(match.captured(1)));
                }
            }
        }
    }
    return found;
}

//! Whether the CMakeLists.txt beside the file, or one above it, names it.
bool isListed(const QFileInfo &file)
{
    QDir folder = file.dir();
    QString name = file.fileName();
    for (int up = 0; up < 3; ++up) {
        QFile list(folder.filePath(QStringLiteral("CMakeLists.txt")));
        const QString text = list.open(QIODevice::ReadOnly) ? QString::fromUtf8(list.readAll()) : QString();
        const QString word = QStringLiteral("(^|[\\s(/])%1($|[\\s)])").arg(QRegularExpression::escape(name));
        if (QRegularExpression(word).match(text).hasMatch())
            return true;
        name.prepend(folder.dirName() + u'/');
        folder.cdUp();
    }
    return false;
}

//! What is wrong with the files themselves: no licence in the head, too long, or not listed where they are
//! built.
QStringList untidyFiles(const QString &root)
{
    QStringList found;
    for (const char *top : {"core", "ui", "app", "tests", "packaging", "resources"}) {
        QDirIterator files(root + u'/' + QLatin1String(top),
                           {QStringLiteral("*.h"), QStringLiteral("*.cpp"), QStringLiteral("*.py"),
                            QStringLiteral("*.sh"), QStringLiteral("CMakeLists.txt")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            const QFileInfo info(file.fileName());
            const QString path = QDir(root).relativeFilePath(file.fileName());
            const QByteArray content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            if (!content.left(300).contains("SPDX-License-Identifier: GPL-3.0-or-later"))
                found.append(path + QLatin1String(" names no licence in its head"));
            if (content.count('\n') > 300 && !path.startsWith(QLatin1String("tests/")))
                found.append(QStringLiteral("%1 has %2 lines; split it").arg(path).arg(content.count('\n')));
            const bool isBuilt = info.suffix() == QLatin1String("cpp");
            if (isBuilt && !isListed(info))
                found.append(path + QLatin1String(" is in no CMakeLists.txt"));
        }
    }
    return found;
}

} // namespace

class TestLayering : public QObject {
    Q_OBJECT

    static void write(const QString &path, const QByteArray &content)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

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
        QTest::newRow("charts in the window's frame")
            << QStringLiteral("ui/mainwindow.cpp") << QStringLiteral("#include <QtCharts/QChart>");
        QTest::newRow("screen in the terminal")
            << QStringLiteral("app/rondoctl/x.cpp") << QStringLiteral("#include <QApplication>");
        QTest::newRow("learning in the window")
            << QStringLiteral("app/rondo/main.cpp") << QStringLiteral("#include \"learning/learning.h\"");
    }
    void aViolationIsFound()
    {
        QFETCH(QString, path);
        QFETCH(QString, line);
        QTemporaryDir root;
        write(root.filePath(path), "#pragma once\n" + line.toUtf8() + "\n");
        const QStringList found = violations(root.path());
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.first().startsWith(path + QLatin1String(":2 ")), qPrintable(found.first()));
    }

    void chartsMayDraw()
    {
        QTemporaryDir root;
        write(root.filePath(QStringLiteral("ui/charts/x.cpp")), "#include <QtCharts/QChart>\n");
        write(root.filePath(QStringLiteral("core/learning/network.cpp")), "#include <torch/torch.h>\n");
        QCOMPARE(violations(root.path()), QStringList());
    }

    void theWindowLoadsNoLibTorch()
    {
        QProcess loader;
        loader.start(QStringLiteral("ldd"), {rondo::testing::program(QStringLiteral("rondo"))});
        QVERIFY(loader.waitForFinished());
        const QByteArray libraries = loader.readAllStandardOutput();
        QVERIFY2(libraries.contains("libc.so"), "ldd printed no libraries");
        for (const char *word : {"libtorch", "libc10", "libQt5", "opencv"})
            QVERIFY2(!libraries.contains(word), word);
    }

    void everyFileIsTidy()
    {
        const QStringList found = untidyFiles(QStringLiteral(RONDO_SOURCE_DIR));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void anUntidyFileIsFound_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QString>("complaint");
        const QByteArray licence = "// SPDX-License-Identifier: GPL-3.0-or-later\n";
        QTest::newRow("tidy") << licence << QByteArray("add(x.cpp)") << QString();
        QTest::newRow("no licence") << QByteArray("int x;\n") << QByteArray("x.cpp")
                                    << QStringLiteral("licence");
        QTest::newRow("too long") << licence + QByteArray(300, '\n') << QByteArray("x.cpp")
                                  << QStringLiteral("301 lines");
        QTest::newRow("not listed") << licence << QByteArray("xx.cpp x.cpp.in")
                                    << QStringLiteral("no CMakeLists");
    }
    void anUntidyFileIsFound()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, list);
        QFETCH(QString, complaint);
        QTemporaryDir root;
        write(root.filePath(QStringLiteral("core/flow/x.cpp")), content);
        write(root.filePath(QStringLiteral("core/flow/CMakeLists.txt")),
              "# SPDX-License-Identifier: GPL-3.0-or-later\n" + list);
        const QStringList found = untidyFiles(root.path());
        QCOMPARE(found.size(), complaint.isEmpty() ? 0 : 1);
        QVERIFY2(found.join(u'\n').contains(complaint), qPrintable(found.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"
