// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QWidget>

class QButtonGroup;
class QPushButton;

namespace rondo {

class Theme;

//! A choice of a few, side by side in a well. Arrow keys move within it.
class SegmentedControl : public QWidget {
    Q_OBJECT
public:
    //! \a theme must outlive the control.
    explicit SegmentedControl(const Theme &theme, QWidget *parent = nullptr);

    //! Replaces the choices; the first becomes current, without a signal.
    void setItems(const QStringList &items);
    int currentIndex() const; //!< -1 when there are no items
    void setCurrentIndex(int index); //!< emits currentChanged() when it changes
    void setItemEnabled(int index, bool enabled, const QString &why = {}); //!< \a why not, as a tool tip

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QButtonGroup *m_group;
};

//! Makes \a button the one that a dialog is about: accent, and what Enter presses.
void makePrimary(QPushButton &button);

//! An on-off switch, 28 x 16.
class Toggle : public QAbstractButton {
    Q_OBJECT
public:
    explicit Toggle(const Theme &theme, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace rondo
