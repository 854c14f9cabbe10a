// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/codetext.h"

#include "theme/theme.h"

#include <QPainter>
#include <QTextBlock>

namespace rondo {

//! The margin with the numbers.
class CodeText::Numbers : public QWidget {
public:
    explicit Numbers(CodeText &text)
        : QWidget(&text)
        , m_text(text)
    {
    }

protected:
    void paintEvent(QPaintEvent *event) override { m_text.paintNumbers(*event); }

private:
    CodeText &m_text;
};

CodeText::CodeText(const Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
    , m_numbers(new Numbers(*this))
{
    setReadOnly(true);
    setLineWrapMode(NoWrap);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &CodeText::fitMargin);
    connect(this, &QPlainTextEdit::updateRequest, m_numbers, [this](const QRect &area, int dy) {
        if (dy != 0)
            m_numbers->scroll(0, dy);
        else
            m_numbers->update(0, area.y(), m_numbers->width(), area.height());
    });
    connect(&theme, &Theme::changed, this, &CodeText::adopt);
    adopt();
}

void CodeText::adopt()
{
    setFont(m_theme.font(FontRole::MonoSmall));
    fitMargin();
    m_numbers->update();
}

void CodeText::setNumbered(bool numbered)
{
    m_numbered = numbered;
    setLineWrapMode(numbered ? NoWrap : WidgetWidth);
    m_numbers->setVisible(numbered);
    fitMargin();
}

int CodeText::marginWidth() const
{
    if (!m_numbered)
        return 0;
    const auto digits = QString::number(std::max(1, blockCount())).size();
    return fontMetrics().horizontalAdvance(u'9') * int(std::max<qsizetype>(2, digits)) + 14;
}

void CodeText::fitMargin()
{
    setViewportMargins(marginWidth(), 0, 0, 0);
    const QRect inside = contentsRect();
    m_numbers->setGeometry(inside.left(), inside.top(), marginWidth(), inside.height());
}

void CodeText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitMargin();
}

void CodeText::paintNumbers(QPaintEvent &event)
{
    QPainter painter(m_numbers);
    painter.fillRect(event.rect(), m_theme.color(Token::Panel2));
    painter.setPen(m_theme.color(Token::Text3));
    painter.setFont(font());
    QTextBlock block = firstVisibleBlock();
    double top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top <= event.rect().bottom()) {
        const double height = blockBoundingRect(block).height();
        painter.drawText(QRectF(0, top, m_numbers->width() - 7, height), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(block.blockNumber() + 1));
        top += height;
        block = block.next();
    }
}

} // namespace rondo
