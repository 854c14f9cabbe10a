// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QCheckBox;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace rondo {

class ExperimentModel;
class Theme;

/*!
    A popup to choose the columns of the table: all parameters, figures and facts, with a search; the shown ones
   first, in their order. A drag, or Alt with Up and Down, changes the order; Space shows and hides.
*/
class ColumnPicker : public QFrame {
    Q_OBJECT
public:
    ColumnPicker(Theme &theme, const ExperimentModel &model, QWidget *parent = nullptr);

    //! Below \a anchor.
    void open(const QWidget &anchor);

Q_SIGNALS:
    void columnsChosen(const QStringList &names); //!< those to be shown, in order
    void usualRequested(); //!< forget what was chosen
    void onlyDifferingChanged(bool only);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void search(const QString &text);
    void tell();
    void moveCurrent(int by);

    const ExperimentModel &m_model;
    QLineEdit *m_search;
    QListWidget *m_list;
    QCheckBox *m_differing;
    bool m_filling = false;
};

} // namespace rondo
