// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/nodesearch.h"

#include "flow/flowdocument.h"
#include "flow/floweditor.h"
#include "flow/flowscene.h"
#include "flow/librarymodel.h"
#include "flow/nodepainter.h"
#include "flow/portshape.h"
#include "theme/theme.h"
#include "widgets/painting.h"
#include "widgets/searchfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>

#include <algorithm>

namespace rondo {

namespace {

    constexpr int margin = int(shadowMargin);
    constexpr int mostRows = 8;

    const Port *portOf(const FlowDocument &document, const PortRef &ref)
    {
        const NodeType *type = document.typeOf(ref.node);
        return !type ? nullptr : ref.output ? type->output(ref.key) : type->input(ref.key);
    }

} // namespace

NodeSearch::NodeSearch(FlowEditor &editor, Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_editor(editor)
    , m_theme(theme)
    , m_field(new QLineEdit(this))
    , m_limit(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_footer(new QLabel(this))
{
    setObjectName(QStringLiteral("nodeSearch"));
    setFixedWidth(252 + 2 * margin);
    m_field->setObjectName(QStringLiteral("nodeSearchField"));
    setUpSearch(*m_field, theme, tr("Add a node"));
    m_field->installEventFilter(this);
    m_limit->setProperty("tone", QStringLiteral("hint"));
    m_footer->setProperty("tone", QStringLiteral("hint"));
    m_footer->setContentsMargins(12, 6, 12, 7);
    m_list->setObjectName(QStringLiteral("nodeSearchList"));
    m_list->setAccessibleName(tr("Nodes that fit"));
    m_list->setItemDelegate(new LibraryDelegate(theme, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(6, 6, 12, 6);
    head->addWidget(m_field, 1);
    head->addWidget(m_limit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin + 1, margin + 1, margin + 1, margin + 1);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list);
    layout->addWidget(m_footer);

    connect(m_field, &QLineEdit::textChanged, this, [this] { refresh(); });
    connect(m_list, &QListWidget::itemClicked, this, [this] { accept(); });
    QFrame::hide();
}

void NodeSearch::open(QPoint place, QPointF scenePosition, const std::optional<PortRef> &from)
{
    m_position = scenePosition;
    m_from = from;
    const Port *port = from ? portOf(m_editor.document(), *from) : nullptr;
    m_limit->setText(!port              ? QString()
                         : from->output ? tr("takes a %1").arg(portTypeName(port->type))
                                        : tr("gives a %1").arg(portTypeName(port->type)));
    m_field->clear();
    refresh();
    const QRect room = parentWidget()->rect();
    const QPoint corner = place - QPoint(margin, margin) + QPoint(4, 4);
    move(std::clamp(corner.x(), -margin, std::max(-margin, room.width() - width() + margin)),
         std::clamp(corner.y(), -margin, std::max(-margin, room.height() - height() + margin)));
    show();
    raise();
    m_field->setFocus();
}

void NodeSearch::close()
{
    if (!isVisibleTo(parentWidget()))
        return;
    hide();
    if (m_field->hasFocus())
        parentWidget()->setFocus();
}

void NodeSearch::refresh()
{
    const FlowDocument &document = m_editor.document();
    const QString wanted = m_field->text().trimmed();
    QList<const NodeType *> fitting;
    QStringList hidden;
    for (const NodeType &type : document.types().all()) {
        if (!libraryMatches(type, wanted) || type.planned)
            continue;
        if (m_from && !fittingPort(document.flow(), document.types(), *m_from, type))
            hidden << libraryTitle(type);
        else
            fitting << &type;
    }
    m_list->clear();
    for (const NodeType *type : ranked(fitting, wanted)) {
        auto *item = new QListWidgetItem(libraryTitle(*type), m_list);
        item->setData(LibraryRole::TypeKey, type->key);
        item->setData(LibraryRole::CategoryRole, int(type->category));
        item->setData(LibraryRole::IconName, iconOf(m_theme, *type));
        item->setToolTip(libraryAbout(*type));
    }
    m_list->setCurrentRow(0);
    showHidden(hidden);
    m_list->setFixedHeight(std::min(mostRows, m_list->count()) * 28 + (m_list->count() > 0 ? 4 : 0));
    adjustSize();
}

//! What a person mostly puts there comes first; while typing, what begins with the typed.
QList<const NodeType *> NodeSearch::ranked(const QList<const NodeType *> &types, const QString &typed) const
{
    const FlowDocument &document = m_editor.document();
    const auto current = m_editor.scene().currentNode();
    const NodeType *beside = m_from ? document.typeOf(m_from->node)
        : current                   ? document.typeOf(*current)
                                    : nullptr;
    QList<const NodeType *> list = m_editor.suggestions().ranked(types, beside ? beside->key : QString(),
                                                                 !m_from || m_from->output, document.flow());
    if (!typed.isEmpty())
        std::stable_partition(list.begin(), list.end(), [&typed](const NodeType *type) {
            return libraryTitle(*type).startsWith(typed, Qt::CaseInsensitive);
        });
    return list;
}

void NodeSearch::showHidden(const QStringList &hidden)
{
    const Port *port = m_from ? portOf(m_editor.document(), *m_from) : nullptr;
    const int count = int(hidden.size());
    m_footer->setToolTip({});
    if (count > 0 && port) {
        const QString name = portTypeName(port->type);
        const QString reason = m_from->output ? tr("%n hidden: they take no %1", nullptr, count).arg(name)
                                              : tr("%n hidden: they give no %1", nullptr, count).arg(name);
        const QString names = hidden.join(QStringLiteral(", "));
        const int room = width() - 2 * margin - 26;
        m_footer->setText(reason + u'\n' + m_footer->fontMetrics().elidedText(names, Qt::ElideRight, room));
        m_footer->setToolTip(names);
    } else {
        m_footer->setText(m_list->count() == 0 ? tr("No node is called that.") : QString());
    }
    m_footer->setVisible(!m_footer->text().isEmpty());
}

void NodeSearch::accept()
{
    const QListWidgetItem *item = m_list->currentItem();
    const NodeType *type
        = item ? m_editor.document().types().find(item->data(LibraryRole::TypeKey).toString()) : nullptr;
    if (!type)
        return;
    QPointF position = m_position;
    if (m_from) {
        // The new card's port comes to where the line was dropped.
        const NodeGeometry geometry = nodeGeometry(type, Node().width, 1);
        if (const Port *port
            = fittingPort(m_editor.document().flow(), m_editor.document().types(), *m_from, *type)) {
            if (const PortPlace *place = geometry.port(port->key, !m_from->output))
                position -= place->position;
        }
    }
    m_editor.addNode(*type, position, m_from);
    close();
}

QStringList NodeSearch::shownTitles() const
{
    QStringList titles;
    for (int row = 0; row < m_list->count(); ++row)
        titles << m_list->item(row)->text();
    return titles;
}

QString NodeSearch::footer() const
{
    return m_footer->text();
}

bool NodeSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::FocusOut) {
        hide();
    } else if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_list->count() > 0) {
            m_list->setCurrentRow((m_list->currentRow() + step + m_list->count()) % m_list->count());
            return true;
        }
        // Not left to the field, which would pass it on to the canvas.
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            accept();
            return true;
        }
        if (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Tab) {
            close();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void NodeSearch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    paintShadow(painter, card, 8, m_theme, Elevation::Popup);
    painter.setPen(m_theme.color(Token::Line2));
    painter.setBrush(m_theme.color(Token::Panel));
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    if (m_footer->isVisible()) {
        painter.setPen(m_theme.color(Token::Line));
        painter.drawLine(QPointF(card.left() + 1, m_footer->y() + 0.5),
                         QPointF(card.right() - 1, m_footer->y() + 0.5));
    }
}

} // namespace rondo
