// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flowfind.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QToolButton;

namespace rondo {

class FindMarks;
class FlowView;
class Theme;

/*!
    Finds text in the flow: marks all that has it, and goes from one to the next. Follows edits. Lies over the canvas at the top
    left; Escape closes it and gives the canvas the keyboard back.
*/
class FindBar : public QFrame {
    Q_OBJECT
public:
    //! A child of \a view, over its viewport.
    FindBar(FlowView &view, Theme &theme);
    ~FindBar() override;

    void open();
    void close();
    void next() { step(1); }
    void previous() { step(-1); }
    const QList<FindHit> &hits() const { return m_hits; }
    QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *makeButton(const QString &name, const QString &icon, const QString &words);
    void search();
    void refresh();
    void step(int by);
    void goTo(qsizetype hit);
    QRectF placeOf(const FindHit &hit) const;

    FlowView &m_view;
    Theme &m_theme;
    FindMarks *m_marks; //!< in the scene, which goes after this
    QLineEdit *m_field;
    QLabel *m_count;
    QList<FindHit> m_hits;
    qsizetype m_current = -1;
};

} // namespace rondo
