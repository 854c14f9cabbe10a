// SPDX-License-Identifier: GPL-3.0-or-later
// Every text of the sources has its translation: complete, with its placeholders and plural forms, and up to
// date.

#include "testing.h"

#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace {

//! English and German have two, one and many; a language with other plurals must say so here.
constexpr int pluralForms = 2;

enum class Content {
    EveryText,
    PluralsOnly //!< of the language that the sources are written in
};

struct Message {
    QString context;
    QString source;
    QString state; //!< empty when finished
    bool isPlural = false;
    QStringList forms; //!< one, unless it is a plural
};

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.state = xml.attributes().value(QLatin1String("type")).toString();
    if (!message.isPlural) {
        message.forms.append(xml.readElementText());
        return;
    }
    while (xml.readNextStartElement())
        message.forms.append(xml.readElementText());
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.isPlural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source"))
            message.source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

QList<Message> readContext(QXmlStreamReader &xml)
{
    QString name;
    QList<Message> result;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("name"))
            name = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            result.append(readMessage(xml, name));
        else
            xml.skipCurrentElement();
    }
    return result;
}

QSet<QString> placeholders(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%L?([1-9][0-9]?|n)"));
    QSet<QString> result;
    for (auto found = placeholder.globalMatch(text); found.hasNext();)
        result.insert(found.next().captured());
    return result;
}

//! What is wrong with the message, or nothing.
QString faultOf(const Message &message, Content content)
{
    if (!message.state.isEmpty())
        return QLatin1String("is ") + message.state;
    if (content == Content::PluralsOnly && !message.isPlural)
        return QStringLiteral("is no plural and needs no translation");
    const int expected = message.isPlural ? pluralForms : 1;
    if (message.forms.size() != expected)
        return QStringLiteral("has %1 forms instead of %2").arg(message.forms.size()).arg(expected);
    for (const QString &form : message.forms) {
        if (form.trimmed().isEmpty())
            return QStringLiteral("is empty");
        if (placeholders(form) != placeholders(message.source))
            return QStringLiteral("has other placeholders in \"%1\"").arg(form);
    }
    return {};
}

//! Every fault of a file from Qt Linguist, as: rondo::FlowPage, "Run flow": is unfinished.
QStringList faults(const QByteArray &file, Content content)
{
    QXmlStreamReader xml(file);
    QStringList found;
    qsizetype messages = 0;
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        if (xml.name() != QLatin1String("context")) {
            xml.skipCurrentElement();
            continue;
        }
        for (const Message &message : readContext(xml)) {
            ++messages;
            const QString fault = faultOf(message, content);
            if (!fault.isEmpty())
                found.append(QStringLiteral("%1, \"%2\": %3").arg(message.context, message.source, fault));
        }
    }
    if (xml.hasError())
        return {QStringLiteral("line %1: %2").arg(xml.lineNumber()).arg(xml.errorString())};
    if (messages == 0)
        found.append(QStringLiteral("it has no messages"));
    return found;
}

Content contentOf(const QString &path)
{
    return path.endsWith(QLatin1String("rondo_en.ts")) ? Content::PluralsOnly : Content::EveryText;
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

    static QByteArray contentsOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void addFiles()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(RONDO_SOURCE_DIR "/translations"));
        const QStringList names = folder.entryList({QStringLiteral("rondo_*.ts")}, QDir::Files);
        QVERIFY2(names.size() >= 2, "rondo_en.ts and rondo_de.ts are missing");
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }

    //! Reads the texts from the sources into the file, as the target update_translations does.
    static void update(const QString &path)
    {
        QStringList arguments {QStringLiteral("-locations"), QStringLiteral("none"),
                               QStringLiteral("-no-obsolete"), QStringLiteral("-silent")};
        for (const char *folder : {"/ui", "/core", "/app/rondo"})
            arguments << QStringLiteral("-I") << QLatin1String(RONDO_SOURCE_DIR) + QLatin1String(folder);
        arguments << QStringLiteral("@" RONDO_TRANSLATED_FILES);
        if (contentOf(path) == Content::PluralsOnly)
            arguments << QStringLiteral("-pluralonly");
        QProcess lupdate;
        lupdate.start(QStringLiteral(RONDO_LUPDATE), arguments << QStringLiteral("-ts") << path);
        QVERIFY2(lupdate.waitForFinished(60000), qPrintable(lupdate.errorString()));
        QVERIFY2(lupdate.exitStatus() == QProcess::NormalExit && lupdate.exitCode() == 0,
                 lupdate.readAllStandardError().constData());
    }

private Q_SLOTS:
    void init() { rondo::testing::failOnWarnings(); }

    void everyTextIsTranslated_data() { addFiles(); }
    void everyTextIsTranslated()
    {
        QFETCH(QString, path);
        const QStringList found = faults(contentsOf(path), contentOf(path));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void everyFileIsUpToDate_data() { addFiles(); }
    void everyFileIsUpToDate()
    {
        QFETCH(QString, path);
        QTemporaryDir folder;
        const QString copy = folder.filePath(QFileInfo(path).fileName());
        QVERIFY(QFile::copy(path, copy));
        update(copy);
        if (QTest::currentTestFailed())
            return;
        const QByteArray updated = contentsOf(copy);
        const QString hint = QStringLiteral("run: cmake --build --preset dev --target update_translations\n");
        QVERIFY2(updated == contentsOf(path),
                 qPrintable(hint + faults(updated, contentOf(path)).join(u'\n')));
    }

    void aFaultIsFound_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<bool>("pluralsOnly");
        QTest::addColumn<QString>("complaint");
        const auto plain = [](const char *source, const char *translation) {
            return QStringLiteral("<message><source>%1</source>%2</message>")
                .arg(QString::fromUtf8(source), QString::fromUtf8(translation));
        };
        const auto plural = [](const char *forms) {
            return QStringLiteral("<message numerus=\"yes\"><source>%n run(s)</source>"
                                  "<translation>%1</translation></message>")
                .arg(QString::fromUtf8(forms));
        };
        const char both[] = "<numerusform>%n run</numerusform><numerusform>%n runs</numerusform>";

        QTest::newRow("sound") << plain("%1 runs", "<translation>%1 läuft</translation>") << false
                               << QString();
        QTest::newRow("sound plural") << plural(both) << true << QString();
        QTest::newRow("another order")
            << plain("%1 of %L2", "<translation>von %L2 nur %1</translation>") << false << QString();
        QTest::newRow("unfinished")
            << plain("Run", "<translation type=\"unfinished\">Lauf</translation>") << false
            << QStringLiteral("rondo::Page, \"Run\": is unfinished");
        QTest::newRow("vanished") << plain("Run", "<translation type=\"vanished\">Lauf</translation>")
                                  << false << QStringLiteral("rondo::Page, \"Run\": is vanished");
        QTest::newRow("empty") << plain("Run", "<translation></translation>") << false
                               << QStringLiteral("rondo::Page, \"Run\": is empty");
        QTest::newRow("no translation") << plain("Run", "") << false << QStringLiteral("0 forms");
        QTest::newRow("lost placeholder")
            << plain("%1 of %2", "<translation>%1 von 2</translation>") << false
            << QStringLiteral("rondo::Page, \"%1 of %2\": has other placeholders in \"%1 von 2\"");
        QTest::newRow("lost grouping") << plain("%L1 images", "<translation>%1 Bilder</translation>")
                                       << false << QStringLiteral("placeholders");
        QTest::newRow("missing plural") << plural("<numerusform>%n Lauf</numerusform>") << false
                                        << QStringLiteral("\"%n run(s)\": has 1 forms instead of 2");
        QTest::newRow("empty plural")
            << plural("<numerusform>%n run</numerusform><numerusform></numerusform>") << true
            << QStringLiteral("is empty");
        QTest::newRow("lost number")
            << plural("<numerusform>ein Lauf</numerusform><numerusform>%n Läufe</numerusform>") << false
            << QStringLiteral("placeholders in \"ein Lauf\"");
        QTest::newRow("no plural") << plain("Run", "<translation>Run</translation>") << true
                                   << QStringLiteral("is no plural");
        QTest::newRow("no messages") << QString() << false << QStringLiteral("no messages");
        QTest::newRow("cut off") << QStringLiteral("<message>") << false << QStringLiteral("line ");
    }
    void aFaultIsFound()
    {
        QFETCH(QString, message);
        QFETCH(bool, pluralsOnly);
        QFETCH(QString, complaint);
        const QString file
            = QStringLiteral("<TS><context><name>rondo::Page</name>%1</context></TS>").arg(message);
        const QStringList found
            = faults(file.toUtf8(), pluralsOnly ? Content::PluralsOnly : Content::EveryText);
        QCOMPARE(found.size(), complaint.isEmpty() ? 0 : 1);
        QVERIFY2(found.join(u'\n').contains(complaint), qPrintable(found.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
