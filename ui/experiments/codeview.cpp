// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/codeview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rondo {

CodeView::CodeView(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_note(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_copy(new QPushButton(tr("Copy command"), this))
{
    m_note->setText(
        tr("This command makes the experiment again in a terminal. The other nodes run as the flow has them; "
           "results that are already there are taken again instead of being trained."));
    m_note->setWordWrap(true);
    m_note->setProperty("tone", QStringLiteral("secondary"));
    m_text->setReadOnly(true);
    m_text->setObjectName(QStringLiteral("repeatCommand"));
    m_text->setAccessibleName(tr("Command that makes this experiment again"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_note);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_copy, 0, Qt::AlignLeft);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    const auto applyTheme = [this] {
        m_note->setFont(m_theme.font(FontRole::Dense));
        m_text->setFont(m_theme.font(FontRole::MonoSmall));
        m_copy->setIcon(m_theme.icon(QStringLiteral("copy")));
    };
    connect(&theme, &Theme::changed, this, applyTheme);
    applyTheme();
}

void CodeView::setCommand(const QString &command)
{
    if (m_text->toPlainText() != command)
        m_text->setPlainText(command);
}

} // namespace rondo
