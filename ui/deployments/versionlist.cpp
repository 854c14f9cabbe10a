// SPDX-License-Identifier: GPL-3.0-or-later
#include "deployments/versionlist.h"

#include "experiments/formats.h"
#include "widgets/labels.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace rondo {

VersionList::VersionList(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_count(makeLabel(theme, {}, FontRole::Dense, "secondary", this))
{
    setProperty("edge", QStringLiteral("top"));
    setAttribute(Qt::WA_StyledBackground);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(theme, tr("Versions"), FontRole::BodyStrong, nullptr, this));
    head->addStretch(1);
    head->addWidget(m_count);
    auto *content = new QWidget;
    content->setProperty("surface", QStringLiteral("panel"));
    m_rows = new QVBoxLayout(content);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(2);
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 8);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(scroll, 1);
    connect(&theme, &Theme::changed, this, &VersionList::rebuild);
}

void VersionList::setVersions(const QList<ModelVersion> &versions, int serving)
{
    const bool same = serving == m_serving
        && std::equal(versions.begin(), versions.end(), m_versions.begin(), m_versions.end(),
                      [](const ModelVersion &a, const ModelVersion &b) {
                          return a.id == b.id && a.aliases == b.aliases;
                      });
    if (same)
        return;
    m_versions = versions;
    m_serving = serving;
    rebuild();
}

void VersionList::rebuild()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_count->setText(tr("%n kept", nullptr, int(m_versions.size())));
    for (const ModelVersion &version : std::as_const(m_versions))
        m_rows->addWidget(makeRow(version));
    m_rows->addStretch(1);
}

QWidget *VersionList::makeRow(const ModelVersion &version)
{
    auto *row = new QWidget;
    row->setFixedHeight(28);
    const QString name = version.lineage.value(QLatin1String("experiment_name")).toString();
    auto *number = makeLabel(m_theme, QStringLiteral("v%1").arg(version.version), FontRole::Mono);
    number->setFixedWidth(34);
    auto *origin = new ElidedLabel(name.isEmpty() ? version.name : name);
    origin->setFont(m_theme.font(FontRole::Mono));
    origin->setToolTip(tr("Made %1").arg(agoText(version.created, QDateTime::currentDateTimeUtc())));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(number);
    layout->addWidget(origin, 1);
    if (version.version == m_serving) {
        auto *pill = new StatusPill(m_theme);
        pill->setStatus(Status::Done, tr("answers"));
        layout->addWidget(pill);
    } else {
        auto *deploy = new QPushButton(tr("Deploy this version"));
        deploy->setProperty("size", QStringLiteral("small"));
        deploy->setAccessibleName(tr("Deploy version %1").arg(version.version));
        connect(deploy, &QPushButton::clicked, this,
                [this, number = version.version] { Q_EMIT deployRequested(number); });
        layout->addWidget(deploy);
    }
    return row;
}

} // namespace rondo
