// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rondo {

//! What an hour of this computer costs its person. Kept in QSettings, for the window and the terminal.
struct HourPrice {
    double amount = 0; //!< 0: not said
    QString currency; //!< as the person writes it: "€"; may be empty
    bool isSet() const { return amount > 0; }
    bool operator==(const HourPrice &) const = default;
};
HourPrice hourPrice();
void setHourPrice(const HourPrice &price);

//! What a run takes of this computer.
struct RunCost {
    int workers = 1; //!< experiments at once
    double seconds = 0; //!< from its start to its end; NaN when it is not known
    double deviceHours = 0; //!< of the GPUs it uses, without any of the cores; NaN when it is not known
    bool onGpus = false;
};

//! Of \a experiments to train that take \a work seconds on one worker. \a workers: at most so many at once, 0: as
//! many as \a cores and \a gpus can do.
RunCost runCost(double work, qsizetype experiments, int workers, int cores, int gpus);

//! "0.2 core-hours", with a price "0.2 core-hours · €0.30"; empty when it is not known.
QString costText(const RunCost &cost, const HourPrice &price);

} // namespace rondo
