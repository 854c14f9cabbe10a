// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/shortcutcard.h"

#include "settings/rebinddialog.h"
#include "settings/settingrow.h"
#include "settings/shortcutmodel.h"
#include "settings/shortcutsheet.h"
#include "widgets/searchfield.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace rondo {

ShortcutCard::ShortcutCard(Shortcuts &shortcuts, const Theme &theme, QWidget *parent)
    : Card(theme, parent)
    , m_shortcuts(shortcuts)
    , m_theme(theme)
    , m_model(new ShortcutModel(shortcuts, this))
    , m_found(new QSortFilterProxyModel(this))
    , m_field(new QLineEdit(this))
    , m_table(new QTreeView(this))
    , m_change(new QPushButton(tr("Change keys..."), this))
    , m_reset(new QPushButton(tr("Set back"), this))
    , m_resetAll(new QPushButton(tr("Set all back"), this))
{
    setObjectName(QStringLiteral("shortcutCard"));
    m_found->setSourceModel(m_model);
    m_found->setFilterRole(ShortcutModel::SearchRole);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_field->setObjectName(QStringLiteral("shortcutSearch"));
    setUpSearch(*m_field, theme, tr("Search commands and keys"), true);
    m_table->setObjectName(QStringLiteral("shortcutTable"));
    m_table->setAccessibleName(tr("Keys of all commands"));
    m_table->setModel(m_found);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setMinimumHeight(300);
    m_table->setSortingEnabled(false);
    m_table->header()->setStretchLastSection(true);
    m_table->header()->resizeSection(ShortcutModel::Title, 270);
    m_table->header()->resizeSection(ShortcutModel::Place, 110);
    m_table->installEventFilter(this);
    auto *save = new QPushButton(tr("Save the list to print..."), this);
    save->setObjectName(QStringLiteral("saveKeys"));
    m_change->setObjectName(QStringLiteral("changeKeys"));
    m_reset->setObjectName(QStringLiteral("resetKeys"));
    m_resetAll->setObjectName(QStringLiteral("resetAllKeys"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_change, m_reset, m_resetAll})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(save);
    QVBoxLayout *layout = fillCard(theme, this, tr("Keys"));
    layout->setSpacing(10);
    layout->addWidget(m_field);
    layout->addWidget(m_table);
    layout->addLayout(buttons);
    connect(m_field, &QLineEdit::textChanged, m_found, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_table->setCurrentIndex(m_found->index(0, 0));
        refresh();
    });
    connect(m_table, &QTreeView::doubleClicked, this, &ShortcutCard::change);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ShortcutCard::refresh);
    connect(m_change, &QPushButton::clicked, this, &ShortcutCard::change);
    connect(m_reset, &QPushButton::clicked, this, [this] { m_shortcuts.reset(currentId()); });
    connect(m_resetAll, &QPushButton::clicked, &shortcuts, &Shortcuts::resetAll);
    connect(save, &QPushButton::clicked, this, &ShortcutCard::saveSheet);
    connect(&shortcuts, &Shortcuts::changed, this, &ShortcutCard::refresh);
    refresh();
}

QString ShortcutCard::currentId() const
{
    return m_table->currentIndex().data(ShortcutModel::IdRole).toString();
}

void ShortcutCard::refresh()
{
    const QString id = currentId();
    m_change->setEnabled(!id.isEmpty());
    m_reset->setEnabled(!id.isEmpty() && m_shortcuts.isChanged(id));
    const QList<KeyCommand> all = m_shortcuts.commands();
    m_resetAll->setEnabled(std::any_of(all.cbegin(), all.cend(), [this](const KeyCommand &command) {
        return m_shortcuts.isChanged(command.id);
    }));
}

void ShortcutCard::change()
{
    const QString id = currentId();
    for (const KeyCommand &command : m_shortcuts.commands()) {
        if (command.id != id)
            continue;
        auto *dialog = new RebindDialog(m_shortcuts, command, m_theme, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
}

void ShortcutCard::saveSheet()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the list of keys"), QDir::home().filePath(tr("rondo-keys.pdf")),
        tr("PDF (*.pdf);;Web page (*.html)"));
    if (path.isEmpty())
        return;
    if (const auto done = saveShortcutSheet(m_shortcuts.commands(), path); done)
        Q_EMIT saved(path);
    else
        Q_EMIT saveFailed(done.errorText());
}

void ShortcutCard::showEvent(QShowEvent *event)
{
    m_model->refresh();
    Card::showEvent(event);
}

bool ShortcutCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
            change();
            return true;
        }
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            m_shortcuts.setKeys(currentId(), {});
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

} // namespace rondo
