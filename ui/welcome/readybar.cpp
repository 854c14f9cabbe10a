// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcome/readybar.h"

#include "computer.h"

#include <QHBoxLayout>

#include <cmath>

namespace rondo {

namespace {

    std::optional<Status> markOf(Computer::Answer answer)
    {
        switch (answer) {
        case Computer::Answer::Unknown:
            return {};
        case Computer::Answer::Found:
            return Status::Done;
        case Computer::Answer::Missing:
            return Status::Warning;
        }
        return {};
    }

} // namespace

ReadyBar::ReadyBar(const Theme &theme, const Computer &computer, QWidget *parent)
    : Card(theme, parent)
    , m_theme(theme)
    , m_computer(computer)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_training = makePart();
    addDivider();
    m_python = makePart();
    addDivider();
    m_cluster = makePart();
    setFixedHeight(58);
    connect(&computer, &Computer::changed, this, &ReadyBar::refresh);
    connect(&theme, &Theme::changed, this, &ReadyBar::refresh);
    refresh();
}

void ReadyBar::addDivider()
{
    auto *line = new QWidget(this);
    line->setAttribute(Qt::WA_StyledBackground);
    line->setProperty("surface", QStringLiteral("line"));
    line->setFixedSize(1, 56);
    layout()->addWidget(line);
}

ReadyBar::Part ReadyBar::makePart()
{
    Part part {new QLabel(this), makeLabel(m_theme, {}, FontRole::Body), new QLabel(this),
               makeLabel(m_theme, {}, FontRole::Caption, "hint")};
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(part.title);
    head->addWidget(part.mark);
    head->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addLayout(head);
    words->addWidget(part.detail);
    words->addStretch(1);
    auto *box = new QHBoxLayout;
    box->setContentsMargins(16, 0, 12, 0);
    box->setSpacing(12);
    box->addWidget(part.icon);
    box->addLayout(words, 1);
    static_cast<QHBoxLayout *>(layout())->addLayout(box, 1);
    return part;
}

void ReadyBar::show(const Part &part, const QString &icon, const QString &title, const QString &detail,
                    std::optional<Status> mark)
{
    const qreal ratio = devicePixelRatioF();
    part.icon->setPixmap(m_theme.pixmap(icon, 18, m_theme.color(Token::Text2), ratio));
    part.title->setText(title);
    part.detail->setText(detail);
    if (mark)
        part.mark->setPixmap(
            m_theme.pixmap(m_theme.status(*mark).icon, 14, m_theme.status(*mark).text, ratio));
    part.mark->setVisible(mark.has_value());
}

void ReadyBar::refresh()
{
    const QString gpu = m_computer.gpu();
    const bool missing = m_computer.training() == Computer::Answer::Missing;
    const QString training = missing ? tr("rondo-worker did not answer")
        : gpu.isEmpty()              ? tr("trains on the processor")
                                     : tr("%1 GB").arg(std::round(m_computer.gpuMemory() / 1e9));
    show(m_training, QStringLiteral("chip"), gpu.isEmpty() ? m_computer.processor() : gpu,
         m_computer.training() == Computer::Answer::Unknown ? tr("looking for GPUs") : training,
         markOf(m_computer.training()));
    const bool found = m_computer.python() == Computer::Answer::Found;
    show(m_python, QStringLiteral("terminal"),
         found ? tr("Python %1").arg(m_computer.pythonVersion()) : tr("Python"),
         found ? tr("PyTorch %1").arg(m_computer.torchVersion())
             : m_computer.python() == Computer::Answer::Unknown ? tr("looking for PyTorch")
                                                                : tr("no PyTorch; only needed for scripts"),
         markOf(m_computer.python()));
    show(m_cluster, QStringLiteral("cluster"), tr("Kubernetes"), tr("planned, for sharing"), {});
}

} // namespace rondo
