// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/differencecard.h"

#include "compare/differencedelegate.h"
#include "widgets/controls.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QTableView>

namespace rondo {

namespace {
    constexpr int rowHeight = 25;
    constexpr int mostWidth = 160; // of a cell; the whole is its tool tip
} // namespace

DifferenceCard::DifferenceCard(Theme &theme, QWidget *parent)
    : CompareCard(theme, tr("Differences"), parent)
    , m_model(new DifferenceModel(this))
    , m_view(new QTableView)
    , m_head(new DifferenceHead(theme, *m_model, m_view))
    , m_corner(new QLabel(tr("Parameter"), m_view))
    , m_only(new Toggle(theme))
    , m_onlyWords(new QLabel(tr("Only what differs")))
{
    setObjectName(QStringLiteral("differenceCard"));
    setSubtitle(tr("from the baseline"));
    m_only->setAccessibleName(tr("Only what differs"));
    m_only->setObjectName(QStringLiteral("onlyDifferences"));
    m_onlyWords->setBuddy(m_only);
    m_onlyWords->setProperty("tone", QStringLiteral("secondary"));
    addControl(m_onlyWords);
    addControl(m_only);

    m_view->setModel(m_model);
    m_view->setItemDelegate(new DifferenceDelegate(theme, *m_model, m_view));
    m_view->setHorizontalHeader(m_head);
    m_view->setAccessibleName(tr("Differences"));
    m_view->setShowGrid(false);
    m_view->setSelectionMode(QAbstractItemView::NoSelection);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setTabKeyNavigation(false);
    m_view->setMouseTracking(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setCornerButtonEnabled(false);
    m_view->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->verticalHeader()->setHighlightSections(false);
    m_view->verticalHeader()->setProperty("plain", true);
    m_corner->setProperty("surface", QStringLiteral("panel2"));
    m_corner->setProperty("edge", QStringLiteral("bottom"));
    m_corner->setContentsMargins(12, 0, 0, 0);
    setBody(m_view);

    m_view->viewport()->installEventFilter(this);
    m_head->viewport()->installEventFilter(this);
    m_view->installEventFilter(this);
    connect(m_only, &Toggle::toggled, this, [this](bool only) {
        m_model->setOnlyDifferences(only);
        Q_EMIT changed();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &DifferenceCard::fit);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (m_view->hasFocus())
            Q_EMIT pointedAt(experimentAt(index.isValid() ? index.column() : -1));
    });
    connect(&theme, &Theme::changed, this, &DifferenceCard::applyTheme);
    applyTheme();
}

void DifferenceCard::applyTheme()
{
    m_onlyWords->setFont(theme().font(FontRole::Dense));
    m_corner->setFont(theme().font(FontRole::Dense));
    m_view->verticalHeader()->setFont(theme().font(FontRole::Dense));
    fit();
}

void DifferenceCard::setComparison(const Comparison &comparison, int baseline, const QList<SeriesStyle> &styles)
{
    // Keeps the place in the table where it was.
    const QModelIndex current = m_view->currentIndex();
    const int row = current.row(), column = current.column();
    m_model->setComparison(comparison, baseline);
    m_head->setStyles(styles);
    if (row >= 0 && row < m_model->rowCount() && column < m_model->columnCount())
        m_view->setCurrentIndex(m_model->index(row, column));
}

void DifferenceCard::setOnlyDifferences(bool only)
{
    m_only->setChecked(only);
}

bool DifferenceCard::onlyDifferences() const
{
    return m_only->isChecked();
}

ExperimentId DifferenceCard::experimentAt(int column) const
{
    return column >= 0 && column < m_model->columnCount() ? m_model->experiment(column).experiment.id : ExperimentId {};
}

void DifferenceCard::setMarked(ExperimentId id)
{
    if (id == m_marked)
        return;
    m_marked = id;
    int column = -1;
    for (int at = 0; at < m_model->columnCount(); ++at) {
        if (id.isValid() && experimentAt(at) == id)
            column = at;
    }
    static_cast<DifferenceDelegate *>(m_view->itemDelegate())->setMarked(column);
    m_view->viewport()->update();
}

//! The columns share the room where there is more than they need.
void DifferenceCard::fit()
{
    const int count = m_model->columnCount();
    if (count == 0 || m_isFitting)
        return;
    m_isFitting = true; // scroll bars come and go with the widths
    QList<int> widths;
    int sum = 0;
    for (int column = 0; column < count; ++column) {
        int width = m_head->widthOf(column);
        for (int row = 0; row < m_model->rowCount(); ++row)
            width = std::max(width, std::min(mostWidth, m_view->itemDelegate()
                                                      ->sizeHint(QStyleOptionViewItem(), m_model->index(row, column))
                                                      .width()));
        widths << width;
        sum += width;
    }
    const int spare = std::max(0, m_view->viewport()->width() - sum) / count;
    for (int column = 0; column < count; ++column)
        m_view->setColumnWidth(column, widths.at(column) + spare);
    m_corner->setGeometry(0, 0, m_view->verticalHeader()->width(), m_head->height());
    m_corner->raise();
    m_isFitting = false;
}

bool DifferenceCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_view->viewport()) {
        fit();
    } else if (event->type() == QEvent::MouseMove && watched == m_view->viewport()) {
        Q_EMIT pointedAt(experimentAt(m_view->columnAt(int(static_cast<QMouseEvent *>(event)->position().x()))));
    } else if (event->type() == QEvent::MouseMove && watched == m_head->viewport()) {
        Q_EMIT pointedAt(experimentAt(m_head->logicalIndexAt(static_cast<QMouseEvent *>(event)->position().toPoint())));
    } else if (event->type() == QEvent::Leave || (event->type() == QEvent::FocusOut && watched == m_view)) {
        Q_EMIT pointedAt({});
    }
    return CompareCard::eventFilter(watched, event);
}

} // namespace rondo
