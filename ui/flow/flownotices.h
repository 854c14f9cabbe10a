// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;

namespace rondo {

class FlowFile;
class NoticeBar;

//! What the bar above the canvas says of the open flow: its file was changed by somebody else, cannot be
//! written, lacked edits that were found again, or what is shown is a flow of the past.
class FlowNotices : public QObject {
    Q_OBJECT
public:
    //! \a file must outlive the object, which belongs to the bar.
    FlowNotices(FlowFile &file, NoticeBar &bar);

    //! Shows that the drawing is one of the past: "As it was in run 12, Tuesday 14:03". Empty: no more.
    void setPast(const QString &words);
    //! Takes the file; an error goes out as failed().
    void reload();

Q_SIGNALS:
    void compareRequested(); //!< of what is seen with what the file holds
    void restoreRequested(); //!< of the flow of the past, as a new one
    void backRequested(); //!< to the flow as it is
    void failed(const QString &text, const QString &detail);

private:
    QAction *action(const char *name, const QString &text, const QString &toolTip);
    void show();

    FlowFile &m_file;
    NoticeBar &m_bar;
    QString m_past;
    QAction *m_reload, *m_compare, *m_keep, *m_retry, *m_goBack, *m_accept, *m_restore, *m_back;
};

} // namespace rondo
