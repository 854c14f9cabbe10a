// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include "base/log.h"
#include "theme/iconengine.h"
#include "theme/style.h"
#include "theme/stylesheet.h"
#include "theme/tokens.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QStyleHints>
#include <QSvgRenderer>

namespace rondo {

namespace {

    struct FontRow {
        double size; //!< device-independent pixels at the normal text scale
        QFont::Weight weight;
        bool mono;
    };

    FontRow rowOf(FontRole role)
    {
        switch (role) {
        case FontRole::Caption:
            return {11, QFont::Normal, false};
        case FontRole::Dense:
            return {12, QFont::Normal, false};
        case FontRole::Body:
            return {13, QFont::Normal, false};
        case FontRole::BodyStrong:
            return {13, QFont::DemiBold, false};
        case FontRole::ObjectName:
            return {15, QFont::DemiBold, false};
        case FontRole::PageTitle:
            return {18, QFont::DemiBold, false};
        case FontRole::Hero:
            return {28, QFont::DemiBold, false};
        case FontRole::Mono:
            return {12, QFont::Normal, true};
        case FontRole::MonoSmall:
            return {11, QFont::Normal, true};
        }
        return {13, QFont::Normal, false};
    }

    QFont fontOf(const FontRow &row)
    {
        static const QString general = QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
        static const QString fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
        QFont font;
        font.setFamilies(row.mono ? QStringList {QStringLiteral("JetBrains Mono"), fixed}
                                  : QStringList {QStringLiteral("Inter"), general});
#ifdef Q_OS_MACOS
        font.setPointSizeF(row.size);
#else
        // Points, because they follow the desktop's text scale; 96 dots an inch is the normal one.
        font.setPointSizeF(row.size * 72 / 96);
#endif
        font.setWeight(row.weight);
        font.setStyleHint(row.mono ? QFont::Monospace : QFont::SansSerif);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
        font.setFeature("tnum", 1);
#endif
        return font;
    }

    QPalette paletteOf(bool dark)
    {
        const auto color = [dark](Token token) { return tokenColor(token, dark); };
        QPalette palette(color(Token::Text), color(Token::Field), color(Token::Line), color(Token::Line2),
                         color(Token::Line2), color(Token::Text), color(Token::Text), color(Token::Field),
                         color(Token::Window));
        palette.setColor(QPalette::AlternateBase, color(Token::Panel2));
        palette.setColor(QPalette::PlaceholderText, color(Token::Text3));
        palette.setColor(QPalette::Highlight, color(Token::Accent));
        palette.setColor(QPalette::HighlightedText, color(Token::OnAccent));
        palette.setColor(QPalette::Link, color(Token::AccentText));
        palette.setColor(QPalette::LinkVisited, color(Token::AccentText));
        palette.setColor(QPalette::Mid, color(Token::Line2));
        palette.setColor(QPalette::Midlight, color(Token::Line));
        palette.setColor(QPalette::Dark, color(Token::Line2));
        palette.setColor(QPalette::Shadow, color(Token::Line2));
        palette.setColor(QPalette::ToolTipBase, color(Token::Panel));
        palette.setColor(QPalette::ToolTipText, color(Token::Text));
        for (const auto role :
             {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::HighlightedText})
            palette.setColor(QPalette::Disabled, role, color(Token::Disabled));
        palette.setColor(QPalette::Disabled, QPalette::Highlight, color(Token::Line2));
        return palette;
    }

    //! What the desktop shows, as far as this version of Qt can tell.
    bool isSystemDark()
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
        return QApplication::palette().color(QPalette::Window).lightness() < 128;
#endif
    }

} // namespace

Status statusOf(ExperimentState state)
{
    switch (state) {
    case ExperimentState::Queued:
        return Status::Queued;
    case ExperimentState::Running:
        return Status::Running;
    case ExperimentState::Done:
        return Status::Done;
    case ExperimentState::Cached:
        return Status::Cached;
    case ExperimentState::Failed:
        return Status::Failed;
    case ExperimentState::Stopped:
        return Status::Stopped;
    }
    return Status::Idle;
}

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_systemDark(isSystemDark())
    , m_motionReduced(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        m_systemDark = isSystemDark();
        if (m_mode == Mode::System)
            apply();
    });
#endif
    apply();
}

Theme::Theme(DrawingOnly, bool dark)
    : m_mode(dark ? Mode::Dark : Mode::Light)
    , m_dark(dark)
    , m_motionReduced(true)
{
}

std::unique_ptr<Theme> Theme::forDrawing(bool dark)
{
    return std::unique_ptr<Theme>(new Theme(DrawingOnly(), dark));
}

void Theme::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    apply();
}

void Theme::setMotionReduced(bool reduced)
{
    if (reduced == m_motionReduced)
        return;
    m_motionReduced = reduced;
    Q_EMIT changed();
}

void Theme::apply()
{
    m_dark = m_mode == Mode::Dark || (m_mode == Mode::System && m_systemDark);
    QApplication::setPalette(paletteOf(m_dark));
    QApplication::setFont(font(FontRole::Body));
    if (!qobject_cast<Style *>(QApplication::style()) && qApp->styleSheet().isEmpty())
        QApplication::setStyle(new Style(*this));
    qApp->setStyleSheet(styleSheet(*this));
    Q_EMIT changed();
}

QColor Theme::color(Token token) const
{
    return tokenColor(token, m_dark);
}

StatusStyle Theme::status(Status status) const
{
    return statusStyle(status, m_dark);
}

CategoryStyle Theme::category(Category category) const
{
    return categoryStyle(category, m_dark);
}

QColor Theme::portColor(PortType type) const
{
    switch (type) {
    case PortType::Dataset:
        return category(Category::Data).tile;
    case PortType::Model:
        return category(Category::Algorithm).tile;
    case PortType::Report:
        return category(Category::Validation).tile;
    case PortType::Event:
        return category(Category::Trigger).tile;
    case PortType::Predictions:
        return category(Category::Deployment).tile;
    }
    return color(Token::Edge);
}

QColor Theme::series(int index) const
{
    return seriesColor(((index % 8) + 8) % 8, m_dark);
}

QFont Theme::font(FontRole role) const
{
    return fontOf(rowOf(role));
}

QIcon Theme::icon(const QString &name, const QColor &color) const
{
    return QIcon(new IconEngine(*this, name, color));
}

QPixmap Theme::pixmap(const QString &name, int size, const QColor &color, qreal ratio) const
{
    const QString key
        = QStringLiteral("rondo/%1/%2/%3/%4").arg(name).arg(size).arg(color.name(QColor::HexArgb)).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(logUi) << "there is no icon" << name;
        return {};
    }
    QSvgRenderer renderer(file.readAll().replace("currentColor", color.name(QColor::HexRgb).toLatin1()));
    pixmap = QPixmap((QSizeF(size, size) * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(color.alphaF());
    renderer.render(&painter, QRectF(0, 0, size, size));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace rondo
