// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/confusion.h"
#include "experiments/mistakes.h"
#include "experiments/samplepicture.h"
#include "theme/theme.h"

#include <QDialog>

class QComboBox;
class QLabel;

namespace rondo {

class MistakeGrid;

//! The misread samples of an experiment as they were when it was opened: all, or those of a true class, or of a cell of the
//! confusion matrix; most confident or highest loss first.
class MistakesDialog : public QDialog {
    Q_OBJECT
public:
    //! Shows the cell; a class below 0 stands for all.
    MistakesDialog(Theme &theme, const QString &experiment, const Mistakes &mistakes, const Confusion &confusion, QWidget *parent);

    void setSource(StoreThread *store, const PictureSource &source);
    void showCell(int actual, int predicted);

private:
    void fill(QComboBox &box, const QString &all, const QString &name);
    void showMistakes();

    Mistakes m_mistakes;
    Confusion m_confusion;
    QComboBox *m_actual;
    QComboBox *m_predicted;
    QComboBox *m_order;
    QLabel *m_note;
    MistakeGrid *m_grid;
};

} // namespace rondo
