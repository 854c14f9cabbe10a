// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/modelview.h"

#include "experiments/formats.h"
#include "experiments/sortheader.h"

#include <QJsonObject>
#include <QScopedValueRollback>

// The part of ModelView that knows how wide its columns are, and where they stand.

namespace rondo {

using Kind = ModelColumn::Kind;

namespace {

    constexpr int narrowest = 24, widest = 2000;

    QString nameOf(const ModelColumn &column)
    {
        static const QHash<Kind, QString> names {
            {Kind::Version, QStringLiteral("version")}, {Kind::Aliases, QStringLiteral("aliases")},
            {Kind::Source, QStringLiteral("source")},   {Kind::Dataset, QStringLiteral("dataset")},
            {Kind::Checks, QStringLiteral("checks")},   {Kind::Serves, QStringLiteral("serves")},
            {Kind::Created, QStringLiteral("created")}, {Kind::Size, QStringLiteral("size")}};
        return column.kind == Kind::Metric ? QStringLiteral("metric:") + column.metric : names.value(column.kind);
    }

} // namespace

void ModelView::fitColumns()
{
    if (m_fitted == m_table.columns())
        return;
    m_fitted = m_table.columns();
    arrangeColumns();
}

void ModelView::arrangeColumns()
{
    const QScopedValueRollback arranging(m_isArranging, true);
    QHash<QString, int> sections;
    for (int section = 0; section < m_fitted.size(); ++section) {
        sections.insert(nameOf(m_fitted[section]), section);
        m_header->resizeSection(section, usualWidth(m_fitted[section]));
        m_header->moveSection(m_header->visualIndex(section), section);
    }
    int place = 1; // the first one stays
    for (const QJsonValue &wanted : std::as_const(m_wanted)) {
        const int section = sections.value(wanted[QLatin1String("name")].toString(), -1);
        if (section < 0)
            continue;
        if (const int width = wanted[QLatin1String("width")].toInt(); width > 0)
            m_header->resizeSection(section, std::clamp(width, narrowest, widest));
        if (section > 0 && place < m_header->count())
            m_header->moveSection(m_header->visualIndex(section), place++);
    }
}

QJsonArray ModelView::columnLayout() const
{
    QJsonArray layout;
    for (int place = 0; place < m_fitted.size(); ++place) {
        const int section = m_header->logicalIndex(place);
        if (section < 0 || section >= m_fitted.size())
            continue;
        QJsonObject column {{QStringLiteral("name"), nameOf(m_fitted[section])}};
        if (place < m_fitted.size() - 1)
            column.insert(QStringLiteral("width"), m_header->sectionSize(section));
        layout << column;
    }
    return layout;
}

void ModelView::setColumnLayout(const QJsonArray &layout)
{
    m_wanted = layout;
    arrangeColumns();
    viewport()->update();
}

int ModelView::usualWidth(const ModelColumn &column) const
{
    const QString title
        = m_table.headerData(m_table.columnOf(column.kind, column.metric), Qt::Horizontal).toString();
    const int words = QFontMetrics(m_theme.font(FontRole::Dense)).horizontalAdvance(title) + 20;
    const auto atLeast = [words](int width) { return std::max(width, words); };
    switch (column.kind) {
    case Kind::Version:
        return std::max(78, words + 18); // it is sorted at first: with the arrow
    case Kind::Aliases:
        return atLeast(130);
    case Kind::Metric:
        return atLeast(smallerIsBetter(column.metric) ? 84 : 108);
    case Kind::Source:
        return atLeast(116);
    case Kind::Dataset:
        return atLeast(98);
    case Kind::Checks:
        return atLeast(100);
    case Kind::Serves:
        return atLeast(90);
    case Kind::Created:
        return atLeast(88);
    case Kind::Size:
        return atLeast(66);
    }
    return words;
}

} // namespace rondo
