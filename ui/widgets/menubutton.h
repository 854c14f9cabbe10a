// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace rondo {

class Theme;

//! A button that opens a menu, with a chevron that says so.
class MenuButton : public QPushButton {
    Q_OBJECT
public:
    //! \a theme must outlive the button.
    explicit MenuButton(const Theme &theme, QWidget *parent = nullptr);

    //! Words behind the text, less strong; may be empty.
    void setDetail(const QString &detail);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont detailFont() const;
    int padding() const;

    const Theme &m_theme;
    QString m_detail;
};

} // namespace rondo
