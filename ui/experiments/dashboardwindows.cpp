// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/dashboardwindows.h"

#include "experiments/dashboard.h"

#include <QCloseEvent>
#include <QSettings>
#include <QShortcut>

namespace rondo {

namespace {

    const QString sizeKey = QStringLiteral("dashboard/windowSize");

    class DashboardWindow : public Dashboard {
    public:
        explicit DashboardWindow(Theme &theme)
            : Dashboard(theme)
        {
            setWindowFlag(Qt::Window);
            setAttribute(Qt::WA_DeleteOnClose);
            setAttribute(Qt::WA_QuitOnClose, false); // the program ends with its main window
            setMinimumSize(380, 320);
            resize(QSettings().value(sizeKey, QSize(900, 720)).toSize().expandedTo(minimumSize()));
            for (const QKeySequence &keys : {QKeySequence(QKeySequence::Close), QKeySequence(Qt::Key_Escape)})
                connect(new QShortcut(keys, this), &QShortcut::activated, this, &QWidget::close);
        }

    protected:
        void closeEvent(QCloseEvent *event) override
        {
            QSettings().setValue(sizeKey, size());
            Dashboard::closeEvent(event);
        }
    };

} // namespace

DashboardWindows::DashboardWindows(Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
{
}

DashboardWindows::~DashboardWindows()
{
    closeAll();
}

void DashboardWindows::closeAll()
{
    for (const QPointer<Dashboard> &window : std::as_const(m_windows)) {
        if (window) {
            window->setStore(nullptr, nullptr);
            window->close();
        }
    }
    m_windows.clear();
}

void DashboardWindows::setStore(StoreThread *store, const Project *project)
{
    closeAll();
    m_store = store;
    m_project = project ? std::optional<Project>(*project) : std::nullopt;
}

void DashboardWindows::refresh()
{
    m_windows.removeIf([](const auto &entry) { return entry.value().isNull(); });
    for (const QPointer<Dashboard> &window : std::as_const(m_windows))
        window->refresh();
}

void DashboardWindows::open(ExperimentId id)
{
    if (!id.isValid() || !m_store || !m_project)
        return;
    QPointer<Dashboard> &window = m_windows[id];
    if (!window) {
        window = new DashboardWindow(m_theme);
        window->setStore(m_store, &*m_project);
        window->setExperiment(id);
        connect(window, &Dashboard::stopRequested, this, &DashboardWindows::stopRequested);
        window->show();
        return;
    }
    window->raise();
    window->activateWindow();
}

} // namespace rondo
