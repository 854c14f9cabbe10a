// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/experimentchips.h"

#include "experiments/painting.h"

#include <QToolButton>

namespace rondo {

namespace {
    constexpr int chipHeight = 28, gap = 8, sampleWidth = 24, crossSize = 20;
} // namespace

ExperimentChip::ExperimentChip(Theme &theme, const ComparedExperiment &experiment, const SeriesStyle &style, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_id(experiment.experiment.id)
    , m_name(experiment.name)
    , m_live(experiment.live)
    , m_style(style)
    , m_remove(new QToolButton(this))
{
    setAccessibleName(m_name);
    m_remove->setProperty("kind", QStringLiteral("status")); // without a frame of its own
    m_remove->setIcon(theme.icon(QStringLiteral("cross")));
    m_remove->setIconSize({12, 12});
    m_remove->setObjectName(QStringLiteral("removeChip"));
    m_remove->setAccessibleName(tr("Remove %1 from the comparison").arg(m_name));
    m_remove->setToolTip(tr("Remove from the comparison"));
    connect(m_remove, &QToolButton::clicked, this, [this] { Q_EMIT removed(m_id); }, Qt::QueuedConnection);
}

QSize ExperimentChip::sizeHint() const
{
    int width = 10 + sampleWidth + 8 + QFontMetrics(m_theme.font(FontRole::MonoSmall)).horizontalAdvance(m_name) + 6 + crossSize + 4;
    if (!m_live.isEmpty())
        width += QFontMetrics(m_theme.font(FontRole::Caption)).horizontalAdvance(m_live) + 6;
    return {width, chipHeight};
}

void ExperimentChip::resizeEvent(QResizeEvent *)
{
    m_remove->setGeometry(width() - crossSize - 4, (height() - crossSize) / 2, crossSize, crossSize);
}

void ExperimentChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(Token::Line2));
    painter.setBrush(m_theme.color(underMouse() ? Token::Hover : Token::Field));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    paintLineSample(painter, QRectF(9, 0, sampleWidth, height()), m_style, m_theme.color(Token::Field));
    QRect rest(10 + sampleWidth + 8, 0, width() - sampleWidth - 18 - crossSize - 6, height());
    const QFont mono = m_theme.font(FontRole::MonoSmall);
    paintText(painter, rest, Qt::AlignLeft, m_name, mono, m_theme.color(Token::Text));
    rest.setLeft(rest.left() + QFontMetrics(mono).horizontalAdvance(m_name) + 6);
    if (!m_live.isEmpty())
        paintText(painter, rest, Qt::AlignLeft, m_live, m_theme.font(FontRole::Caption), m_theme.color(Token::Text3));
}

void ExperimentChip::enterEvent(QEnterEvent *)
{
    update();
    Q_EMIT pointedAt(m_id);
}

void ExperimentChip::leaveEvent(QEvent *)
{
    update();
    Q_EMIT pointedAt({});
}

ExperimentChips::ExperimentChips(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_fold(new QToolButton(this))
    , m_add(new QToolButton(this))
{
    m_fold->setObjectName(QStringLiteral("foldedChips"));
    m_fold->setToolTip(tr("Which experiments are compared"));
    m_add->setText(tr("Add"));
    m_add->setObjectName(QStringLiteral("addExperiment"));
    m_add->setAccessibleName(tr("Add experiments to the comparison"));
    m_add->setProperty("kind", QStringLiteral("quiet"));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_add, &QToolButton::clicked, this, [this] { Q_EMIT addRequested(m_add); });
    connect(m_fold, &QToolButton::clicked, this, [this] { Q_EMIT addRequested(m_fold); });
    const auto applyTheme = [this] { m_add->setIcon(m_theme.icon(QStringLiteral("plus"))); };
    connect(&theme, &Theme::changed, this, applyTheme);
    applyTheme();
}

void ExperimentChips::setExperiments(const QList<ComparedExperiment> &experiments, const QList<SeriesStyle> &styles)
{
    qDeleteAll(m_chips);
    m_chips.clear();
    for (qsizetype at = 0; at < experiments.size() && experiments.size() <= seriesStyleCount; ++at) {
        auto *chip = new ExperimentChip(m_theme, experiments.at(at), styles.value(at), this);
        connect(chip, &ExperimentChip::pointedAt, this, &ExperimentChips::pointedAt);
        connect(chip, &ExperimentChip::removed, this, &ExperimentChips::removed);
        m_chips << chip;
    }
    m_fold->setProperty("count", experiments.size());
    place();
    // The way of the keyboard is the way of the eye.
    QWidget *before = nullptr;
    for (ExperimentChip *chip : std::as_const(m_chips)) {
        auto *button = chip->findChild<QToolButton *>();
        if (before)
            setTabOrder(before, button);
        before = button;
    }
    if (before)
        setTabOrder(before, m_fold);
    setTabOrder(m_fold, m_add);
}

void ExperimentChips::place()
{
    const int count = m_fold->property("count").toInt();
    const int addWidth = m_add->sizeHint().width();
    m_fold->setText(m_chips.isEmpty() ? tr("%n experiment(s)", nullptr, count) : tr("%1 more").arg(count));
    const int foldWidth = m_fold->sizeHint().width();
    int needed = 0;
    for (const ExperimentChip *chip : std::as_const(m_chips))
        needed += chip->sizeHint().width() + gap;
    const bool fits = needed + addWidth <= width();
    int x = 0, shown = 0;
    const int room = width() - addWidth - (fits ? 0 : foldWidth + gap);
    bool isFull = false;
    for (ExperimentChip *chip : std::as_const(m_chips)) {
        const int wide = chip->sizeHint().width();
        isFull = isFull || x + wide > room;
        chip->setVisible(!isFull);
        if (isFull)
            continue;
        chip->setGeometry(x, (height() - chipHeight) / 2, wide, chipHeight);
        x += wide + gap;
        ++shown;
    }
    const bool folds = shown < count;
    m_fold->setVisible(folds);
    if (folds) {
        if (!m_chips.isEmpty())
            m_fold->setText(shown == 0 ? tr("%n experiment(s)", nullptr, count) : tr("%1 more").arg(count - shown));
        m_fold->setGeometry(x, (height() - chipHeight) / 2, m_fold->sizeHint().width(), chipHeight);
        x += m_fold->width() + gap;
    }
    m_add->setGeometry(x, (height() - chipHeight) / 2, addWidth, chipHeight);
}

void ExperimentChips::resizeEvent(QResizeEvent *)
{
    place();
}

QSize ExperimentChips::sizeHint() const
{
    return {600, chipHeight + 4};
}

QSize ExperimentChips::minimumSizeHint() const
{
    return {m_fold->sizeHint().width() + gap + m_add->sizeHint().width(), chipHeight + 4};
}

} // namespace rondo
