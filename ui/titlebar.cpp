// SPDX-License-Identifier: GPL-3.0-or-later
#include "titlebar.h"

#include "theme/theme.h"
#include "widgets/labels.h"
#include "widgets/toast.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QSettings>
#include <QStyleOption>
#include <QToolButton>

namespace rondo {

namespace {

    constexpr int barHeight = 32;

    //! Looks like a field, but is a button: typing happens in the palette.
    class CommandField : public QAbstractButton {
    public:
        CommandField(const Theme &theme, QWidget *parent)
            : QAbstractButton(parent)
            , m_theme(theme)
        {
            setFixedSize(264, 24);
            setAttribute(Qt::WA_Hover);
        }

        void setKeys(const QKeySequence &keys)
        {
            m_keys = keys;
            update();
        }

    protected:
        void paintEvent(QPaintEvent *) override
        {
            QPainter painter(this);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(m_theme.color(Token::Line));
            painter.setBrush(m_theme.color(underMouse()           ? Token::Hover
                                               : m_theme.isDark() ? Token::Panel
                                                                  : Token::Field));
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
            painter.drawPixmap(9, 5,
                               m_theme.pixmap(QStringLiteral("search"), 14, m_theme.color(Token::Text2),
                                              devicePixelRatioF()));
            const QString keys = keyText(m_keys);
            QFont small = m_theme.font(FontRole::Caption);
            small.setWeight(QFont::Medium);
            const QRectF cap(width() - 5 - QFontMetricsF(small).horizontalAdvance(keys) - 12, 3.5,
                             QFontMetricsF(small).horizontalAdvance(keys) + 12, 17);
            painter.setBrush(m_theme.color(Token::Panel2));
            if (!keys.isEmpty())
                painter.drawRoundedRect(cap, 4, 4);
            painter.setPen(m_theme.color(Token::Text2));
            painter.setFont(small);
            painter.drawText(cap, Qt::AlignCenter, keys);
            painter.setPen(m_theme.color(Token::Text3));
            painter.setFont(m_theme.font(FontRole::Dense));
            painter.drawText(QRectF(30, 0, cap.left() - 34, height()), Qt::AlignVCenter | Qt::AlignLeft,
                             text());
            if (hasFocus()) {
                QStyleOption option;
                option.initFrom(this);
                style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
            }
        }

    private:
        const Theme &m_theme;
        QKeySequence m_keys;
    };

    QToolButton *makeButton(const QString &name, QWidget *parent)
    {
        auto *button = new QToolButton(parent);
        button->setObjectName(name);
        button->setProperty("kind", QStringLiteral("quiet"));
        button->setProperty("size", QStringLiteral("small"));
        button->setIconSize({16, 16});
        button->setFocusPolicy(Qt::TabFocus);
        return button;
    }

} // namespace

TitleCorner::TitleCorner(Theme &theme, const ToastStack &messages, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_messages(messages)
    , m_field(new CommandField(theme, this))
    , m_bell(makeButton(QStringLiteral("bell"), this))
    , m_mode(makeButton(QStringLiteral("themeButton"), this))
{
    m_field->setObjectName(QStringLiteral("commandField"));
    m_field->setText(tr("Search or run a command"));
    m_field->setAccessibleName(m_field->text());
    connect(m_field, &QAbstractButton::clicked, this, &TitleCorner::paletteRequested);
    m_bell->setAccessibleName(tr("Messages"));
    m_bell->setToolTip(tr("Messages"));
    connect(m_bell, &QToolButton::clicked, this, &TitleCorner::showMessages);
    connect(m_mode, &QToolButton::clicked, this, [this] {
        const auto mode = m_theme.isDark() ? Theme::Mode::Light : Theme::Mode::Dark;
        m_theme.setMode(mode);
        QSettings().setValue(QStringLiteral("appearance/mode"), int(mode));
    });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(4);
    layout->addWidget(m_field);
    layout->addWidget(m_bell);
    layout->addWidget(m_mode);
    setFixedHeight(barHeight);
    connect(&theme, &Theme::changed, this, &TitleCorner::refresh);
    refresh();
}

void TitleCorner::setPaletteKeys(const QKeySequence &keys)
{
    static_cast<CommandField *>(m_field)->setKeys(keys);
}

void TitleCorner::setUnread(bool unread)
{
    m_unread = unread;
    refresh();
}

void TitleCorner::refresh()
{
    m_mode->setIcon(m_theme.icon(m_theme.isDark() ? QStringLiteral("sun") : QStringLiteral("moon")));
    const QString title = m_theme.isDark() ? tr("Light theme") : tr("Dark theme");
    m_mode->setAccessibleName(title);
    m_mode->setToolTip(title);
    QPixmap bell
        = m_theme.pixmap(QStringLiteral("bell"), 16, m_theme.color(Token::Text2), devicePixelRatioF());
    if (m_unread) {
        QPainter painter(&bell);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.status(Status::Failed).fill);
        painter.drawEllipse(QPointF(12.6, 3.4), 3.2, 3.2);
    }
    m_bell->setIcon(bell);
    update();
}

void TitleCorner::showMessages()
{
    setUnread(false);
    QMenu menu(this);
    for (const ToastStack::Entry &entry : m_messages.history()) {
        const StatusStyle style = m_theme.status(entry.status);
        QAction *line = menu.addAction(m_theme.icon(style.icon, style.text),
                                       fontMetrics().elidedText(entry.text, Qt::ElideRight, 420));
        line->setToolTip(entry.detail);
    }
    if (menu.isEmpty())
        menu.addAction(tr("No messages"))->setEnabled(false);
    menu.setToolTipsVisible(true);
    menu.exec(m_bell->mapToGlobal(QPoint(m_bell->width() - menu.sizeHint().width(), m_bell->height() + 4)));
}

Mark::Mark(const Theme &theme, int size, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_size(size)
{
    setFixedSize(size, size);
    setAccessibleName(QStringLiteral("Rondo"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Mark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QPixmap picture
        = m_theme.pixmap(QStringLiteral("mark"), m_size, m_theme.color(Token::Accent), devicePixelRatioF());
    painter.drawPixmap((width() - m_size) / 2, (height() - m_size) / 2, picture);
}

} // namespace rondo
