// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/appendfile.h"
#include "base/files.h"
#include "testing.h"

#include <QSemaphore>
#include <QTemporaryDir>

using namespace rondo;

class TestAppendFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void whatIsAppendedIsThereAtOnce()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("new/journal"));
        AppendFile file;
        QVERIFY_RESULT(file.open(path, 0));
        file.append("one ");
        QCOMPARE(*readFile(path), QByteArray("one ")); // before it is closed: it survives a kill
        file.append("two ");
        QCOMPARE(*readFile(path), QByteArray("one two "));
        QCOMPARE(file.size(), 8);
    }

    void replacingLosesNothing()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("journal"));
        AppendFile file;
        QVERIFY_RESULT(file.open(path, 0));
        file.append("old ");
        QSemaphore go;
        file.replace([&go] {
            go.acquire();
            return QByteArray("new ");
        });
        QVERIFY(file.isReplacing());
        QByteArray since;
        for (int i = 0; i < 400; ++i) {
            const QByteArray piece = QByteArray::number(i) + QByteArray(i % 7 == 0 ? 20000 : 3, '.');
            since += piece;
            file.append(piece);
            if (i <= 200 && i % 100 == 0)
                QCOMPARE(*readFile(path), "old " + since); // with the system, whatever becomes of the new content
            if (i == 200)
                go.release();
        }
        file.wait();
        QCOMPARE(*readFile(path), "new " + since);
        QCOMPARE(file.size(), 4 + since.size());
        QCOMPARE(file.grown(), since.size());
        file.append("end");
        file.close();
        QCOMPARE(*readFile(path), "new " + since + "end");
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void aTornRestIsCutOff()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("journal"));
        QVERIFY_RESULT(writeFileAtomically(path, "whole torn"));
        AppendFile file;
        QVERIFY_RESULT(file.open(path, 6));
        file.append("next");
        file.close();
        QCOMPARE(*readFile(path), QByteArray("whole next"));
    }

    void whatCannotBeWrittenIsSaid()
    {
        QTemporaryDir folder;
        QVERIFY_RESULT(writeFileAtomically(folder.filePath(QStringLiteral("taken")), "a file"));
        AppendFile file;
        const QString path = folder.filePath(QStringLiteral("taken/journal"));
        QVERIFY(!file.open(path, 0));
        QVERIFY(file.hasFailed());
        file.append("lost, and no crash");
        file.replace([] { return QByteArray("nor this"); });
        file.close();
        QVERIFY(!QFileInfo::exists(path));
    }
};

QTEST_GUILESS_MAIN(TestAppendFile)
#include "tst_appendfile.moc"
