// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingspage.h"

#include "theme/theme.h"
#include "widgets/controls.h"
#include "widgets/labels.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLocale>
#include <QSettings>
#include <QVBoxLayout>

namespace rondo {

namespace {

    const QString modeKey = QStringLiteral("appearance/mode");
    const QString motionKey = QStringLiteral("appearance/reduceMotion");
    const QString languageKey = QStringLiteral("language");

    //! A row of a card: title and explanation left, the control right.
    QHBoxLayout *makeRow(const Theme &theme, const QString &title, const QString &hint, QWidget *control)
    {
        auto *words = new QVBoxLayout;
        words->setSpacing(2);
        QLabel *name = makeLabel(theme, title, FontRole::Body);
        name->setBuddy(control);
        words->addWidget(name);
        words->addWidget(makeLabel(theme, hint, FontRole::Caption, "hint"));
        control->setAccessibleName(title);
        auto *row = new QHBoxLayout;
        row->addLayout(words, 1);
        row->addWidget(control, 0, Qt::AlignVCenter);
        return row;
    }

    QVBoxLayout *fillCard(const Theme &theme, Card *card, const QString &title)
    {
        auto *layout = new QVBoxLayout(card);
        layout->setContentsMargins(16, 14, 16, 16);
        layout->setSpacing(14);
        layout->addWidget(makeLabel(theme, title, FontRole::BodyStrong));
        return layout;
    }

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
{
    setProperty("surface", QStringLiteral("canvas"));
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout;
    column->setSpacing(16);
    column->addWidget(makeAppearance());
    column->addWidget(makeLanguage());
    column->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->addStretch();
    layout->addLayout(column);
    layout->addStretch();
}

QWidget *SettingsPage::toolbarWidget()
{
    return makeLabel(m_theme, tr("Settings"), FontRole::ObjectName, nullptr, this);
}

QWidget *SettingsPage::makeAppearance()
{
    auto *card = new Card(m_theme, this);
    card->setFixedWidth(560);
    QVBoxLayout *layout = fillCard(m_theme, card, tr("Appearance"));
    auto *mode = new SegmentedControl(m_theme, card);
    mode->setObjectName(QStringLiteral("themeMode"));
    mode->setItems({tr("System"), tr("Light"), tr("Dark")});
    mode->setCurrentIndex(int(m_theme.mode()));
    connect(mode, &SegmentedControl::currentChanged, this, [this](int index) {
        m_theme.setMode(Theme::Mode(index));
        QSettings().setValue(modeKey, index);
    });
    connect(&m_theme, &Theme::changed, mode, [this, mode] { mode->setCurrentIndex(int(m_theme.mode())); });
    layout->addLayout(makeRow(m_theme, tr("Theme"), tr("System follows the desktop."), mode));

    auto *motion = new Toggle(m_theme, card);
    motion->setObjectName(QStringLiteral("reduceMotion"));
    motion->setChecked(m_theme.isMotionReduced());
    connect(motion, &Toggle::toggled, this, [this](bool on) {
        m_theme.setMotionReduced(on);
        QSettings().setValue(motionKey, on);
    });
    layout->addLayout(
        makeRow(m_theme, tr("Reduce motion"), tr("Nothing turns or slides; words stay."), motion));
    return card;
}

QWidget *SettingsPage::makeLanguage()
{
    auto *card = new Card(m_theme, this);
    card->setFixedWidth(560);
    QVBoxLayout *layout = fillCard(m_theme, card, tr("Language"));
    auto *choice = new QComboBox(card);
    choice->setObjectName(QStringLiteral("language"));
    choice->addItem(tr("As the system"), QString());
    const auto available = languages();
    for (const auto &[name, title] : available)
        choice->addItem(title, name);
    choice->setCurrentIndex(qMax(0, choice->findData(QSettings().value(languageKey).toString())));
    connect(choice, &QComboBox::currentIndexChanged, this,
            [choice] { QSettings().setValue(languageKey, choice->currentData().toString()); });
    layout->addLayout(
        makeRow(m_theme, tr("Words of the window"), tr("Takes effect at the next start."), choice));
    return card;
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
