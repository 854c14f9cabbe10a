// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDoubleSpinBox;
class QLineEdit;

namespace rondo {

//! What an hour of this computer costs: an amount, none by default, and a currency as the person writes it.
class PriceField : public QWidget {
    Q_OBJECT
public:
    explicit PriceField(QWidget *parent);

private:
    void store();

    QDoubleSpinBox *m_amount;
    QLineEdit *m_currency;
};

} // namespace rondo
