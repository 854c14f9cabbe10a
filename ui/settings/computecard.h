// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/labels.h"

class QVBoxLayout;

namespace rondo {

class Computer;
class PriceField;

//! What this computer has to train with, which of its GPUs runs may use, and what an hour of it costs.
class ComputeCard : public Card {
    Q_OBJECT
public:
    //! Both must outlive the card.
    ComputeCard(Computer &computer, const Theme &theme, QWidget *parent);

    PriceField &price() const { return *m_price; }

private:
    void refresh();
    void choose(int gpu, bool on);

    Computer &m_computer;
    const Theme &m_theme;
    QLabel *m_facts;
    QVBoxLayout *m_gpus;
    PriceField *m_price;
};

} // namespace rondo
