// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandpalette.h"

#include "accessibility/announce.h"
#include "palettedelegate.h"
#include "palettemodel.h"
#include "theme/theme.h"
#include "widgets/labels.h"
#include "widgets/painting.h"
#include "widgets/popupcard.h"
#include "widgets/searchfield.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QSettings>
#include <QVBoxLayout>

namespace rondo {

namespace {

    constexpr int paletteWidth = 600;
    constexpr int shadow = 20;
    constexpr int page = 8; //!< rows
    constexpr int mostRecent = 30;
    const QString recentKey = QStringLiteral("palette/recent");

    QStringList recentIds()
    {
        return QSettings().value(recentKey).toStringList();
    }

    void remember(const QString &id)
    {
        QStringList ids = recentIds();
        ids.removeAll(id);
        ids.prepend(id);
        QSettings().setValue(recentKey, ids.mid(0, mostRecent));
    }

} // namespace

CommandPalette::CommandPalette(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_field(new QLineEdit(this))
    , m_model(new PaletteModel(this))
    , m_list(new QListView(this))
    , m_nothing(makeLabel(theme, tr("Nothing here has such a name."), FontRole::Body, "hint", this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Command palette"));
    m_field->setObjectName(QStringLiteral("paletteField"));
    setUpSearch(*m_field, theme, tr("Search commands, nodes, experiments and settings"));
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(theme, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Commands"));
    m_nothing->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(shadow + 8, shadow + 8, shadow + 8, shadow + 8);
    layout->setSpacing(6);
    layout->addWidget(m_field);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(m_list, 1);
    resize(paletteWidth + 2 * shadow, 400 + 2 * shadow);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    hide();
}

void CommandPalette::open(const QList<PaletteEntry> &entries)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_field->clear();
    m_model->setEntries(entries, recentIds());
    filter({});
    move((parentWidget()->width() - width()) / 2, 40 - shadow);
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::setEntries(const QList<PaletteEntry> &entries)
{
    const int row = m_list->currentIndex().row();
    const QString id = row >= 0 ? m_model->entry(row).id : QString();
    m_model->setEntries(entries, recentIds());
    int now = 0;
    for (int other = 0; row > 0 && other < m_model->rowCount(); ++other) {
        if (m_model->entry(other).id == id)
            now = other;
    }
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_list->setVisible(m_model->rowCount() > 0);
    choose(now);
}

void CommandPalette::filter(const QString &text)
{
    m_model->setText(text);
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_list->setVisible(m_model->rowCount() > 0);
    choose(0);
}

void CommandPalette::choose(int row)
{
    if (m_model->rowCount() == 0)
        return;
    const QModelIndex index = m_model->index(qBound(0, row, m_model->rowCount() - 1));
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    // The keyboard stays in the field: it says what Enter would do.
    const QString words = index.data(Qt::AccessibleTextRole).toString();
    m_field->setAccessibleDescription(words);
    announce(*m_field, words);
}

void CommandPalette::run()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount())
        return;
    const PaletteEntry entry = m_model->entry(row);
    remember(entry.id);
    dismiss();
    if (entry.act)
        entry.act();
}

void CommandPalette::dismiss()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && isVisible())
        hide();
    // Before anybody's shortcut takes it.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int row = m_list->currentIndex().row();
    const int last = m_model->rowCount() - 1;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Down:
        choose(row == last ? 0 : row + 1);
        return true;
    case Qt::Key_Up:
        choose(row == 0 ? last : row - 1);
        return true;
    case Qt::Key_PageDown:
        choose(row + page);
        return true;
    case Qt::Key_PageUp:
        choose(row - page);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nowhere else to go
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPopupCard(painter, QRectF(rect()).adjusted(shadow, shadow, -shadow, -shadow), m_theme);
}

} // namespace rondo
