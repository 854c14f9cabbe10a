// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/problemlist.h"

#include "widgets/labels.h"

#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rondo {

ProblemList::ProblemList(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_stack(new QStackedWidget(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Problems"));
    auto *content = new QWidget;
    content->setProperty("surface", QStringLiteral("panel"));
    m_rows = new QVBoxLayout(content);
    m_rows->setContentsMargins(12, 6, 12, 6);
    m_rows->setSpacing(4);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    m_stack->addWidget(new EmptyState(theme, QStringLiteral("done"), tr("No problems"),
                                      tr("What keeps the flow from running shows here while you draw.")));
    m_stack->addWidget(scroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(&theme, &Theme::changed, this, &ProblemList::rebuild);
}

void ProblemList::setProblems(const QList<Problem> &problems)
{
    if (problems == m_problems)
        return;
    m_problems = problems;
    rebuild();
}

void ProblemList::focusFirst()
{
    if (auto *button = m_stack->currentWidget()->findChild<QPushButton *>())
        button->setFocus(Qt::ShortcutFocusReason);
    else
        setFocus(Qt::ShortcutFocusReason);
}

void ProblemList::rebuild()
{
    const QWidget *focus = focusWidget();
    const bool hadFocus = focus && focus->hasFocus();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_stack->setCurrentIndex(m_problems.isEmpty() ? 0 : 1);
    for (const Problem &problem : std::as_const(m_problems))
        m_rows->addWidget(makeRow(problem));
    m_rows->addStretch(1);
    // The mended one took the keyboard with it.
    if (hadFocus)
        focusFirst();
}

QWidget *ProblemList::makeRow(const Problem &problem)
{
    const bool isError = problem.severity == Problem::Severity::Error;
    const StatusStyle style = m_theme.status(isError ? Status::Failed : Status::Warning);
    auto *row = new QWidget;
    auto *icon = new QLabel;
    icon->setPixmap(m_theme.pixmap(style.icon, 16, style.text, devicePixelRatioF()));
    icon->setAccessibleName(isError ? tr("Error") : tr("Warning"));
    auto *text = makeLabel(m_theme, problem.text, FontRole::Body);
    text->setWordWrap(true);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->setSpacing(8);
    layout->addWidget(icon);
    layout->addWidget(text, 1);
    if (problem.fix) {
        QPushButton *fix = makeButton(tr("Fix"), tr("%1: %2").arg(problem.fix->text, problem.text));
        fix->setToolTip(problem.fix->text);
        connect(fix, &QPushButton::clicked, this, [this, problem] { Q_EMIT fixRequested(problem); });
        layout->addWidget(makeLabel(m_theme, problem.fix->text, FontRole::Dense, "hint"));
        layout->addWidget(fix);
    }
    if (problem.node.isValid()) {
        QPushButton *go = makeButton(tr("Go to"), tr("Go to the node: %1").arg(problem.text));
        connect(go, &QPushButton::clicked, this, [this, problem] { Q_EMIT problemActivated(problem); });
        layout->addWidget(go);
    }
    return row;
}

QPushButton *ProblemList::makeButton(const QString &text, const QString &words)
{
    auto *button = new QPushButton(text);
    button->setProperty("size", QStringLiteral("small"));
    button->setAccessibleName(words);
    return button;
}

} // namespace rondo
