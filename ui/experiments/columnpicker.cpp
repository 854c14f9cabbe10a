// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/columnpicker.h"

#include "experiments/experimentmodel.h"
#include "theme/theme.h"
#include "widgets/searchfield.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace rondo {

namespace {
    constexpr int nameRole = Qt::UserRole;
}

ColumnPicker::ColumnPicker(Theme &theme, const ExperimentModel &model, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_model(model)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_differing(new QCheckBox(tr("Only what differs")))
{
    setObjectName(QStringLiteral("columnPicker"));
    setFrameShape(StyledPanel);
    setProperty("surface", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    setUpSearch(*m_search, theme, tr("Find a column"), true);
    m_list->setAccessibleName(tr("Columns"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setUniformItemSizes(true);
    m_differing->setToolTip(tr("Leaves out columns whose values are the same in every row."));
    auto *usual = new QPushButton(tr("Usual columns"));
    usual->setToolTip(tr("Shows the parameters that differ and the figures that matter."));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_differing, 1);
    foot->addWidget(usual);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addLayout(foot);
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &ColumnPicker::search);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnPicker::tell);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ColumnPicker::tell);
    connect(m_differing, &QCheckBox::toggled, this, [this](bool only) {
        if (!m_filling)
            Q_EMIT onlyDifferingChanged(only);
    });
    connect(usual, &QPushButton::clicked, this, [this] {
        Q_EMIT usualRequested();
        fill();
    });
}

void ColumnPicker::open(const QWidget &anchor)
{
    m_search->clear();
    fill();
    constexpr int width = 320, height = 440;
    const QPoint corner = anchor.mapToGlobal(QPoint(anchor.width() - width, anchor.height() + 4));
    setGeometry(corner.x(), corner.y(), width, height);
    show();
    m_search->setFocus();
}

void ColumnPicker::fill()
{
    m_filling = true;
    m_list->clear();
    m_differing->setChecked(m_model.layout().onlyDiffering);
    QStringList names;
    for (const ShownColumn &column : m_model.layout().columns)
        names << column.name;
    if (names.isEmpty()) {
        for (const ExperimentColumn &column : m_model.columns())
            names << column.shown.name;
    }
    names.removeAll({});
    const qsizetype shown = names.size();
    for (const QString &name : allColumns(m_model.table())) {
        if (!names.contains(name))
            names << name;
    }
    for (qsizetype at = 0; at < names.size(); ++at) {
        const QString title = m_model.title(names[at]);
        const bool plain = title == names[at] || ExperimentTable::field(names[at]) != ExperimentTable::Field::None;
        auto *item = new QListWidgetItem(plain ? title : QStringLiteral("%1   %2").arg(title, names[at]), m_list);
        item->setData(nameRole, names[at]);
        item->setSizeHint({0, 26});
        const bool fixed = names[at] == QLatin1String("name");
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled
                       | (fixed ? Qt::NoItemFlags : Qt::ItemIsUserCheckable));
        item->setCheckState(at < shown ? Qt::Checked : Qt::Unchecked);
    }
    m_filling = false;
    search(m_search->text());
}

void ColumnPicker::search(const QString &text)
{
    const QString wanted = text.trimmed();
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool found = item->text().contains(wanted, Qt::CaseInsensitive)
            || item->data(nameRole).toString().contains(wanted, Qt::CaseInsensitive);
        item->setHidden(!found);
        first = found && !first ? item : first;
    }
    m_list->setCurrentItem(first);
}

void ColumnPicker::tell()
{
    if (m_filling)
        return;
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            names << m_list->item(row)->data(nameRole).toString();
    }
    Q_EMIT columnsChosen(names);
}

void ColumnPicker::moveCurrent(int by)
{
    const int row = m_list->currentRow(), to = row + by;
    if (row < 0 || to < 0 || to >= m_list->count())
        return;
    m_filling = true;
    m_list->insertItem(to, m_list->takeItem(row));
    m_list->setCurrentRow(to);
    m_filling = false;
    tell();
}

bool ColumnPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool vertical = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
    if (watched == m_list && vertical && key->modifiers() == Qt::AltModifier) {
        moveCurrent(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (watched == m_search && key->key() == Qt::Key_Down) {
        m_list->setFocus();
        return true;
    }
    QListWidgetItem *current = m_list->currentItem();
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_search && enter && current && current->flags() & Qt::ItemIsUserCheckable) {
        current->setCheckState(current->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void ColumnPicker::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

} // namespace rondo
