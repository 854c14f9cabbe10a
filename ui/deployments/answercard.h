// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deployments/inferclient.h"
#include "widgets/labels.h"

class QPushButton;

namespace rondo {

//! What the endpoint said: the class, how sure it is, how long it took; or why there is no answer.
class AnswerCard : public Card {
    Q_OBJECT
public:
    explicit AnswerCard(Theme &theme, QWidget *parent = nullptr);

    void showNothing();
    void showAnswer(const QString &model, const InferAnswer &answer);
    //! \a canStart offers to start the server again.
    void showError(const QString &text, bool canStart);

Q_SIGNALS:
    void startRequested();

private:
    QLabel *m_version;
    QLabel *m_digit;
    QLabel *m_confidence;
    QLabel *m_time;
    QLabel *m_error;
    QPushButton *m_start;
};

} // namespace rondo
