// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/rebinddialog.h"

#include "settings/keyfield.h"
#include "settings/shortcutmodel.h"
#include "widgets/controls.h"
#include "widgets/labels.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace rondo {

RebindDialog::RebindDialog(Shortcuts &shortcuts, const KeyCommand &command, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_shortcuts(shortcuts)
    , m_command(command)
    , m_field(new KeyField(this))
    , m_words(makeLabel(theme, {}, FontRole::Dense, "hint", this))
    , m_use(new QPushButton(tr("Use these keys"), this))
{
    setObjectName(QStringLiteral("rebindDialog"));
    setWindowTitle(tr("Keys for \"%1\"").arg(command.title));
    setMinimumWidth(420);
    m_field->setObjectName(QStringLiteral("keyField"));
    m_words->setObjectName(QStringLiteral("keyWords"));
    m_words->setWordWrap(true);
    m_words->setMinimumHeight(36);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_use->setObjectName(QStringLiteral("useKeys"));
    makePrimary(*m_use);
    auto *none = new QPushButton(tr("No keys"), this);
    none->setObjectName(QStringLiteral("noKeys"));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    for (QPushButton *button : {m_use, none, cancel})
        button->setAutoDefault(false); // Enter is a key like any other here
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(none);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_use);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(10);
    layout->addWidget(makeLabel(theme, command.title, FontRole::BodyStrong));
    layout->addWidget(m_field);
    layout->addWidget(m_words);
    layout->addLayout(buttons);
    connect(m_field, &KeyField::keysChanged, this, &RebindDialog::check);
    connect(m_use, &QPushButton::clicked, this, [this] { take({m_field->keys()}); });
    connect(none, &QPushButton::clicked, this, [this] { take({}); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    check();
    m_field->setFocus();
}

void RebindDialog::check()
{
    const QKeySequence keys = m_field->keys();
    m_use->setEnabled(!keys.isEmpty());
    if (keys.isEmpty()) {
        const QList<QKeySequence> now = m_shortcuts.keys(m_command.id);
        m_words->setText(now.isEmpty() ? tr("It has no keys now.") : tr("Now: %1").arg(keysText(now)));
        return;
    }
    const QStringList others = m_shortcuts.conflicts(m_command.id, keys);
    m_words->setText(others.isEmpty() ? tr("No other command has these keys.")
                                      : tr("%1 runs \"%2\" now. That loses these keys.")
                                            .arg(keyText(keys), others.join(QStringLiteral("\", \""))));
    m_words->setProperty("tone", others.isEmpty() ? QStringLiteral("hint") : QStringLiteral("warning"));
    m_words->style()->unpolish(m_words);
    m_words->style()->polish(m_words);
    m_field->setAccessibleDescription(m_words->text());
}

void RebindDialog::take(const QList<QKeySequence> &keys)
{
    m_shortcuts.setKeys(m_command.id, keys);
    accept();
}

} // namespace rondo
