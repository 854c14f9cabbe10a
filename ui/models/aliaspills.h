// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QStringList>
#include <QWidget>

class QPainter;

namespace rondo {

//! Aliases as pills, side by side from the left of \a rect; the last that fits is elided. Champion and
//! challenger carry their colours.
void paintAliases(QPainter &painter, const QRect &rect, const QStringList &aliases, const Theme &theme);
//! How wide they are, unelided.
int aliasesWidth(const QStringList &aliases, const Theme &theme);

//! The same as a widget, told to screen readers in words.
class AliasPills : public QWidget {
    Q_OBJECT
public:
    explicit AliasPills(const Theme &theme, QWidget *parent = nullptr);

    void setAliases(const QStringList &aliases);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, 20}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    const Theme &m_theme;
    QStringList m_aliases;
};

} // namespace rondo
