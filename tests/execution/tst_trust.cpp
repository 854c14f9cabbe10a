// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "execution/trust.h"
#include "testing.h"

#include <QTemporaryDir>

using namespace rondo;

class TestTrust : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        testing::failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", m_folder->filePath(QStringLiteral("config")).toUtf8());
        QVERIFY_RESULT(writeFileAtomically(script(), "print('hello')\n"));
    }

    void nothingIsTrustedAtFirst()
    {
        const auto code = foreignCode(sampleDigits(), NodeTypes::builtIn(), m_folder->path());
        QVERIFY_RESULT(code);
        QCOMPARE(code->size(), 1);
        QCOMPARE(code->at(0).script, script());
        QVERIFY(!Trust::load().isTrusted(code->at(0)));
        QVERIFY_RESULT(Trust::add(*code));
        QVERIFY(Trust::load().isTrusted(code->at(0)));
    }

    void changesNeedANewAgreement_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("python");
        QTest::newRow("the script") << QStringLiteral("scripts/digits.py") << QString();
        QTest::newRow("a module beside it") << QStringLiteral("scripts/torch.py") << QString();
        QTest::newRow("a package below") << QStringLiteral("scripts/numpy/__init__.py") << QString();
        QTest::newRow("the interpreter") << QString() << QStringLiteral("./run-anything");
    }
    void changesNeedANewAgreement()
    {
        QFETCH(QString, file);
        QFETCH(QString, python);
        Flow flow = sampleDigits();
        const auto before = foreignCode(flow, NodeTypes::builtIn(), m_folder->path());
        QVERIFY_RESULT(Trust::add(*before));
        if (!file.isEmpty())
            QVERIFY_RESULT(writeFileAtomically(m_folder->filePath(file), "import os\n"));
        if (!python.isEmpty())
            flow.nodes[{QStringLiteral("script")}].settings.insert(QStringLiteral("python"), Value(python));
        const auto after = foreignCode(flow, NodeTypes::builtIn(), m_folder->path());
        QVERIFY(!Trust::load().isTrusted(after->at(0)));
    }

    void validationScriptsCountToo()
    {
        QVERIFY_RESULT(writeFileAtomically(m_folder->filePath(QStringLiteral("check/check.py")), "pass\n"));
        Flow flow = sampleDigits();
        flow.nodes[{QStringLiteral("validation")}].settings.insert(QStringLiteral("script"),
                                                                   Value(QStringLiteral("check/check.py")));
        QCOMPARE(foreignCode(flow, NodeTypes::builtIn(), m_folder->path())->size(), 2);
        flow.nodes[{QStringLiteral("script")}].enabled = false;
        QCOMPARE(foreignCode(flow, NodeTypes::builtIn(), m_folder->path())->size(), 1);
    }

    void missingScriptIsAnError()
    {
        QVERIFY(QFile::remove(script()));
        QVERIFY_ERROR(foreignCode(sampleDigits(), NodeTypes::builtIn(), m_folder->path()),
                      QStringLiteral("PyTorch script"), QStringLiteral("digits.py"));
    }

    void damagedFileTrustsNothing()
    {
        const auto code = foreignCode(sampleDigits(), NodeTypes::builtIn(), m_folder->path());
        QVERIFY_RESULT(Trust::add(*code));
        QVERIFY_RESULT(writeFileAtomically(m_folder->filePath(QStringLiteral("config/rondo/trusted.json")),
                                           "{\"trusted\":"));
        QVERIFY(!Trust::load().isTrusted(code->at(0)));
    }

private:
    QString script() const { return m_folder->filePath(QStringLiteral("scripts/digits.py")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestTrust)
#include "tst_trust.moc"
