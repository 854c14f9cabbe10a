// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flowedits.h"
#include "flow/gesture.h"

#include <QGraphicsItem>
#include <QGraphicsView>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class QLineEdit;
class QVariantAnimation;

namespace rondo {

class CanvasFocus;
class CanvasPainter;
class EdgeItem;
class FlowEditor;
class FlowScene;
class HintBubble;
class NodeItem;
class NodeSearch;
class Theme;

/*!
    The canvas: shows a FlowScene, turns the pointer and the keys into gestures and edits, zooms from 10 % to
   400 %.

    Overlays (search, hints, the field for a title) are children of the viewport.
*/
class FlowView : public QGraphicsView {
    Q_OBJECT
public:
    enum class Tool { Select, Pan };
    //! Whether the view jumps or glides; with reduced motion it always jumps.
    enum class Motion { Step, Eased };

    //! Both must outlive the view.
    FlowView(FlowEditor &editor, Theme &theme, QWidget *parent = nullptr);
    ~FlowView() override;

    FlowEditor &editor() const { return m_editor; }
    FlowScene &flowScene() const { return m_scene; }
    Theme &theme() const { return m_theme; }

    Tool tool() const { return m_tool; }
    void setTool(Tool tool);

    double zoom() const;
    //! Keeps the point below \a anchor (in the viewport) where it is.
    void zoomTo(double factor, QPoint anchor);
    void zoomTo(double factor); //!< around the middle
    void fitAll(Motion motion = Motion::Step);
    void fitSelection(Motion motion = Motion::Step);
    void fit(const QRectF &area, Motion motion = Motion::Step);
    void lookAt(QPointF centre, double factor, Motion motion = Motion::Step);
    void scrollBy(QPoint pixels);

    //! The pointer, or the middle of the canvas when it is elsewhere.
    QPointF pointerInScene() const;
    QRectF visibleArea() const; //!< in scene coordinates

    //! Opens the search for a node to add at \a position, limited to what a line from \a from could go to.
    void searchAt(QPointF position, const std::optional<PortRef> &from = {});
    NodeSearch &search() const { return *m_search; }
    void startRename(const NodeId &node);
    void startFrameTitle(const QString &frame); //!< opens the field for it
    void startNote(const QString &note); //!< opens the field for its text
    //! A field over the only selected node, note or frame, to write its title or text.
    void editCurrent();
    //! What Enter does: to the settings of the only selected node, or into the text of a note or frame.
    void enterCurrent();
    //! Draws an edge with the keyboard, from the port the keyboard is on or the first output of the selected node.
    void startKeyboardConnect();
    CanvasFocus &keyboardFocus() const { return *m_focus; }
    //! Opens the search: at the pointer when it is over the canvas, else beside the selected node, where no other is;
    //! with the keyboard on a port only for what fits there.
    void searchHere();
    //! Adds a note in the same place and opens the field for its text.
    void addNoteHere();

    void showHint(const QString &text, QPointF position); //!< in scene coordinates
    void hideHint();
    QString hintText() const; //!< empty when none is shown

    //! While a library item is dragged: a ghost at \a global, or none. Whether it is over the canvas.
    bool dragType(const NodeType &type, QPoint global);
    void dropType(const NodeType &type, QPoint global);
    void endDrag();
    //! Adds a node in the middle of what is visible, where no other is.
    void addInView(const NodeType &type);

Q_SIGNALS:
    void viewChanged(); //!< zoomed or scrolled
    void toolChanged();
    void menuRequested(const QPoint &global,
                       QGraphicsItem *item); //!< a context menu; null for the empty canvas
    void fileRefused(const QString &text);
    void runRequested(const QSet<rondo::NodeId> &nodes); //!< of a frame
    void nodeActivated(const rondo::NodeId &node); //!< a card below its title was double-clicked
    void nodeEntered(const rondo::NodeId &node); //!< with Enter: the keyboard wants to its settings

protected:
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;

private:
    static constexpr double smallestZoom = 0.1, largestZoom = 4;

    void setUpPainting();
    void setInMotion(); //!< more steps of the view follow, so pictures may be rough until it rests
    std::unique_ptr<Gesture> gestureForSelected(QGraphicsItem &item, const Pointer &pointer);
    void showGripCursor(QPoint position);
    void start(std::unique_ptr<Gesture> gesture);
    void finishGesture(const Pointer &pointer);
    void cancelGesture();
    std::unique_ptr<Gesture> gestureFor(const QMouseEvent &event);
    Pointer pointerAt(QPoint position, Qt::KeyboardModifiers modifiers) const;
    void scrollAtRim();
    bool moveWithKeys(QKeyEvent &event);
    QPointF placeToAdd() const;
    void editText(const QRectF &area, const QString &text,
                  const std::function<void(const QString &)> &accept);
    void updateCursor();
    void placeGhost(const NodeType &type, QPointF position);
    EdgeItem *edgeToSplit(const NodeType &type) const;

    FlowEditor &m_editor;
    FlowScene &m_scene;
    Theme &m_theme;
    Tool m_tool = Tool::Select;
    std::unique_ptr<Gesture> m_gesture;
    bool m_finishing = false;
    bool m_spaceHeld = false;
    Pointer m_lastPointer;
    QTimer m_rimTimer;
    NodeSearch *m_search;
    HintBubble *m_hint;
    CanvasFocus *m_focus = nullptr;
    QLineEdit *m_textField = nullptr;
    std::unique_ptr<NodeItem> m_ghost;
    std::unique_ptr<CanvasPainter> m_painter;
    QTimer m_restTimer;
    QVariantAnimation *m_glide = nullptr;
};

} // namespace rondo
