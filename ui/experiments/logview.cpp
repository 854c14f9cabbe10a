// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/logview.h"

#include "experiments/textfinder.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QToolButton>

namespace rondo {
namespace {
    constexpr int keptLines = 5000;
    constexpr int lookEveryMs = 250;
    constexpr int widthOfOneRow = 640;
} // namespace

LogView::LogView(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_source(new QComboBox(this))
    , m_filter(new QLineEdit(this))
    , m_level(new QComboBox(this))
    , m_follow(new QToolButton(this))
    , m_text(new QPlainTextEdit(this))
    , m_finder(new TextFinder(theme, *m_text, tr("Find in the log"), this))
    , m_head(new QBoxLayout(QBoxLayout::TopToBottom))
{
    m_source->setAccessibleName(tr("Experiment"));
    m_filter->setPlaceholderText(tr("Show lines with"));
    m_filter->setAccessibleName(tr("Show lines with"));
    m_filter->setClearButtonEnabled(true);
    m_level->addItem(tr("All lines"), int(LogLevel::Plain));
    m_level->addItem(tr("Warnings and errors"), int(LogLevel::Warning));
    m_level->addItem(tr("Errors"), int(LogLevel::Error));
    m_level->setAccessibleName(tr("Levels"));
    m_level->hide(); // until there is a line with a level
    m_follow->setText(tr("Follow"));
    m_follow->setToolTip(tr("Keep the newest line in view"));
    m_follow->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_follow->setProperty("kind", QStringLiteral("quiet"));
    m_text->setReadOnly(true);
    m_text->setMaximumBlockCount(keptLines);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setAccessibleName(tr("Log"));
    m_text->setPlaceholderText(tr("Nothing has been logged yet."));

    new LogColours(theme, m_text->document());
    auto *lines = new QHBoxLayout;
    lines->setSpacing(8);
    lines->addWidget(m_source);
    lines->addWidget(m_filter, 1);
    lines->addWidget(m_level);
    lines->addWidget(m_follow);
    m_head->setSpacing(8);
    m_head->addLayout(lines, 2);
    m_head->addWidget(m_finder, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addLayout(m_head);
    layout->addWidget(m_text, 1);

    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &LogView::readMore);
    connect(m_filter, &QLineEdit::textChanged, this, &LogView::showAll);
    connect(m_source, &QComboBox::currentIndexChanged, this, &LogView::showAll);
    connect(m_level, &QComboBox::currentIndexChanged, this, &LogView::showAll);
    connect(m_finder, &TextFinder::moved, this, [this] { m_follow->setChecked(false); });
    connect(m_follow, &QToolButton::toggled, this, [this](bool follow) {
        if (follow)
            m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->maximum());
    });
    connect(&theme, &Theme::changed, this, &LogView::applyTheme);
    applyTheme();
}

void LogView::applyTheme()
{
    m_text->setFont(m_theme.font(FontRole::MonoSmall));
    m_follow->setIcon(m_theme.icon(QStringLiteral("chevrondown")));
}

void LogView::setFiles(const QList<File> &files)
{
    if (files == m_files)
        return;
    m_files = files;
    m_tails.clear();
    m_lines.clear();
    const QString chosen = m_source->currentText();
    m_source->blockSignals(true);
    m_source->clear();
    m_source->addItem(tr("All experiments"));
    for (const File &file : files) {
        m_tails.emplace_back(file.path);
        m_source->addItem(file.name);
    }
    m_source->setCurrentIndex(std::max(0, m_source->findText(chosen)));
    m_source->blockSignals(false);
    m_source->setVisible(files.size() > 1);
    showAll();
    if (isVisible())
        readMore();
}

void LogView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readMore();
    m_timer.start();
}

void LogView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

void LogView::readMore()
{
    QList<Line> lines;
    for (size_t i = 0; i < m_tails.size(); ++i) {
        for (const QString &text : m_tails[i].read())
            lines << Line {m_files[qsizetype(i)].name, text, logLevelOf(text)};
    }
    if (lines.isEmpty())
        return;
    m_lines += lines;
    if (m_lines.size() > keptLines)
        m_lines = m_lines.last(keptLines);
    append(lines);
    m_finder->textChanged();
    for (const Line &line : std::as_const(lines)) {
        if (line.level != LogLevel::Plain)
            m_level->show();
    }
}

void LogView::showAll()
{
    m_text->clear();
    append(m_lines);
    m_finder->textChanged();
    const bool hasLevels = std::any_of(m_lines.cbegin(), m_lines.cend(),
                                       [](const Line &line) { return line.level != LogLevel::Plain; });
    m_level->setVisible(hasLevels || m_level->currentIndex() > 0);
}

bool LogView::isShown(const Line &line) const
{
    if (int(line.level) < m_level->currentData().toInt())
        return false;
    if (m_source->currentIndex() > 0 && line.name != m_source->currentText())
        return false;
    return m_filter->text().isEmpty() || line.text.contains(m_filter->text(), Qt::CaseInsensitive)
        || line.name.contains(m_filter->text(), Qt::CaseInsensitive);
}

QString LogView::shownText(const Line &line) const
{
    const bool several = m_files.size() > 1 && m_source->currentIndex() <= 0;
    return several ? line.name.leftJustified(14) + QLatin1Char(' ') + line.text : line.text;
}

void LogView::append(const QList<Line> &lines)
{
    QStringList shown;
    for (const Line &line : lines) {
        if (isShown(line))
            shown << shownText(line);
    }
    if (shown.isEmpty())
        return;
    QScrollBar *bar = m_text->verticalScrollBar();
    const int before = bar->value();
    m_text->appendPlainText(shown.join(QLatin1Char('\n')));
    bar->setValue(m_follow->isChecked() ? bar->maximum() : before);
}

void LogView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_head->setDirection(width() >= widthOfOneRow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace rondo
