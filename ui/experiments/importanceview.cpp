// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/importanceview.h"

#include "experiments/painting.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <cmath>

namespace rondo {

namespace {

    constexpr int rowHeight = 20;
    constexpr qsizetype mostRows = 6;

    QString percent(double share)
    {
        return QStringLiteral("%1\u202f%").arg(QLocale().toString(int(std::lround(100 * share))));
    }

} // namespace

ImportanceView::ImportanceView(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_bars(new ImportanceBars(theme))
    , m_words(new QLabel)
{
    m_words->setWordWrap(true);
    m_words->setProperty("tone", QStringLiteral("secondary"));
    m_words->setTextFormat(Qt::PlainText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_bars);
    layout->addWidget(m_words);
    connect(&theme, &Theme::changed, this, &ImportanceView::applyTheme);
    applyTheme();
}

void ImportanceView::applyTheme()
{
    m_words->setFont(m_theme.font(FontRole::Dense));
}

void ImportanceView::setAnswer(const ImportanceAnswer &answer)
{
    m_bars->setShares(answer.report.shares);
    m_words->setText(inWords(answer.report));
}

ImportanceBars::ImportanceBars(Theme &theme, QWidget *parent)
    : PaintedChart(theme, parent)
    , m_theme(theme)
{
    setAccessibleName(tr("What decides"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ImportanceBars::setShares(const QList<Importance> &shares)
{
    m_shares = shares;
    QStringList words;
    for (const Importance &each : shares)
        words << each.name + QLatin1Char(' ') + percent(each.share);
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize ImportanceBars::sizeHint() const
{
    return {300, rowHeight * int(std::min(m_shares.size(), mostRows))};
}

QList<ChartSeries> ImportanceBars::tableSeries() const
{
    QList<ChartSeries> columns;
    for (const Importance &each : m_shares)
        columns << ChartSeries {.name = each.name, .points = {{0, each.share}}};
    return columns;
}

void ImportanceBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = m_theme.font(FontRole::Dense);
    int names = 60;
    for (const Importance &each : m_shares)
        names = std::max(names, QFontMetrics(font).horizontalAdvance(each.name) + 4);
    names = std::min(names, width() / 3);
    for (int row = 0; row < std::min(m_shares.size(), mostRows); ++row) {
        const Importance &each = m_shares[row];
        const int y = row * rowHeight;
        paintText(painter, QRect(0, y, names, rowHeight), Qt::AlignLeft, each.name, font, m_theme.color(Token::Text2));
        paintBar(painter, QRectF(names + 10, y + rowHeight / 2.0 - 3, width() - names - 60, 6), each.share,
                 m_theme.color(Token::Accent), m_theme.color(Token::Press));
        paintText(painter, QRect(width() - 44, y, 44, rowHeight), Qt::AlignRight, percent(each.share), font,
                  m_theme.color(Token::Text));
    }
}

} // namespace rondo
