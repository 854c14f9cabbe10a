// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace rondo {

class Theme;

//! A part of a side panel: a heading, beside it perhaps something small, below both \a content, and a line at
//! the bottom. Takes both. What is beside stands right, or fills the line where it wants to grow.
QWidget *makeSection(const Theme &theme, const QString &title, QWidget *content,
                     QWidget *besideTitle = nullptr);

//! Names and values in pairs, in one or two columns of pairs. Values are elided; the whole is their tool tip
//! then.
class FactGrid : public QWidget {
    Q_OBJECT
public:
    struct Fact {
        QString name, value; //!< without a name: an empty place
        bool isCode = false; //!< a value in the font of code
        bool operator==(const Fact &) const = default;
    };
    explicit FactGrid(const Theme &theme, int columns = 1, QWidget *parent = nullptr);

    void setFacts(const QList<Fact> &facts); //!< filled row by row
    bool isEmpty() const { return m_facts.isEmpty(); }
    void setStretch(int column, int stretch); //!< how much of the room a column of pairs gets; 1 by default
    //! Values take as many lines as they need and can be selected; of the facts set from now on.
    void setWrapping(bool wrapping) { m_isWrapping = wrapping; }

private:
    QLabel *makeValue(const Fact &fact);

    const Theme &m_theme;
    int m_columns;
    bool m_isWrapping = false;
    QGridLayout *m_layout;
    QList<Fact> m_facts;
};

} // namespace rondo
