// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/flownotices.h"

#include "flow/flowfile.h"
#include "flow/noticebar.h"

#include <QAction>
#include <QFileInfo>

namespace rondo {

FlowNotices::FlowNotices(FlowFile &file, NoticeBar &bar)
    : QObject(&bar)
    , m_file(file)
    , m_bar(bar)
    , m_reload(action("reloadFile", tr("Take the file"),
                      tr("Show what the file holds. Undo leads back to what you see now.")))
    , m_compare(action("compareFile", tr("Compare"), tr("Show both drawings side by side")))
    , m_keep(action("keepMine", tr("Keep what I see"), tr("Write what you see over the file")))
    , m_retry(action("saveAgain", tr("Save again"), tr("Try to write the file once more")))
    , m_goBack(action("undoRecovered", tr("Go back to the saved flow"),
                      tr("Show the flow as it was saved last. Undo leads back to what was recovered.")))
    , m_accept(action("keepRecovered", tr("Keep"), tr("Go on with what was recovered")))
    , m_restore(action("restorePast", tr("Restore as a new flow"),
                       tr("Make a new flow of the project that is drawn like this one")))
    , m_back(action("leavePast", tr("Back"), tr("Show the flow as it is now")))
{
    connect(&file, &FlowFile::stateChanged, this, &FlowNotices::show);
    connect(m_reload, &QAction::triggered, this, &FlowNotices::reload);
    connect(m_compare, &QAction::triggered, this, &FlowNotices::compareRequested);
    connect(m_keep, &QAction::triggered, &file, &FlowFile::keepMine);
    connect(m_retry, &QAction::triggered, &file, &FlowFile::keepMine);
    connect(m_goBack, &QAction::triggered, &file, &FlowFile::undoRecovered);
    connect(m_accept, &QAction::triggered, &file, &FlowFile::forgetRecovered);
    connect(m_restore, &QAction::triggered, this, &FlowNotices::restoreRequested);
    connect(m_back, &QAction::triggered, this, &FlowNotices::backRequested);
    show();
}

QAction *FlowNotices::action(const char *name, const QString &text, const QString &toolTip)
{
    auto *made = new QAction(text, this);
    made->setObjectName(QLatin1String(name));
    made->setToolTip(toolTip);
    return made;
}

void FlowNotices::setPast(const QString &words)
{
    m_past = words;
    show();
}

void FlowNotices::reload()
{
    if (const auto reloaded = m_file.reload(); !reloaded)
        Q_EMIT failed(tr("The flow could not be reloaded."), reloaded.errorText());
}

void FlowNotices::show()
{
    if (!m_past.isEmpty())
        m_bar.say(tr("%1 · read only").arg(m_past), Status::Cached, {m_restore, m_back});
    else if (m_file.state() == FlowFile::State::ChangedOnDisk)
        m_bar.say(m_file.problem(), Status::Warning,
                  QFileInfo::exists(m_file.path()) ? QList<QAction *> {m_compare, m_reload, m_keep}
                                                   : QList<QAction *> {m_keep});
    else if (m_file.state() == FlowFile::State::Failed)
        m_bar.say(m_file.problem(), Status::Failed, {m_retry});
    else if (m_file.recovered() > 0)
        m_bar.say(
            tr("%n edit(s) were recovered after Rondo ended unexpectedly.", nullptr, m_file.recovered()),
            Status::Done, {m_goBack, m_accept});
    else
        m_bar.say({}, Status::Idle, {});
}

} // namespace rondo
