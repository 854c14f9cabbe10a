// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/noticebar.h"

#include "widgets/labels.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>

namespace rondo {

NoticeBar::NoticeBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_words(makeLabel(theme, {}, FontRole::Body, nullptr, this))
    , m_layout(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("fileBar"));
    setProperty("surface", QStringLiteral("panel2"));
    setProperty("edge", QStringLiteral("bottom"));
    setAttribute(Qt::WA_StyledBackground);
    m_words->setObjectName(QStringLiteral("fileProblem"));
    m_words->setWordWrap(true);
    m_layout->setContentsMargins(12, 5, 8, 5);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_icon);
    m_layout->addWidget(m_words, 1);
    connect(&theme, &Theme::changed, this, &NoticeBar::showIcon);
    hide();
}

QString NoticeBar::text() const
{
    return isHidden() ? QString() : m_words->text();
}

void NoticeBar::showIcon()
{
    const StatusStyle style = m_theme.status(m_status);
    m_icon->setPixmap(m_theme.pixmap(style.icon, 16, style.text, devicePixelRatioF()));
}

void NoticeBar::say(const QString &text, Status status, const QList<QAction *> &actions)
{
    const bool isNew = !text.isEmpty() && text != this->text();
    // Later: one of them may be what was clicked to come here.
    for (QWidget *button : std::as_const(m_buttons)) {
        button->hide();
        button->setObjectName({});
        button->deleteLater();
    }
    m_buttons.clear();
    m_status = status;
    m_words->setText(text);
    showIcon();
    for (QAction *action : actions) {
        auto *button = new QPushButton(action->text(), this);
        button->setObjectName(action->objectName());
        button->setToolTip(action->toolTip());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        m_layout->addWidget(button);
        m_buttons.append(button);
    }
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    if (isNew) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace rondo
