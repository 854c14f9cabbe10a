// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/aboutsection.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace rondo {

namespace {

    constexpr qsizetype few = 4; //!< settings that are seen before it is unfolded

    //! Two columns of facts, row by row as FactGrid fills them; the shorter one ends in empty places.
    QList<Fact> sideBySide(const QList<Fact> &left, const QList<Fact> &right)
    {
        QList<Fact> facts;
        for (qsizetype row = 0; row < std::max(left.size(), right.size()); ++row)
            facts << left.value(row) << right.value(row);
        return facts;
    }

} // namespace

AboutSection::AboutSection(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new FactGrid(theme, 2, this))
    , m_remarks(new FactGrid(theme, 1, this))
    , m_record(new FactGrid(theme, 1, this))
    , m_fold(new QPushButton(tr("All settings"), this))
{
    m_grid->setStretch(1, 2); // words of origin are longer than settings
    m_remarks->setWrapping(true);
    m_record->setWrapping(true);
    m_fold->setObjectName(QStringLiteral("allSettings"));
    m_fold->setProperty("kind", QStringLiteral("link"));
    m_fold->setCheckable(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_grid);
    layout->addWidget(m_remarks);
    layout->addWidget(m_record);
    layout->addWidget(m_fold, 0, Qt::AlignLeft);
    connect(m_fold, &QPushButton::toggled, this, &AboutSection::showFacts);
    connect(&theme, &Theme::changed, this, &AboutSection::showFold);
    showFacts();
}

void AboutSection::setSnapshot(const DashboardSnapshot &snapshot)
{
    m_settings = settingFacts(snapshot.experiment);
    m_origin = originFacts(snapshot);
    m_figures = figureFacts(snapshot);
    m_remarks->setFacts(remarkFacts(snapshot.experiment));
    m_record->setFacts(recordFacts(snapshot));
    showFacts();
}

void AboutSection::showFacts()
{
    const bool all = m_fold->isChecked();
    m_grid->setFacts(sideBySide(all ? m_settings : m_settings.mid(0, few), all ? m_origin + m_figures : m_origin));
    m_remarks->setVisible(!m_remarks->isEmpty());
    m_record->setVisible(all && !m_record->isEmpty());
    showFold();
}

void AboutSection::showFold()
{
    const QString chevron = m_fold->isChecked() ? QStringLiteral("chevrondown") : QStringLiteral("chevronright");
    m_fold->setIcon(m_theme.icon(chevron, m_theme.color(Token::AccentText)));
}

} // namespace rondo
