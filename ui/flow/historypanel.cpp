// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/historypanel.h"

#include "flow/flowdocument.h"
#include "theme/theme.h"
#include "widgets/labels.h"

#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

namespace rondo {

HistoryModel::HistoryModel(FlowDocument &document, const Theme &theme, QObject *parent)
    : QAbstractListModel(parent)
    , m_document(document)
    , m_theme(theme)
{
    connect(&document.undoStack(), &QUndoStack::indexChanged, this, &HistoryModel::follow);
    connect(&theme, &Theme::changed, this, &HistoryModel::follow);
    follow();
}

int HistoryModel::current() const
{
    return m_document.undoStack().index();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows)
        return {};
    const int row = index.row();
    const QString text = row == 0 ? tr("Beginning") : m_document.undoStack().text(row - 1);
    const bool undone = row > current();
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::AccessibleTextRole:
        return undone ? tr("%1, undone").arg(text) : row == current() ? tr("%1, shown now").arg(text) : text;
    case Qt::ToolTipRole:
        return undone ? tr("%1. Undone; click to do it again.").arg(text)
                      : tr("%1. Click to go back to this point.").arg(text);
    case Qt::DecorationRole:
        return m_theme.icon(undone                 ? QStringLiteral("redo")
                                : row == current() ? QStringLiteral("pin")
                                                   : QStringLiteral("check"));
    case Qt::ForegroundRole:
        return m_theme.color(undone ? Token::Text3 : Token::Text);
    case Qt::FontRole:
        return m_theme.font(row == current() ? FontRole::BodyStrong : FontRole::Body);
    default:
        return {};
    }
}

void HistoryModel::follow()
{
    // While an edit is pushed the stack may have dropped its oldest step: every row may be another one.
    const int rows = m_document.undoStack().count() + 1;
    if (rows != m_rows || rows > int(FlowHistory::limit)) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else {
        Q_EMIT dataChanged(index(0), index(rows - 1));
    }
    Q_EMIT currentChanged(current());
}

HistoryPanel::HistoryPanel(FlowDocument &document, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_model(document, theme)
    , m_list(new QListView(this))
{
    setObjectName(QStringLiteral("historyPanel"));
    setProperty("surface", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(180);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 8, 8);
    QLabel *title = makeLabel(theme, tr("History"), FontRole::BodyStrong, nullptr, this);
    title->setBuddy(m_list);
    head->addWidget(title, 1);
    auto *close = new QToolButton(this);
    close->setIcon(theme.icon(QStringLiteral("cross")));
    close->setToolTip(tr("Close the history"));
    close->setAccessibleName(tr("Close the history"));
    close->setProperty("kind", QStringLiteral("quiet"));
    head->addWidget(close);
    m_list->setObjectName(QStringLiteral("historyList"));
    m_list->setAccessibleName(tr("History"));
    m_list->setModel(&m_model);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);

    connect(close, &QToolButton::clicked, this, &HistoryPanel::closeRequested);
    const auto go = [&document](const QModelIndex &index) { document.goTo(index.row()); };
    connect(m_list, &QListView::clicked, this, go);
    connect(m_list, &QListView::activated, this, go);
    const auto show = [this](int row) {
        m_list->setCurrentIndex(m_model.index(row));
        m_list->scrollTo(m_model.index(row));
    };
    connect(&m_model, &HistoryModel::currentChanged, m_list, show);
    show(m_model.current());
}

} // namespace rondo
