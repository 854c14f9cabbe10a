// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibility/announce.h"

#include <QAccessible>
#include <QObject>

namespace rondo {

namespace {

    AnnouncementListener &listener()
    {
        static AnnouncementListener one;
        return one;
    }

} // namespace

void setAnnouncementListener(const AnnouncementListener &wanted)
{
    listener() = wanted;
}

void announce(QObject &source, const QString &text, Urgency urgency)
{
    if (text.isEmpty())
        return;
    if (listener())
        listener()(source, text, urgency);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(&source, text);
    event.setPoliteness(urgency == Urgency::AtOnce ? QAccessible::AnnouncementPoliteness::Assertive
                                                   : QAccessible::AnnouncementPoliteness::Polite);
#else
    QAccessibleEvent event(&source,
                           urgency == Urgency::AtOnce ? QAccessible::Alert : QAccessible::NameChanged);
#endif
    QAccessible::updateAccessibility(&event);
}

} // namespace rondo
