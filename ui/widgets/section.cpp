// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/section.h"

#include "widgets/labels.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace rondo {

QWidget *makeSection(const Theme &theme, const QString &title, QWidget *content, QWidget *besideTitle)
{
    auto *section = new QWidget;
    section->setProperty("edge", QStringLiteral("bottom"));
    section->setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(section);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(makeLabel(theme, title, FontRole::BodyStrong));
    const bool fills = besideTitle && besideTitle->sizePolicy().expandingDirections().testFlag(Qt::Horizontal);
    if (!fills)
        head->addStretch(1);
    if (besideTitle)
        head->addWidget(besideTitle, fills ? 1 : 0);
    layout->addLayout(head);
    layout->addWidget(content);
    return section;
}

FactGrid::FactGrid(const Theme &theme, int columns, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_columns(columns)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(10);
    m_layout->setVerticalSpacing(4);
    for (int column = 0; column < columns; ++column)
        m_layout->setColumnStretch(column * 2 + 1, 1);
}

void FactGrid::setStretch(int column, int stretch)
{
    m_layout->setColumnStretch(column * 2 + 1, stretch);
}

void FactGrid::setFacts(const QList<Fact> &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int at = 0; at < facts.size(); ++at) {
        const Fact &fact = facts[at];
        if (fact.name.isEmpty())
            continue;
        QLabel *name = makeLabel(m_theme, fact.name, FontRole::Dense, "secondary", this);
        QLabel *value = makeValue(fact);
        name->setBuddy(value);
        const int row = at / m_columns, column = at % m_columns * 2;
        m_layout->addWidget(name, row, column, m_isWrapping ? Qt::AlignTop : Qt::Alignment());
        m_layout->addWidget(value, row, column + 1);
    }
}

QLabel *FactGrid::makeValue(const Fact &fact)
{
    const FontRole font = fact.isCode ? FontRole::Mono : FontRole::Dense;
    if (m_isWrapping) {
        QLabel *value = makeLabel(m_theme, fact.value, font, nullptr, this);
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return value;
    }
    auto *value = new ElidedLabel(fact.value, this);
    value->setFont(m_theme.font(font));
    value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return value;
}

} // namespace rondo
