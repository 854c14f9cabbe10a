// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleObject>

class QGraphicsObject;

namespace rondo {

class FlowView;

//! A node, port, link, frame or note for screen readers: name, state, place, and what can be done with it.
class ItemInterface : public QAccessibleObject, public QAccessibleActionInterface {
public:
    explicit ItemInterface(QGraphicsObject &item);

    void *interface_cast(QAccessible::InterfaceType type) override;
    QAccessibleInterface *parent() const override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QString text(QAccessible::Text text) const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    QRect rect() const override;

    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &name) const override;

private:
    QGraphicsObject *item() const; //!< null when it is gone
    FlowView *view() const;        //!< null when it is shown nowhere
    QString name() const;
    QString description() const;
    void choose() const;
};

} // namespace rondo
