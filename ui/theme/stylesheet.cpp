// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/stylesheet.h"

#include "theme/theme.h"

#include <QMap>

namespace rondo {

namespace {

    // The words that start with @ are expanded by styleSheet().
    constexpr const char *buttons = R"(
QPushButton, QToolButton { background: @field; color: @text; border: 1px solid @line2; border-radius: 6px;
    padding: 0 11px; min-height: 26px; font-weight: 500; }
QPushButton:hover, QToolButton:hover { background: @hover; }
QPushButton:pressed, QToolButton:pressed { background: @press; }
QPushButton:disabled, QToolButton:disabled { color: @disabled; border-color: @line; background: @field; }
QPushButton[kind="primary"], QToolButton[kind="primary"] { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton[kind="primary"]:hover, QToolButton[kind="primary"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[kind="primary"]:disabled, QToolButton[kind="primary"]:disabled
    { background: @press; color: @disabled; border-color: @press; }
QPushButton[kind="danger"], QToolButton[kind="danger"] { color: @failed; }
QPushButton[kind="danger"]:disabled, QToolButton[kind="danger"]:disabled { color: @disabled; }
QPushButton[kind="quiet"], QToolButton[kind="quiet"] { background: transparent; border-color: transparent; padding: 0 5px; }
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover { background: @hover; border-color: @hover; }
QPushButton[kind="quiet"]:pressed, QToolButton[kind="quiet"]:pressed { background: @press; }
QToolButton[kind="quiet"]:checked { background: @selected; border-color: @selected; }
QPushButton[size="large"], QToolButton[size="large"] { min-height: 30px; padding: 0 13px; }
QPushButton[size="small"], QToolButton[size="small"] { min-height: 22px; padding: 0 8px; }
QPushButton[kind="chip"] { background: @accentSoft; border-color: @accentSoft; color: @accentText; border-radius: 4px;
    padding: 0 6px; min-height: 20px; font-weight: 400; }
QPushButton[kind="chip"]:hover { border-color: @accentText; }
QPushButton[kind="link"] { background: transparent; border: none; color: @accentText; padding: 0; min-height: 18px;
    font-weight: 600; }
QPushButton[kind="hintlink"] { background: transparent; border: none; color: @text3; padding: 0; min-height: 18px;
    font-weight: 400; }
QPushButton[kind="hintlink"]:hover { color: @accentText; }
QToolButton[kind="navigation"] { min-height: 56px; border: none; padding: 0; }
QToolButton[kind="status"] { background: transparent; border: none; border-radius: 4px; color: @text2; padding: 0 6px;
    min-height: 20px; font-weight: 400; }
QToolButton[kind="status"]:hover { background: @press; }
QToolButton[kind="status"][tone="accent"] { color: @accentText; }
QPushButton[half="left"] { border-top-right-radius: 0; border-bottom-right-radius: 0; }
QPushButton[half="right"] { border-top-left-radius: 0; border-bottom-left-radius: 0; padding: 0 5px; }
QPushButton:focus, QToolButton:focus { outline: none; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0; }
)";

    constexpr const char *fields = R"(
QLineEdit, QAbstractSpinBox { background: @field; color: @text; border: 1px solid @line2; border-radius: 6px; padding: 0 7px;
    min-height: 26px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QAbstractSpinBox:focus, QPlainTextEdit:focus, QTextEdit:focus { border-color: @accent; }
QLineEdit:disabled, QAbstractSpinBox:disabled { color: @disabled; border-color: @line; }
QLineEdit > QToolButton { background: transparent; border: none; padding: 0; min-height: 0; }
QLineEdit[invalid="true"] { border-color: @failedFill; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QPlainTextEdit, QTextEdit { background: @field; border: 1px solid @line; border-radius: 6px; }
QListWidget::item { padding: 5px 8px; border-radius: 4px; }
QListWidget::item:hover { background: @hover; }
QListWidget::item:selected { background: @selected; color: @text; }
QComboBox QAbstractItemView { background: @panel; border: 1px solid @line2; padding: 4px; outline: none; }
QComboBox QAbstractItemView::item { min-height: 26px; padding: 0 6px; border-radius: 4px; }
)";

    constexpr const char *views = R"(
QAbstractItemView { background: @panel; alternate-background-color: @panel2; border: none; outline: none;
    selection-background-color: @selected; selection-color: @text; }
QHeaderView { background: @panel2; border: none; }
QHeaderView::section { background: @panel2; color: @text2; border: none; border-bottom: 1px solid @line; padding: 0 8px;
    min-height: 27px; font-weight: 500; }
QHeaderView[plain="true"]::section { background: @panel; font-weight: 400; padding: 0 12px; }
QTableCornerButton::section { background: @panel2; border: none; }
QTabWidget::pane { border: none; }
QTabBar { qproperty-drawBase: 0; background: transparent; }
QTabBar::tab { background: transparent; color: @text2; border: none; border-bottom: 2px solid transparent; padding: 0 2px;
    margin: 0 10px; min-height: 32px; font-weight: 500; }
QTabBar[place="toolbar"]::tab { min-height: 44px; padding-top: 2px; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar::tab:focus { color: @accentText; }
QTabBar::tab:disabled { color: @disabled; }
QScrollArea { background: transparent; border: none; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: @line2; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @text3; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QSlider::groove:horizontal { background: @press; height: 4px; border-radius: 2px; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 2px; }
QSlider::handle:horizontal { background: @field; border: 2px solid @accent; width: 10px; margin: -5px 0; border-radius: 7px; }
QSlider::handle:horizontal:hover { border-color: @accentHover; }
QSlider::sub-page:horizontal:disabled { background: @line2; }
QSlider::handle:horizontal:disabled { border-color: @line2; }
QProgressBar { background: @press; border: none; border-radius: 2px; min-height: 4px; max-height: 4px; color: transparent; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
)";

    constexpr const char *windows = R"(
QMainWindow::separator { background: @line; width: 1px; height: 1px; }
QSplitter::handle { background: @line; }
QSplitter[gap="true"]::handle { background: transparent; }
QMenuBar { background: @window; color: @text2; border: none; spacing: 0; }
QMenuBar::item { background: transparent; padding: 5px 9px; margin: 3px 0; border-radius: 6px; }
QMenuBar::item:selected { background: @press; color: @text; }
QMenu { background: @panel; color: @text; border: 1px solid @line2; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 10px; border-radius: 4px; min-height: 18px; }
QMenu::item:selected { background: @selected; }
QMenu::item:disabled { color: @disabled; background: transparent; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { background: @line; height: 1px; margin: 4px 6px; }
QToolTip { background: @panel; color: @text; border: 1px solid @line2; padding: 4px 6px; }
QToolBar { background: @panel; border: none; spacing: 0; padding: 0; }
QStatusBar { background: @window; color: @text2; border-top: 1px solid @line; }
QStatusBar::item { border: none; }
QDockWidget { border: none; }
QDialog { background: @panel; }
)";

    constexpr const char *roles = R"(
QLabel[tone="secondary"] { color: @text2; }
QLabel[tone="hint"] { color: @text3; }
QLabel[tone="error"] { color: @failed; }
QLabel[tone="warning"] { color: @warning; }
QLabel[tone="good"] { color: @done; }
QLabel[tone="accent"] { color: @accentText; }
QLabel[count="true"] { background: @press; color: @text2; border-radius: 8px; padding: 0 6px; min-height: 16px; max-height: 16px; }
QLabel[keycap="true"] { background: @panel2; color: @text3; border: 1px solid @line; border-radius: 4px; padding: 1px 5px; }
QWidget[surface="panel"] { background: @panel; }
QWidget[surface="panel2"] { background: @panel2; }
QWidget[surface="window"] { background: @window; }
QWidget[surface="line"] { background: @line; }
QWidget[surface="canvas"] { background: @canvas; }
QWidget[edge="top"] { border-top: 1px solid @line; }
QWidget[edge="bottom"] { border-bottom: 1px solid @line; }
QWidget[edge="right"] { border-right: 1px solid @line; }
QWidget[edge="left"] { border-left: 1px solid @line; }
)";

} // namespace

QString styleSheet(const Theme &theme)
{
    const auto token = [&theme](Token name) { return theme.color(name).name(); };
    const QMap<QString, QString> words {
        {QStringLiteral("window"), token(Token::Window)},
        {QStringLiteral("panel"), token(Token::Panel)},
        {QStringLiteral("panel2"), token(Token::Panel2)},
        {QStringLiteral("canvas"), token(Token::Canvas)},
        {QStringLiteral("field"), token(Token::Field)},
        {QStringLiteral("hover"), token(Token::Hover)},
        {QStringLiteral("press"), token(Token::Press)},
        {QStringLiteral("selected"), token(Token::Selected)},
        {QStringLiteral("line"), token(Token::Line)},
        {QStringLiteral("line2"), token(Token::Line2)},
        {QStringLiteral("text"), token(Token::Text)},
        {QStringLiteral("text2"), token(Token::Text2)},
        {QStringLiteral("text3"), token(Token::Text3)},
        {QStringLiteral("disabled"), token(Token::Disabled)},
        {QStringLiteral("accent"), token(Token::Accent)},
        {QStringLiteral("accentSoft"), token(Token::AccentSoft)},
        {QStringLiteral("accentHover"), token(Token::AccentHover)},
        {QStringLiteral("accentText"), token(Token::AccentText)},
        {QStringLiteral("onAccent"), token(Token::OnAccent)},
        {QStringLiteral("failed"), theme.status(Status::Failed).text.name()},
        {QStringLiteral("failedFill"), theme.status(Status::Failed).fill.name()},
        {QStringLiteral("warning"), theme.status(Status::Warning).text.name()},
        {QStringLiteral("done"), theme.status(Status::Done).text.name()},
    };
    QString sheet;
    for (const char *part : {buttons, fields, views, windows, roles})
        sheet += QLatin1String(part);
    // The longest words first: @line is the start of @line2.
    QStringList names = words.keys();
    std::sort(names.begin(), names.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (const QString &name : names)
        sheet.replace(QLatin1Char('@') + name, words.value(name));
    return sheet;
}

} // namespace rondo
