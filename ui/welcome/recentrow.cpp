// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcome/recentrow.h"

#include "theme/theme.h"
#include "widgets/painting.h"

#include <QDir>
#include <QLocale>
#include <QPainter>
#include <QStyleOption>

namespace rondo {

namespace {

    QString shortFolder(const QString &folder)
    {
        const QString home = QDir::homePath();
        return folder.startsWith(home + QLatin1Char('/')) ? QLatin1Char('~') + folder.mid(home.size())
                                                          : folder;
    }

} // namespace

QString dayWord(const QDate &day, const QDate &today)
{
    const qint64 days = day.daysTo(today);
    if (days <= 0)
        return RecentRow::tr("today");
    if (days == 1)
        return RecentRow::tr("yesterday");
    if (days < 7)
        return QLocale().standaloneDayName(day.dayOfWeek());
    const QString month = QLocale().standaloneMonthName(day.month());
    return day.year() == today.year() ? month : QStringLiteral("%1 %2").arg(month).arg(day.year());
}

RecentRow::RecentRow(const Theme &theme, const QString &folder, const QString &name, const QDateTime &opened,
                     bool exists, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_place(exists ? shortFolder(folder) : tr("moved or deleted"))
    , m_when(exists ? dayWord(opened.toLocalTime().date(), QDate::currentDate()) : tr("Locate"))
    , m_exists(exists)
{
    setText(name);
    setAccessibleName(exists ? tr("Open %1").arg(name) : tr("Locate %1").arg(name));
    setAccessibleDescription(m_place);
    setToolTip(folder);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RecentRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Token::Hover));
        painter.drawRoundedRect(rect(), 6, 6);
    }
    paintIcon(painter, QRectF(9, (height() - 16) / 2.0, 16, 16),
              m_exists ? QStringLiteral("folder") : QStringLiteral("warning"),
              m_exists ? m_theme.color(Token::Text2) : m_theme.status(Status::Warning).text, m_theme);
    const QRectF words(36, 4, width() - 120, height() - 8);
    QFont font = m_theme.font(FontRole::Body);
    font.setWeight(QFont::Medium);
    painter.setFont(font);
    painter.setPen(m_theme.color(Token::Text));
    painter.drawText(words, Qt::AlignTop | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, int(words.width())));
    painter.setFont(m_theme.font(FontRole::Caption));
    painter.setPen(m_theme.color(Token::Text3));
    painter.drawText(words, Qt::AlignBottom | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_place, Qt::ElideMiddle, int(words.width())));
    painter.setPen(m_theme.color(m_exists ? Token::Text3 : Token::AccentText));
    painter.drawText(rect().adjusted(0, 0, -9, 0), Qt::AlignVCenter | Qt::AlignRight, m_when);
    if (hasFocus()) {
        QStyleOption option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

} // namespace rondo
