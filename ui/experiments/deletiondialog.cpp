// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/deletiondialog.h"

#include "experiments/formats.h"
#include "widgets/labels.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::DeletionDialog)
    };

} // namespace

QString deletionText(const Deletion &deletion)
{
    constexpr qsizetype mostNames = 12;
    QString names = deletion.names.mid(0, mostNames).join(QStringLiteral(", "));
    if (deletion.names.size() > mostNames)
        names += QStringLiteral(", \u2026");
    return Text::tr("%n experiment(s): %1", nullptr, int(deletion.experiments.size())).arg(names) + QLatin1Char('\n')
        + Text::tr("%1 rows of the store; files: %2, with %3")
              .arg(numberText(double(deletion.rows)), numberText(deletion.files), bytesText(double(deletion.bytes)));
}

DeletionDialog::DeletionDialog(Theme &theme, const Deletion &deletion, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("deletionDialog"));
    const bool any = !deletion.experiments.isEmpty();
    setWindowTitle(any ? tr("Delete experiments") : tr("Nothing can be deleted"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    const auto addLabel = [&](const QString &text, FontRole role, const char *tone = nullptr) {
        QLabel *label = makeLabel(theme, text, role, tone, this);
        label->setWordWrap(true);
        layout->addWidget(label);
    };
    if (any) {
        addLabel(tr("These are deleted for good. Nothing brings them back."), FontRole::BodyStrong);
        addLabel(deletionText(deletion), FontRole::Body);
    }
    if (deletion.modelsStay && any)
        addLabel(tr("Files of models go when the run that is under way has ended."), FontRole::Dense, "secondary");
    if (!deletion.kept.isEmpty()) {
        addLabel(tr("%n experiment(s) stay(s):", nullptr, int(deletion.kept.size())), FontRole::BodyStrong);
        auto *list = new QListWidget;
        list->setAccessibleName(tr("Experiments that stay"));
        for (const Deletion::Kept &kept : deletion.kept)
            list->addItem(QStringLiteral("%1: %2").arg(kept.name, kept.reason));
        list->setMaximumHeight(160);
        layout->addWidget(list);
    }
    auto *buttons = new QDialogButtonBox;
    QPushButton *cancel = buttons->addButton(any ? tr("Keep them") : tr("Close"), QDialogButtonBox::RejectRole);
    if (any) {
        QPushButton *accept = buttons->addButton(tr("Delete %n experiment(s)", nullptr, int(deletion.experiments.size())),
                                                 QDialogButtonBox::AcceptRole);
        accept->setObjectName(QStringLiteral("deleteForGood"));
        accept->setProperty("kind", QStringLiteral("danger"));
    }
    cancel->setDefault(true);
    cancel->setFocus();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(440);
}

} // namespace rondo
