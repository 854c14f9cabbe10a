// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace rondoctl {

//! Turns SIGINT, SIGTERM and SIGHUP into a Qt signal, once; the second time they end the process as usual.
//! One at a time.
class Interrupt : public QObject {
    Q_OBJECT
public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

Q_SIGNALS:
    void received();
};

} // namespace rondoctl
