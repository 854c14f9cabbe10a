// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparecard.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QToolButton>

namespace rondo {

namespace {
    constexpr int headHeight = 44;
} // namespace

CompareCard::CompareCard(Theme &theme, const QString &title, QWidget *parent)
    : Card(theme, parent)
    , m_theme(theme)
    , m_title(new QLabel(title))
    , m_subtitle(new ElidedLabel)
    , m_head(new QHBoxLayout)
    , m_maximise(new QToolButton)
{
    m_subtitle->setProperty("tone", QStringLiteral("hint"));
    m_maximise->setProperty("kind", QStringLiteral("quiet"));
    m_maximise->setProperty("size", QStringLiteral("small"));
    m_maximise->setObjectName(QStringLiteral("maximise"));
    m_head->setContentsMargins(12, 0, 8, 0);
    m_head->setSpacing(8);
    m_head->addWidget(m_title);
    m_head->addWidget(m_subtitle, 1);
    m_head->addWidget(m_maximise);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 8); // round corners
    layout->setSpacing(0);
    auto *head = new QWidget;
    head->setLayout(m_head);
    head->setFixedHeight(headHeight);
    layout->addWidget(head);
    setMinimumSize(260, 170);
    connect(m_maximise, &QToolButton::clicked, this, &CompareCard::maximiseRequested);
    connect(&theme, &Theme::changed, this, &CompareCard::applyTheme);
    setMaximised(false);
    applyTheme();
}

void CompareCard::applyTheme()
{
    m_title->setFont(m_theme.font(FontRole::BodyStrong));
    m_subtitle->setFont(m_theme.font(FontRole::Dense));
    m_maximise->setIcon(m_theme.icon(QStringLiteral("fit")));
}

void CompareCard::setSubtitle(const QString &text)
{
    m_subtitle->setText(text);
}

void CompareCard::setTitle(const QString &title)
{
    m_title->setText(title);
    setMaximised(m_isMaximised);
}

QString CompareCard::title() const
{
    return m_title->text();
}

void CompareCard::setMaximised(bool maximised)
{
    m_isMaximised = maximised;
    const QString words = maximised ? tr("Show all four cards") : tr("Give %1 all the room").arg(title());
    m_maximise->setToolTip(words);
    m_maximise->setAccessibleName(words);
}

void CompareCard::addControl(QWidget *control)
{
    m_head->insertWidget(m_head->count() - 1, control);
}

void CompareCard::setBody(QWidget *body)
{
    static_cast<QVBoxLayout *>(layout())->addWidget(body, 1);
}

void CompareCard::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->position().y() < headHeight)
        Q_EMIT maximiseRequested();
}

} // namespace rondo
