// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QTextCursor>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace rondo {

/*!
    Finds in a text that may grow: marks every place, counts them, goes to the next and the previous one and round at the ends.
    Enter and F3 go on, with Shift back; Ctrl F puts the keyboard here.
*/
class TextFinder : public QWidget {
    Q_OBJECT
public:
    //! \a text must outlive it; \a name: what is searched, for screen readers.
    TextFinder(Theme &theme, QPlainTextEdit &text, const QString &name, QWidget *parent = nullptr);

    void textChanged(); //!< there is more or other text

Q_SIGNALS:
    void moved(); //!< the text now shows a place: it should not be scrolled away

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; //!< Shift Enter in the field

private:
    void find();
    void go(int by);
    void showPlaces();
    void applyTheme();

    Theme &m_theme;
    QPlainTextEdit &m_text;
    QLineEdit *m_field;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QList<QTextCursor> m_places;
    int m_current = -1;
};

} // namespace rondo
