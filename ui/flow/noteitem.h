// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow.h"

#include <QGraphicsObject>
#include <QTextDocument>

namespace rondo {

class Theme;

//! A card of text with Markdown emphasis and links.
class NoteItem : public QGraphicsObject {
    Q_OBJECT
public:
    enum { Type = UserType + 5 };

    NoteItem(const Note &note, const Theme &theme);

    const Note &note() const { return m_note; }
    void setNote(const Note &note);
    //! The address of the link at \a position, in item coordinates; empty when there is none.
    QString linkAt(QPointF position) const;
    QRectF gripRect() const; //!< in item coordinates: drags the size while the note is selected
    //! How high a card must be to show all of \a text.
    static double heightFor(const QString &text, double width, const Theme &theme);
    //! "Note: Keep latency under 50 ms"
    QString accessibleName() const;

    int type() const override { return Type; }
    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const Theme &m_theme;
    Note m_note;
    QTextDocument m_text;
    bool m_laidOut = false;
    bool m_dark = false;
};

} // namespace rondo
