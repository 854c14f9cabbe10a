// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/experimentpicker.h"

#include "theme/theme.h"
#include "widgets/searchfield.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace rondo {

namespace {
    constexpr int rowHeight = 26;
} // namespace

void PickerModel::setEntries(const QList<PickerEntry> &entries)
{
    m_entries = entries;
    show();
}

void PickerModel::setPicked(const QSet<ExperimentId> &picked)
{
    m_picked = picked;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void PickerModel::setFilter(const QString &words)
{
    m_words = words;
    show();
}

void PickerModel::show()
{
    beginResetModel();
    m_shown.clear();
    const QStringList words = m_words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (qsizetype at = 0; at < m_entries.size(); ++at) {
        const PickerEntry &entry = m_entries.at(at);
        const bool fits = std::all_of(words.begin(), words.end(), [&](const QString &word) {
            return entry.name.contains(word, Qt::CaseInsensitive) || entry.detail.contains(word, Qt::CaseInsensitive);
        });
        if (fits)
            m_shown << at;
    }
    endResetModel();
}

int PickerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant PickerModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PickerEntry &one = entry(index.row());
    if (role == Qt::DisplayRole)
        return QStringLiteral("%1   %2").arg(one.name, one.detail);
    if (role == Qt::CheckStateRole)
        return m_picked.contains(one.id) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::SizeHintRole)
        return QSize(0, rowHeight);
    if (role == Qt::AccessibleTextRole)
        return m_picked.contains(one.id) ? tr("%1, %2, compared").arg(one.name, one.detail)
                                         : QStringLiteral("%1, %2").arg(one.name, one.detail);
    return {};
}

Qt::ItemFlags PickerModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const bool isFull = m_picked.size() >= mostCompared && !m_picked.contains(entry(index.row()).id);
    return isFull ? Qt::ItemIsSelectable : Qt::ItemIsSelectable | Qt::ItemIsEnabled;
}

void PickerModel::toggle(int row)
{
    const ExperimentId id = entry(row).id;
    const bool isPicked = !m_picked.remove(id);
    if (isPicked)
        m_picked.insert(id);
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT picked(id, isPicked);
}

ExperimentPicker::ExperimentPicker(Theme &theme, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_model(new PickerModel(this))
    , m_search(new QLineEdit)
    , m_list(new QListView)
    , m_count(new QLabel)
{
    setObjectName(QStringLiteral("experimentPicker"));
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Experiments to compare"));
    setUpSearch(*m_search, theme, tr("Search experiments"), true);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Experiments to compare"));
    m_list->setUniformItemSizes(true);
    m_count->setProperty("tone", QStringLiteral("hint"));
    m_count->setFont(theme.font(FontRole::Caption));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_count);
    resize(360, 380);
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, m_model, &PickerModel::setFilter);
    connect(m_list, &QListView::clicked, this, &ExperimentPicker::toggle);
    connect(m_model, &PickerModel::picked, this, [this](ExperimentId id, bool isPicked) {
        showCount();
        Q_EMIT picked(id, isPicked);
    });
}

void ExperimentPicker::setEntries(const QList<PickerEntry> &entries)
{
    m_model->setEntries(entries);
}

void ExperimentPicker::setPicked(const QList<ExperimentId> &picked)
{
    m_model->setPicked(QSet<ExperimentId>(picked.begin(), picked.end()));
    showCount();
}

void ExperimentPicker::showCount()
{
    m_count->setText(tr("%1 compared, up to %2").arg(m_model->pickedCount()).arg(mostCompared));
}

void ExperimentPicker::openBelow(QWidget &anchor)
{
    m_search->clear();
    move(anchor.mapToGlobal(QPoint(0, anchor.height() + 4)));
    QFrame::show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void ExperimentPicker::toggle(const QModelIndex &index)
{
    if (index.flags() & Qt::ItemIsEnabled)
        m_model->toggle(index.row());
}

bool ExperimentPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_search && m_model->rowCount() > 0 && (key == Qt::Key_Down || isEnter)) {
        if (key == Qt::Key_Down) {
            m_list->setFocus(Qt::TabFocusReason);
            m_list->setCurrentIndex(m_model->index(0));
        } else {
            toggle(m_model->index(0));
        }
        return true;
    }
    if (watched == m_list && (key == Qt::Key_Space || isEnter)) {
        toggle(m_list->currentIndex());
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace rondo
