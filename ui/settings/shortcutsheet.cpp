// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/shortcutsheet.h"

#include "settings/shortcutmodel.h"

#include <QCoreApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::ShortcutSheet)
    };

    struct Row {
        QString keys;
        QString title;
    };

    //! Keys that act by themselves on the canvas, in tables and fields.
    QList<Row> fixedKeys()
    {
        return {{Text::tr("Arrows"), Text::tr("Move the selection by 8; with Shift by 40, with Alt by 1")},
                {Text::tr("Ctrl arrows"), Text::tr("To the neighbour along the links, or in the column")},
                {Text::tr("Space, drag"), Text::tr("Move the view")},
                {Text::tr("Ctrl wheel"), Text::tr("Zoom at the pointer")},
                {Text::tr("Enter"), Text::tr("To the settings of the selected node; into a note or a frame")},
                {Text::tr("Escape"), Text::tr("Leave: a port, a search, a field; back to the canvas")},
                {Text::tr("Space in tables"), Text::tr("Tick the row")},
                {Text::tr("T on a chart"), Text::tr("Its values as a table")}};
    }

    QString table(const QString &title, const QList<Row> &rows)
    {
        QString html = QStringLiteral("<h2>%1</h2><table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\">")
                           .arg(title.toHtmlEscaped());
        for (const Row &row : rows)
            html += QStringLiteral("<tr><td width=\"40%\"><b>%1</b></td><td>%2</td></tr>")
                        .arg(row.keys.toHtmlEscaped(), row.title.toHtmlEscaped());
        return html + QStringLiteral("</table>");
    }

    Error notWritten(const QString &path, const QString &why)
    {
        return {Text::tr("%1 could not be written: %2. Choose another folder.").arg(path, why)};
    }

} // namespace

QString shortcutSheet(const QList<KeyCommand> &commands)
{
    QStringList places;
    QHash<QString, QList<Row>> rows;
    for (const KeyCommand &command : commands) {
        if (!command.action || command.action->shortcuts().isEmpty())
            continue;
        if (!places.contains(command.place))
            places << command.place;
        rows[command.place] << Row {keysText(command.action->shortcuts()), command.title};
    }
    QString html = QStringLiteral("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>%1</title></head>"
                                  "<body style=\"font-family: sans-serif\"><h1>%1</h1>")
                       .arg(Text::tr("Keys of Rondo"));
    for (const QString &place : std::as_const(places))
        html += table(place, rows.value(place));
    html += table(Text::tr("Everywhere the same"), fixedKeys());
    return html + QStringLiteral("</body></html>\n");
}

Result<void> saveShortcutSheet(const QList<KeyCommand> &commands, const QString &path)
{
    const QString html = shortcutSheet(commands);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString());
    if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setTitle(Text::tr("Keys of Rondo"));
        QTextDocument document;
        document.setHtml(html);
        document.print(&writer);
    } else {
        file.write(html.toUtf8());
    }
    if (!file.commit())
        return notWritten(path, file.errorString());
    return {};
}

} // namespace rondo
