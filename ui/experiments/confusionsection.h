// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/mistakes.h"
#include "experiments/samplepicture.h"
#include "experiments/snapshots.h"
#include "theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace rondo {

class ClassFiguresView;
class ConfusionView;
struct Confusion;
class MistakeGrid;
class SegmentedControl;

//! Which classes are mixed up, on the validation or the test split, with the images behind each cell, the worst samples, and the figures of each class. While
//! a model is trained: after its newest epoch, on the validation split, without images.
class ConfusionSection : public QWidget {
    Q_OBJECT
public:
    explicit ConfusionSection(Theme &theme, QWidget *parent = nullptr);

    void setStore(StoreThread *store); //!< null when the project closes; must outlive the next call
    void setSnapshot(const DashboardSnapshot &snapshot);

Q_SIGNALS:
    void noteChanged(const QString &note); //!< "epoch 4 of 9, 10 000 validation images"
    void hinted(QWidget *hint); //!< it has said something that the person should see

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showReport();
    void showButton();
    void showHint(); //!< why there is no matrix, or no pictures
    void openCurrent();
    void openImages(int actual, int predicted);
    bool isPreliminary() const; //!< whether its matrix is that of an epoch, not of the result
    QString note(const Confusion &confusion) const;
    QString whyNoImages() const;
    void applyTheme();
    Split split() const;

    Theme &m_theme;
    StoreThread *m_store = nullptr;
    ExperimentId m_id;
    QJsonObject m_report;
    QString m_experiment, m_dataset;
    int m_epochs = 0;
    bool m_isFinished = false;
    bool m_comesSoon = false; //!< a built-in network in its first epoch
    bool m_wantsImages = false; //!< a cell without pictures was asked for them
    Mistakes m_mistakes;
    SegmentedControl *m_split;
    ConfusionView *m_view;
    QLabel *m_none;
    QPushButton *m_images;
    QWidget *m_worst;
    QLabel *m_worstTitle;
    QPushButton *m_allMistakes;
    MistakeGrid *m_worstGrid;
    QLabel *m_classesTitle;
    ClassFiguresView *m_classes;
    QLabel *m_problem;
};

} // namespace rondo
