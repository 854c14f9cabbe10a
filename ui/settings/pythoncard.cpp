// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/pythoncard.h"

#include "runsettings.h"
#include "settings/settingrow.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rondo {

PythonCard::PythonCard(const Theme &theme, QWidget *parent)
    : Card(theme, parent)
    , m_theme(theme)
    , m_field(new QLineEdit(this))
    , m_icon(new QLabel(this))
    , m_words(makeLabel(theme, {}, FontRole::Dense, "secondary", this))
    , m_check(new PythonCheck(this))
{
    setObjectName(QStringLiteral("pythonCard"));
    m_field->setObjectName(QStringLiteral("pythonField"));
    m_field->setText(runSettings().python);
    m_field->setPlaceholderText(tr("The first that has PyTorch"));
    m_field->setFont(theme.font(FontRole::MonoSmall));
    m_words->setObjectName(QStringLiteral("pythonWords"));
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *choice = new QPushButton(tr("Choose..."), this);
    choice->setObjectName(QStringLiteral("choosePython"));
    choice->setAccessibleName(tr("Choose the Python interpreter"));
    QVBoxLayout *layout = fillCard(theme, this, tr("Python"));
    layout->setSpacing(8);
    QLabel *name = makeLabel(theme, tr("Interpreter for scripts"), FontRole::Body, nullptr, this);
    name->setBuddy(m_field);
    QLabel *hint = makeLabel(theme,
                             tr("For nodes that name none themselves, in every run started from this window."),
                             FontRole::Caption, "hint", this);
    hint->setWordWrap(true);
    m_field->setAccessibleName(name->text());
    m_field->setAccessibleDescription(hint->text());
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_field, 1);
    row->addWidget(choice);
    auto *answer = new QHBoxLayout;
    answer->setSpacing(8);
    answer->addWidget(m_icon, 0, Qt::AlignTop);
    answer->addWidget(m_words, 1);
    layout->addWidget(name);
    layout->addWidget(hint);
    layout->addLayout(row);
    layout->addLayout(answer);
    connect(m_field, &QLineEdit::editingFinished, this, &PythonCard::take);
    connect(choice, &QPushButton::clicked, this, &PythonCard::choose);
    connect(m_check, &PythonCheck::changed, this, &PythonCard::refresh);
    connect(&theme, &Theme::changed, this, &PythonCard::refresh);
}

void PythonCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    // Not before somebody looks: it takes a second of a processor.
    if (!m_checked)
        m_check->check(m_field->text().trimmed());
    m_checked = true;
}

void PythonCard::choose()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose the Python interpreter"),
                                                      QStringLiteral("/usr/bin"));
    if (path.isEmpty())
        return;
    m_field->setText(path);
    take();
}

void PythonCard::take()
{
    RunSettings settings = runSettings();
    const QString wanted = m_field->text().trimmed();
    if (wanted == settings.python)
        return;
    settings.python = wanted;
    setRunSettings(settings);
    m_check->check(wanted);
}

void PythonCard::refresh()
{
    const PythonCheck::State state = m_check->state();
    const Status status = state == PythonCheck::State::Good ? Status::Done
        : state == PythonCheck::State::Bad                  ? Status::Failed
                                                            : Status::Queued;
    const StatusStyle style = m_theme.status(status);
    m_icon->setPixmap(m_theme.pixmap(style.icon, 16, style.text, devicePixelRatioF()));
    m_icon->setAccessibleName(statusWord(status));
    m_words->setText(m_check->words());
}

} // namespace rondo
