// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

class QVBoxLayout;

namespace rondo {

class Computer;

//! What the window shows without a project: the loop, new, open, recent, samples, and what this computer can do.
class WelcomePage : public Page {
    Q_OBJECT
public:
    //! Both must outlive the page.
    WelcomePage(Theme &theme, Computer &computer, QWidget *parent);

    void setSession(Session *) override { }
    QWidget *toolbarWidget() override;
    //! Reads the list of recent projects again.
    void refresh();

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void projectRequested(const QString &folder);
    void sampleRequested(const QString &folder); //!< where the sample's project shall be; it may be there already

private:
    QWidget *makeLeft();
    QWidget *makeRight();
    void addRecentRow(const QString &folder, const QString &name, const QDateTime &opened, bool exists);
    void locate(const QString &folder);

    Theme &m_theme;
    Computer &m_computer;
    QVBoxLayout *m_recent = nullptr;
    QWidget *m_clear = nullptr;
};

} // namespace rondo
