// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/curvebar.h"

#include <QComboBox>
#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSlider>
#include <QToolButton>

namespace rondo {

namespace {
    constexpr int heaviest = 99; // of the smoothing, in hundredths
    constexpr int widthOfOneRow = 560;
} // namespace

CurveBar::CurveBar(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_axis(new QComboBox)
    , m_logarithmic(new QToolButton)
    , m_smoothing(new QSlider(Qt::Horizontal))
    , m_smoothingTitle(new QLabel(tr("Smoothing")))
    , m_smoothingValue(new QLabel)
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
    m_smoothing->setRange(0, heaviest);
    m_smoothing->setMinimumWidth(60);
    m_smoothing->setAccessibleName(tr("Smoothing"));
    m_smoothing->setToolTip(tr("How much of the past counts: an exponential moving average over the points, "
                               "the measured curve stays behind it"));
    m_smoothingTitle->setBuddy(m_smoothing);
    m_smoothingTitle->setProperty("tone", QStringLiteral("secondary"));
    auto *choices = new QHBoxLayout;
    choices->setSpacing(8);
    for (QWidget *widget : {static_cast<QWidget *>(m_axis), static_cast<QWidget *>(m_logarithmic), static_cast<QWidget *>(m_all)})
        choices->addWidget(widget);
    choices->addStretch(1);
    auto *smoothing = new QHBoxLayout;
    smoothing->setSpacing(8);
    smoothing->addWidget(m_smoothingTitle);
    smoothing->addWidget(m_smoothing, 1);
    smoothing->addWidget(m_smoothingValue);
    m_layout->setContentsMargins(12, 8, 12, 8);
    m_layout->setSpacing(8);
    m_layout->addLayout(choices);
    m_layout->addLayout(smoothing, 1);

    const auto showSmoothing = [this](int value) { m_smoothingValue->setText(QLocale().toString(value / 100.0, 'f', 2)); };
    connect(m_smoothing, &QSlider::valueChanged, this, [this, showSmoothing](int value) {
        showSmoothing(value);
        m_options.smoothing = value / 100.0;
        Q_EMIT optionsChanged();
    });
    showSmoothing(0);
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
    connect(&theme, &Theme::changed, this, &CurveBar::applyTheme);
    applyTheme();
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

void CurveBar::applyTheme()
{
    m_smoothingTitle->setFont(m_theme.font(FontRole::Caption));
    m_smoothingValue->setFont(m_theme.font(FontRole::MonoSmall));
}

} // namespace rondo
