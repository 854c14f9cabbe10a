// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/curvebar.h"

#include "experiments/smoothingfield.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QToolButton>

namespace rondo {

namespace {
    constexpr int widthOfOneRow = 560;
} // namespace

CurveBar::CurveBar(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_axis(new QComboBox)
    , m_logarithmic(new QToolButton)
    , m_smoothing(new SmoothingField(theme, tr("Smoothing")))
    , m_all(new QToolButton)
{
    m_axis->addItem(tr("Epochs"), int(CurveAxis::Epoch));
    m_axis->addItem(tr("Steps"), int(CurveAxis::Step));
    m_axis->addItem(tr("Minutes"), int(CurveAxis::Time));
    m_axis->setAccessibleName(tr("X axis"));
    m_axis->setToolTip(tr("What the x axis counts"));
    m_logarithmic->setText(tr("Log axis"));
    m_logarithmic->setCheckable(true);
    m_logarithmic->setToolTip(tr("A logarithmic y axis; values of 0 and below become gaps"));
    m_all->setText(tr("Show all"));
    m_all->setToolTip(tr("Back from the part that was zoomed in on (0)"));
    m_all->setEnabled(false);
    for (QToolButton *button : {m_logarithmic, m_all})
        button->setProperty("size", QStringLiteral("small"));
    auto *choices = new QHBoxLayout;
    choices->setSpacing(8);
    for (QWidget *widget : {static_cast<QWidget *>(m_axis), static_cast<QWidget *>(m_logarithmic), static_cast<QWidget *>(m_all)})
        choices->addWidget(widget);
    choices->addStretch(1);
    m_layout->setContentsMargins(12, 8, 12, 8);
    m_layout->setSpacing(8);
    m_layout->addLayout(choices);
    m_layout->addWidget(m_smoothing, 1);

    connect(m_smoothing, &SmoothingField::changed, this, [this] {
        m_options.smoothing = m_smoothing->value();
        Q_EMIT optionsChanged();
    });
    connect(m_axis, &QComboBox::currentIndexChanged, this, [this] {
        m_options.axis = CurveAxis(m_axis->currentData().toInt());
        setRange(nan, nan); // a range of epochs is none of steps
        Q_EMIT optionsChanged();
    });
    connect(m_logarithmic, &QToolButton::toggled, this, &CurveBar::logarithmicChanged);
    connect(m_all, &QToolButton::clicked, this, [this] {
        setRange(nan, nan);
        Q_EMIT optionsChanged();
    });
}

bool CurveBar::isLogarithmic() const
{
    return m_logarithmic->isChecked();
}

void CurveBar::setRange(double low, double high)
{
    m_options.low = low;
    m_options.high = high;
    m_all->setEnabled(m_options.isZoomed());
}

void CurveBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_layout->setDirection(width() >= widthOfOneRow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace rondo
