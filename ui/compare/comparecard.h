// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/labels.h"

class QHBoxLayout;
class QToolButton;

namespace rondo {

//! One of the cards of the Compare view: a head with title, words and controls, a body, and a button that gives it all the room.
class CompareCard : public Card {
    Q_OBJECT
public:
    CompareCard(Theme &theme, const QString &title, QWidget *parent = nullptr);

    void setSubtitle(const QString &text);
    void setTitle(const QString &title);
    QString title() const;
    void setMaximised(bool maximised); //!< only how the button looks

Q_SIGNALS:
    void maximiseRequested(); //!< or the way back

protected:
    void addControl(QWidget *control); //!< to the right side of the head
    void setBody(QWidget *body);
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    Theme &theme() const { return m_theme; }

private:
    void applyTheme();

    Theme &m_theme;
    QLabel *m_title;
    ElidedLabel *m_subtitle;
    QHBoxLayout *m_head;
    QToolButton *m_maximise;
    bool m_isMaximised = false;
};

} // namespace rondo
