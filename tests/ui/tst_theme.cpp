// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing.h"
#include "theme/theme.h"
#include "theme/tokens.h"

#include <QApplication>
#include <QSignalSpy>

using namespace rondo;

Q_DECLARE_METATYPE(rondo::Theme::Mode)

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void textIsReadable_data();
    void textIsReadable();
    void marksAreVisible_data();
    void marksAreVisible();
    void everyIconHasInk_data();
    void everyIconHasInk();
    void iconsTakeTheColourTheyAreGiven();
    void disabledIconsAreGrey();
    void modeSetsThePalette();
    void sheetHasNoUnknownWord();
    void fontsHaveTheSizesOfTheDesign();
};

void TestTheme::textIsReadable_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    const QList<std::pair<Token, const char *>> inks {{Token::Text, "text"},
                                                      {Token::Text2, "text2"},
                                                      {Token::Text3, "text3"},
                                                      {Token::AccentText, "accentText"}};
    const QList<std::pair<Token, const char *>> grounds {
        {Token::Window, "window"},    {Token::Panel, "panel"}, {Token::Panel2, "panel2"},
        {Token::Canvas, "canvas"},    {Token::Field, "field"}, {Token::Hover, "hover"},
        {Token::Selected, "selected"}};
    for (const bool dark : {false, true}) {
        for (const auto &[ink, inkName] : inks) {
            for (const auto &[ground, groundName] : grounds)
                QTest::addRow("%s on %s, %s", inkName, groundName, dark ? "dark" : "light")
                    << tokenColor(ink, dark) << tokenColor(ground, dark);
        }
        for (int status = 0; status <= int(Status::Stopped); ++status) {
            const StatusStyle style = statusStyle(Status(status), dark);
            QTest::addRow("status %d on soft, %d", status, dark) << style.text << style.soft;
            QTest::addRow("status %d on panel, %d", status, dark)
                << style.text << tokenColor(Token::Panel, dark);
        }
        for (int category = 0; category <= int(Category::Trigger); ++category) {
            const CategoryStyle style = categoryStyle(Category(category), dark);
            QTest::addRow("category %d on tint, %d", category, dark) << style.ink << style.tint;
        }
        QTest::addRow("on accent, %d", dark)
            << tokenColor(Token::OnAccent, dark) << tokenColor(Token::Accent, dark);
    }
}

void TestTheme::textIsReadable()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    const double ratio = contrast(ink, ground);
    QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
}

void TestTheme::marksAreVisible_data()
{
    QTest::addColumn<QColor>("mark");
    QTest::addColumn<QColor>("ground");
    for (const bool dark : {false, true}) {
        const QColor panel = tokenColor(Token::Panel, dark);
        for (int category = 0; category <= int(Category::Trigger); ++category) {
            const CategoryStyle style = categoryStyle(Category(category), dark);
            QTest::addRow("tile %d, %d", category, dark) << style.tile << panel;
            QTest::addRow("port %d on canvas, %d", category, dark)
                << style.tile << tokenColor(Token::Canvas, dark);
            QTest::addRow("glyph %d, %d", category, dark) << style.onTile << style.tile;
        }
        for (int series = 0; series < 8; ++series)
            QTest::addRow("series %d, %d", series, dark) << seriesColor(series, dark) << panel;
        QTest::addRow("edge, %d", dark) << tokenColor(Token::Edge, dark) << tokenColor(Token::Canvas, dark);
    }
}

void TestTheme::marksAreVisible()
{
    QFETCH(QColor, mark);
    QFETCH(QColor, ground);
    const double ratio = contrast(mark, ground);
    QVERIFY2(ratio >= 3, qPrintable(QString::number(ratio)));
}

void TestTheme::everyIconHasInk_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    QVERIFY(files.size() > 60);
    const QStringList drawn
        = QDir(QStringLiteral(RONDO_SOURCE_DIR "/resources/icons")).entryList({QStringLiteral("*.svg")});
    QCOMPARE(files, drawn);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << QFileInfo(file).baseName();
}

void TestTheme::everyIconHasInk()
{
    QFETCH(QString, name);
    Theme theme;
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        theme.setMode(mode);
        const QImage image = theme.icon(name).pixmap(QSize(16, 16), 2.0).toImage();
        QCOMPARE(image.size(), QSize(32, 32));
        int ink = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                ink += image.pixelColor(x, y).alpha() > 128;
        }
        QVERIFY2(ink >= 20, qPrintable(QString::number(ink)));
        QVERIFY(ink < 900);
    }
}

void TestTheme::iconsTakeTheColourTheyAreGiven()
{
    Theme theme;
    const QImage image = theme.pixmap(QStringLiteral("stop"), 16, QColor(Qt::red), 1).toImage();
    QCOMPARE(image.pixelColor(8, 8), QColor(Qt::red));
}

void TestTheme::disabledIconsAreGrey()
{
    Theme theme;
    theme.setMode(Theme::Mode::Light);
    const QIcon icon = theme.icon(QStringLiteral("stop"), Qt::red);
    QCOMPARE(icon.pixmap(QSize(16, 16), QIcon::Disabled).toImage().pixelColor(8, 8),
             theme.color(Token::Disabled));
}

void TestTheme::modeSetsThePalette()
{
    Theme theme;
    QSignalSpy spy(&theme, &Theme::changed);
    theme.setMode(Theme::Mode::Dark);
    QVERIFY(theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(0x10, 0x13, 0x19));
    QCOMPARE(QApplication::palette().color(QPalette::Disabled, QPalette::Text), theme.color(Token::Disabled));
    theme.setMode(Theme::Mode::Light);
    QVERIFY(!theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(0xec, 0xef, 0xf4));
    QCOMPARE(spy.count(), 2);
    theme.setMode(Theme::Mode::Light);
    QCOMPARE(spy.count(), 2);
}

void TestTheme::sheetHasNoUnknownWord()
{
    const Theme theme;
    QVERIFY(!qApp->styleSheet().isEmpty());
    QVERIFY(!qApp->styleSheet().contains(QLatin1Char('@')));
}

void TestTheme::fontsHaveTheSizesOfTheDesign()
{
    const Theme theme;
    QCOMPARE(QFontInfo(theme.font(FontRole::Caption)).pixelSize(), 11);
    QCOMPARE(QFontInfo(theme.font(FontRole::Body)).pixelSize(), 13);
    QCOMPARE(QFontInfo(theme.font(FontRole::Hero)).pixelSize(), 28);
    QVERIFY(QFontInfo(theme.font(FontRole::Mono)).fixedPitch());
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
