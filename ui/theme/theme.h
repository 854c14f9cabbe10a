// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/experiments.h"
#include "flow/nodetype.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPixmap>

#include <memory>

namespace rondo {

//! Colour tokens, named as in the design.
enum class Token {
    Window, Panel, Panel2, Canvas, Dot, Field, Hover, Press, Selected, Line, Line2,
    Text, Text2, Text3, Disabled, Accent, AccentHover, OnAccent, AccentSoft, AccentText, Grid, Edge, Shadow
};

enum class Status { Idle, Queued, Running, Done, Cached, Warning, Failed, Stopped };
Status statusOf(ExperimentState state);

struct StatusStyle {
    QString icon; //!< name for Theme::icon()
    QColor text, soft, fill;
};

struct CategoryStyle {
    QString icon;
    QColor tile, tint, ink;
    QColor onTile; //!< of the glyph on the tile
};

enum class FontRole { Caption, Dense, Body, BodyStrong, ObjectName, PageTitle, Hero, Mono, MonoSmall };

/*!
    Colours, fonts and icons of the light and the dark theme. One object, made by main() and handed down; signals changed()
    when the mode or the system's colour scheme changes. Sets the application's palette, style and style sheet.
*/
class Theme : public QObject {
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark };
    Q_ENUM(Mode)

    explicit Theme(QObject *parent = nullptr);
    //! One for a drawing that goes into a file, light or dark whatever the window is; leaves the application alone.
    static std::unique_ptr<Theme> forDrawing(bool dark);

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    bool isDark() const { return m_dark; }

    //! Whether movement is replaced by steps: what the person chose, or the desktop's wish.
    bool isMotionReduced() const { return m_motionReduced; }
    void setMotionReduced(bool reduced);

    QColor color(Token token) const;
    StatusStyle status(Status status) const;
    CategoryStyle category(Category category) const;
    QColor portColor(PortType type) const;
    QColor series(int index) const; //!< 0 to 7, wraps
    QFont font(FontRole role) const;

    //! An icon of resources/icons/NAME.svg, drawn in \a color; without one in Token::Text2 of whichever theme is on when it
    //! is painted. The disabled state is included. The names stand in resources/icons.qrc.
    QIcon icon(const QString &name, const QColor &color = {}) const;
    //! The same as a pixmap of \a size device-independent pixels; cached by name, size, colour and ratio. Null when there is
    //! no such icon.
    QPixmap pixmap(const QString &name, int size, const QColor &color, qreal ratio) const;

Q_SIGNALS:
    void changed();

private:
    struct DrawingOnly { };
    Theme(DrawingOnly, bool dark);
    void apply();

    Mode m_mode = Mode::System;
    bool m_dark = false;
    bool m_systemDark = false;
    bool m_motionReduced = false;
};

} // namespace rondo
