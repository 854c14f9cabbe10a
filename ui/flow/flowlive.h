// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/livepicture.h"

#include <QElapsedTimer>
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
    //! The results of \a node as it is drawn now are not taken again; cacheCleared() follows.
    void clearCache(const NodeId &node);
    void look(); //!< reads anew, soon: a script may have been changed elsewhere

Q_SIGNALS:
    void experimentsChanged(const QList<rondo::Experiment> &experiments);
    void forecastChanged();
    void cacheCleared(const rondo::NodeId &node, int experiments);

private:
    void follow();
    void gather(); //!< run and experiments, from the session and from what was read
    void readPart();
    FactsQuestion question() const;
    void read(); //!< asks the store beside the thread that paints; one question at a time
    void answer(const FlowFacts &facts);
    void show();
    void show(const QSet<NodeId> &nodes);
    void showFrames();

    FlowScene &m_scene;
    Session *m_session = nullptr;
    QString m_flowName;
    LiveState m_state;
    RunId m_ranRun;
    QTimer m_timer;
    std::unique_ptr<StoreThread> m_store;
    Flow m_foreseen; //!< what the last forecast was asked for
    QElapsedTimer m_sinceForecast;
    bool m_reading = false;
    bool m_again = false; //!< something changed while the store was being read
};

} // namespace rondo
