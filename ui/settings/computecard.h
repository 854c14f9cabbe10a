// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/labels.h"

class QVBoxLayout;

namespace rondo {

class Computer;

//! What this computer has to train with, and which of its GPUs runs may use.
class ComputeCard : public Card {
    Q_OBJECT
public:
    //! Both must outlive the card.
    ComputeCard(Computer &computer, const Theme &theme, QWidget *parent);

private:
    void refresh();
    void choose(int gpu, bool on);

    Computer &m_computer;
    const Theme &m_theme;
    QLabel *m_facts;
    QVBoxLayout *m_gpus;
};

} // namespace rondo
