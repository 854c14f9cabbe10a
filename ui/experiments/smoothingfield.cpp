// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/smoothingfield.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <array>

namespace rondo {

namespace {

    constexpr int heaviest = 99; // in hundredths
    constexpr std::array kinds {Smoothing::Exponential, Smoothing::Mean, Smoothing::Gaussian};

    QString kindTitle(Smoothing kind)
    {
        switch (kind) {
        case Smoothing::Exponential:
            return SmoothingField::tr("Exponential moving average");
        case Smoothing::Mean:
            return SmoothingField::tr("Running mean");
        case Smoothing::Gaussian:
            return SmoothingField::tr("Gaussian");
        }
        return {};
    }

} // namespace

SmoothingField::SmoothingField(Theme &theme, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(title)
    , m_kind(new QToolButton)
    , m_weight(new QSlider(Qt::Horizontal))
    , m_figure(new QLabel)
{
    m_kind->setText(title);
    m_kind->setProperty("kind", QStringLiteral("quiet"));
    m_kind->setProperty("size", QStringLiteral("small"));
    m_kind->setPopupMode(QToolButton::InstantPopup);
    m_kind->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_kind->setLayoutDirection(Qt::RightToLeft); // the arrow after the words
    m_kind->setObjectName(QStringLiteral("smoothingKind"));
    m_weight->setRange(0, heaviest);
    m_weight->setPageStep(10);
    m_weight->setMinimumWidth(60);
    m_weight->setAccessibleName(tr("Smoothing"));
    m_weight->setObjectName(QStringLiteral("smoothing"));
    m_figure->setProperty("tone", QStringLiteral("secondary"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_kind);
    layout->addWidget(m_weight, 1);
    layout->addWidget(m_figure);
    connect(m_weight, &QSlider::valueChanged, this, [this](int value) {
        m_value.weight = value / 100.0;
        show();
        Q_EMIT changed();
    });
    connect(&theme, &Theme::changed, this, &SmoothingField::applyTheme);
    fillKinds();
    applyTheme();
    show();
}

void SmoothingField::fillKinds()
{
    auto *menu = new QMenu(m_kind);
    auto *group = new QActionGroup(menu);
    for (const Smoothing kind : kinds) {
        QAction *action = menu->addAction(kindTitle(kind));
        action->setCheckable(true);
        action->setData(int(kind));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, kind] {
            if (kind == m_value.kind)
                return;
            m_value.kind = kind;
            show();
            Q_EMIT changed();
        });
    }
    m_kind->setMenu(menu);
}

void SmoothingField::setValue(const CurveSmoothing &value)
{
    m_value = value;
    const QSignalBlocker blocker(m_weight);
    m_weight->setValue(qRound(value.weight * 100));
    show();
}

void SmoothingField::show()
{
    for (QAction *action : m_kind->menu()->actions())
        action->setChecked(action->data().toInt() == int(m_value.kind));
    const QString kind = kindTitle(m_value.kind);
    m_kind->setAccessibleName(tr("%1: %2").arg(m_title, kind));
    m_kind->setToolTip(tr("%1. What was measured stays behind it.").arg(kind));
    m_weight->setToolTip(m_kind->toolTip());
    m_figure->setText(QLocale().toString(m_value.weight, 'f', 2));
}

void SmoothingField::applyTheme()
{
    m_kind->setIcon(m_theme.icon(QStringLiteral("chevrondown")));
    m_figure->setFont(m_theme.font(FontRole::MonoSmall));
    m_figure->setFixedWidth(m_figure->fontMetrics().horizontalAdvance(QStringLiteral("0.00")) + 4);
}

} // namespace rondo
