// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingspage.h"

#include "runsettings.h"
#include "settings/computecard.h"
#include "settings/pricefield.h"
#include "settings/pythoncard.h"
#include "settings/settingrow.h"
#include "settings/shortcutcard.h"
#include "theme/theme.h"
#include "widgets/controls.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>

namespace rondo {

namespace {

    constexpr int cardWidth = 640;
    const QString modeKey = QStringLiteral("appearance/mode");
    const QString motionKey = QStringLiteral("appearance/reduceMotion");
    const QString languageKey = QStringLiteral("language");

    //! The languages there is a translation for, with their own names; English first.
    QList<std::pair<QString, QString>> languages()
    {
        QList<std::pair<QString, QString>> list {{QStringLiteral("en"), QStringLiteral("English")}};
        for (const QString &file : QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("rondo_*.qm")})) {
            const QString name = file.mid(6).chopped(3);
            if (name != QLatin1String("en"))
                list << std::pair(name, QLocale(name).nativeLanguageName());
        }
        return list;
    }

} // namespace

SettingsPage::SettingsPage(Theme &theme, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_scroll(new QScrollArea(this))
    , m_column(new QVBoxLayout)
{
    setProperty("surface", QStringLiteral("canvas"));
    setAttribute(Qt::WA_StyledBackground);
    auto *content = new QWidget;
    auto *sides = new QHBoxLayout(content);
    sides->setContentsMargins(24, 24, 24, 24);
    sides->addStretch();
    sides->addLayout(m_column);
    sides->addStretch();
    m_column->setSpacing(16);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false); // setWidget() turns it on
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    makeAppearance();
    makeLanguage();
    makeLimits();
    m_column->addStretch();
}

QWidget *SettingsPage::toolbarWidget()
{
    return makeLabel(m_theme, tr("Settings"), FontRole::ObjectName, nullptr, this);
}

void SettingsPage::setWindowParts(const WindowParts &parts)
{
    const auto insert = [this](Card *card) {
        card->setFixedWidth(cardWidth);
        m_column->insertWidget(m_column->count() - 1, card);
    };
    auto *python = new PythonCard(m_theme, this);
    auto *compute = new ComputeCard(parts.computer, m_theme, this);
    auto *keys = new ShortcutCard(parts.shortcuts, m_theme, this);
    insert(python);
    insert(compute);
    insert(keys);
    addSetting(QStringLiteral("python"), tr("Interpreter for scripts"), tr("Python"), &python->field());
    addSetting(QStringLiteral("compute"), tr("What runs may train on"), tr("This computer"), compute);
    addSetting(QStringLiteral("price"), tr("Price of an hour of this computer"), tr("This computer"),
               &compute->price());
    addSetting(QStringLiteral("keys"), tr("Keys of the commands"), tr("Keys"), &keys->field());
    connect(keys, &ShortcutCard::saved, this, [this](const QString &path) {
        Q_EMIT toastRequested(tr("The list of keys is saved."), path, false, nullptr);
    });
    connect(keys, &ShortcutCard::saveFailed, this, [this](const QString &text) {
        Q_EMIT toastRequested(tr("The list of keys is not saved."), text, true, nullptr);
    });
}

Card *SettingsPage::makeCard(const QString &title)
{
    auto *card = new Card(m_theme, this);
    card->setFixedWidth(cardWidth);
    card->setObjectName(title);
    fillCard(m_theme, card, title);
    m_column->addWidget(card);
    return card;
}

void SettingsPage::addRow(Card *card, const QString &name, const QString &title, const QString &hint,
                          QWidget *control)
{
    static_cast<QVBoxLayout *>(card->layout())->addLayout(makeSettingRow(m_theme, title, hint, control));
    addSetting(name, title, card->objectName(), control);
}

void SettingsPage::addSetting(const QString &name, const QString &title, const QString &card, QWidget *control)
{
    m_settings.append({name, title, card, control});
}

QList<PaletteEntry> SettingsPage::paletteEntries()
{
    QList<PaletteEntry> entries;
    for (const Setting &setting : std::as_const(m_settings))
        entries << PaletteEntry {QStringLiteral("setting/") + setting.name,
                                 tr("Setting"),
                                 setting.title,
                                 setting.card,
                                 m_theme.icon(QStringLiteral("sliders")),
                                 [this, control = setting.control] { goTo(control); }};
    return entries;
}

void SettingsPage::goTo(QWidget *control)
{
    // Of a control of several parts, the first that takes the keyboard.
    QWidget *target = control;
    const QList<QWidget *> parts = control->findChildren<QWidget *>();
    for (auto part = parts.cbegin(); part != parts.cend() && target->focusPolicy() == Qt::NoFocus; ++part) {
        if ((*part)->isEnabled() && (*part)->focusPolicy() != Qt::NoFocus)
            target = *part;
    }
    // The page may be new: its places are known after it was laid out.
    m_scroll->widget()->layout()->activate();
    m_scroll->ensureWidgetVisible(control, 0, 80);
    target->setFocus(Qt::ShortcutFocusReason);
}

void SettingsPage::makeAppearance()
{
    Card *card = makeCard(tr("Appearance"));
    auto *mode = new SegmentedControl(m_theme, card);
    mode->setObjectName(QStringLiteral("themeMode"));
    mode->setItems({tr("System"), tr("Light"), tr("Dark")});
    mode->setCurrentIndex(int(m_theme.mode()));
    connect(mode, &SegmentedControl::currentChanged, this, [this](int index) {
        m_theme.setMode(Theme::Mode(index));
        QSettings().setValue(modeKey, index);
    });
    connect(&m_theme, &Theme::changed, mode, [this, mode] { mode->setCurrentIndex(int(m_theme.mode())); });
    addRow(card, QStringLiteral("theme"), tr("Theme"),
           tr("System follows the desktop. The size of the text always does."), mode);

    auto *motion = new Toggle(m_theme, card);
    motion->setObjectName(QStringLiteral("reduceMotion"));
    motion->setChecked(m_theme.isMotionReduced());
    connect(motion, &Toggle::toggled, this, [this](bool on) {
        m_theme.setMotionReduced(on);
        QSettings().setValue(motionKey, on);
    });
    addRow(card, QStringLiteral("motion"), tr("Reduce motion"), tr("Nothing turns or slides; words stay."), motion);
}

void SettingsPage::makeLanguage()
{
    Card *card = makeCard(tr("Language"));
    auto *choice = new QComboBox(card);
    choice->setObjectName(QStringLiteral("language"));
    choice->addItem(tr("As the system"), QString());
    const auto available = languages();
    for (const auto &[name, title] : available)
        choice->addItem(title, name);
    choice->setCurrentIndex(qMax(0, choice->findData(QSettings().value(languageKey).toString())));
    connect(choice, &QComboBox::currentIndexChanged, this,
            [choice] { QSettings().setValue(languageKey, choice->currentData().toString()); });
    addRow(card, QStringLiteral("language"), tr("Words of the window"), tr("Takes effect at the next start."),
           choice);
}

void SettingsPage::makeLimits()
{
    Card *card = makeCard(tr("Limits"));
    auto *experiments = new QSpinBox(card);
    experiments->setObjectName(QStringLiteral("experimentLimit"));
    experiments->setRange(1, 10'000);
    experiments->setSingleStep(100);
    experiments->setKeyboardTracking(false);
    experiments->setFixedWidth(120);
    experiments->setValue(experimentLimit());
    connect(experiments, &QSpinBox::valueChanged, this, &setExperimentLimit);
    addRow(card, QStringLiteral("experiments"), tr("Experiments in a run"),
           tr("Run is blocked above it, so that a slip of the keyboard does not start thousands."), experiments);

    auto *workers = new QSpinBox(card);
    workers->setObjectName(QStringLiteral("workers"));
    workers->setRange(0, 256);
    workers->setSpecialValueText(tr("Automatic"));
    workers->setKeyboardTracking(false);
    workers->setFixedWidth(120);
    workers->setValue(runSettings().workers);
    connect(workers, &QSpinBox::valueChanged, this, [](int count) {
        RunSettings settings = runSettings();
        settings.workers = count;
        setRunSettings(settings);
    });
    addRow(card, QStringLiteral("workers"), tr("Experiments at once"),
           tr("Automatic: as many as the processors and GPUs of this computer can do. From the next run on."),
           workers);
}

void applySettings(Theme &theme)
{
    const QSettings settings;
    theme.setMode(Theme::Mode(qBound(0, settings.value(modeKey, 0).toInt(), 2)));
    if (settings.contains(motionKey))
        theme.setMotionReduced(settings.value(motionKey).toBool());
}

QLocale chosenLocale()
{
    const QString language = QSettings().value(languageKey).toString();
    return language.isEmpty() ? QLocale::system() : QLocale(language);
}

} // namespace rondo
