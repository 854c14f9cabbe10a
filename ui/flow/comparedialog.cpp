// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/comparedialog.h"

#include "flow/flowpreview.h"
#include "flow/flowview.h"
#include "theme/theme.h"
#include "widgets/labels.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace rondo {

CompareDialog::CompareDialog(const Flow &seen, const Flow &file, const QString &fileTitle, Theme &theme,
                             QWidget *parent)
    : QDialog(parent)
    , m_found(differences(seen, file, NodeTypes::builtIn()))
    , m_seen(new FlowPreview(seen, tr("What you see"), theme, this))
    , m_file(new FlowPreview(file, fileTitle, theme, this))
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("compareDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Compare"));
    resize(1200, 760);
    m_seen->setObjectName(QStringLiteral("seenFlow"));
    m_file->setObjectName(QStringLiteral("fileFlow"));
    m_seen->mark(marks(seen, file, true));
    m_file->mark(marks(seen, file, false));
    m_list->setObjectName(QStringLiteral("differences"));
    m_list->setAccessibleName(tr("Differences"));
    m_list->setWordWrap(true);
    for (const FlowDifference &one : std::as_const(m_found))
        m_list->addItem(one.text);
    m_list->setMinimumHeight(96);

    auto *both = new QSplitter(Qt::Horizontal, this);
    both->addWidget(m_seen);
    both->addWidget(m_file);
    both->setChildrenCollapsible(false);
    both->setSizes({600, 600});
    auto *rows = new QSplitter(Qt::Vertical, this);
    auto *words = new QWidget(this);
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(0, 8, 0, 0);
    QLabel *head
        = makeLabel(theme, tr("%n difference(s)", nullptr, int(m_found.size())), FontRole::BodyStrong);
    head->setBuddy(m_list);
    column->addWidget(head);
    column->addWidget(m_list);
    rows->addWidget(both);
    rows->addWidget(words);
    rows->setStretchFactor(0, 1);
    rows->setChildrenCollapsible(false);
    rows->setSizes({520, 160});

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *keep = buttons->addButton(tr("Keep what I see"), QDialogButtonBox::ActionRole);
    QPushButton *take = buttons->addButton(tr("Take the file"), QDialogButtonBox::ActionRole);
    QPushButton *later = buttons->addButton(tr("Decide later"), QDialogButtonBox::RejectRole);
    keep->setObjectName(QStringLiteral("keepSeen"));
    take->setObjectName(QStringLiteral("takeFile"));
    later->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 16);
    layout->addWidget(rows, 1);
    layout->addWidget(buttons);
    connect(keep, &QPushButton::clicked, this, [this] {
        Q_EMIT keepRequested();
        accept();
    });
    connect(take, &QPushButton::clicked, this, [this] {
        Q_EMIT takeRequested();
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &CompareDialog::go);
}

void CompareDialog::go(int row)
{
    if (row < 0 || row >= m_found.size())
        return;
    m_seen->showNodes(m_found[row].nodes);
    m_file->showNodes(m_found[row].nodes);
}

void CompareDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    // Once the splitters have given the views their room.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_seen->view().fitAll();
            m_file->view().fitAll();
        },
        Qt::QueuedConnection);
}

} // namespace rondo
