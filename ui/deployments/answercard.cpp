// SPDX-License-Identifier: GPL-3.0-or-later
#include "deployments/answercard.h"

#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace rondo {

AnswerCard::AnswerCard(Theme &theme, QWidget *parent)
    : Card(theme, parent)
    , m_version(makeLabel(theme, {}, FontRole::Dense, "secondary", this))
    , m_digit(makeLabel(theme, {}, FontRole::Hero, nullptr, this))
    , m_confidence(makeLabel(theme, {}, FontRole::BodyStrong, nullptr, this))
    , m_time(makeLabel(theme, {}, FontRole::Dense, "secondary", this))
    , m_error(makeLabel(theme, {}, FontRole::Dense, "error", this))
    , m_start(new QPushButton(tr("Start again"), this))
{
    setMinimumHeight(68);
    m_digit->setObjectName(QStringLiteral("answer"));
    m_digit->setAccessibleName(tr("Answer"));
    m_error->setWordWrap(true);
    m_start->setProperty("size", QStringLiteral("small"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_digit);
    row->addWidget(m_confidence, 0, Qt::AlignBottom);
    row->addStretch(1);
    row->addWidget(m_time, 0, Qt::AlignBottom);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(2);
    layout->addWidget(m_version);
    layout->addLayout(row);
    layout->addWidget(m_error);
    layout->addWidget(m_start, 0, Qt::AlignLeft);
    connect(m_start, &QPushButton::clicked, this, &AnswerCard::startRequested);
    showNothing();
}

void AnswerCard::showNothing()
{
    m_version->setText(tr("No answer yet"));
    m_digit->setText(QStringLiteral("\u2013"));
    m_confidence->clear();
    m_time->clear();
    m_error->hide();
    m_start->hide();
}

void AnswerCard::showAnswer(const QString &model, const InferAnswer &answer)
{
    const int best = answer.best();
    m_version->setText(tr("%1 v%2").arg(model).arg(answer.modelVersion));
    m_digit->setText(QString::number(best));
    m_confidence->setText(QString::number(answer.scores.at(best), 'f', 3));
    m_time->setText(tr("%1 ms").arg(QString::number(answer.milliseconds, 'f', 1)));
    m_error->hide();
    m_start->hide();
}

void AnswerCard::showError(const QString &text, bool canStart)
{
    m_digit->setText(QStringLiteral("\u2013"));
    m_confidence->clear();
    m_time->clear();
    m_error->setText(text);
    m_error->show();
    m_start->setVisible(canStart);
}

} // namespace rondo
