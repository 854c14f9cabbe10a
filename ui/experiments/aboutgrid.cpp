// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/aboutgrid.h"

#include "widgets/labels.h"

#include <QGridLayout>
#include <QLabel>

namespace rondo {

namespace {

    void clear(QLayout &layout)
    {
        while (QLayoutItem *item = layout.takeAt(0)) {
            delete item->widget();
            delete item;
        }
    }

} // namespace

AboutGrid::AboutGrid(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_columns(new QGridLayout)
    , m_lines(new QGridLayout)
{
    for (QGridLayout *grid : {m_columns, m_lines}) {
        grid->setHorizontalSpacing(10);
        grid->setVerticalSpacing(3);
        grid->setColumnStretch(1, 1);
    }
    m_columns->setColumnStretch(3, 2); // words of origin are longer than settings
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(m_columns);
    layout->addLayout(m_lines);
}

void AboutGrid::setSnapshot(const DashboardSnapshot &snapshot)
{
    const QList<Fact> settings = settingFacts(snapshot.experiment), origin = originFacts(snapshot),
                      record = recordFacts(snapshot);
    if (settings != m_settings || origin != m_origin) {
        m_settings = settings;
        m_origin = origin;
        clear(*m_columns);
        addColumn(m_settings, 0, FontRole::Mono);
        addColumn(m_origin, 2, FontRole::Dense);
    }
    if (record != m_record) {
        m_record = record;
        clear(*m_lines);
        addLines(m_record);
    }
}

void AboutGrid::addColumn(const QList<Fact> &facts, int column, FontRole valueFont)
{
    for (int row = 0; row < facts.size(); ++row) {
        QLabel *name = makeLabel(m_theme, facts[row].name, FontRole::Dense, "secondary", this);
        auto *value = new ElidedLabel(facts[row].value, this);
        value->setFont(m_theme.font(valueFont));
        value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        name->setBuddy(value);
        m_columns->addWidget(name, row, column);
        m_columns->addWidget(value, row, column + 1);
    }
}

void AboutGrid::addLines(const QList<Fact> &facts)
{
    for (int row = 0; row < facts.size(); ++row) {
        QLabel *name = makeLabel(m_theme, facts[row].name, FontRole::Dense, "secondary", this);
        QLabel *value = makeLabel(m_theme, facts[row].value, FontRole::Dense, nullptr, this);
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        name->setBuddy(value);
        m_lines->addWidget(name, row, 0, Qt::AlignTop);
        m_lines->addWidget(value, row, 1);
    }
}

} // namespace rondo
