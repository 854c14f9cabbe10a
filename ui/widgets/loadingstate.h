// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace rondo {

class Theme;

//! What stands where a table will be while it is read: nothing at first, then flat blocks, and when it takes
//! long also what is awaited.
class LoadingState : public QWidget {
    Q_OBJECT
public:
    //! \a awaited in words: "Reading the models".
    LoadingState(const Theme &theme, const QString &awaited, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_awaited;
    QTimer m_blocks, m_words;
};

} // namespace rondo
