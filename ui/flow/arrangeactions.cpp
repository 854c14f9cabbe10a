// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/arrangeactions.h"

#include "flow/flowdocument.h"
#include "flow/floweditor.h"
#include "flow/flowscene.h"
#include "flow/flowview.h"
#include "flow/frameitem.h"
#include "flow/noteitem.h"
#include "theme/theme.h"

#include <QLineF>
#include <QMenu>
#include <QPainter>
#include <QPixmap>

#include <algorithm>

namespace rondo {

namespace {

    QIcon swatch(FrameColour colour, const Theme &theme)
    {
        constexpr int side = 16, ratio = 2;
        QPixmap pixmap(side * ratio, side * ratio);
        pixmap.fill(Qt::transparent);
        pixmap.setDevicePixelRatio(ratio);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        const FrameLook look = frameLook(colour, theme);
        painter.setPen(QPen(look.ink, 1.2));
        painter.setBrush(look.tint);
        painter.drawRoundedRect(QRectF(1.5, 1.5, side - 3, side - 3), 3, 3);
        return pixmap;
    }

} // namespace

QString frameColourName(FrameColour colour)
{
    switch (colour) {
    case FrameColour::Neutral:
        return ArrangeActions::tr("Neutral");
    case FrameColour::Teal:
        return ArrangeActions::tr("Teal");
    case FrameColour::Violet:
        return ArrangeActions::tr("Violet");
    case FrameColour::Brown:
        return ArrangeActions::tr("Brown");
    case FrameColour::Blue:
        return ArrangeActions::tr("Blue");
    case FrameColour::Pink:
        return ArrangeActions::tr("Pink");
    case FrameColour::Yellow:
        return ArrangeActions::tr("Yellow");
    }
    return {};
}

ArrangeActions::ArrangeActions(FlowView &view)
    : QObject(&view)
    , m_view(view)
    , m_align(new QMenu(tr("Align and distribute"), &view))
{
    FlowEditor &editor = view.editor();
    forward = add("bringForward", tr("Bring forward"), {}, Qt::CTRL | Qt::Key_BracketRight,
                  [&editor] { editor.restackSelection(true); });
    back = add("sendBack", tr("Send back"), {}, Qt::CTRL | Qt::Key_BracketLeft,
               [&editor] { editor.restackSelection(false); });
    collapse = add("collapseFrame", tr("Collapse or expand frame"), QStringLiteral("group"), {},
                   [this, &editor] { editor.toggleFrame(currentFrame()); });
    ungroup = add("ungroup", tr("Ungroup"), {}, Qt::CTRL | Qt::SHIFT | Qt::Key_G,
                  [this, &editor] { editor.ungroup(currentFrame()); });
    addAlignments();
    connect(&view.flowScene(), &QGraphicsScene::selectionChanged, this, &ArrangeActions::refresh);
    refresh();
}

ArrangeActions::~ArrangeActions() = default;

QAction *ArrangeActions::alignMenu() const
{
    return m_align->menuAction();
}

QAction *ArrangeActions::add(const char *name, const QString &text, const QString &icon,
                             const QKeySequence &key, const std::function<void()> &act)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    if (!icon.isEmpty())
        action->setIcon(m_view.theme().icon(icon));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    m_view.addAction(action);
    return action;
}

void ArrangeActions::addAlignments()
{
    m_align->menuAction()->setObjectName(QStringLiteral("alignMenu"));
    m_align->setIcon(m_view.theme().icon(QStringLiteral("columns")));
    FlowEditor &editor = m_view.editor();
    const auto align = [&](const char *name, const QString &text, Alignment alignment) {
        m_alignments << add(name, text, {}, {}, [&editor, alignment] { editor.alignSelection(alignment); });
    };
    align("alignLeft", tr("Align left edges"), Alignment::Left);
    align("alignCentre", tr("Align centres"), Alignment::Centre);
    align("alignRight", tr("Align right edges"), Alignment::Right);
    align("alignTop", tr("Align top edges"), Alignment::Top);
    align("alignMiddle", tr("Align middles"), Alignment::Middle);
    align("alignBottom", tr("Align bottom edges"), Alignment::Bottom);
    m_distributions << add("distributeAcross", tr("Distribute horizontally"), {}, {},
                           [&editor] { editor.distributeSelection(Qt::Horizontal); })
                    << add("distributeDown", tr("Distribute vertically"), {}, {},
                           [&editor] { editor.distributeSelection(Qt::Vertical); });
    m_align->addActions(m_alignments);
    m_align->addSeparator();
    m_align->addActions(m_distributions);
}

QString ArrangeActions::currentFrame() const
{
    const QSet<QString> frames = m_view.flowScene().selectedFrames();
    return frames.size() == 1 ? *frames.cbegin() : QString();
}

void ArrangeActions::refresh()
{
    const FlowThings things = m_view.flowScene().selectedThings();
    const qsizetype count = things.nodes.size() + things.frames.size() + things.notes.size();
    for (QAction *action : std::as_const(m_alignments))
        action->setEnabled(count > 1);
    for (QAction *action : std::as_const(m_distributions))
        action->setEnabled(count > 2);
    m_align->setEnabled(count > 1);
    forward->setEnabled(count > 0);
    back->setEnabled(count > 0);
    const bool one = !currentFrame().isEmpty();
    collapse->setEnabled(one);
    ungroup->setEnabled(one);
}

void ArrangeActions::fillFrameMenu(QMenu &menu, const FrameItem &frame)
{
    const QString id = frame.frame().id;
    FlowEditor &editor = m_view.editor();
    const QSet<NodeId> nodes = editor.nodesIn(id);
    QAction *run = menu.addAction(m_view.theme().icon(QStringLiteral("play")), tr("Run frame"), this,
                                  [this, nodes] { Q_EMIT m_view.runRequested(nodes); });
    run->setObjectName(QStringLiteral("runFrame"));
    run->setEnabled(!nodes.isEmpty());
    menu.addSeparator();
    menu.addAction(m_view.theme().icon(QStringLiteral("group")),
                   frame.frame().collapsed ? tr("Expand") : tr("Collapse"), this,
                   [&editor, id] { editor.toggleFrame(id); });
    QMenu *colours = menu.addMenu(tr("Colour"));
    for (const FrameColour colour :
         {FrameColour::Neutral, FrameColour::Teal, FrameColour::Violet, FrameColour::Brown, FrameColour::Blue,
          FrameColour::Pink, FrameColour::Yellow}) {
        QAction *choice = colours->addAction(swatch(colour, m_view.theme()), frameColourName(colour), this,
                                             [&editor, id, colour] { editor.setFrameColour(id, colour); });
        choice->setCheckable(true);
        choice->setChecked(colour == frame.frame().colour);
    }
    menu.addAction(m_view.theme().icon(QStringLiteral("pencil")), tr("Rename"), this,
                   [this, id] { m_view.startFrameTitle(id); });
    menu.addAction(tr("Ungroup"), this, [&editor, id] { editor.ungroup(id); });
}

void ArrangeActions::fillNoteMenu(QMenu &menu, const NoteItem &note)
{
    const QString id = note.note().id;
    FlowEditor &editor = m_view.editor();
    const Flow &flow = editor.document().flow();
    menu.addAction(m_view.theme().icon(QStringLiteral("pencil")), tr("Write"), this,
                   [this, id] { m_view.startNote(id); });
    if (note.note().pinnedTo.isValid()) {
        const Node *node = flow.node(note.note().pinnedTo);
        menu.addAction(m_view.theme().icon(QStringLiteral("pin")),
                       tr("Free from %1").arg(node ? node->title : QString()), this,
                       [&editor, id] { editor.pinNote(id, {}); });
        return;
    }
    QMenu *nodes = menu.addMenu(m_view.theme().icon(QStringLiteral("pin")), tr("Pin to"));
    // The nearest first: a note mostly lies beside what it is about.
    const QPointF here = note.note().rect.center();
    QList<std::pair<double, NodeId>> near;
    const QHash<NodeId, QRectF> cards = m_view.flowScene().cards();
    for (auto card = cards.cbegin(); card != cards.cend(); ++card)
        near.append({QLineF(here, card->center()).length(), card.key()});
    std::sort(near.begin(), near.end());
    constexpr qsizetype most = 12;
    near.resize(std::min(near.size(), most));
    for (const auto &[distance, node] : std::as_const(near))
        nodes->addAction(flow.node(node)->title, this,
                         [&editor, id, node = node] { editor.pinNote(id, node); });
    nodes->setEnabled(!near.isEmpty());
}

void ArrangeActions::addFrameChoice(QMenu &menu)
{
    FlowEditor &editor = m_view.editor();
    const FlowThings things = m_view.flowScene().selectedThings();
    QMenu *frames = menu.addMenu(m_view.theme().icon(QStringLiteral("frame")), tr("Add to frame"));
    for (const FrameItem *frame : m_view.flowScene().frameItems()) {
        if (!frame->isVisible() || frame->frame().collapsed)
            continue;
        const QString id = frame->frame().id;
        frames->addAction(frame->frame().title, this,
                          [&editor, things, id] { editor.addToFrame(things, id); });
    }
    frames->setEnabled(!frames->isEmpty());
}

} // namespace rondo
