// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QObject;

namespace rondo {

enum class Urgency { Polite, AtOnce };

/*!
    Has a screen reader say \a text: when it has finished what it says, or at once, which is for failures. With Qt before 6.8,
    which knows no announcements, as an alert or as a change of the name of \a source.
*/
void announce(QObject &source, const QString &text, Urgency urgency = Urgency::Polite);

//! Called with each announcement, also where no screen reader runs; an empty function ends it.
using AnnouncementListener = std::function<void(const QObject &source, const QString &text, Urgency urgency)>;
void setAnnouncementListener(const AnnouncementListener &listener);

} // namespace rondo
