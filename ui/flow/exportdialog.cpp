// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/exportdialog.h"

#include "theme/theme.h"
#include "widgets/controls.h"
#include "widgets/labels.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QPushButton>
#include <QStandardPaths>

namespace rondo {

ExportDialog::ExportDialog(const FlowScene &scene, const QString &name, Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_scene(scene)
    , m_name(name)
    , m_format(new SegmentedControl(theme, this))
    , m_colours(new SegmentedControl(theme, this))
{
    setObjectName(QStringLiteral("exportDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export drawing"));
    m_format->setItems({tr("SVG"), tr("PNG"), tr("PDF")});
    m_format->setObjectName(QStringLiteral("exportFormat"));
    m_format->setAccessibleName(tr("Format"));
    m_colours->setItems({tr("Light"), tr("Dark")});
    m_colours->setObjectName(QStringLiteral("exportColours"));
    m_colours->setAccessibleName(tr("Colours"));
    m_colours->setCurrentIndex(theme.isDark() ? 1 : 0);

    auto *form = new QFormLayout;
    form->setSpacing(12);
    form->addRow(makeLabel(theme, tr("Format"), FontRole::Body, "secondary", this), m_format);
    form->addRow(makeLabel(theme, tr("Colours"), FontRole::Body, "secondary", this), m_colours);
    QLabel *hint
        = makeLabel(theme, tr("The whole flow. In SVG and PDF text stays text; PNG has twice the size."),
                    FontRole::Dense, "hint", this);
    hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *choose = buttons->addButton(tr("Export..."), QDialogButtonBox::AcceptRole);
    makePrimary(*choose);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addLayout(form);
    layout->addWidget(hint);
    layout->addWidget(buttons);
    setMinimumWidth(360);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

DrawingOptions ExportDialog::options() const
{
    return {.format = DrawingFormat(m_format->currentIndex()),
            .dark = m_colours->currentIndex() == 1,
            .title = m_name};
}

void ExportDialog::chooseFile()
{
    const QString suffix = suffixOf(options().format);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    const QString path = QFileDialog::getSaveFileName(this, tr("Export drawing"),
                                                      QStringLiteral("%1/%2.%3").arg(folder, m_name, suffix),
                                                      tr("%1 files (*.%2)").arg(suffix.toUpper(), suffix));
    if (!path.isEmpty())
        exportTo(path);
}

void ExportDialog::exportTo(const QString &path)
{
    const QString suffix = suffixOf(options().format);
    const bool named = QFileInfo(path).suffix().compare(suffix, Qt::CaseInsensitive) == 0;
    const QString file = named ? path : path + QLatin1Char('.') + suffix;
    if (const auto done = exportDrawing(m_scene, options(), file); !done) {
        Q_EMIT failed(done.errorText());
        return;
    }
    Q_EMIT exported(file);
    accept();
}

} // namespace rondo
