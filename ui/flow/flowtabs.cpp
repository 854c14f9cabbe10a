// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/flowtabs.h"

#include "theme/theme.h"

#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QSignalBlocker>

namespace rondo {

FlowTabs::FlowTabs(Theme &theme, QWidget *parent)
    : QTabBar(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("flowTabs"));
    setProperty("place", QStringLiteral("toolbar"));
    setAccessibleName(tr("Flows"));
    setExpanding(false);
    setDrawBase(false);
    setMovable(true);
    setElideMode(Qt::ElideRight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding); // down to the edge of the toolbar
    setUsesScrollButtons(false); // many names are shortened instead; their tool tips say them
    connect(this, &QTabBar::currentChanged, this, [this](int tab) {
        if (tab >= 0)
            Q_EMIT openRequested(tabData(tab).toString());
    });
    connect(this, &QTabBar::tabMoved, this, [this] { Q_EMIT orderChanged(flows()); });
}

void FlowTabs::setFlows(const QStringList &names, const QString &current)
{
    const QSignalBlocker silent(this);
    endRename(false);
    while (count() > 0)
        removeTab(0);
    for (const QString &name : names) {
        // The name itself may have an "&", which would underline a letter of the tab.
        const int tab = addTab(QString(name).replace(QLatin1Char('&'), QLatin1String("&&")));
        setTabData(tab, name);
        setTabToolTip(tab, tr("%1\nDouble-click to rename, drag to move").arg(name));
    }
    setCurrentIndex(int(names.indexOf(current)));
    updateGeometry(); // a tab bar that is not seen keeps to itself how much room it needs
}

QStringList FlowTabs::flows() const
{
    QStringList names;
    for (int tab = 0; tab < count(); ++tab)
        names << tabData(tab).toString();
    return names;
}

void FlowTabs::startRename(const QString &name)
{
    endRename(false);
    const int tab = int(flows().indexOf(name));
    if (tab < 0)
        return;
    m_renamed = name;
    m_field = new QLineEdit(name, this);
    m_field->setObjectName(QStringLiteral("flowNameField"));
    m_field->setAccessibleName(tr("Name of the flow"));
    m_field->setMaxLength(100);
    QRect place = tabRect(tab);
    place.setWidth(std::max(place.width(), 140));
    place.moveLeft(std::max(0, std::min(place.left(), width() - place.width())));
    m_field->setGeometry(place.adjusted(0, 2, 0, -2));
    m_field->selectAll();
    m_field->show();
    m_field->setFocus();
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::editingFinished, this, [this] { endRename(true); });
}

void FlowTabs::endRename(bool accept)
{
    QLineEdit *field = std::exchange(m_field, nullptr);
    if (!field)
        return;
    const QString typed = field->text().simplified();
    field->hide();
    field->deleteLater();
    if (accept && !typed.isEmpty() && typed != m_renamed)
        Q_EMIT renameRequested(m_renamed, typed);
}

bool FlowTabs::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        endRename(false);
        setFocus();
        return true;
    }
    return QTabBar::eventFilter(watched, event);
}

void FlowTabs::fillMenu(QMenu &menu, const QString &name)
{
    const auto add = [&](const char *object, const char *icon, const QString &text, const auto &act) {
        QAction *action = menu.addAction(m_theme.icon(QLatin1String(icon)), text, this, act);
        action->setObjectName(QLatin1String(object));
    };
    add("renameFlow", "pencil", tr("Rename"), [this, name] { startRename(name); });
    add("duplicateFlow", "copy", tr("Duplicate"), [this, name] { Q_EMIT duplicateRequested(name); });
    menu.addSeparator();
    add("deleteFlow", "trash", tr("Delete"), [this, name] { Q_EMIT deleteRequested(name); });
}

void FlowTabs::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int tab = tabAt(event->position().toPoint());
    if (tab >= 0 && event->button() == Qt::LeftButton)
        startRename(tabData(tab).toString());
}

void FlowTabs::contextMenuEvent(QContextMenuEvent *event)
{
    const int tab = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : tabAt(event->pos());
    if (tab < 0)
        return;
    QMenu menu(this);
    fillMenu(menu, tabData(tab).toString());
    menu.exec(event->globalPos());
}

void FlowTabs::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F2 && currentIndex() >= 0)
        startRename(tabData(currentIndex()).toString());
    else
        QTabBar::keyPressEvent(event);
}

} // namespace rondo
