// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lineageview.h"

#include "experiments/painting.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainterPath>

namespace rondo {
namespace {

    using Kind = LineageNode::Kind;

    constexpr int high = 40, gap = 8, layerGap = 20, narrowest = 116;

    QString kindWord(Kind kind)
    {
        switch (kind) {
        case Kind::Dataset:
            return LineageView::tr("dataset version");
        case Kind::Run:
            return LineageView::tr("run");
        case Kind::Experiment:
            return LineageView::tr("experiment");
        case Kind::Model:
            return LineageView::tr("model version");
        case Kind::Deployment:
            return LineageView::tr("deployment");
        }
        return {};
    }

    std::pair<Category, QString> tileOf(Kind kind)
    {
        switch (kind) {
        case Kind::Dataset:
            return {Category::Data, QString()};
        case Kind::Run:
            return {Category::Trigger, QStringLiteral("playline")};
        case Kind::Experiment:
            return {Category::Custom, QStringLiteral("flask")};
        case Kind::Model:
            return {Category::Algorithm, QStringLiteral("cube")};
        case Kind::Deployment:
            break;
        }
        return {Category::Deployment, QString()};
    }

    //! What stands below the title.
    QString detailOf(const LineageNode &node)
    {
        if (!node.exists)
            return LineageView::tr("no longer here");
        if (node.kind == Kind::Run)
            return node.detail.isEmpty() ? node.name
                                         : QStringLiteral("%1 \u00b7 %2").arg(node.name, node.detail);
        return node.detail.isEmpty() ? kindWord(node.kind) : node.detail;
    }

} // namespace

//! One thing of the lineage.
class LineageView::Button : public QAbstractButton {
public:
    Button(const Theme &theme, const LineageNode &node, bool isSubject, QWidget *parent)
        : QAbstractButton(parent)
        , m_theme(theme)
        , m_node(node)
        , m_isSubject(isSubject)
    {
        const QString title = Lineage::title(node), detail = detailOf(node);
        setText(title);
        setAccessibleName(QStringLiteral("%1, %2").arg(title, kindWord(node.kind)));
        setAccessibleDescription(detail);
        setToolTip(QStringLiteral("%1\n%2").arg(title, detail));
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setEnabled(node.exists);
        if (node.exists)
            setCursor(Qt::PointingHandCursor);
    }

    QSize sizeHint() const override { return {narrowest, high}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool marked = m_isSubject || hasFocus();
        QPen pen(m_theme.color(marked ? Token::Accent : Token::Line2), marked ? 2 : 1);
        if (!m_node.exists)
            pen.setStyle(Qt::DashLine);
        painter.setPen(pen);
        painter.setBrush(m_theme.color(m_isSubject        ? Token::Selected
                                           : underMouse() ? Token::Hover
                                                          : Token::Panel));
        const double inset = pen.widthF() / 2;
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 6, 6);
        const auto [category, icon] = tileOf(m_node.kind);
        paintTile(painter, QRect(8, (high - 18) / 2, 18, 18), category, m_theme, icon);
        QFont title = m_theme.font(FontRole::Dense);
        title.setWeight(QFont::Medium);
        const int width = this->width() - 32 - 6;
        paintText(painter, QRect(32, 4, width, 17), Qt::AlignLeft, text(), title,
                  m_theme.color(m_node.exists ? Token::Text : Token::Text3));
        paintText(painter, QRect(32, 20, width, 15), Qt::AlignLeft, detailOf(m_node),
                  m_theme.font(FontRole::Caption), m_theme.color(Token::Text2));
    }

private:
    const Theme &m_theme;
    LineageNode m_node;
    bool m_isSubject;
};

LineageView::LineageView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Where the version came from, and where it serves"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void LineageView::setLineage(const Lineage &lineage)
{
    if (lineage == m_lineage)
        return;
    int focused = -1;
    for (int at = 0; at < m_buttons.size(); ++at)
        focused = m_buttons[at]->hasFocus() ? at : focused;
    m_lineage = lineage;
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (int at = 0; at < lineage.nodes.size(); ++at) {
        const LineageNode &node = lineage.nodes[at];
        auto *button = new Button(m_theme, node, at == lineage.subject, this);
        button->installEventFilter(this);
        connect(button, &QAbstractButton::clicked, this, [this, node] { Q_EMIT nodeActivated(node); });
        button->show();
        m_buttons << button;
    }
    if (focused >= 0 && focused < m_buttons.size())
        m_buttons[focused]->setFocus();
    updateGeometry();
    resizeEvent(nullptr);
    update();
}

QList<QRect> LineageView::places(int width) const
{
    QList<QRect> places;
    int y = 1;
    for (qsizetype first = 0; first < m_lineage.nodes.size();) {
        qsizetype end = first;
        while (end < m_lineage.nodes.size() && m_lineage.nodes[end].kind == m_lineage.nodes[first].kind)
            ++end;
        const int count = int(end - first);
        const int columns = std::clamp((width + gap) / (narrowest + gap), 1, count);
        // Alone in its layer a node is no wider than it needs to be, and stands in the middle.
        const int wide = std::min((width - gap * (columns - 1)) / columns, columns == 1 ? 220 : width);
        const int left = (width - wide * columns - gap * (columns - 1)) / 2;
        for (int at = 0; at < count; ++at)
            places << QRect(left + at % columns * (wide + gap), y + at / columns * (high + gap), wide, high);
        y += (count + columns - 1) / columns * (high + gap) - gap + layerGap;
        first = end;
    }
    return places;
}

int LineageView::heightForWidth(int width) const
{
    int bottom = 0;
    for (const QRect &place : places(width))
        bottom = std::max(bottom, place.bottom() + 2);
    return bottom;
}

QSize LineageView::sizeHint() const
{
    const int wide = width() > narrowest ? width() : 360;
    return {wide, heightForWidth(wide)};
}

void LineageView::resizeEvent(QResizeEvent *)
{
    const QList<QRect> where = places(width());
    for (int at = 0; at < m_buttons.size(); ++at)
        m_buttons[at]->setGeometry(where[at]);
}

void LineageView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = m_theme.color(Token::Edge);
    for (const auto &[cause, effect] : m_lineage.links) {
        const QRectF from = m_buttons[cause]->geometry(), to = m_buttons[effect]->geometry();
        const QPointF start(from.center().x(), from.bottom() + 1), end(to.center().x(), to.top() - 5);
        QPainterPath path(start);
        const double bend = std::max(6.0, (end.y() - start.y()) / 2);
        path.cubicTo(start + QPointF(0, bend), end - QPointF(0, bend), end);
        painter.setPen(QPen(color, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(path);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPolygon(QPolygonF {end + QPointF(0, 5), end + QPointF(-3.5, -1), end + QPointF(3.5, -1)});
    }
}

void LineageView::focusNeighbour(int node, bool upwards)
{
    for (const auto &[cause, effect] : m_lineage.links) {
        const int here = upwards ? effect : cause, there = upwards ? cause : effect;
        if (here == node && m_buttons[there]->isEnabled()) {
            m_buttons[there]->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

bool LineageView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const auto button = std::find(m_buttons.begin(), m_buttons.end(), watched);
        if (button != m_buttons.end() && (key == Qt::Key_Up || key == Qt::Key_Down)) {
            focusNeighbour(int(button - m_buttons.begin()), key == Qt::Key_Up);
            return true;
        }
        if (button != m_buttons.end() && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            (*button)->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rondo
