// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/canvashead.h"

#include "flow/flowactions.h"
#include "flow/portshape.h"
#include "theme/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace rondo {

namespace {

    constexpr std::array legendTypes {PortType::Dataset, PortType::Model, PortType::Report, PortType::Event,
                                      PortType::Predictions};

    //! Shape and name of every port type.
    class PortLegend : public QWidget {
    public:
        PortLegend(Theme &theme, QWidget *parent)
            : QWidget(parent)
            , m_theme(theme)
        {
            setFont(theme.font(FontRole::Dense));
            int width = 0;
            for (const PortType type : legendTypes)
                width += advance(type);
            setFixedSize(width, 20);
            connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
        }

    protected:
        void paintEvent(QPaintEvent *) override
        {
            QPainter painter(this);
            painter.setRenderHint(QPainter::Antialiasing);
            int x = 6;
            for (const PortType type : legendTypes) {
                paintPort(painter, m_theme, type, {double(x), height() / 2.0}, 9, true);
                painter.setPen(m_theme.color(Token::Text2));
                painter.drawText(QRect(x + 11, 0, 100, height()), Qt::AlignLeft | Qt::AlignVCenter,
                                 portTypeName(type));
                x += advance(type);
            }
        }

    private:
        int advance(PortType type) const { return fontMetrics().horizontalAdvance(portTypeName(type)) + 28; }

        Theme &m_theme;
    };

} // namespace

CanvasHead::CanvasHead(FlowActions &actions, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_legend(new PortLegend(theme, this))
    , m_problems(new QToolButton(this))
{
    setObjectName(QStringLiteral("canvasHead"));
    setProperty("surface", QStringLiteral("panel"));
    setProperty("edge", QStringLiteral("bottom"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(37);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 6, 0);
    layout->setSpacing(2);
    const auto line = [&] {
        auto *rule = new QFrame(this);
        rule->setFixedSize(1, 18);
        rule->setProperty("surface", QStringLiteral("window"));
        rule->setProperty("edge", QStringLiteral("right"));
        layout->addSpacing(6);
        layout->addWidget(rule);
        layout->addSpacing(6);
    };
    const auto tool = [&](QAction *action) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setProperty("kind", QStringLiteral("quiet"));
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button);
    };
    tool(actions.select);
    tool(actions.pan);
    line();
    tool(actions.note);
    tool(actions.frame);
    line();
    tool(actions.undo);
    tool(actions.redo);
    line();
    tool(actions.arrange);
    layout->addStretch(1);
    layout->addWidget(m_legend);
    line();
    m_problems->setObjectName(QStringLiteral("problemState"));
    m_problems->setProperty("kind", QStringLiteral("quiet"));
    m_problems->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_problems->setToolTip(tr("Show the problems"));
    layout->addWidget(m_problems);
    connect(m_problems, &QToolButton::clicked, this, &CanvasHead::problemsRequested);
    connect(&theme, &Theme::changed, this, &CanvasHead::refresh);
    refresh();
}

void CanvasHead::setProblems(const QList<Problem> &problems)
{
    m_errors = int(std::count_if(problems.cbegin(), problems.cend(), [](const Problem &problem) {
        return problem.severity == Problem::Severity::Error;
    }));
    m_warnings = int(problems.size()) - m_errors;
    refresh();
}

void CanvasHead::refresh()
{
    const Status status = m_errors > 0 ? Status::Failed : m_warnings > 0 ? Status::Warning : Status::Done;
    const StatusStyle style = m_theme.status(status);
    m_problems->setIcon(m_theme.icon(style.icon, style.text));
    const int count = m_errors + m_warnings;
    m_problems->setText(count == 0 ? tr("No problems") : tr("%n problem(s)", nullptr, count));
    m_problems->setStyleSheet(QStringLiteral("color: %1").arg(style.text.name()));
}

void CanvasHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_legend->setVisible(width() > 720);
}

} // namespace rondo
