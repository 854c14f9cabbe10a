// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/loglevel.h"
#include "experiments/logtail.h"
#include "theme/theme.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace rondo {

class TextFinder;

/*!
    The logs of some experiments: follows the end, shows only lines with a text or of a level, finds a text. Reads
   the ends of the files four times a second while it is visible, and keeps the last 5000 lines.
*/
class LogView : public QWidget {
    Q_OBJECT
public:
    struct File {
        QString name; //!< of the experiment
        QString path;
        bool operator==(const File &) const = default;
    };

    explicit LogView(Theme &theme, QWidget *parent = nullptr);

    //! What it shows; lines that were read stay when the files are the same.
    void setFiles(const QList<File> &files);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Line {
        QString name, text;
        LogLevel level = LogLevel::Plain;
    };

    void readMore();
    void showAll();
    void append(const QList<Line> &lines);
    bool isShown(const Line &line) const;
    QString shownText(const Line &line) const;
    void applyTheme();

    Theme &m_theme;
    QComboBox *m_source;
    QLineEdit *m_filter;
    QComboBox *m_level;
    QToolButton *m_follow;
    QPlainTextEdit *m_text;
    TextFinder *m_finder;
    QBoxLayout *m_head;
    QList<File> m_files;
    std::vector<LogTail> m_tails;
    QList<Line> m_lines;
    QTimer m_timer;
};

} // namespace rondo
