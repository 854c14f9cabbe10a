// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/nodeguide.h"

#include "flow/librarymodel.h"
#include "flow/portshape.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::NodeGuide)
    };

    constexpr double unlimited = 1e299;

    QString paragraph(const QString &text)
    {
        return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
    }

    QString heading(const QString &text)
    {
        return QStringLiteral("<h3>%1</h3>").arg(text.toHtmlEscaped());
    }

    QString rangeWords(const Parameter &parameter)
    {
        if (!parameter.choices.isEmpty())
            return Text::tr("one of %1").arg(parameter.choices.join(QStringLiteral(", ")));
        const bool low = parameter.minimum > -unlimited, high = parameter.maximum < unlimited;
        const QLocale locale;
        const QString from = locale.toString(parameter.minimum, 'g', 6), to = locale.toString(parameter.maximum, 'g', 6);
        if (low && high)
            return Text::tr("%1 to %2").arg(from, to);
        return low ? Text::tr("%1 or more").arg(from) : high ? Text::tr("%1 or less").arg(to) : QString();
    }

    QString portRows(const QList<Port> &ports)
    {
        QString rows;
        for (const Port &port : ports) {
            const QString many = port.many ? Text::tr("takes several links") : QString();
            rows += QStringLiteral("<tr><td><code>%1</code>&nbsp;&nbsp;</td><td>%2 %3</td></tr>")
                        .arg(port.key.toHtmlEscaped(), portTypeName(port.type).toHtmlEscaped(), many.toHtmlEscaped());
        }
        return QStringLiteral("<table>%1</table>").arg(rows);
    }

    QString parameterText(const Parameter &parameter)
    {
        QStringList facts;
        if (const QString range = rangeWords(parameter); !range.isEmpty())
            facts << range;
        if (!parameter.unit.isEmpty())
            facts << Text::tr("in %1").arg(translated(parameter.unit));
        const QString usual = settingText(Setting(parameter.initial));
        if (!usual.isEmpty())
            facts << Text::tr("usually %1").arg(usual);
        if (parameter.sweepable)
            facts << Text::tr("several values make several experiments");
        return QStringLiteral("<p><code>%1</code> &nbsp;<b>%2</b><br>%3<br><small>%4</small></p>")
            .arg(parameter.key.toHtmlEscaped(), translated(parameter.title).toHtmlEscaped(),
                 translated(parameter.help).toHtmlEscaped(), facts.join(QStringLiteral(" \u00b7 ")).toHtmlEscaped());
    }

} // namespace

QString guideText(const NodeType &type)
{
    QString html = QStringLiteral("<h2>%1</h2>").arg(translated(type.title).toHtmlEscaped());
    html += paragraph(libraryAbout(type));
    if (!type.inputs.isEmpty())
        html += heading(Text::tr("Takes")) + paragraph(translated(type.takes)) + portRows(type.inputs);
    if (!type.outputs.isEmpty())
        html += heading(Text::tr("Gives")) + paragraph(translated(type.gives)) + portRows(type.outputs);
    QString group;
    for (const Parameter &parameter : type.parameters) {
        if (std::exchange(group, parameter.group) != parameter.group)
            html += heading(translated(parameter.group));
        html += parameterText(parameter);
    }
    if (type.openParameters)
        html += paragraph(Text::tr("Further settings of your own reach the script as they are; several values make "
                                   "several experiments."));
    return html;
}

NodeGuide::NodeGuide(const NodeType &type, Theme &theme, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("nodeGuide"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Guide: %1").arg(translated(type.title)));
    resize(520, 640);
    auto *text = new QTextBrowser(this);
    text->setAccessibleName(windowTitle());
    text->setFrameShape(QFrame::NoFrame);
    text->document()->setDocumentMargin(16);
    text->setFont(theme.font(FontRole::Body));
    text->setHtml(guideText(type));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(text);
}

} // namespace rondo
