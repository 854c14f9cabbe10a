// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace rondo {

/*!
    Reads the settings of one experiment. Absent settings keep the target's value. The first that does not fit
   is kept as an error, which names the parameter, says what it must be and gives an example.
*/
class SettingsReader {
public:
    explicit SettingsReader(const QJsonObject &settings)
        : m_settings(settings)
    {
    }

    //! Both limits belong to the range.
    void number(QLatin1String key, double &target, double smallest, double largest, const char *example);
    void integer(QLatin1String key, int &target, int smallest, int largest, const char *example);
    void seed(QLatin1String key, quint64 &target);
    //! Sets \a target to the position of the value in \a choices.
    template <class Enum> void choice(QLatin1String key, Enum &target, const QStringList &choices)
    {
        target = Enum(chosen(key, int(target), choices));
    }

    //! Whether all fitted so far.
    Result<void> result() const;

private:
    int chosen(QLatin1String key, int present, const QStringList &choices);
    std::optional<double> numberAt(QLatin1String key) const; //!< nothing where absent, NaN where no number
    void complain(QLatin1String key, const QString &expected, const QString &example);

    const QJsonObject &m_settings;
    std::optional<Error> m_error;
};

} // namespace rondo
