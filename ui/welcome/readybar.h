// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/labels.h"

namespace rondo {

class Computer;

//! What this computer can do, in three parts: training, Python, Kubernetes.
class ReadyBar : public Card {
    Q_OBJECT
public:
    ReadyBar(const Theme &theme, const Computer &computer, QWidget *parent);

private:
    struct Part {
        QLabel *icon, *title, *mark, *detail;
    };
    Part makePart();
    void addDivider();
    void show(const Part &part, const QString &icon, const QString &title, const QString &detail, std::optional<Status> mark);
    void refresh();

    const Theme &m_theme;
    const Computer &m_computer;
    Part m_training, m_python, m_cluster;
};

} // namespace rondo
