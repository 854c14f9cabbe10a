// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

namespace rondo {

//! What the person chose for this computer: appearance, motion, language. Kept in QSettings; acts at once where it can.
class SettingsPage : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(Theme &theme, QWidget *parent);

    void setSession(Session *) override { }
    QWidget *toolbarWidget() override;

private:
    QWidget *makeAppearance();
    QWidget *makeLanguage();

    Theme &m_theme;
};

//! Brings \a theme to what the settings say; for the start of the program.
void applySettings(Theme &theme);

//! The locale the settings ask for; the system's without a choice.
QLocale chosenLocale();

} // namespace rondo
