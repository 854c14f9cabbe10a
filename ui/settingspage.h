// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

class QScrollArea;
class QVBoxLayout;

namespace rondo {

class Card;

/*!
    What the person chose for this computer: appearance, language, keys, limits, Python, what to train on. Kept in QSettings; acts
    at once where it can. The command palette finds each setting.
*/
class SettingsPage : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(Theme &theme, QWidget *parent);

    void setSession(Session *) override { }
    void setWindowParts(const WindowParts &parts) override;
    QWidget *toolbarWidget() override;
    QList<PaletteEntry> paletteEntries() override;

private:
    //! What the palette finds.
    struct Setting {
        QString name;  //!< "theme"
        QString title; //!< translated
        QString card;  //!< the title of its card
        QWidget *control = nullptr;
    };

    Card *makeCard(const QString &title);
    void addRow(Card *card, const QString &name, const QString &title, const QString &hint, QWidget *control);
    void addSetting(const QString &name, const QString &title, const QString &card, QWidget *control);
    void makeAppearance();
    void makeLanguage();
    void makeLimits();
    void goTo(QWidget *control);

    Theme &m_theme;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    QList<Setting> m_settings;
};

//! Brings \a theme to what the settings say; for the start of the program.
void applySettings(Theme &theme);

//! The locale the settings ask for; the system's without a choice.
QLocale chosenLocale();

} // namespace rondo
