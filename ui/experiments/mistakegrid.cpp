// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/mistakegrid.h"

#include "experiments/painting.h"

#include <QStyledItemDelegate>

namespace rondo {

namespace {

    constexpr int pictureSide = 56;
    constexpr int cellWidth = 76;
    constexpr int wordsHeight = 18;
    constexpr int readSide = 2 * pictureSide; // sharp on a screen of scale 2

    class MistakeDelegate : public QStyledItemDelegate {
    public:
        MistakeDelegate(const Theme &theme, QObject *parent)
            : QStyledItemDelegate(parent)
            , m_theme(theme)
        {
        }

        QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
        {
            return {cellWidth, MistakeGrid::cellHeight()};
        }

        void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
        {
            const QRect cell = option.rect;
            QRect frame((cell.width() - pictureSide) / 2 + cell.left(), cell.top() + 4, pictureSide, pictureSide);
            const auto image = index.data(MistakeModel::PictureRole).value<QImage>();
            painter->fillRect(frame, m_theme.color(Token::Panel2));
            if (!image.isNull()) {
                const bool isGrey = image.format() == QImage::Format_Grayscale8;
                QSizeF size = QSizeF(image.size()).scaled(frame.size(), Qt::KeepAspectRatio);
                QRectF place(QPointF(0, 0), size);
                place.moveCenter(QRectF(frame).center());
                painter->setRenderHint(QPainter::SmoothPixmapTransform);
                painter->drawImage(place, isGrey ? inkImage(image, m_theme) : image);
            }
            const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
            painter->setPen(m_theme.color(isCurrent ? Token::Accent : Token::Line));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(frame.adjusted(0, 0, -1, -1));
            if (isCurrent)
                painter->drawRect(frame.adjusted(1, 1, -2, -2));
            paintText(*painter, QRect(cell.left() + 1, frame.bottom() + 2, cell.width() - 2, wordsHeight), Qt::AlignHCenter,
                      index.data().toString(), m_theme.font(FontRole::Caption), m_theme.color(Token::Text2));
        }

    private:
        const Theme &m_theme;
    };

} // namespace

MistakeGrid::MistakeGrid(Theme &theme, Shape shape, QWidget *parent)
    : QListView(parent)
    , m_theme(theme)
    , m_model(new MistakeModel(this))
{
    setModel(m_model);
    setItemDelegate(new MistakeDelegate(theme, this));
    setViewMode(IconMode);
    setMovement(Static);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setWrapping(shape == Shape::Grid);
    setFlow(LeftToRight);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    if (shape == Shape::Row) {
        setFixedHeight(cellHeight() + 12);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
    connect(m_model, &MistakeModel::picturesWanted, this, &MistakeGrid::read);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

int MistakeGrid::cellHeight()
{
    return pictureSide + wordsHeight + 8;
}

void MistakeGrid::setSource(StoreThread *store, const PictureSource &source)
{
    if (store == m_store && source == m_source)
        return;
    m_store = store;
    m_source = source;
    m_model->forgetPictures();
    viewport()->update();
}

void MistakeGrid::setMistakes(const QList<Mistake> &mistakes, const QStringList &classNames)
{
    m_model->setMistakes(mistakes, classNames);
}

void MistakeGrid::read(const QList<qint64> &places)
{
    if (!m_store || m_source.dataset.isEmpty())
        return;
    using Pictures = QHash<qint64, QImage>;
    m_store->run<Pictures>(
        this,
        [source = m_source, places](StoreAccess &store) { return readPictures(store.objects, source, places, readSide); },
        [this, source = m_source](const Result<Pictures> &pictures) {
            if (source != m_source)
                return;
            if (pictures)
                m_model->setPictures(*pictures);
            else
                Q_EMIT failed(pictures.errorText());
        });
}

} // namespace rondo
