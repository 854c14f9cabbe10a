// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcome/samplecard.h"

#include "flow/flow.h"
#include "theme/theme.h"
#include "widgets/painting.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace rondo {

namespace {

    constexpr double pictureHeight = 132;

    QList<MiniFlow::Node> ends(double deployX)
    {
        return {{SampleCard::tr("Data"), Category::Data, {16, 42}},
                {SampleCard::tr("Check"), Category::Validation, {204, 42}},
                {SampleCard::tr("Deploy"), Category::Deployment, {deployX, 42}}};
    }

    MiniFlow twoNetworks(const QString &first, const QString &second)
    {
        MiniFlow flow;
        flow.nodes = ends(294);
        flow.nodes << MiniFlow::Node {first, Category::Algorithm, {110, 26}}
                   << MiniFlow::Node {second, Category::Algorithm, {110, 58}};
        flow.links = {{0, 3}, {0, 4}, {3, 1}, {4, 1}, {1, 2}};
        flow.feedbackFrom = 2;
        flow.feedbackTo = 0;
        return flow;
    }

    MiniFlow digitsFlow()
    {
        MiniFlow flow;
        flow.nodes = ends(294);
        flow.nodes << MiniFlow::Node {QStringLiteral("ConvNet"), Category::Algorithm, {110, 10}}
                   << MiniFlow::Node {QStringLiteral("VGG"), Category::Algorithm, {110, 42}}
                   << MiniFlow::Node {SampleCard::tr("Script"), Category::Custom, {110, 74}};
        flow.links = {{0, 3}, {0, 4}, {0, 5}, {3, 1}, {4, 1}, {5, 1}, {1, 2}};
        flow.feedbackFrom = 2;
        flow.feedbackTo = 0;
        return flow;
    }

    MiniFlow tableFlow()
    {
        MiniFlow flow;
        flow.nodes = ends(294);
        flow.nodes << MiniFlow::Node {QStringLiteral("XGBoost"), Category::Algorithm, {110, 42}};
        flow.links = {{0, 3}, {3, 1}, {1, 2}};
        flow.feedbackFrom = 2;
        flow.feedbackTo = 0;
        return flow;
    }

} // namespace

QList<Sample> samples()
{
    const auto experiments = int(experimentCount(sampleDigits(), NodeTypes::builtIn()));
    const QString planned = SampleCard::tr("Planned for a later version");
    return {
        {SampleCard::tr("Digits"),
         SampleCard::tr("Read digits on cheques with ConvNet, VGG and your own script."),
         SampleCard::tr("%n experiment(s)", nullptr, experiments), digitsFlow(), false},
        {SampleCard::tr("Fashion"),
         SampleCard::tr("Sort small pictures of clothes into ten kinds with two networks."), planned,
         twoNetworks(QStringLiteral("ConvNet"), QStringLiteral("ResNet")), true},
        {SampleCard::tr("Tabular with XGBoost"),
         SampleCard::tr("Predict late payments from a CSV table; train again every Monday."), planned,
         tableFlow(), true},
        {SampleCard::tr("Image folder, transfer learning"),
         SampleCard::tr("Point at a folder of photos; tune the last layers of ResNet and Inception."),
         planned, twoNetworks(QStringLiteral("ResNet"), QStringLiteral("Inception")), true},
    };
}

SampleCard::SampleCard(const Theme &theme, Sample sample, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_sample(std::move(sample))
{
    setText(m_sample.title);
    setAccessibleName(m_sample.title);
    setAccessibleDescription(m_sample.text + QLatin1Char(' ') + m_sample.foot);
    setAttribute(Qt::WA_Hover);
    setEnabled(!m_sample.planned);
    setFixedSize(SampleCard::sizeHint());
    if (isEnabled())
        setCursor(Qt::PointingHandCursor);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SampleCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hot = isEnabled() && (underMouse() || !m_sample.planned);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    QPainterPath shape;
    shape.addRoundedRect(frame, 8, 8);
    painter.fillPath(shape, m_theme.color(Token::Panel));
    painter.save();
    painter.setClipPath(shape);
    const QRectF picture(frame.left(), frame.top(), frame.width(), pictureHeight);
    painter.fillRect(picture, m_theme.color(Token::Canvas));
    paintDots(painter, picture);
    painter.fillRect(QRectF(picture.left(), picture.bottom(), picture.width(), 1),
                     m_theme.color(Token::Line));
    painter.setOpacity(m_sample.planned ? 0.55 : 1);
    painter.translate(frame.topLeft());
    paintMiniFlow(painter, m_sample.flow, m_theme);
    painter.restore();
    paintWords(painter, frame.adjusted(15, pictureHeight + 12, -15, -12), hot);
    painter.setPen(QPen(m_theme.color(hot ? Token::Accent : Token::Line), hot ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
    if (hasFocus()) {
        QStyleOption option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void SampleCard::paintDots(QPainter &painter, const QRectF &area) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Token::Dot));
    for (double y = area.top() + 8; y < area.bottom(); y += 16) {
        for (double x = area.left() + 8; x < area.right(); x += 16)
            painter.drawEllipse(QPointF(x, y), 0.7, 0.7);
    }
}

void SampleCard::paintWords(QPainter &painter, const QRectF &area, bool hot) const
{
    painter.setFont(m_theme.font(FontRole::ObjectName));
    painter.setPen(m_theme.color(m_sample.planned ? Token::Text2 : Token::Text));
    painter.drawText(QRectF(area.left(), area.top(), area.width(), 20), Qt::AlignLeft | Qt::AlignVCenter,
                     m_sample.title);
    painter.setFont(m_theme.font(FontRole::Dense));
    painter.setPen(m_theme.color(m_sample.planned ? Token::Text3 : Token::Text2));
    painter.drawText(QRectF(area.left(), area.top() + 26, area.width() - 100, 36),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_sample.text);
    painter.setPen(m_theme.color(Token::Text3));
    const QRectF foot(area.left(), area.bottom() - 18, area.width(), 18);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, m_sample.foot);
    if (hot) {
        QFont font = m_theme.font(FontRole::Dense);
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(m_theme.color(Token::AccentText));
        painter.drawText(foot.adjusted(0, 0, -20, 0), Qt::AlignRight | Qt::AlignVCenter, tr("Open sample"));
        paintIcon(painter, QRectF(foot.right() - 14, foot.center().y() - 7, 14, 14),
                  QStringLiteral("chevronright"), m_theme.color(Token::AccentText), m_theme);
    }
}

} // namespace rondo
