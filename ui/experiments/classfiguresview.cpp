// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/classfiguresview.h"

#include "experiments/formats.h"
#include "experiments/painting.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace rondo {

namespace {

    constexpr qsizetype mostRows = 12;
    constexpr int headHeight = 20, rowHeight = 22;
    constexpr int countWidth = 50, leastName = 36, gap = 8;

    std::array<double, 3> shares(const Confusion::ClassFigures &figures)
    {
        return {figures.precision, figures.recall, figures.f1};
    }

    QStringList heads()
    {
        return {ClassFiguresView::tr("Class"), ClassFiguresView::tr("Images"), ClassFiguresView::tr("Precision"),
                ClassFiguresView::tr("Recall"), ClassFiguresView::tr("F1")};
    }

    QString shareText(double share)
    {
        return std::isnan(share) ? noValue() : QLocale().toString(share, 'f', 3);
    }

} // namespace

ClassFiguresView::ClassFiguresView(Theme &theme, QWidget *parent)
    : PaintedChart(theme, parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Figures of each class"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ClassFiguresView::setConfusion(const Confusion &confusion)
{
    m_confusion = confusion;
    m_figures = confusion.byClass();
    if (!m_figures.isEmpty())
        setAccessibleDescription(tr("Lowest F1: %1 of class %2, with precision %3 and recall %4")
                                     .arg(shareText(m_figures.first().f1), confusion.className(m_figures.first().index),
                                          shareText(m_figures.first().precision), shareText(m_figures.first().recall)));
    updateGeometry();
    update();
}

QSize ClassFiguresView::sizeHint() const
{
    const bool cuts = m_figures.size() > mostRows;
    return {360, headHeight + int(std::min(m_figures.size(), mostRows) + (cuts ? 1 : 0)) * rowHeight};
}

PaintedChart::TableText ClassFiguresView::tableText() const
{
    TableText table {.head = heads()};
    for (const Confusion::ClassFigures &figures : m_figures) {
        QStringList row {m_confusion.className(figures.index), numberText(double(figures.images))};
        for (const double share : shares(figures))
            row << shareText(share);
        table.rows << row;
    }
    return table;
}

void ClassFiguresView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QStringList head = heads();
    const QFont small = m_theme.font(FontRole::Caption), plain = m_theme.font(FontRole::Dense),
                strong = m_theme.font(FontRole::BodyStrong);
    const QColor quiet = m_theme.color(Token::Text2);
    const QFontMetrics names(strong);
    int nameWidth = leastName;
    for (int at = 0; at < int(m_figures.size()); ++at)
        nameWidth = std::max(nameWidth, names.horizontalAdvance(m_confusion.className(at)) + gap);
    nameWidth = std::min(nameWidth, width() / 4);
    const int shareWidth = (width() - nameWidth - countWidth) / 3;
    const auto cell = [&](int column, int top, int height) {
        const int left = column == 0 ? 0 : column == 1 ? nameWidth : nameWidth + countWidth + (column - 2) * shareWidth;
        const int room = column == 0 ? nameWidth : column == 1 ? countWidth : shareWidth;
        const int before = column > 1 ? 2 * gap : 0;
        return QRect(left + before, top, room - before, height);
    };
    for (int column = 0; column < head.size(); ++column)
        paintText(painter, cell(column, 0, headHeight - 2), column == 0 ? Qt::AlignLeft : Qt::AlignRight, head[column], small,
                  quiet);
    int top = headHeight;
    for (const Confusion::ClassFigures &figures : m_figures.mid(0, mostRows)) {
        paintText(painter, cell(0, top, rowHeight), Qt::AlignLeft, m_confusion.className(figures.index), strong,
                  m_theme.color(Token::Text));
        paintText(painter, cell(1, top, rowHeight), Qt::AlignRight, numberText(double(figures.images)), plain, quiet);
        int column = 2;
        for (const double share : shares(figures))
            paintFigure(painter, cell(column++, top, rowHeight), shareText(share), share, false, m_theme);
        top += rowHeight;
    }
    if (m_figures.size() > mostRows)
        paintText(painter, QRect(0, top, width(), rowHeight), Qt::AlignLeft,
                  tr("%n more: press T here for all", nullptr, int(m_figures.size() - mostRows)), small, quiet);
}

} // namespace rondo
