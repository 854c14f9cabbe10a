// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/compareview.h"
#include "experiments/keptviews.h"
#include "theme/theme.h"

#include <QMenu>
#include <QPushButton>
#include <QToolButton>

// The buttons of CompareView in the toolbar.

namespace rondo {

QList<QWidget *> CompareView::toolbarActions()
{
    m_save->setText(tr("Save this view"));
    m_save->setObjectName(QStringLiteral("saveView"));
    m_export->setText(tr("Export"));
    m_export->setObjectName(QStringLiteral("exportComparison"));
    m_deploy->setObjectName(QStringLiteral("deployBest"));
    m_deploy->setProperty("kind", QStringLiteral("primary"));
    for (QToolButton *button : {m_save, m_export}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setMenu(new QMenu(button));
    }
    for (QWidget *button : {static_cast<QWidget *>(m_save), static_cast<QWidget *>(m_export), static_cast<QWidget *>(m_deploy)})
        button->setProperty("size", QStringLiteral("large"));
    const auto add = [this](const QString &text, CompareExport what) {
        connect(m_export->menu()->addAction(text), &QAction::triggered, this, [this, what] { askPath(what); });
    };
    add(tr("Picture, SVG..."), CompareExport::Svg);
    add(tr("Picture, PNG..."), CompareExport::Png);
    m_export->menu()->addSeparator();
    add(tr("Curves, CSV..."), CompareExport::CurvesCsv);
    add(tr("Differences, CSV..."), CompareExport::TableCsv);
    fillSaveMenu({});
    connect(m_save->menu(), &QMenu::aboutToShow, this,
            [this] { m_kept->readNames([this](const QStringList &names) { fillSaveMenu(names); }); });
    const auto applyTheme = [this] {
        m_save->setIcon(m_theme.icon(QStringLiteral("star")));
        m_export->setIcon(m_theme.icon(QStringLiteral("download")));
        m_deploy->setIcon(m_theme.icon(QStringLiteral("deploy"), m_theme.color(Token::OnAccent)));
    };
    connect(&m_theme, &Theme::changed, this, applyTheme);
    applyTheme();
    return {m_save, m_export, m_deploy};
}

void CompareView::fillSaveMenu(const QStringList &names)
{
    QMenu *menu = m_save->menu();
    menu->clear();
    connect(menu->addAction(tr("Save as...")), &QAction::triggered, this, &CompareView::askName);
    if (names.isEmpty())
        return;
    menu->addSection(tr("Open"));
    for (const QString &name : names)
        connect(menu->addAction(name), &QAction::triggered, this, [this, name] { openView(name); });
    menu->addSeparator();
    QMenu *remove = menu->addMenu(tr("Delete"));
    for (const QString &name : names)
        connect(remove->addAction(name), &QAction::triggered, this, [this, name] { removeView(name); });
}

} // namespace rondo
