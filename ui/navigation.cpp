// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigation.h"

#include "theme/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace rondo {

namespace {

    constexpr QSize itemSize(64, 52);
    constexpr int barWidth = 72;
    constexpr int glyphSize = 20;
    constexpr double smallestFont = 8.5 * 72 / 96, smallestShared = 10 * 72 / 96.0; //!< in points

    class NavigationItem : public QToolButton {
    public:
        NavigationItem(const Theme &theme, QWidget *parent)
            : QToolButton(parent)
            , m_theme(theme)
        {
            setProperty("kind", QStringLiteral("navigation"));
            setFocusPolicy(Qt::TabFocus);
            setAttribute(Qt::WA_Hover);
        }

        void setBadge(int count, Navigation::Badge kind)
        {
            m_count = count;
            m_kind = kind;
            setAccessibleDescription(count > 0 ? (kind == Navigation::Badge::Running
                                                      ? Navigation::tr("%n running", nullptr, count)
                                                      : Navigation::tr("%n alert(s)", nullptr, count))
                                               : QString());
            update();
        }

        QSize sizeHint() const override { return {barWidth, itemSize.height() + 4}; }
        QSize minimumSizeHint() const override { return sizeHint(); }

    protected:
        void keyPressEvent(QKeyEvent *event) override
        {
            const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
            if (step != 0)
                focusNextPrevChild(step > 0);
            else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
                click();
            else
                QToolButton::keyPressEvent(event);
        }

        void paintEvent(QPaintEvent *) override
        {
            QPainter painter(this);
            painter.setRenderHint(QPainter::Antialiasing);
            const bool active = isEnabled() && isChecked();
            const QRectF item((width() - itemSize.width()) / 2.0, 2, itemSize.width(), itemSize.height());
            if (active || (isEnabled() && underMouse())) {
                painter.setPen(active ? m_theme.color(Token::Line) : QColor(Qt::transparent));
                painter.setBrush(m_theme.color(active ? Token::Panel : Token::Press));
                painter.drawRoundedRect(item.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
            }
            const QColor ink
                = m_theme.color(!isEnabled() ? Token::Disabled
                                    : active ? (m_theme.isDark() ? Token::AccentText : Token::Accent)
                                             : Token::Text2);
            if (active) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(m_theme.color(Token::Accent));
                painter.drawRoundedRect(QRectF(-3, item.center().y() - 12, 6, 24), 3, 3);
            }
            const QPixmap picture = m_theme.pixmap(objectName(), glyphSize, ink, devicePixelRatioF());
            const QRect place(width() / 2 - glyphSize / 2, int(item.top()) + 9, glyphSize, glyphSize);
            painter.drawPixmap(place, picture);
            painter.setPen(isEnabled() && !active ? m_theme.color(Token::Text2) : ink);
            painter.setFont(labelFont());
            painter.drawText(QRectF(0, item.top() + 31, width(), 16), Qt::AlignCenter,
                             defaultAction()->iconText());
            if (m_count > 0 && isEnabled())
                paintBadge(painter, place);
            if (hasFocus()) { // only the keyboard gives it
                painter.setPen(QPen(m_theme.color(Token::Accent), 2));
                painter.setBrush(Qt::NoBrush);
                painter.drawRoundedRect(item.adjusted(1, 1, -1, -1), 8, 8);
            }
        }

    private:
        //! All names in one size within their tiles; smaller where a language has a longer word: a cut name says nothing.
        QFont labelFont() const
        {
            QFont font = m_theme.font(FontRole::Caption);
            font.setWeight(QFont::Medium);
            const auto isTooLong = [&font](const QToolButton *item, int room) {
                const QAction *page = item->defaultAction(); // none: not a page's
                return page && QFontMetricsF(font).horizontalAdvance(page->iconText()) > room;
            };
            const QList<QToolButton *> items = parentWidget()->findChildren<QToolButton *>();
            const auto isAnyTooLong = [&] {
                return std::any_of(items.begin(), items.end(),
                                   [&](const QToolButton *item) { return isTooLong(item, itemSize.width() - 2); });
            };
            while (font.pointSizeF() > smallestShared && isAnyTooLong())
                font.setPointSizeF(font.pointSizeF() - 0.25);
            while (font.pointSizeF() > smallestFont && isTooLong(this, width() - 4))
                font.setPointSizeF(font.pointSizeF() - 0.25);
            return font;
        }

        void paintBadge(QPainter &painter, const QRect &icon) const
        {
            const bool running = m_kind == Navigation::Badge::Running;
            const QString text = m_count > 99 ? QStringLiteral("99+") : QString::number(m_count);
            QFont font = m_theme.font(FontRole::Caption);
            font.setWeight(QFont::DemiBold);
            const double wide = std::max(16.0, QFontMetricsF(font).horizontalAdvance(text) + 8);
            const QRectF badge(icon.right() - 2, icon.top() - 6, wide, 16);
            painter.setPen(Qt::NoPen);
            painter.setBrush(running ? m_theme.color(Token::Accent) : m_theme.status(Status::Warning).fill);
            painter.drawRoundedRect(badge, 8, 8);
            painter.setFont(font);
            painter.setPen(running ? m_theme.color(Token::OnAccent) : QColor(0x16, 0x1b, 0x26));
            painter.drawText(badge, Qt::AlignCenter, text);
        }

        const Theme &m_theme;
        int m_count = 0;
        Navigation::Badge m_kind = Navigation::Badge::Running;
    };

} // namespace

Navigation::Navigation(const Theme &theme, QWidget *parent)
    : QToolBar(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("navigation"));
    setWindowTitle(tr("Pages"));
    setOrientation(Qt::Vertical);
    setMovable(false);
    setFloatable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setFixedWidth(barWidth + 1);
    setProperty("surface", QStringLiteral("window"));
    setProperty("edge", QStringLiteral("right"));
    auto *space = new QWidget(this);
    space->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    m_stretch = addWidget(space);
    auto *gap = new QWidget(this);
    gap->setFixedHeight(8);
    addWidget(gap);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Navigation::addPage(QAction *action, bool atBottom)
{
    auto *item = new NavigationItem(m_theme, this);
    item->setDefaultAction(action);
    item->setObjectName(action->property("glyph").toString());
    item->setAccessibleName(action->iconText());
    if (atBottom)
        insertWidget(actions().last(), item);
    else
        insertWidget(m_stretch, item);
}

void Navigation::setBadge(QAction *action, int count, Badge kind)
{
    for (QToolButton *button : findChildren<QToolButton *>()) {
        if (button->defaultAction() == action)
            static_cast<NavigationItem *>(button)->setBadge(count, kind);
    }
}

} // namespace rondo
