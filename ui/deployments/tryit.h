// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deployment/deployment.h"
#include "deployments/inferclient.h"
#include "theme/theme.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace rondo {

class AnswerCard;
class ClassBars;
class DrawingPad;
class SegmentedControl;

//! Draw a digit or open a picture, and see what the endpoint makes of it 150 ms after the pen rests.
class TryIt : public QWidget {
    Q_OBJECT
public:
    explicit TryIt(Theme &theme, QWidget *parent = nullptr);

    //! The endpoint to ask; none: the pad is off and says why.
    void setDeployment(const std::optional<Deployment> &deployment);
    //! What happened to the label of \a request.
    void setLabelled(const QString &request, int label, const QString &errorText);

Q_SIGNALS:
    void startRequested(); //!< the server has stopped and the person wants it back
    //! The person said what it was: of the prediction logged under \a request.
    void labelRequested(const QString &request, int label);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makePadRow();
    QWidget *makeLabelRow();
    void showPreview();
    void ask();
    void showAnswer(const InferAnswer &answer);
    void showError(const QString &text);
    void showNothing();
    void chooseOther();
    void openPicture();
    void takePicture(const QString &path);
    void applyTheme();

    Theme &m_theme;
    std::optional<Deployment> m_deployment;
    InferClient *m_client;
    SegmentedControl *m_source;
    DrawingPad *m_pad;
    QToolButton *m_undo;
    QToolButton *m_wipe;
    QToolButton *m_open;
    QLabel *m_sent;
    QLabel *m_sentWords;
    AnswerCard *m_card;
    ClassBars *m_bars;
    QLabel *m_question;
    QPushButton *m_right;
    QPushButton *m_other;
    QLabel *m_thanks;
    QByteArray m_pixels; //!< as sent, 28 x 28
    InferAnswer m_answer;
};

} // namespace rondo
