// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace rondo {

class Theme;

//! Text of a program, to read: in mono, with line numbers. A command has none and is wrapped instead.
class CodeText : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit CodeText(const Theme &theme, QWidget *parent = nullptr);

    void setNumbered(bool numbered);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void paintNumbers(QPaintEvent &event);
    void adopt(); //!< font and colours of the theme
    void fitMargin();
    int marginWidth() const;

    class Numbers;
    const Theme &m_theme;
    QWidget *m_numbers;
    bool m_numbered = true;
};

} // namespace rondo
