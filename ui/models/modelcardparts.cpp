// SPDX-License-Identifier: GPL-3.0-or-later
// How the card of a model version is laid out.
#include "models/aliaspills.h"
#include "models/lineageview.h"
#include "models/modelcard.h"
#include "models/notesfield.h"
#include "widgets/labels.h"
#include "widgets/section.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace rondo {
namespace {

    //! A button that is as an action is, with words of its own.
    QPushButton *makeButton(const QString &text, QAction *action)
    {
        auto *button = new QPushButton(text);
        const auto follow = [button, action] { button->setEnabled(action->isEnabled()); };
        QObject::connect(action, &QAction::changed, button, follow);
        QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
        follow();
        return button;
    }

    QLabel *makeWords(const Theme &theme)
    {
        QLabel *label = makeLabel(theme, {}, FontRole::Dense);
        label->setWordWrap(true);
        return label;
    }

} // namespace

ModelCard::ModelCard(Theme &theme, const ModelActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_actions(actions)
    , m_stack(new QStackedWidget(this))
{
    setProperty("surface", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(makeSections(), 1);
    layout->addWidget(makeFoot());
    m_stack->addWidget(
        new EmptyState(theme, QStringLiteral("cube"), tr("No version chosen"),
                       tr("Choose one in the table: what it is and where it came from shows here.")));
    m_stack->addWidget(page);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    connect(&theme, &Theme::changed, this, &ModelCard::applyTheme);
    applyTheme();
}

QWidget *ModelCard::makeHead()
{
    auto *head = new QWidget;
    head->setProperty("edge", QStringLiteral("bottom"));
    head->setAttribute(Qt::WA_StyledBackground);
    m_name = new ElidedLabel;
    m_name->setObjectName(QStringLiteral("modelVersionName"));
    m_name->setAccessibleName(tr("Model version"));
    m_state = new StatusPill(m_theme);
    m_aliases = new AliasPills(m_theme);
    m_editAliases = new QPushButton(tr("Aliases"));
    m_editAliases->setObjectName(QStringLiteral("editAliases"));
    m_editAliases->setToolTip(tr("Gives this version a name that can move on, such as champion."));
    m_editAliases->setProperty("size", QStringLiteral("small"));
    m_editAliases->setMenu(new QMenu(m_editAliases));
    connect(m_editAliases->menu(), &QMenu::aboutToShow, this, &ModelCard::fillAliasMenu);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_name, 1);
    first->addWidget(m_state);
    auto *second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(m_aliases, 1);
    second->addWidget(m_editAliases);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(6);
    layout->addLayout(first);
    layout->addLayout(second);
    return head;
}

QWidget *ModelCard::makeSections()
{
    m_metrics = new FactGrid(m_theme, 2);
    m_reason = makeWords(m_theme);
    m_reason->setObjectName(QStringLiteral("versionReason"));
    m_checks = makeWords(m_theme);
    m_checksPill = new StatusPill(m_theme);
    m_checksPill->setFlat(true);
    m_signature = new FactGrid(m_theme);
    m_missing = makeWords(m_theme);
    m_missing->setProperty("tone", QStringLiteral("error"));
    m_notes = new NotesField(m_theme);
    m_files = new FactGrid(m_theme);
    m_lineage = new LineageView(m_theme);
    auto *signature = new QWidget;
    auto *signatureLayout = new QVBoxLayout(signature);
    signatureLayout->setContentsMargins(0, 0, 0, 0);
    signatureLayout->addWidget(m_signature);
    signatureLayout->addWidget(m_missing);

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeSection(m_theme, tr("Metrics"), m_metrics));
    layout->addWidget(makeSection(m_theme, tr("Signature"), signature));
    layout->addWidget(makeSection(m_theme, tr("What differs from the version before"), m_reason));
    layout->addWidget(makeSection(m_theme, tr("Checks"), m_checks, m_checksPill));
    layout->addWidget(makeSection(m_theme, tr("Notes"), m_notes));
    layout->addWidget(makeSection(m_theme, tr("Files"), m_files));
    layout->addWidget(makeSection(m_theme, tr("Lineage"), m_lineage));
    layout->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    content->setAutoFillBackground(false); // setWidget() turns it on
    scroll->viewport()->setAutoFillBackground(false);

    connect(m_lineage, &LineageView::nodeActivated, this, &ModelCard::nodeActivated);
    connect(m_notes, &NotesField::edited, this, [this](const QString &owner, const QString &notes) {
        const qsizetype at = owner.lastIndexOf(u'@');
        Q_EMIT notesEdited(owner.left(at), owner.mid(at + 1).toInt(), notes);
    });
    return scroll;
}

QWidget *ModelCard::makeFoot()
{
    auto *foot = new QWidget;
    foot->setProperty("edge", QStringLiteral("top"));
    foot->setAttribute(Qt::WA_StyledBackground);
    foot->setFixedHeight(48);
    m_retire = makeButton(tr("Retire"), m_actions.retire);
    m_retire->setProperty("kind", QStringLiteral("danger"));
    m_retire->setToolTip(tr("It stays here with its files, and cannot be deployed."));
    m_restore = makeButton(tr("Restore"), m_actions.restore);
    m_export = new QPushButton(tr("Export..."));
    m_export->setMenu(new QMenu(m_export));
    m_export->menu()->addAction(m_actions.exportFolder);
    m_export->menu()->addAction(m_actions.exportZip);
    m_deploy = makeButton(tr("Deploy..."), m_actions.deploy);
    m_deploy->setProperty("kind", QStringLiteral("primary"));
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(8);
    layout->addWidget(m_retire);
    layout->addWidget(m_restore);
    layout->addStretch(1);
    layout->addWidget(m_export);
    layout->addWidget(m_deploy);
    return foot;
}

void ModelCard::applyTheme()
{
    QFont name = m_theme.font(FontRole::Mono);
    name.setPixelSize(15);
    name.setWeight(QFont::Medium);
    m_name->setFont(name);
    m_editAliases->setIcon(m_theme.icon(QStringLiteral("tag")));
    m_export->setIcon(m_theme.icon(QStringLiteral("download")));
    m_restore->setIcon(m_theme.icon(QStringLiteral("resume")));
    m_deploy->setIcon(m_theme.icon(QStringLiteral("deploy"), m_theme.color(Token::OnAccent)));
}

} // namespace rondo
