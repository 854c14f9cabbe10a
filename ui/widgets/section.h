// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QGridLayout;

namespace rondo {

class Theme;

//! A part of a side panel: a heading, beside it perhaps something small, below both \a content, and a line at
//! the bottom. Takes both.
QWidget *makeSection(const Theme &theme, const QString &title, QWidget *content,
                     QWidget *besideTitle = nullptr);

//! Names and values in pairs, in one or two columns of pairs. Values are elided; the whole is their tool tip
//! then.
class FactGrid : public QWidget {
    Q_OBJECT
public:
    struct Fact {
        QString name, value;
        bool operator==(const Fact &) const = default;
    };
    explicit FactGrid(const Theme &theme, int columns = 1, QWidget *parent = nullptr);

    void setFacts(const QList<Fact> &facts); //!< filled row by row

private:
    const Theme &m_theme;
    int m_columns;
    QGridLayout *m_layout;
    QList<Fact> m_facts;
};

} // namespace rondo
