// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/datapreview.h"

#include "data/dataset.h"
#include "experiments/samplepicture.h"
#include "experiments/storethread.h"
#include "flow/flowfacts.h"
#include "theme/theme.h"
#include "widgets/labels.h"
#include "widgets/painting.h"

#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace rondo {

namespace {

    constexpr int most = 96; //!< pictures
    constexpr int cell = 56, caption = 18, gap = 8;

    struct Sample {
        QImage image;
        QString label;
    };

    struct Facts {
        ImageShape shape;
        qint64 train = 0, validation = 0, test = 0;
        qsizetype classes = 0;
        QList<Sample> samples;
    };

    Result<Facts> read(const ObjectStore &objects, const Digest &version)
    {
        const auto dataset = DatasetVersion::open(objects, version);
        if (!dataset)
            return dataset.error();
        const auto train = dataset->split(Split::Train);
        Facts facts {dataset->shape(), qint64(train.size()), qint64(dataset->split(Split::Validation).size()),
                     qint64(dataset->split(Split::Test).size()), dataset->classes().size(), {}};
        for (size_t i = 0; i < train.size() && facts.samples.size() < most; ++i)
            facts.samples.append({samplePicture(*dataset, train[i]),
                                  dataset->classes().value(dataset->label(train[i]))});
        return facts;
    }

    QString words(const Facts &facts)
    {
        const QLocale locale;
        return DataPreview::tr("%1 training, %2 validation and %3 test images of %4 \u00d7 %5, %n class(es)", nullptr,
                               int(facts.classes))
            .arg(locale.toString(facts.train), locale.toString(facts.validation), locale.toString(facts.test))
            .arg(facts.shape.height)
            .arg(facts.shape.width);
    }

} // namespace

//! Pictures in rows, each above its label.
class ImageWall : public QWidget {
public:
    ImageWall(const Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    void setSamples(const QList<Sample> &samples)
    {
        m_samples = samples;
        QStringList labels;
        for (const Sample &sample : samples)
            labels << sample.label;
        setAccessibleName(DataPreview::tr("%n picture(s)", nullptr, int(samples.size())));
        setAccessibleDescription(labels.join(QStringLiteral(", ")));
        updateGeometry();
        update();
    }
    qsizetype count() const { return m_samples.size(); }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        const qsizetype rows = (m_samples.size() + columns(width) - 1) / columns(width);
        return int(rows) * (cell + caption + gap);
    }
    QSize sizeHint() const override { return {8 * (cell + gap), heightForWidth(8 * (cell + gap))}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.setFont(m_theme.font(FontRole::Caption));
        const int perRow = columns(width());
        for (qsizetype i = 0; i < m_samples.size(); ++i) {
            const QPoint at(int(i) % perRow * (cell + gap), int(i) / perRow * (cell + caption + gap));
            const QRect frame(at, QSize(cell, cell));
            painter.setPen(m_theme.color(Token::Line));
            painter.setBrush(m_theme.color(Token::Field));
            painter.drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
            painter.drawImage(frame.adjusted(2, 2, -2, -2), inkImage(m_samples[i].image, m_theme));
            painter.setPen(m_theme.color(Token::Text2));
            painter.drawText(QRect(frame.left(), frame.bottom() + 1, cell, caption), Qt::AlignCenter, m_samples[i].label);
        }
    }

private:
    static int columns(int width) { return std::max(1, (width + gap) / (cell + gap)); }

    const Theme &m_theme;
    QList<Sample> m_samples;
};

DataPreview::DataPreview(const Project &project, const Digest &version, const QString &name, Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_store(std::make_unique<StoreThread>(project))
    , m_facts(makeLabel(theme, tr("Reading the data..."), FontRole::Dense, "secondary", this))
    , m_wall(new ImageWall(theme, this))
{
    setObjectName(QStringLiteral("dataPreview"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(name);
    resize(8 * (cell + gap) + 48, 520);
    m_facts->setWordWrap(true);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("The first training samples"));
    scroll->setWidget(m_wall);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(makeLabel(theme, name, FontRole::ObjectName, nullptr, this));
    layout->addWidget(m_facts);
    layout->addWidget(scroll, 1);
    m_store->run<Facts>(
        this, [version](StoreAccess &store) { return read(store.objects, version); },
        [this](const Result<Facts> &facts) {
            m_facts->setText(facts ? words(*facts) : facts.errorText());
            if (facts)
                m_wall->setSamples(facts->samples);
        });
}

DataPreview::~DataPreview() = default;

int DataPreview::imageCount() const
{
    return int(m_wall->count());
}

} // namespace rondo
