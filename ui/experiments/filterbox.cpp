// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/filterbox.h"

#include "experiments/filtercompletion.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QStringListModel>
#include <QSyntaxHighlighter>
#include <QTimer>
#include <QToolButton>

namespace rondo {

//! Names, values, words between them, and the place of a problem.
class FilterEdit::Colours : public QSyntaxHighlighter {
public:
    Colours(FilterEdit &edit)
        : QSyntaxHighlighter(edit.document())
        , m_edit(edit)
    {
    }

protected:
    void highlightBlock(const QString &text) override
    {
        const QueryReading reading = ExperimentQuery::read(text);
        for (const QueryPart &part : reading.parts) {
            QTextCharFormat format;
            const bool quiet = part.kind == QueryPart::Kind::Name || part.kind == QueryPart::Kind::Word;
            format.setForeground(m_edit.m_theme.color(quiet ? Token::Text2 : Token::Text));
            if (!quiet)
                format.setFontWeight(QFont::DemiBold);
            setFormat(int(part.begin), int(part.length), format);
        }
        if (reading.problem.isEmpty() || text.isEmpty())
            return;
        const int begin = int(std::min(reading.place.begin, text.size() - 1));
        const int length = int(std::max<qsizetype>(1, reading.place.length));
        QTextCharFormat wrong;
        wrong.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
        wrong.setUnderlineColor(m_edit.m_theme.status(Status::Failed).fill);
        setFormat(begin, length, wrong);
    }

private:
    FilterEdit &m_edit;
};

FilterEdit::FilterEdit(Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
    , m_colours(new Colours(*this))
    , m_completer(new QCompleter(new QStringListModel(this), this))
{
    setObjectName(QStringLiteral("filter"));
    setAccessibleName(tr("Filter"));
    setFrameShape(NoFrame);
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setStyleSheet(QStringLiteral("QPlainTextEdit { background: transparent; border: none; }"));
    document()->setDocumentMargin(4); // room for the ground of a token
    setFixedHeight(26);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(10);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &FilterEdit::insertCompletion);
    connect(this, &QPlainTextEdit::textChanged, this, &FilterEdit::read);
    const auto adopt = [this] {
        setFont(m_theme.font(FontRole::MonoSmall));
        m_colours->rehighlight();
    };
    connect(&theme, &Theme::changed, this, adopt);
    adopt();
}

void FilterEdit::read()
{
    m_reading = ExperimentQuery::read(toPlainText());
    viewport()->update();
    if (m_typing)
        complete(false);
}

void FilterEdit::complete(bool always)
{
    const ExperimentTable *table = m_table ? m_table() : nullptr;
    const int cursor = textCursor().position();
    const FilterCompletion completion
        = table ? FilterCompletion::at(toPlainText(), cursor, *table) : FilterCompletion {};
    m_completionBegin = completion.begin;
    const bool typedSome = completion.begin < cursor;
    if (completion.words.isEmpty() || (!typedSome && !always)) {
        m_completer->popup()->hide();
        return;
    }
    static_cast<QStringListModel *>(m_completer->model())->setStringList(completion.words);
    m_completer->setCompletionPrefix({});
    QTextCursor begin = textCursor();
    begin.setPosition(int(completion.begin));
    QRect place = cursorRect(begin);
    place.setWidth(240);
    m_completer->complete(place.translated(viewport()->pos()));
}

void FilterEdit::insertCompletion(const QString &word)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(int(m_completionBegin), QTextCursor::KeepAnchor);
    m_typing = false;
    cursor.insertText(word + QLatin1Char(' '));
    setTextCursor(cursor);
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    const bool open = m_completer->popup()->isVisible();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (open && (enter || event->key() == Qt::Key_Escape || event->key() == Qt::Key_Tab)) {
        event->ignore(); // the completer's
        return;
    }
    if (enter) {
        Q_EMIT accepted();
        return;
    }
    if (event->key() == Qt::Key_Down) {
        complete(true);
        return;
    }
    m_typing = !event->text().isEmpty();
    QPlainTextEdit::keyPressEvent(event);
    m_typing = false;
}

void FilterEdit::insertFromMimeData(const QMimeData *source)
{
    insertPlainText(source->text().simplified());
}

void FilterEdit::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    parentWidget()->update(); // the box around it shows the focus
}

void FilterEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    parentWidget()->update();
}

void FilterEdit::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Token::Press));
    QTextCursor at(document());
    const auto leftOf = [&](qsizetype position) {
        at.setPosition(int(position));
        return cursorRect(at).left();
    };
    for (const QueryReading::Span &condition : m_reading.conditions) {
        const int left = leftOf(condition.begin), right = leftOf(condition.begin + condition.length);
        painter.drawRoundedRect(QRectF(left - 3, 3, right - left + 7, height() - 6), 4, 4);
    }
    if (m_reading.problem.isEmpty()) {
        at.movePosition(QTextCursor::End);
        const int left = cursorRect(at).right() + (toPlainText().isEmpty() ? 2 : 12);
        painter.setPen(m_theme.color(Token::Text3));
        painter.setFont(m_theme.font(FontRole::Dense));
        const QString hint = tr("add a filter, for example lr < 0.01");
        if (left + painter.fontMetrics().horizontalAdvance(hint) < viewport()->width())
            painter.drawText(QRect(left, 0, viewport()->width() - left, height()), Qt::AlignVCenter, hint);
    }
    painter.end();
    QPlainTextEdit::paintEvent(event);
}

FilterBox::FilterBox(Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_edit(new FilterEdit(theme))
    , m_clear(new QToolButton)
    , m_pause(new QTimer(this))
{
    auto *icon = new QLabel;
    m_clear->setObjectName(QStringLiteral("clearFilter"));
    m_clear->setProperty("kind", QStringLiteral("quiet"));
    m_clear->setProperty("size", QStringLiteral("small"));
    m_clear->setAccessibleName(tr("Clear the filter"));
    m_clear->setToolTip(tr("Clear the filter: shows what was archived, too"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 3, 0);
    layout->setSpacing(8);
    layout->addWidget(icon);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_clear);
    setFixedHeight(28);
    setMinimumWidth(200);
    setFocusProxy(m_edit);
    m_pause->setSingleShot(true);
    m_pause->setInterval(700); // a person is still typing until then
    connect(m_pause, &QTimer::timeout, this, [this] { Q_EMIT problemChanged(m_edit->reading().problem); });
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] { showText(false); });
    connect(m_edit, &FilterEdit::accepted, this, [this] { showText(true); });
    connect(m_clear, &QToolButton::clicked, this, [this] {
        m_edit->clear();
        m_edit->setFocus();
    });
    const auto adopt = [this, icon] {
        icon->setPixmap(m_theme.icon(QStringLiteral("filter")).pixmap(14, 14));
        m_clear->setIcon(m_theme.icon(QStringLiteral("cross")));
        update();
    };
    connect(&theme, &Theme::changed, this, adopt);
    adopt();
    m_clear->setVisible(false);
}

void FilterBox::setText(const QString &text)
{
    if (text == m_told)
        return; // what is being typed, and not understood yet, stays
    const QSignalBlocker quiet(this);
    m_told = text;
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
    m_pause->stop();
}

void FilterBox::focusField()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->moveCursor(QTextCursor::End);
}

void FilterBox::showText(bool atOnce)
{
    m_clear->setVisible(!text().isEmpty());
    const QString &problem = m_edit->reading().problem;
    if (!problem.isEmpty()) {
        if (atOnce)
            Q_EMIT problemChanged(problem);
        else
            m_pause->start();
        return;
    }
    m_pause->stop();
    Q_EMIT problemChanged({});
    if (text() == m_told)
        return;
    m_told = text();
    Q_EMIT queryChanged(m_told);
}

void FilterBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(m_theme.color(Token::Field));
    painter.setPen(QPen(m_theme.color(m_edit->hasFocus() ? Token::Accent : Token::Line2), 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace rondo
