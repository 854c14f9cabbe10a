// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/findbar.h"

#include "accessibility/announce.h"
#include "flow/findmarks.h"
#include "flow/floweditor.h"
#include "flow/flowscene.h"
#include "flow/flowview.h"
#include "flow/frameitem.h"
#include "flow/noteitem.h"
#include "flow/nodeitem.h"
#include "theme/theme.h"
#include "widgets/labels.h"
#include "widgets/painting.h"
#include "widgets/popupcard.h"
#include "widgets/searchfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

namespace rondo {

namespace {
    constexpr int margin = int(shadowMargin);
} // namespace

FindBar::FindBar(FlowView &view, Theme &theme)
    : QFrame(&view)
    , m_view(view)
    , m_theme(theme)
    , m_marks(new FindMarks(theme))
    , m_field(new QLineEdit(this))
    , m_count(makeLabel(theme, {}, FontRole::Dense, "hint", this))
{
    setObjectName(QStringLiteral("findBar"));
    setAccessibleName(tr("Find in flow"));
    view.flowScene().addItem(m_marks);
    m_field->setObjectName(QStringLiteral("findField"));
    setUpSearch(*m_field, theme, tr("Find in flow"));
    m_field->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("findCount"));
    m_count->setMinimumWidth(64);
    m_count->setAlignment(Qt::AlignCenter);
    auto *previous = makeButton(QStringLiteral("findPrevious"), QStringLiteral("chevronup"),
                                tr("Previous place (Shift+F3)"));
    auto *next = makeButton(QStringLiteral("findNext"), QStringLiteral("chevrondown"), tr("Next place (F3)"));
    auto *end = makeButton(QStringLiteral("findClose"), QStringLiteral("cross"), tr("Close (Esc)"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(margin + 6, margin + 5, margin + 5, margin + 5);
    layout->setSpacing(2);
    layout->addWidget(m_field, 1);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_count, previous, next, end})
        layout->addWidget(widget);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::search);
    connect(previous, &QToolButton::clicked, this, &FindBar::previous);
    connect(next, &QToolButton::clicked, this, &FindBar::next);
    connect(end, &QToolButton::clicked, this, &FindBar::close);
    // The items of an edit are there only after the scene followed.
    connect(&view.flowScene(), &FlowScene::rearranged, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    resize(sizeHint());
    hide();
}

FindBar::~FindBar()
{
    delete m_marks;
}

QSize FindBar::sizeHint() const
{
    return {380 + 2 * margin, layout()->sizeHint().height()};
}

QToolButton *FindBar::makeButton(const QString &name, const QString &icon, const QString &words)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setProperty("kind", QStringLiteral("quiet"));
    button->setProperty("size", QStringLiteral("small"));
    button->setIcon(m_theme.icon(icon));
    button->setToolTip(words);
    button->setAccessibleName(words);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void FindBar::open()
{
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    search();
}

void FindBar::close()
{
    m_marks->setMarks({}, -1);
    m_hits.clear();
    m_current = -1;
    hide();
    m_view.setFocus(Qt::ShortcutFocusReason);
}

QRectF FindBar::placeOf(const FindHit &hit) const
{
    if (hit.kind != FindHit::Kind::Node)
        return hit.place;
    const NodeItem *node = m_view.flowScene().nodeItem(hit.node);
    return node ? node->cardInScene() : QRectF();
}

void FindBar::search()
{
    m_current = -1;
    refresh();
    if (!m_hits.isEmpty())
        goTo(0);
}

void FindBar::refresh()
{
    const FlowDocument &document = m_view.editor().document();
    const FindHit now = m_current >= 0 && m_current < m_hits.size() ? m_hits.at(m_current) : FindHit();
    m_hits = findInFlow(document.flow(), document.types(), m_field->text());
    m_current = -1;
    for (qsizetype index = 0; index < m_hits.size(); ++index) {
        const FindHit &hit = m_hits.at(index);
        if (now.kind == hit.kind && now.node == hit.node && now.id == hit.id && (now.node.isValid() || !now.id.isEmpty()))
            m_current = index;
    }
    QList<QRectF> marks;
    for (const FindHit &hit : std::as_const(m_hits))
        marks << placeOf(hit);
    m_marks->setMarks(marks, m_current);
    m_count->setText(m_field->text().trimmed().isEmpty() ? QString()
                         : m_hits.isEmpty()              ? tr("Not found")
                         : m_current < 0 ? tr("%n place(s)", nullptr, int(m_hits.size()))
                                         : tr("%1 of %2").arg(m_current + 1).arg(m_hits.size()));
}

void FindBar::step(int by)
{
    if (!isVisible()) {
        open();
        return;
    }
    if (m_hits.isEmpty())
        return;
    const qsizetype from = m_current < 0 && by < 0 ? 0 : m_current;
    goTo((from + by + m_hits.size()) % m_hits.size());
}

void FindBar::goTo(qsizetype hit)
{
    m_current = hit;
    const FindHit found = m_hits.at(hit);
    FlowScene &scene = m_view.flowScene();
    if (found.kind == FindHit::Kind::Node) {
        scene.select({found.node});
    } else {
        scene.clearSelection();
        for (FrameItem *frame : scene.frameItems())
            frame->setSelected(found.kind == FindHit::Kind::Frame && frame->frame().id == found.id);
        for (NoteItem *note : scene.noteItems())
            note->setSelected(found.kind == FindHit::Kind::Note && note->note().id == found.id);
    }
    m_view.ensureVisible(placeOf(found), 40, 64);
    refresh();
    const QString words = tr("%1, %2").arg(m_count->text(), found.what);
    m_field->setAccessibleDescription(words);
    announce(*m_field, words);
    m_count->setToolTip(found.what);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        step(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        return true;
    case Qt::Key_Down:
        next();
        return true;
    case Qt::Key_Up:
        previous();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    // From the buttons: the canvas below would take it for its own.
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void FindBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPopupCard(painter, QRectF(rect()).adjusted(margin, margin, -margin, -margin), m_theme);
}

} // namespace rondo
