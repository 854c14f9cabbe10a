// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/columnmenu.h"

#include "experiments/experimentmodel.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QInputDialog>
#include <QMenu>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::ColumnMenu)
    };

    void addFormats(QMenu &menu, const ShownColumn &column, const std::function<void(NumberFormat)> &choose)
    {
        using Kind = NumberFormat::Kind;
        const std::pair<NumberFormat, QString> formats[] = {{{}, Text::tr("Automatic")},
                                                            {{Kind::Fixed, 2}, Text::tr("%n digit(s)", nullptr, 2)},
                                                            {{Kind::Fixed, 4}, Text::tr("%n digit(s)", nullptr, 4)},
                                                            {{Kind::Fixed, 6}, Text::tr("%n digit(s)", nullptr, 6)},
                                                            {{Kind::Scientific, 3}, Text::tr("Scientific")},
                                                            {{Kind::Percent, 2}, Text::tr("Percent")}};
        QMenu *formatMenu = menu.addMenu(Text::tr("Number format"));
        for (const auto &[format, words] : formats) {
            QAction *action = formatMenu->addAction(words);
            action->setCheckable(true);
            action->setChecked(column.format == format);
            QObject::connect(action, &QAction::triggered, formatMenu, [choose, chosen = format] { choose(chosen); });
        }
    }

    void addColors(QMenu &menu, const Theme &theme, int chosen, const std::function<void(int)> &choose)
    {
        const QString names[] = {Text::tr("None"),    Text::tr("Indigo"), Text::tr("Orange"), Text::tr("Teal"),
                                 Text::tr("Magenta"), Text::tr("Sky"),    Text::tr("Olive"),  Text::tr("Brown"),
                                 Text::tr("Slate")};
        QMenu *colors = menu.addMenu(Text::tr("Colour"));
        for (int color = 0; color < int(std::size(names)); ++color) {
            QAction *action = colors->addAction(names[color]);
            QPixmap swatch(14, 14);
            swatch.fill(color > 0 ? theme.series(color - 1) : Qt::transparent);
            action->setIcon(swatch);
            action->setCheckable(true);
            action->setChecked(color == chosen);
            QObject::connect(action, &QAction::triggered, colors, [choose, color] { choose(color); });
        }
    }

} // namespace

TableLayout spelledOut(const ExperimentModel &model)
{
    TableLayout layout = model.layout();
    if (layout.columns.isEmpty()) {
        for (const ExperimentColumn &column : model.columns()) {
            if (!column.shown.name.isEmpty())
                layout.columns << column.shown;
        }
    }
    return layout;
}

ShownColumn *columnNamed(TableLayout &layout, const QString &name)
{
    const auto found = std::find_if(layout.columns.begin(), layout.columns.end(),
                                    [&](const ShownColumn &column) { return column.name == name; });
    return found == layout.columns.end() ? nullptr : &*found;
}

void fillColumnMenu(QMenu &menu, const Theme &theme, ExperimentModel &model, const QString &name,
                    const std::function<void(const TableLayout &)> &apply)
{
    const ExperimentColumn column = model.columns().value(model.columnOf(name));
    const bool isName = name == QLatin1String("name");
    // Changes start from what is shown when they are chosen.
    const auto change = [&model, name, apply](const std::function<void(ShownColumn &)> &edit) {
        TableLayout layout = spelledOut(model);
        ShownColumn *shown = columnNamed(layout, name);
        if (!shown) {
            layout.columns.prepend({name});
            shown = &layout.columns.first();
        }
        edit(*shown);
        apply(layout);
    };
    const auto add = [&menu](const QString &words, const std::function<void()> &act) {
        QAction *action = menu.addAction(words);
        QObject::connect(action, &QAction::triggered, &menu, act);
        return action;
    };
    const auto sort = [&model, name, apply](bool descending) {
        TableLayout layout = model.layout();
        layout.sort = {{name, descending}};
        apply(layout);
    };
    add(Text::tr("Sort upwards"), [sort] { sort(false); });
    add(Text::tr("Sort downwards"), [sort] { sort(true); });
    const auto sortThen = [&model, name, apply](bool descending) {
        TableLayout layout = model.layout();
        layout.sort.removeIf([&](const SortKey &key) { return key.column == name; });
        layout.sort << SortKey {name, descending};
        apply(layout);
    };
    const QList<SortKey> &keys = model.layout().sort;
    const bool hasOther = std::any_of(keys.begin(), keys.end(), [&](const SortKey &key) { return key.column != name; });
    if (hasOther) {
        add(Text::tr("Then sort upwards"), [sortThen] { sortThen(false); });
        add(Text::tr("Then sort downwards"), [sortThen] { sortThen(true); });
    }
    add(Text::tr("Do not sort"), [&model, apply] {
        TableLayout layout = model.layout();
        layout.sort.clear();
        apply(layout);
    })->setEnabled(!model.layout().sort.isEmpty());
    if (!isName && column.kind != ExperimentColumn::Kind::Metric) {
        add(Text::tr("Group by %1").arg(model.title(name)), [&model, name, apply] {
            TableLayout layout = model.layout();
            layout.groups = {name};
            apply(layout);
        });
        add(Text::tr("Group by %1 as well").arg(model.title(name)), [&model, name, apply] {
            TableLayout layout = model.layout();
            layout.groups << name;
            apply(layout);
        })->setEnabled(!model.layout().groups.isEmpty() && !model.layout().groups.contains(name));
    }
    menu.addSeparator();
    add(Text::tr("Rename..."), [&menu, &model, name, change] {
        bool accepted = false;
        const QString title = QInputDialog::getText(
            menu.parentWidget(), Text::tr("Rename the column"), Text::tr("Title; empty for the usual one:"),
            QLineEdit::Normal, model.headerData(model.columnOf(name), Qt::Horizontal).toString(), &accepted);
        if (accepted)
            change([&](ShownColumn &shown) { shown.title = title.simplified() == model.title(name) ? QString() : title.simplified(); });
    });
    if (column.kind == ExperimentColumn::Kind::Metric || column.kind == ExperimentColumn::Kind::Parameter
        || column.kind == ExperimentColumn::Kind::Number) {
        addFormats(menu, column.shown, [change](NumberFormat format) {
            change([format](ShownColumn &shown) { shown.format = format; });
        });
    }
    addColors(menu, theme, column.shown.color,
              [change](int color) { change([color](ShownColumn &shown) { shown.color = color; }); });
    if (isName)
        return;
    const auto move = [&model, name, apply](int by) {
        TableLayout layout = spelledOut(model);
        const auto at = std::find_if(layout.columns.begin(), layout.columns.end(),
                                     [&](const ShownColumn &shown) { return shown.name == name; }) - layout.columns.begin();
        const auto to = std::clamp<qsizetype>(at + by, 0, layout.columns.size() - 1);
        if (at < layout.columns.size())
            layout.columns.move(at, to);
        apply(layout);
    };
    menu.addSeparator();
    const int place = model.columnOf(name);
    add(Text::tr("Move to the left"), [move] { move(-1); })->setEnabled(place > model.columnOf(QStringLiteral("name")) + 1);
    add(Text::tr("Move to the right"), [move] { move(1); })->setEnabled(place + 1 < model.columns().size());
    QAction *pin = add(Text::tr("Pin at the left"),
                       [change] { change([](ShownColumn &shown) { shown.pinned = !shown.pinned; }); });
    pin->setCheckable(true);
    pin->setChecked(column.shown.pinned);
    add(Text::tr("Hide"), [&model, name, apply] {
        TableLayout layout = spelledOut(model);
        layout.columns.removeIf([&](const ShownColumn &shown) { return shown.name == name; });
        if (layout.columns.isEmpty())
            layout.columns << ShownColumn {QStringLiteral("name")};
        apply(layout);
    });
}

} // namespace rondo
