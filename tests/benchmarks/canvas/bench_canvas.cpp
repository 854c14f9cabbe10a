// SPDX-License-Identifier: GPL-3.0-or-later
// Frames of the canvas, drawn in software at 1440 × 900: panning, zooming and dragging through real events,
// each from the event to the painted picture; one edit from the key on; opening a file.

#include "../paints.h"
#include "flow/canvaspane.h"
#include "flow/flowactions.h"
#include "flow/flowcheck.h"
#include "flow/flowdocument.h"
#include "flow/floweditor.h"
#include "flow/flowfile.h"
#include "flow/flowscene.h"
#include "flow/flowview.h"
#include "flow/nodeitem.h"
#include "generatedflow.h"
#include "theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace rondo;
using namespace rondo::bench;

namespace {

//! A window with the canvas and all that lies on it, but without project and page.
class Bench {
public:
    explicit Bench(const Flow &flow = {})
    {
        m_theme.setMode(Theme::Mode::Light);
        m_pane.resize(1440, 937); // the head is 37 high
        m_pane.show();
        show(flow);
    }

    void show(const Flow &flow)
    {
        m_document.reset(flow);
        for (const Node &node : flow.nodes)
            m_scene.setPicture(node.id, generatedPicture(node, *NodeTypes::builtIn().find(node.type)));
        m_view.fitAll();
        settle();
    }

    //! Does something and waits for its picture; milliseconds, or nothing when there was nothing to paint.
    template <class Step> double frame(Step step)
    {
        const int before = m_paints.count();
        QElapsedTimer timer;
        timer.start();
        step();
        for (int round = 0; round < 20 && m_paints.count() == before; ++round)
            QCoreApplication::processEvents();
        return milliseconds(timer);
    }

    //! Until pictures that were rough are good, and overviews are drawn.
    void settle()
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 400)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    }

    void mouse(QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::MouseButtons buttons)
    {
        QWidget *port = m_view.viewport();
        QMouseEvent event(type, at, port->mapToGlobal(at), button, buttons, Qt::NoModifier);
        QCoreApplication::sendEvent(port, &event);
    }

    QList<double> drag(QPointF from, Qt::MouseButton button, int frames)
    {
        QList<double> times;
        mouse(QEvent::MouseButtonPress, from, button, button);
        QPointF at = from;
        for (int i = 0; i < frames; ++i) {
            // A slow circle: what a hand does, and it comes back.
            const double angle = 2 * 3.14159265 * i / frames;
            at += QPointF(std::cos(angle), std::sin(angle)) * 9;
            times.append(frame([&] { mouse(QEvent::MouseMove, at, Qt::NoButton, button); }));
        }
        mouse(QEvent::MouseButtonRelease, at, button, Qt::NoButton);
        settle();
        return times;
    }

    QList<double> zoom(int frames)
    {
        QList<double> times;
        const QPointF at(720, 450);
        QWidget *port = m_view.viewport();
        for (int i = 0; i < frames; ++i) {
            const int delta = i < frames / 2 ? 60 : -60;
            QWheelEvent event(at, port->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, Qt::ControlModifier,
                              Qt::NoScrollPhase, false);
            times.append(frame([&] { QCoreApplication::sendEvent(port, &event); }));
        }
        settle();
        return times;
    }

    //! Selects the nodes nearest to the middle of the view and says where one is grabbed.
    QPointF selectNodes(qsizetype count)
    {
        const QPointF middle = m_view.visibleArea().center();
        QList<NodeItem *> nodes = m_scene.nodeItems();
        std::sort(nodes.begin(), nodes.end(), [&](const NodeItem *a, const NodeItem *b) {
            return QLineF(a->cardInScene().center(), middle).length()
                < QLineF(b->cardInScene().center(), middle).length();
        });
        QSet<NodeId> chosen;
        for (const NodeItem *node : std::as_const(nodes).first(std::min(count, nodes.size())))
            chosen.insert(node->id());
        m_scene.select(chosen);
        settle();
        return m_view.mapFromScene(nodes.constFirst()->pos() + QPointF(84, 16));
    }

    double edit(Qt::Key key)
    {
        QElapsedTimer timer;
        timer.start();
        const int before = m_paints.count();
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_view, &event);
        while (m_paints.count() == before || !m_check.isCurrent())
            QCoreApplication::processEvents();
        return milliseconds(timer);
    }

    double open(const QString &path)
    {
        FlowFile file(m_document);
        const double time = frame([&] {
            if (const auto opened = file.open(path); !opened)
                qFatal("%s", qPrintable(opened.errorText()));
            m_view.fitAll();
        });
        file.close();
        return time;
    }

    FlowView &view() { return m_view; }

private:
    Theme m_theme;
    FlowDocument m_document {NodeTypes::builtIn()};
    FlowScene m_scene {m_document, m_theme};
    FlowEditor m_editor {m_scene};
    FlowCheck m_check {m_document};
    FlowView &m_view = *new FlowView(m_editor, m_theme); // owned by the pane
    FlowActions &m_actions = *new FlowActions(m_view); // owned by the view
    CanvasPane m_pane {m_view, m_actions, m_theme};
    Paints m_paints {m_view.viewport()};
};

QJsonObject figures(const QList<double> &times)
{
    return {{QStringLiteral("median_ms"), at(times, 0.5)},
            {QStringLiteral("p99_ms"), at(times, 0.99)},
            {QStringLiteral("most_ms"), at(times, 1)},
            {QStringLiteral("frames"), times.size()}};
}

//! Every gesture close up and with the whole flow in view.
QJsonObject gestures(Bench &bench, qsizetype selected)
{
    constexpr int frames = 120;
    QJsonObject result;
    QList<double> all;
    const auto add = [&](const char *name, const QList<double> &times) {
        result.insert(QLatin1String(name), figures(times));
        all += times;
    };
    bench.view().fitAll();
    bench.settle();
    add("pan_far", bench.drag({700, 450}, Qt::MiddleButton, frames));
    add("zoom", bench.zoom(frames));
    add("drag_far", bench.drag(bench.selectNodes(selected), Qt::LeftButton, frames));
    bench.view().zoomTo(1);
    bench.settle();
    add("pan_near", bench.drag({700, 450}, Qt::MiddleButton, frames));
    add("drag_near", bench.drag(bench.selectNodes(12), Qt::LeftButton, frames));
    result.insert(QStringLiteral("all"), figures(all));
    return result;
}

double checkTime(const Flow &flow)
{
    QList<double> times;
    for (int i = 0; i < 9; ++i) {
        QElapsedTimer timer;
        timer.start();
        (void)validate(flow, NodeTypes::builtIn());
        times.append(milliseconds(timer));
    }
    return at(times, 0.5);
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const Flow thousand = generatedFlow(10);
    QJsonObject result {{QStringLiteral("nodes"), thousand.nodes.size()},
                        {QStringLiteral("links"), thousand.links.size()}};
    {
        Bench bench(thousand);
        result.insert(QStringLiteral("thousand"), gestures(bench, 50));
        (void)bench.selectNodes(1);
        QList<double> edits;
        for (int i = 0; i < 41; ++i)
            edits.append(bench.edit(i % 2 == 0 ? Qt::Key_Right : Qt::Key_Left));
        result.insert(QStringLiteral("edit"), figures(edits));
        result.insert(QStringLiteral("check_ms"), checkTime(thousand));
    }
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("thousand.flow.json"));
        if (const auto saved = saveFlow(thousand, path); !saved)
            qFatal("%s", qPrintable(saved.errorText()));
        QList<double> opens;
        for (int i = 0; i < 9; ++i) {
            Bench bench;
            opens.append(bench.open(path));
        }
        result.insert(QStringLiteral("open"), figures(opens));
    }
    {
        Bench bench(generatedFlow(50));
        result.insert(QStringLiteral("five_thousand"), gestures(bench, 50));
    }
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
