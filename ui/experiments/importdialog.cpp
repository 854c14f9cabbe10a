// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/importdialog.h"

#include "theme/theme.h"
#include "widgets/controls.h"
#include "widgets/labels.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace rondo {

namespace {

    constexpr int typingPause = 250; // ms
    constexpr int reportPause = 100; // ms

} // namespace

ImportDialog::ImportDialog(const Theme &theme, const Project &project, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_found(makeLabel(theme, {}, FontRole::Dense, "hint", this))
    , m_artifacts(new QCheckBox(tr("Also copy the files that MLflow keeps with each run"), this))
    , m_progress(new QProgressBar(this))
    , m_store(std::make_unique<StoreThread>(project))
{
    setObjectName(QStringLiteral("importDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import experiments"));
    setMinimumWidth(560);
    QLabel *about = makeLabel(theme,
                              tr("Brings runs that MLflow or TensorBoard recorded into this project, with their settings, "
                                 "figures, tags and times. The source is only read. Importing again adds what is new."),
                              FontRole::Body, "secondary", this);
    about->setWordWrap(true);
    m_found->setWordWrap(true);
    m_found->setObjectName(QStringLiteral("importFound"));
    m_found->setMinimumHeight(2 * m_found->fontMetrics().lineSpacing()); // the dialog keeps its size
    m_found->setAlignment(Qt::AlignTop);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Import"));
    QSizePolicy keeps = m_progress->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keeps);

    auto *buttons = new QDialogButtonBox(this);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(QStringLiteral("startImport"));
    makePrimary(*m_import);
    m_cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(about);
    layout->addWidget(makePathRow(theme));
    layout->addWidget(m_found);
    layout->addWidget(m_artifacts);
    layout->addWidget(m_progress);
    layout->addWidget(buttons);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &ImportDialog::recognise);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    setRunning(false);
    showFound({});
}

ImportDialog::~ImportDialog()
{
    m_stopped = true; // the store waits for what is under way
}

QWidget *ImportDialog::makePathRow(const Theme &theme)
{
    auto *row = new QWidget(this);
    m_path = new QLineEdit(row);
    m_path->setObjectName(QStringLiteral("importPath"));
    m_path->setPlaceholderText(tr("Folder \"mlruns\", log folder of TensorBoard, or mlflow.db"));
    m_path->setAccessibleName(tr("What is imported"));
    m_folder = new QPushButton(theme.icon(QStringLiteral("folder")), tr("Folder..."), row);
    m_file = new QPushButton(theme.icon(QStringLiteral("file")), tr("File..."), row);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_path, 1);
    layout->addWidget(m_folder);
    layout->addWidget(m_file);
    connect(m_path, &QLineEdit::textChanged, this, [this] {
        showFound({});
        m_typing.start();
    });
    connect(m_folder, &QPushButton::clicked, this, &ImportDialog::chooseFolder);
    connect(m_file, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    return row;
}

void ImportDialog::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder of MLflow or TensorBoard"), m_path->text());
    if (!folder.isEmpty())
        m_path->setText(folder);
}

void ImportDialog::chooseFile()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Database of MLflow"), m_path->text(),
                                                      tr("SQLite databases (*.db *.sqlite *.sqlite3);;All files (*)"));
    if (!file.isEmpty())
        m_path->setText(file);
}

void ImportDialog::recognise()
{
    const QString path = m_path->text().trimmed();
    if (path.isEmpty())
        return;
    m_store->run<std::optional<imports::Program>>(
        this, [path](StoreAccess &) -> Result<std::optional<imports::Program>> { return imports::programOf(path); },
        [this, path](const Result<std::optional<imports::Program>> &program) {
            if (path != m_path->text().trimmed() || m_isRunning)
                return;
            showFound(program ? *program : std::nullopt);
            if (!program)
                say(program.errorText(), "error");
            else if (!*program)
                say(QFileInfo::exists(path)
                        ? tr("Nothing of MLflow or TensorBoard was found here: no meta.yaml, no event file, no SQLite database.")
                        : tr("There is no such file or folder."),
                    "error");
        });
}

void ImportDialog::showFound(std::optional<imports::Program> program)
{
    const bool isMlflow = program == imports::Program::Mlflow;
    m_program = program;
    m_import->setEnabled(program.has_value());
    m_artifacts->setEnabled(isMlflow);
    say(!program       ? QString()
            : isMlflow ? tr("Recorded by MLflow: each of its experiments becomes a run here.")
                       : tr("Recorded by TensorBoard: the folder becomes a run, each folder with event files an experiment."),
        "good");
}

void ImportDialog::say(const QString &text, const char *tone)
{
    m_found->setProperty("tone", QLatin1String(tone));
    m_found->style()->polish(m_found);
    m_found->setText(text);
}

void ImportDialog::start()
{
    if (!m_program || m_isRunning)
        return;
    setRunning(true);
    say(tr("Reading..."), "hint");
    imports::Options options;
    options.artifacts = m_artifacts->isEnabled() && m_artifacts->isChecked();
    QElapsedTimer sinceReport;
    sinceReport.start();
    options.progress = [this, sinceReport](const imports::Report &report) mutable {
        if (sinceReport.hasExpired(reportPause)) {
            sinceReport.start();
            const int count = report.added + report.updated + report.unchanged;
            // Through the store, which is gone before this is.
            QMetaObject::invokeMethod(
                m_store.get(), [this, count] { say(tr("Experiments: %1").arg(count), "hint"); }, Qt::QueuedConnection);
        }
        return !m_stopped;
    };
    const auto import = m_program == imports::Program::Mlflow ? &imports::mlflow : &imports::tensorboard;
    m_store->run<imports::Report>(
        this,
        [import, options, project = m_project, path = m_path->text().trimmed()](StoreAccess &store) {
            return import(store.database, project, path, options);
        },
        [this](const Result<imports::Report> &report) { finish(report); });
}

void ImportDialog::finish(const Result<imports::Report> &report)
{
    setRunning(false);
    if (!report) {
        say(report.errorText(), "error");
        m_stopped = false;
        return;
    }
    Q_EMIT imported(*report, m_stopped);
    accept();
}

void ImportDialog::setRunning(bool running)
{
    m_isRunning = running;
    m_progress->setVisible(running);
    for (QWidget *part : {static_cast<QWidget *>(m_path), static_cast<QWidget *>(m_folder), static_cast<QWidget *>(m_file)})
        part->setEnabled(!running);
    m_import->setEnabled(!running && m_program);
    m_artifacts->setEnabled(!running && m_program == imports::Program::Mlflow);
    m_cancel->setText(running ? tr("Stop the import") : tr("Cancel"));
    m_cancel->setEnabled(true);
}

void ImportDialog::reject()
{
    if (!m_isRunning) {
        QDialog::reject();
        return;
    }
    m_stopped = true;
    m_cancel->setEnabled(false);
    say(tr("Stopping..."), "hint");
}

} // namespace rondo
