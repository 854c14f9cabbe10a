// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QSyntaxHighlighter>

namespace rondo {

enum class LogLevel { Plain, Warning, Error };

//! What a line of a log says it is, by the words that Python's logging and warnings, C++ and shells write: "WARNING", "error:",
//! "Traceback (most recent call last)", "ValueError: ...".
LogLevel logLevelOf(QStringView line);

//! Warnings and errors in their colours.
class LogColours : public QSyntaxHighlighter {
    Q_OBJECT
public:
    LogColours(const Theme &theme, QTextDocument *document);

protected:
    void highlightBlock(const QString &text) override;

private:
    const Theme &m_theme;
};

} // namespace rondo
