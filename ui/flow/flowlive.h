// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/livepicture.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace rondo {

class FlowScene;
class Session;
class StoreThread;

//! Follows the session and the check, and puts what they say onto the cards of a scene.
class FlowLive : public QObject {
    Q_OBJECT
public:
    //! \a scene must outlive this object.
    explicit FlowLive(FlowScene &scene, QObject *parent = nullptr);
    ~FlowLive() override;

    //! \a session may be null; it must outlive this object or be replaced before it goes.
    void setSession(Session *session, const QString &flowName);
    void setProblems(const QList<Problem> &problems);
    const LiveState &state() const { return m_state; }

Q_SIGNALS:
    void experimentsChanged(const QList<rondo::Experiment> &experiments);

private:
    void follow();
    FactsQuestion question() const;
    void read(); //!< asks the store beside the thread that paints; one question at a time
    void show();
    void showFrames();

    FlowScene &m_scene;
    Session *m_session = nullptr;
    QString m_flowName;
    LiveState m_state;
    Flow m_ran; //!< the drawing of the shown run
    RunId m_ranRun;
    QTimer m_timer;
    std::unique_ptr<StoreThread> m_store;
    bool m_reading = false;
};

} // namespace rondo
