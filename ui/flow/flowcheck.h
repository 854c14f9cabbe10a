// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow.h"

#include <QObject>
#include <QThreadPool>

namespace rondo {

class FlowDocument;

//! Why a run of \a count experiments does not start.
QString experimentLimitReason(qint64 count);

/*!
    Checks the flow after every edit, off the thread that paints; the newest edit wins. Counts its experiments
   at once.
*/
class FlowCheck : public QObject {
    Q_OBJECT
public:
    //! \a document must outlive the check.
    explicit FlowCheck(FlowDocument &document, QObject *parent = nullptr);
    ~FlowCheck() override; //!< waits for the check under way

    const QList<Problem> &problems() const { return m_problems; }
    qint64 experiments() const { return m_experiments; }
    //! Why Run cannot start; empty when it can.
    QString reason() const;
    //! Whether problems() is of the flow as it is now.
    bool isCurrent() const { return m_answered == m_asked; }

Q_SIGNALS:
    void checked();

private:
    void ask();

    FlowDocument &m_document;
    QThreadPool m_pool;
    QList<Problem> m_problems;
    qint64 m_experiments = 0;
    quint64 m_asked = 0;
    quint64 m_answered = 0;
};

} // namespace rondo
