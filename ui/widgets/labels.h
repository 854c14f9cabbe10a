// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QFrame>
#include <QKeySequence>
#include <QLabel>

class QAction;
class QTabBar;

namespace rondo {

//! A label of plain text that ends in "…" where it does not fit; the whole text is its tool tip then.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    using QLabel::QLabel;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

//! A label in one of the theme's fonts; \a tone as in styleSheet().
QLabel *makeLabel(const Theme &theme, const QString &text, FontRole role, const char *tone = nullptr,
                  QWidget *parent = nullptr);

//! "Ctrl K": the keys as they stand on a key cap.
QString keyText(const QKeySequence &keys);

//! Status as icon, word and colour: a pill 20 high, or only icon and word.
class StatusPill : public QWidget {
    Q_OBJECT
public:
    explicit StatusPill(const Theme &theme, QWidget *parent = nullptr);

    //! \a text empty: the status' own word.
    void setStatus(Status status, const QString &text = {});
    void setFlat(bool flat); //!< without the soft ground
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Status m_status = Status::Idle;
    QString m_text;
    bool m_flat = false;
};

//! Shows \a count behind the words of a tab; 0 shows none.
void setTabCount(QTabBar &tabs, int tab, int count, const Theme &theme);

//! "Done", "Running", ... in the language of the window.
QString statusWord(Status status);

//! A panel with a border and a radius of 8.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(const Theme &theme, QWidget *parent = nullptr);

    void setHighlighted(bool highlighted); //!< a 2 px accent border

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    bool m_highlighted = false;
};

//! What an empty page or panel shows: icon, what will be here, how to get it, and one button.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    //! The action may be null; it is not owned.
    EmptyState(const Theme &theme, const QString &icon, const QString &title, const QString &hint, QAction *action = nullptr,
               QWidget *parent = nullptr);
    void setTexts(const QString &title, const QString &hint);

private:
    QLabel *m_title;
    QLabel *m_hint;
};

} // namespace rondo
