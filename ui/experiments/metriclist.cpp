// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/metriclist.h"

#include "experiments/painting.h"
#include "widgets/searchfield.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace rondo {

namespace {

    constexpr int rowHeight = 26;

    //! Paints the cells of the list; the check box takes the place of an icon.
    class MetricDelegate : public QStyledItemDelegate {
    public:
        MetricDelegate(const Theme &theme, QObject *parent)
            : QStyledItemDelegate(parent)
            , m_theme(theme)
        {
        }

        QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {60, rowHeight}; }

        void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
        {
            const bool isSelected = option.state.testFlag(QStyle::State_Selected);
            painter->fillRect(option.rect, m_theme.color(isSelected ? Token::Selected : Token::Panel));
            const bool isFirst = index.column() == MetricListModel::Name, isLast = index.column() == MetricListModel::Best;
            const QRect inside = option.rect.adjusted(isFirst ? 12 : 6, 0, isLast ? -12 : -6, 0);
            if (isFirst)
                paintName(*painter, inside, index);
            else if (index.column() == MetricListModel::Spark)
                paintSpark(*painter, inside, index);
            else
                paintText(*painter, inside, Qt::AlignRight, index.data().toString(), m_theme.font(FontRole::MonoSmall),
                          m_theme.color(Token::Text));
        }

    private:
        void paintName(QPainter &painter, const QRect &rect, const QModelIndex &index) const
        {
            const QVariant check = index.data(Qt::CheckStateRole);
            if (check.isValid())
                paintTick(painter, QRect(rect.left(), rect.top(), 16, rect.height()), check.toInt() == Qt::Checked, m_theme);
            paintText(painter, rect.adjusted(24, 0, 0, 0), Qt::AlignLeft, index.data().toString(),
                      m_theme.font(FontRole::Dense), m_theme.color(Token::Text));
        }

        void paintSpark(QPainter &painter, const QRect &rect, const QModelIndex &index) const
        {
            const QVariant spark = index.data(MetricListModel::SparkRole);
            if (spark.isValid())
                paintSparkline(painter, rect.adjusted(0, 2, 0, -2),
                               {{.values = spark.value<Sparkline>().values, .color = m_theme.series(0), .width = 1.3}});
        }

        const Theme &m_theme;
    };

} // namespace

MetricList::MetricList(Theme &theme, MetricListModel &model, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(model)
    , m_found(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit)
    , m_count(new QLabel)
    , m_view(new QTreeView)
{
    m_found->setSourceModel(&model);
    m_found->setFilterKeyColumn(MetricListModel::Name);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    setUpSearch(*m_search, theme, tr("Search metrics"), true);
    m_count->setProperty("tone", QStringLiteral("secondary"));
    m_view->setModel(m_found);
    m_view->setItemDelegate(new MetricDelegate(theme, m_view));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAccessibleName(tr("Metrics"));
    m_view->installEventFilter(this);
    m_view->setAccessibleDescription(tr("Space shows or hides the curve of a metric"));
    QHeaderView *header = m_view->header();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(40);
    header->setSectionResizeMode(MetricListModel::Name, QHeaderView::Stretch);
    header->resizeSection(MetricListModel::Spark, 84);
    header->resizeSection(MetricListModel::Last, 72);
    header->resizeSection(MetricListModel::Best, 80);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 0);
    head->setSpacing(8);
    head->addWidget(m_search, 1);
    head->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);

    connect(m_search, &QLineEdit::textChanged, m_found, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_found, &QAbstractItemModel::modelReset, this, &MetricList::showCount);
    connect(m_found, &QAbstractItemModel::rowsInserted, this, &MetricList::showCount);
    connect(m_found, &QAbstractItemModel::rowsRemoved, this, &MetricList::showCount);
    connect(m_view, &QTreeView::clicked, this, &MetricList::toggle);
    const auto adopt = [this] {
        m_count->setFont(m_theme.font(FontRole::Caption));
        m_view->viewport()->update();
    };
    connect(&theme, &Theme::changed, this, adopt);
    adopt();
    showCount();
}

void MetricList::showCount()
{
    const QLocale locale;
    const int all = m_model.rowCount(), shown = m_found->rowCount();
    m_count->setText(shown == all ? locale.toString(all) : tr("%1 of %2").arg(locale.toString(shown), locale.toString(all)));
}

bool MetricList::eventFilter(QObject *watched, QEvent *event)
{
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (watched == m_view && (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter)) {
        toggle(m_view->currentIndex());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void MetricList::toggle(const QModelIndex &index)
{
    const QModelIndex name = index.siblingAtColumn(MetricListModel::Name);
    const QVariant check = name.data(Qt::CheckStateRole);
    if (check.isValid())
        m_found->setData(name, check.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace rondo
