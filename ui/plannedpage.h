// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

namespace rondo {

//! A page of a later version: says what will be there, and nothing else.
class PlannedPage : public Page {
    Q_OBJECT
public:
    //! \a points: what will be possible, one short sentence each. \a meanwhile: how the same is done today; may be empty.
    PlannedPage(const Theme &theme, const QString &icon, const QString &title, const QStringList &points,
                const QString &meanwhile, QWidget *parent);

    void setSession(Session *) override { }
    QWidget *toolbarWidget() override;

private:
    const Theme &m_theme;
    QString m_title;
};

} // namespace rondo
