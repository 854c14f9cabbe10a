// SPDX-License-Identifier: GPL-3.0-or-later
#include "deployments/predictionview.h"

#include "deployments/drawingpad.h"
#include "experiments/painting.h"
#include "experiments/sortheader.h"
#include "widgets/painting.h"

#include <QScrollBar>

namespace rondo {
namespace {
    constexpr double lowConfidence = 0.5;
    constexpr int pixelsOfRow = 32;
} // namespace

PredictionDelegate::PredictionDelegate(Theme &theme, const PredictionModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{
}

void PredictionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Prediction &prediction = m_model.predictions().at(index.row());
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, m_theme.color(selected ? Token::Selected : Token::Hover));
    else if (prediction.confidence < lowConfidence)
        painter->fillRect(option.rect, m_theme.status(Status::Warning).soft);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      m_theme.color(Token::Line));
    const QRect cell = option.rect.adjusted(8, 0, -8, -1);
    const QString text = index.data(Qt::DisplayRole).toString();
    switch (index.column()) {
    case PredictionModel::TimeColumn:
        paintText(*painter, cell, Qt::AlignLeft, text, m_theme.font(FontRole::Mono),
                  m_theme.color(Token::Text));
        break;
    case PredictionModel::InputColumn:
        paintInput(*painter, cell, prediction);
        break;
    case PredictionModel::OutputColumn:
        paintText(*painter, cell, Qt::AlignLeft, text, m_theme.font(FontRole::ObjectName),
                  m_theme.color(Token::Text));
        break;
    case PredictionModel::ConfidenceColumn:
        paintConfidence(*painter, cell, prediction.confidence);
        break;
    case PredictionModel::LabelColumn: {
        const bool given = prediction.label >= 0;
        const bool agrees = prediction.label == prediction.predicted;
        const QColor color = !given ? m_theme.color(Token::Text3)
                                    : m_theme.status(agrees ? Status::Done : Status::Warning).text;
        QRect words = cell;
        if (given) {
            paintIcon(*painter, centred(QRect(cell.left(), cell.top(), 14, cell.height()), 14),
                      QStringLiteral("tag"), color, m_theme);
            words.setLeft(cell.left() + 19);
        }
        paintText(*painter, words, Qt::AlignLeft, text, m_theme.font(FontRole::Body), color);
        break;
    }
    default:
        paintText(*painter, cell, Qt::AlignLeft, text, m_theme.font(FontRole::Body),
                  m_theme.color(Token::Text2));
    }
}

void PredictionDelegate::paintInput(QPainter &painter, const QRect &cell, const Prediction &prediction) const
{
    const QSize size = imageSize(prediction.shape);
    const QImage image = inkImage(prediction.input, size.width(), size.height(), m_theme);
    const QRect frame(cell.left(), cell.top() + (cell.height() - 26) / 2, 26, 26);
    if (image.isNull()) {
        paintText(painter, cell, Qt::AlignLeft, QStringLiteral("\u2013"), m_theme.font(FontRole::Body),
                  m_theme.color(Token::Text3));
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(frame.adjusted(1, 1, -1, -1), image);
    painter.setPen(QPen(m_theme.color(Token::Line2), 1));
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.restore();
}

void PredictionDelegate::paintConfidence(QPainter &painter, const QRect &cell, double confidence) const
{
    const bool low = confidence < lowConfidence;
    const QColor fill = low ? m_theme.status(Status::Warning).fill : m_theme.color(Token::Accent);
    const int width = std::min(104, cell.width() - 56);
    if (width > 16)
        paintBar(painter, QRectF(cell.left(), cell.center().y() - 2.5, width, 6), confidence, fill,
                 m_theme.color(Token::Press));
    paintText(painter, QRect(cell.left() + std::max(0, width) + 14, cell.top(), 48, cell.height()),
              Qt::AlignLeft, QString::number(confidence, 'f', 3), m_theme.font(FontRole::Body),
              m_theme.color(Token::Text));
}

QSize PredictionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {40, pixelsOfRow};
}

PredictionView::PredictionView(Theme &theme, PredictionModel &model, QWidget *parent)
    : QTreeView(parent)
{
    auto *head = new SortHeader(theme, this);
    setHeader(head);
    setModel(&model);
    setItemDelegate(new PredictionDelegate(theme, model, this));
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setIndentation(0);
    setSelectionBehavior(SelectRows);
    setMouseTracking(true);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setAccessibleName(tr("Recent predictions"));
    head->setStretchLastSection(true);
    const QList<int> widths {86, 48, 62, 70, 182, 118, 88, 90};
    for (int column = 0; column < PredictionModel::ColumnCount; ++column)
        head->resizeSection(column, widths[column]);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));

    connect(&model, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] { m_inserting = true; });
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                executeDelayedItemsLayout(); // the scroll bar must know the new height before it is set
                QScrollBar *bar = verticalScrollBar();
                if (m_following)
                    bar->setValue(0);
                else if (first == 0)
                    bar->setValue(bar->value()
                                  + (last + 1) * pixelsOfRow); // what the person looks at stays in place
                m_inserting = false;
            });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (!m_inserting)
            setFollowing(value == 0);
    });
}

void PredictionView::setFollowing(bool following)
{
    if (m_following == following)
        return;
    m_following = following;
    if (following)
        verticalScrollBar()->setValue(0);
    Q_EMIT followingChanged(following);
}

} // namespace rondo
