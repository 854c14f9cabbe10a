// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls.h"

#include "theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

namespace rondo {

namespace {

    void paintFocusRing(const QWidget &widget, QPainter &painter)
    {
        if (!widget.hasFocus())
            return;
        QStyleOption option;
        option.initFrom(&widget);
        widget.style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, &widget);
    }

    class Segment : public QAbstractButton {
    public:
        Segment(const Theme &theme, const QString &text, QWidget *parent)
            : QAbstractButton(parent)
            , m_theme(theme)
        {
            setText(text);
            setCheckable(true);
            setAutoExclusive(true);
            setAttribute(Qt::WA_Hover);
            setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        }

        QSize sizeHint() const override { return {fontMetrics().horizontalAdvance(text()) + 22, 26}; }

    protected:
        void paintEvent(QPaintEvent *) override
        {
            QPainter painter(this);
            painter.setRenderHint(QPainter::Antialiasing);
            if (isChecked()) {
                painter.setPen(m_theme.color(m_theme.isDark() ? Token::Edge : Token::Line2));
                painter.setBrush(m_theme.color(m_theme.isDark() ? Token::Press : Token::Panel));
                painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
            }
            QFont face = font();
            face.setWeight(QFont::Medium);
            painter.setFont(face);
            const Token ink = !isEnabled()    ? Token::Disabled
                : isChecked() || underMouse() ? Token::Text
                                              : Token::Text2;
            painter.setPen(m_theme.color(ink));
            painter.drawText(rect(), Qt::AlignCenter, text());
            paintFocusRing(*this, painter);
        }

    private:
        const Theme &m_theme;
    };

} // namespace

SegmentedControl::SegmentedControl(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            Q_EMIT currentChanged(id);
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SegmentedControl::setItems(const QStringList &items)
{
    const QSignalBlocker blocker(m_group);
    qDeleteAll(m_group->buttons());
    for (const QString &item : items) {
        auto *segment = new Segment(m_theme, item, this);
        m_group->addButton(segment, int(m_group->buttons().size()));
        layout()->addWidget(segment);
        segment->setChecked(m_group->buttons().size() == 1);
    }
}

int SegmentedControl::currentIndex() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrentIndex(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

void SegmentedControl::setItemEnabled(int index, bool enabled, const QString &why)
{
    if (QAbstractButton *button = m_group->button(index)) {
        button->setEnabled(enabled);
        button->setToolTip(enabled ? QString() : why);
    }
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(m_theme.isDark() ? Token::Hover : Token::Window));
    painter.drawRoundedRect(rect(), 6, 6);
}

void makePrimary(QPushButton &button)
{
    button.setProperty("kind", QStringLiteral("primary"));
    button.setDefault(true);
    // A button box has asked for its look already.
    button.style()->unpolish(&button);
    button.style()->polish(&button);
}

Toggle::Toggle(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setCheckable(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize Toggle::sizeHint() const
{
    return {32, 20};
}

void Toggle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF track(0, 0, 28, 16);
    track.moveCenter(QRectF(rect()).center());
    painter.setPen(Qt::NoPen);
    const Token fill = isChecked() ? Token::Accent : Token::Line2;
    painter.setOpacity(isEnabled() ? 1 : 0.5);
    painter.setBrush(m_theme.color(fill));
    painter.drawRoundedRect(track, 8, 8);
    painter.setBrush(m_theme.color(isChecked()            ? Token::OnAccent
                                       : m_theme.isDark() ? Token::Text
                                                          : Token::Panel));
    painter.drawEllipse(QPointF(isChecked() ? track.right() - 8 : track.left() + 8, track.center().y()), 6,
                        6);
    painter.setOpacity(1);
    paintFocusRing(*this, painter);
}

} // namespace rondo
