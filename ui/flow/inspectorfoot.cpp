// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/inspectorfoot.h"

#include "theme/theme.h"
#include "widgets/labels.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace rondo {

namespace {

    void setTone(QLabel *label, const char *tone)
    {
        if (label->property("tone").toString() == QLatin1String(tone))
            return;
        label->setProperty("tone", QLatin1String(tone));
        label->style()->unpolish(label);
        label->style()->polish(label);
    }

} // namespace

InspectorFoot::InspectorFoot(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_time(makeLabel(theme, {}, FontRole::BodyStrong, nullptr, this))
    , m_count(makeLabel(theme, {}, FontRole::Caption, "secondary", this))
    , m_reason(makeLabel(theme, {}, FontRole::Caption, "secondary", this))
    , m_choose(new QPushButton(tr("Choose them..."), this))
    , m_run(new QPushButton(this))
{
    setObjectName(QStringLiteral("inspectorFoot"));
    setProperty("surface", QStringLiteral("panel2"));
    setProperty("edge", QStringLiteral("top"));
    setAttribute(Qt::WA_StyledBackground);
    m_time->setObjectName(QStringLiteral("estimate"));
    m_count->setObjectName(QStringLiteral("estimateCount"));
    m_reason->setObjectName(QStringLiteral("staleReason"));
    m_reason->setWordWrap(true);
    m_time->setWordWrap(true);
    m_run->setObjectName(QStringLiteral("runNodeButton"));
    m_run->setIcon(theme.icon(QStringLiteral("playline")));
    m_choose->setObjectName(QStringLiteral("chooseExperimentsButton"));
    m_choose->setProperty("kind", QStringLiteral("link"));
    m_choose->setFont(theme.font(FontRole::Caption));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_time);
    words->addWidget(m_count);
    words->addWidget(m_choose, 0, Qt::AlignLeft);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addLayout(words, 1);
    row->addWidget(m_run, 0, Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(4);
    layout->addWidget(m_reason);
    layout->addLayout(row);
}

void InspectorFoot::setActions(QAction *run, QAction *choose)
{
    const auto follow = [this, run, choose] {
        m_run->setText(run->text());
        m_choose->setAccessibleName(choose->text());
        for (auto [button, action] : {std::pair(m_run, run), {m_choose, choose}}) {
            button->setEnabled(action->isEnabled());
            button->setToolTip(action->toolTip());
        }
    };
    for (auto [button, action] : {std::pair(m_run, run), {m_choose, choose}}) {
        connect(action, &QAction::changed, button, follow);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
    }
    follow();
}

void InspectorFoot::show(const Estimate &node, qint64 ofNode, qint64 all, const QString &reason)
{
    m_time->setText(ofNode > 0 ? node.text() : tr("Nothing to train here"));
    m_count->setText(tr("%1 of %n experiment(s)", nullptr, int(all)).arg(ofNode));
    m_count->setVisible(ofNode > 0);
    m_choose->setVisible(ofNode > 0);
    const bool many = ofNode > manyExperiments;
    setTone(m_time, many ? "warning" : "");
    setTone(m_count, many ? "warning" : "secondary");
    m_count->setToolTip(
        many ? tr("More than %1 experiments take long. Try fewer values.").arg(manyExperiments) : QString());
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
}

} // namespace rondo
