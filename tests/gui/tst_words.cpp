// SPDX-License-Identifier: GPL-3.0-or-later
// German, whose words are longer, is nowhere cut off: on every page, at the usual and at the smallest size. The build runs it at
// scale 1 and 1.5.
#include "../ui_pages/sampledeployment.h"
#include "../ui_pages/samplerun.h"
#include "flow/flowpage.h"
#include "flow/flowscene.h"
#include "testing.h"
#include "widgets/labels.h"
#include "windowfixture.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QLibraryInfo>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QToolButton>
#include <QTranslator>

using namespace rondo;
using namespace rondo::testing;

namespace {

constexpr int slack = 1; // of rounding

QString describe(const QWidget &widget, const QString &text, int needed, int given)
{
    QStringList path;
    for (const QWidget *up = &widget; up; up = up->parentWidget()) {
        if (!up->objectName().isEmpty())
            path.prepend(up->objectName());
    }
    return QStringLiteral("%1 \"%2\" needs %3 and has %4, in %5")
        .arg(QString::fromUtf8(widget.metaObject()->className()), text)
        .arg(needed)
        .arg(given)
        .arg(path.join(u'/'));
}

//! How much of the widget's width its ancestors show; those that scroll sideways do not count.
int shownWidth(const QWidget &widget)
{
    int left = 0, right = widget.width();
    QPoint at;
    for (const QWidget *up = &widget; up->parentWidget() && !up->isWindow(); up = up->parentWidget()) {
        at += up->pos();
        const QWidget *parent = up->parentWidget();
        const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
        if (area && area->viewport() == parent && area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
            return widget.width();
        left = std::max(left, -at.x());
        right = std::min(right, parent->width() - at.x());
    }
    return std::max(0, right - left);
}

void checkLabel(const QLabel &label, QStringList &cut)
{
    const QString text = label.text();
    if (text.isEmpty() || !label.pixmap().isNull() || qobject_cast<const ElidedLabel *>(&label))
        return;
    if (label.wordWrap()) {
        const int needed = label.heightForWidth(label.width());
        if (needed > label.height() + slack)
            cut << describe(label, text, needed, label.height()) + QStringLiteral(" (height)");
        return;
    }
    const int needed = label.sizeHint().width();
    const int given = std::min(label.width(), shownWidth(label));
    if (needed > given + slack)
        cut << describe(label, text, needed, given);
}

void checkButton(const QAbstractButton &button, QStringList &cut)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    const bool standard = tool || qobject_cast<const QPushButton *>(&button) || qobject_cast<const QCheckBox *>(&button);
    const bool bare = button.text().isEmpty() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
        || button.property("kind") == QLatin1String("navigation");
    if (bare)
        return;
    // Others paint their text themselves and are as wide as they like; it must fit in whole.
    const int needed = standard ? button.sizeHint().width()
                                : button.fontMetrics().horizontalAdvance(button.text()) + 8;
    const int given = std::min(button.width(), shownWidth(button));
    if (needed > given + slack)
        cut << describe(button, button.text(), needed, given);
}

void checkTabs(const QTabBar &tabs, QStringList &cut)
{
    if (tabs.count() > 0 && !tabs.rect().contains(tabs.tabRect(0)))
        cut << QStringLiteral("tabs of %1: a tab is %2 high, their bar %3").arg(tabs.accessibleName()).arg(tabs.tabRect(0).height()).arg(tabs.height());
    for (int tab = 0; tab < tabs.count(); ++tab) {
        int needed = tabs.fontMetrics().horizontalAdvance(tabs.tabText(tab));
        if (const QWidget *count = tabs.tabButton(tab, QTabBar::RightSide); count && count->isVisible())
            needed += count->width();
        if (needed > tabs.tabRect(tab).width() && tabs.tabToolTip(tab).isEmpty())
            cut << describe(tabs, tabs.tabText(tab), needed, tabs.tabRect(tab).width());
    }
    const int needed = tabs.sizeHint().width();
    if (needed > tabs.width() + slack)
        cut << describe(tabs, QStringLiteral("all tabs"), needed, tabs.width());
}

//! All visible text below \a root that is narrower than it needs, unless it says the rest in a tool tip.
QStringList cutOff(const QWidget &root)
{
    QStringList cut;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->width() == 0)
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            checkLabel(*label, cut);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            checkButton(*button, cut);
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            checkTabs(*tabs, cut);
        else if (qobject_cast<const StatusPill *>(widget) && widget->sizeHint().width() > shownWidth(*widget) + slack)
            cut << describe(*widget, widget->accessibleName(), widget->sizeHint().width(), shownWidth(*widget));
    }
    return cut;
}

struct Fixture : WholeWindow {
    SampleRun sample;
    Responder responder;

    Fixture()
    {
        Flow flow = sampleDigits();
        flow.nodes[{QStringLiteral("vgg")}].settings.insert(QStringLiteral("depth"), Value(6)); // a problem to name
        if (!saveFlow(flow, sample.project().flowPath(QStringLiteral("digits"))))
            qFatal("no flow could be saved");
        sample.judge(sample.addRunInProgress());
        addDeployment(sample, QStringLiteral("digits"), responder.port(), 30);
        if (!open(sample.project().folder()))
            qFatal("the window does not open");
    }
    ~Fixture() { close(); }
};

//! German, and for what is not translated yet English that is a third longer: layouts are tested before translators come.
class LongWords : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override
    {
        const QString german = m_german.translate(context, source, disambiguation, n);
        const QString english = QString::fromUtf8(source);
        if (!german.isEmpty() || qstrncmp(context, "rondo::", 7) != 0 || !stretch)
            return german;
        return english + QString(english.size() / 3, u'e');
    }
    bool open() { return m_german.load(QStringLiteral(":/i18n/rondo_de.qm")); }
    bool stretch = false;

private:
    QTranslator m_german;
};

} // namespace

class TestWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        useOwnSettings(m_settings);
        QLocale::setDefault(QLocale(QLocale::German));
        QVERIFY(m_german.open());
        m_german.stretch = qEnvironmentVariableIsSet("RONDO_LONG_WORDS");
        QVERIFY(QCoreApplication::installTranslator(&m_german));
        if (m_qt.load(QLocale(QLocale::German), QStringLiteral("qtbase"), QStringLiteral("_"),
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&m_qt);
    }
    void init()
    {
        testing::failOnWarnings();
        QSettings().clear();
    }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(1440, 900), QSize(1100, 700)}) {
            for (const char *page : {"welcome", "flow", "data", "experiments", "models", "deployments", "monitor",
                                     "settings"})
                QTest::addRow("%s at %d", page, size.width()) << QString::fromUtf8(page) << size;
        }
    }
    void nothingIsCutOff()
    {
        QFETCH(QString, page);
        QFETCH(QSize, size);
        Fixture fixture;
        fixture.window.resize(size);
        if (page == QLatin1String("welcome"))
            fixture.window.closeProject();
        else
            fixture.window.showPage(page);
        QTRY_VERIFY(isFilled(fixture.window, page));
        if (auto *flow = fixture.window.findChild<FlowPage *>(); flow && page == QLatin1String("flow"))
            flow->scene().select({NodeId {QStringLiteral("vgg")}});
        // Layouts take some turns of the loop.
        (void)QTest::qWaitFor([&fixture] { return cutOff(fixture.window).isEmpty(); }, 1500);
        const QStringList cut = cutOff(fixture.window);
        shoot(fixture.window, QStringLiteral("words-%1-%2").arg(page).arg(size.width()));
        QVERIFY2(cut.isEmpty(), qPrintable(u'\n' + cut.join(u'\n')));
    }

    void aCutTextIsFound()
    {
        QWidget window;
        window.resize(300, 100);
        auto *button = new QPushButton(QStringLiteral("Experimente vergleichen"), &window);
        button->setFixedSize(60, 28);
        auto *label = new QLabel(QStringLiteral("Lernrate des besten Laufs"), &window);
        label->setGeometry(0, 40, 50, 20);
        window.show();
        QCOMPARE(cutOff(window).size(), 2);
        button->setFixedSize(280, 28);
        label->resize(280, 20);
        QCOMPARE(cutOff(window), QStringList());
    }

private:
    QTemporaryDir m_settings;
    LongWords m_german;
    QTranslator m_qt;
};

QTEST_MAIN(TestWords)
#include "tst_words.moc"
