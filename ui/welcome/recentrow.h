// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QDateTime>

namespace rondo {

class Theme;

//! A recent project: name, folder, when it was open. One whose folder is gone offers to locate it.
class RecentRow : public QAbstractButton {
    Q_OBJECT
public:
    RecentRow(const Theme &theme, const QString &folder, const QString &name, const QDateTime &opened, bool exists,
              QWidget *parent);
    QSize sizeHint() const override { return {316, 44}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_place, m_when;
    bool m_exists;
};

//! "today", "yesterday", a weekday within a week, then the month and, in another year, the year.
QString dayWord(const QDate &day, const QDate &today);

} // namespace rondo
