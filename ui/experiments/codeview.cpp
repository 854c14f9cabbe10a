// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/codeview.h"

#include "execution/background.h"
#include "widgets/codetext.h"

#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace rondo {

namespace {

    constexpr qint64 mostShown = 256 * 1024; // bytes of a script; a person reads no more here

    QString shortDigest(const Digest &digest)
    {
        return digest.section(QLatin1Char(':'), -1).left(7);
    }

} // namespace

//! A script as it is on the disk now.
struct CodeView::Script {
    QString path, text, problem;
    Digest digest;
};

CodeView::CodeView(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_note(new QLabel(this))
    , m_text(new CodeText(theme, this))
    , m_copy(new QPushButton(tr("Copy command"), this))
    , m_scriptPart(new QWidget(this))
    , m_scriptTitle(new QLabel)
    , m_scriptNote(new QLabel)
    , m_script(new CodeText(theme))
{
    for (QLabel *label : {m_note, m_scriptNote}) {
        label->setWordWrap(true);
        label->setProperty("tone", QStringLiteral("secondary"));
    }
    m_text->setNumbered(false);
    m_text->setObjectName(QStringLiteral("repeatCommand"));
    m_text->setAccessibleName(tr("Command that makes this experiment again"));
    m_script->setAccessibleName(tr("Text of the script, to read"));
    m_copy->setProperty("size", QStringLiteral("small"));
    auto *script = new QVBoxLayout(m_scriptPart);
    script->setContentsMargins(0, 8, 0, 0);
    script->setSpacing(6);
    script->addWidget(m_scriptTitle);
    script->addWidget(m_scriptNote);
    script->addWidget(m_script, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_note);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_copy, 0, Qt::AlignLeft);
    layout->addWidget(m_scriptPart, 3);
    m_scriptPart->hide();
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(&theme, &Theme::changed, this, &CodeView::applyTheme);
    applyTheme();
}

void CodeView::applyTheme()
{
    for (QLabel *label : {m_note, m_scriptNote})
        label->setFont(m_theme.font(FontRole::Dense));
    m_scriptTitle->setFont(m_theme.font(FontRole::BodyStrong));
    m_copy->setIcon(m_theme.icon(QStringLiteral("copy")));
}

void CodeView::setCommand(const QString &command)
{
    m_note->setText(command.isEmpty()
                        ? tr("This experiment was imported: no command of Rondo trains it again.")
                        : tr("This command trains the experiment again in a terminal: its node alone, with the settings "
                             "it had. What it needs comes from earlier runs, or is run as well."));
    for (QWidget *part : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_copy)})
        part->setVisible(!command.isEmpty());
    static_cast<QVBoxLayout *>(layout())->setAlignment(command.isEmpty() ? Qt::AlignTop : Qt::Alignment());
    if (m_text->toPlainText() != command)
        m_text->setPlainText(command);
}

void CodeView::setScript(const QString &path, const Digest &ranWith)
{
    if (path == m_path && ranWith == m_ranWith)
        return;
    m_path = path;
    m_ranWith = ranWith;
    m_scriptPart->setVisible(!path.isEmpty());
    m_scriptTitle->setText(QFileInfo(path).fileName());
    m_scriptTitle->setToolTip(path);
    if (isVisible())
        readScript();
}

void CodeView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readScript(); // a person may have changed it since
}

void CodeView::readScript()
{
    if (m_path.isEmpty())
        return;
    inBackground([path = m_path] {
        Script script {.path = path, .text = {}, .problem = {}, .digest = {}};
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            script.problem = file.errorString();
            return script;
        }
        script.text = QString::fromUtf8(file.read(mostShown));
        if (const auto digest = digestOfFile(path))
            script.digest = *digest;
        return script;
    }).then(this, [this](const Script &script) {
        if (script.path == m_path)
            showScript(script);
    });
}

void CodeView::showScript(const Script &script)
{
    const bool isKnown = !m_ranWith.isEmpty();
    const bool isSame = isKnown && script.digest == m_ranWith;
    QString note;
    if (!script.problem.isEmpty())
        note = isKnown ? tr("It ran with the text %1, and the file cannot be read now: %2")
                             .arg(shortDigest(m_ranWith), script.problem)
                       : tr("The file cannot be read: %1").arg(script.problem);
    else if (!isKnown)
        note = tr("The text as it is now, %1. Which text it ran with was not noted.").arg(shortDigest(script.digest));
    else if (isSame)
        note = tr("The text it ran with, %1.").arg(shortDigest(m_ranWith));
    else
        note = tr("The file was changed since: it ran with the text %1, this is %2. Bring the old text back before you repeat it.")
                   .arg(shortDigest(m_ranWith), shortDigest(script.digest));
    m_scriptNote->setText(note);
    m_scriptNote->setProperty("tone", isSame || !isKnown ? QStringLiteral("secondary") : QStringLiteral("warning"));
    m_scriptNote->style()->polish(m_scriptNote);
    if (m_script->toPlainText() != script.text)
        m_script->setPlainText(script.text);
}

} // namespace rondo
