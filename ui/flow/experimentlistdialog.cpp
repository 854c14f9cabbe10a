// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/experimentlistdialog.h"

#include "base/files.h"
#include "experiments/storethread.h"
#include "flow/experimentlist.h"
#include "flow/experimentlistbar.h"
#include "flow/experimentlistview.h"
#include "theme/theme.h"
#include "widgets/controls.h"
#include "widgets/labels.h"
#include "widgets/loadingstate.h"

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rondo {

ExperimentListDialog::ExperimentListDialog(const Project &project, const Flow &flow, const RunScope &scope, int gpus,
                                           const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_flow(flow)
    , m_scope(scope)
    , m_folder(project.folder())
    , m_gpus(gpus)
    , m_list(new ExperimentList(this))
    , m_view(new ExperimentListView(theme, *m_list, this))
    , m_bar(new ExperimentListBar(theme, *m_list, *m_view, this))
    , m_stack(new QStackedWidget(this))
    , m_failure(makeLabel(theme, {}, FontRole::Body, "error", this))
    , m_note(makeLabel(theme, {}, FontRole::Dense, "warning", this))
    , m_words(makeLabel(theme, {}, FontRole::Dense, "error", this))
    , m_sum(makeLabel(theme, {}, FontRole::BodyStrong, nullptr, this))
    , m_store(std::make_unique<StoreThread>(project))
{
    setObjectName(QStringLiteral("experimentListDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    const QString part = describe(scope, flow);
    setWindowTitle(part.isEmpty() ? tr("Experiments before the run") : tr("Experiments before the run: %1").arg(part));
    resize(960, 600);
    makeLayout();
    connect(m_list, &ExperimentList::listChanged, this, &ExperimentListDialog::lookAgain);
    connect(&m_list->undoStack(), &QUndoStack::indexChanged, this, &ExperimentListDialog::follow);
    connect(m_view, &ExperimentListView::currentCellChanged, this, &ExperimentListDialog::showWords);
    connect(m_bar, &ExperimentListBar::failed, this, [this](const QString &text) {
        m_fileProblem = text;
        showWords();
    });
    connect(m_words, &QLabel::linkActivated, this, &ExperimentListDialog::goToProblem);
    connect(m_open, &QPushButton::clicked, this, &ExperimentListDialog::openFrom);
    connect(m_save, &QPushButton::clicked, this, &ExperimentListDialog::saveAs);
    connect(m_run, &QPushButton::clicked, this, &ExperimentListDialog::run);
    connect(new QShortcut(Qt::CTRL | Qt::Key_Return, this), &QShortcut::activated, this, &ExperimentListDialog::run);
    ask();
    lookAgain();
}

ExperimentListDialog::~ExperimentListDialog()
{
    // Of the children the list would go first, and the others look at it.
    delete m_bar;
    delete m_view;
    m_list->disconnect(this);
    m_list->undoStack().disconnect(this);
}

void ExperimentListDialog::makeLayout()
{
    m_failure->setObjectName(QStringLiteral("experimentListFailure"));
    m_note->setObjectName(QStringLiteral("experimentListNote"));
    m_words->setObjectName(QStringLiteral("experimentListProblem"));
    m_sum->setObjectName(QStringLiteral("experimentListSum"));
    m_words->setTextFormat(Qt::RichText);
    m_words->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    for (QLabel *label : {m_failure, m_note, m_words, m_sum})
        label->setWordWrap(true);
    m_failure->setAlignment(Qt::AlignCenter);
    m_failure->setMargin(24);
    auto *card = new Card(m_theme, this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_stack);
    m_stack->addWidget(new LoadingState(m_theme, tr("Asking what would run"), m_stack));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_failure);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    const auto button = [&](const char *name, const QString &text) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        buttons->addWidget(made);
        return made;
    };
    m_open = button("openList", tr("Open list..."));
    m_save = button("saveList", tr("Save list..."));
    m_open->setToolTip(tr("Experiments from a file, as \"rondoctl run --list\" takes them"));
    m_save->setToolTip(tr("Into a file that this window and \"rondoctl run --list\" read"));
    buttons->addStretch(1);
    QPushButton *cancel = button("cancelList", tr("Cancel"));
    m_run = button("runList", tr("Start the run"));
    m_run->setIcon(m_theme.icon(QStringLiteral("play"), m_theme.color(Token::OnAccent)));
    makePrimary(*m_run);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_bar);
    layout->addWidget(card, 1);
    layout->addWidget(m_words);
    layout->addWidget(m_note);
    layout->addWidget(m_sum);
    layout->addSpacing(4);
    layout->addLayout(buttons);
}

void ExperimentListDialog::setRefusal(const std::function<QString(const RunScope &)> &refusal)
{
    m_refusal = refusal;
    lookAgain();
}

void ExperimentListDialog::follow()
{
    m_fileProblem.clear();
    ask();
    lookAgain();
}

RunScope ExperimentListDialog::scopeNow() const
{
    RunScope scope = m_scope;
    if (m_list->isChanged())
        scope.listed = m_list->listed();
    return scope;
}

QString ExperimentListDialog::blocked() const
{
    if (!m_planned)
        return tr("It is not known yet what would run.");
    if (m_list->firstProblem() >= 0)
        return tr("A row is not valid. Correct it, or leave it out.");
    if (m_list->runCount() == 0)
        return tr("All experiments are left out. Tick one.");
    return m_refusal ? m_refusal(scopeNow()) : QString();
}

void ExperimentListDialog::goToProblem()
{
    const int row = m_list->firstProblem();
    if (row < 0)
        return;
    const QMap<QString, RefusedText> &refused = m_list->rows()[row].refused;
    int column = ExperimentList::Name;
    for (int at = 0; at < m_list->settingColumns().size(); ++at) {
        if (!refused.isEmpty() && m_list->settingColumns()[at].key == refused.firstKey())
            column = ExperimentList::FirstSetting + at;
    }
    m_view->setCurrentCell(row, column);
    m_view->setFocus();
}

Result<void> ExperimentListDialog::saveList(const QString &path) const
{
    if (const int row = m_list->firstProblem(); row >= 0)
        return Error {m_list->problem(row)};
    const QList<ListedExperiment> list = m_list->listed();
    if (list.isEmpty())
        return Error {tr("There is no experiment whose settings are known.")};
    return writeFileAtomically(path, experimentListText(list, m_flow));
}

Result<void> ExperimentListDialog::openList(const QString &path)
{
    const auto text = readFile(path);
    if (!text)
        return text.error();
    const auto list = experimentList(*text, m_list->settings().flow(), NodeTypes::builtIn());
    if (!list)
        return list.error();
    m_list->replaceAll(*list, tr("open a list"));
    return {};
}

void ExperimentListDialog::saveAs()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the list of experiments"),
                                                      QDir(m_folder).filePath(tr("experiments.jsonl")),
                                                      tr("Lists of experiments (*.jsonl)"));
    if (path.isEmpty())
        return;
    m_fileProblem = saveList(path).errorText();
    showWords();
}

void ExperimentListDialog::openFrom()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a list of experiments"), m_folder,
                                                      tr("Lists of experiments (*.jsonl);;All files (*)"));
    if (path.isEmpty())
        return;
    const auto opened = openList(path);
    m_fileProblem = opened.errorText();
    showWords();
}

void ExperimentListDialog::reject()
{
    if (!m_list->isChanged()) {
        QDialog::reject();
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Question, tr("Close the list"),
                                     tr("The list was changed and not run. Close it all the same?"),
                                     QMessageBox::NoButton, this);
    question->setObjectName(QStringLiteral("closeList"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *close = question->addButton(tr("Close"), QMessageBox::DestructiveRole);
    close->setObjectName(QStringLiteral("closeAllTheSame"));
    question->setDefaultButton(question->addButton(tr("Keep editing"), QMessageBox::RejectRole));
    connect(close, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    question->open();
}

void ExperimentListDialog::run()
{
    m_run->setFocus(); // what is being typed belongs to the list
    if (!blocked().isEmpty())
        return;
    const RunScope scope = scopeNow();
    accept();
    Q_EMIT runRequested(scope);
}

} // namespace rondo
