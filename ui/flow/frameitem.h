// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow.h"

#include <QGraphicsObject>

namespace rondo {

class Theme;

//! A titled area behind the nodes.
class FrameItem : public QGraphicsObject {
    Q_OBJECT
public:
    enum { Type = UserType + 4 };

    FrameItem(const Frame &frame, const Theme &theme);

    const Frame &frame() const { return m_frame; }
    void setFrame(const Frame &frame);
    void setProgress(const QString &words); //!< "10 of 18 done", or empty
    QRectF titleRect() const; //!< in item coordinates: what a pointer grabs

    int type() const override { return Type; }
    QRectF boundingRect() const override;
    QPainterPath shape() const override; //!< only the title: what lies inside stays reachable
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const Theme &m_theme;
    Frame m_frame;
    QString m_progress;
};

//! A card of text.
class NoteItem : public QGraphicsObject {
    Q_OBJECT
public:
    enum { Type = UserType + 5 };

    NoteItem(const Note &note, const Theme &theme);

    const Note &note() const { return m_note; }
    void setNote(const Note &note);

    int type() const override { return Type; }
    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const Theme &m_theme;
    Note m_note;
};

} // namespace rondo
