// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/arranging.h"

#include <QAction>
#include <QObject>

#include <functional>

class QMenu;

namespace rondo {

class FlowView;
class FrameItem;
class NoteItem;

//! The actions that align, stack, frame and pin: for menus, keys and the command palette.
class ArrangeActions : public QObject {
    Q_OBJECT
public:
    //! \a view must outlive the actions; they are added to it.
    explicit ArrangeActions(FlowView &view);
    ~ArrangeActions() override;

    //! "Align", with all ways to align and distribute below.
    QAction *alignMenu() const;
    QAction *forward, *back, *collapse, *ungroup;

    void fillFrameMenu(QMenu &menu, const FrameItem &frame);
    void fillNoteMenu(QMenu &menu, const NoteItem &note);
    //! "Add to frame", with the open frames below.
    void addFrameChoice(QMenu &menu);

private:
    QAction *add(const char *name, const QString &text, const QString &icon, const QKeySequence &key,
                 const std::function<void()> &act);
    void addAlignments();
    void refresh();
    QString currentFrame() const; //!< empty when not one is selected

    FlowView &m_view;
    QMenu *m_align;
    QList<QAction *> m_alignments, m_distributions;
};

//! What people call the colour of a frame.
QString frameColourName(FrameColour colour);

} // namespace rondo
