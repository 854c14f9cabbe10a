// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/query.h"

#include <QFrame>
#include <QPlainTextEdit>

#include <functional>

class QCompleter;
class QTimer;
class QToolButton;

namespace rondo {

class ExperimentTable;
class Theme;

/*!
    One line for an ExperimentQuery: complete conditions look like tokens, the place of a problem is underlined.
   Names, comparisons and values are completed from the table. Return takes the query over at once, Escape
   closes the completion; Down opens it.
*/
class FilterEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit FilterEdit(Theme &theme, QWidget *parent = nullptr);

    const QueryReading &reading() const { return m_reading; }
    void setTable(std::function<const ExperimentTable *()> table) { m_table = std::move(table); }

Q_SIGNALS:
    void accepted(); //!< Return

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void read();
    void complete(bool always);
    void insertCompletion(const QString &word);

    class Colours;
    Theme &m_theme;
    std::function<const ExperimentTable *()> m_table;
    QueryReading m_reading;
    Colours *m_colours; //!< of the document
    QCompleter *m_completer;
    qsizetype m_completionBegin = 0;
    bool m_typing = false;
};

//! The filter of a table: icon, FilterEdit, and a button that empties it.
class FilterBox : public QFrame {
    Q_OBJECT
public:
    explicit FilterBox(Theme &theme, QWidget *parent = nullptr);

    QString text() const { return m_edit->toPlainText(); }
    void setText(const QString &text); //!< without a signal
    //! Whose names and values are completed; may give null.
    void setTable(std::function<const ExperimentTable *()> table) { m_edit->setTable(std::move(table)); }
    void focusField(); //!< for Ctrl F

Q_SIGNALS:
    void queryChanged(const QString &text); //!< a text that is understood
    void problemChanged(const QString &words); //!< empty: none

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showText(bool atOnce);

    Theme &m_theme;
    FilterEdit *m_edit;
    QToolButton *m_clear;
    QTimer *m_pause;
    QString m_told; //!< the last query that was signalled
};

} // namespace rondo
