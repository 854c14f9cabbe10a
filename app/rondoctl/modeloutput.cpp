// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeloutput.h"

#include "base/json.h"
#include "command.h"
#include "output.h"

#include <QSet>

#include <cmath>

namespace rondoctl {

using rondo::LineageNode;

namespace {

    QString when(const QDateTime &time)
    {
        return time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd hh:mm"));
    }

    QString kindName(LineageNode::Kind kind)
    {
        switch (kind) {
        case LineageNode::Kind::Dataset:
            return QStringLiteral("dataset");
        case LineageNode::Kind::Run:
            return QStringLiteral("run");
        case LineageNode::Kind::Experiment:
            return QStringLiteral("experiment");
        case LineageNode::Kind::Model:
            return QStringLiteral("model");
        case LineageNode::Kind::Deployment:
            return QStringLiteral("deployment");
        }
        Q_UNREACHABLE();
    }

    QString checksText(const rondo::VersionFacts &facts)
    {
        if (!facts.checks)
            return QStringLiteral("-");
        if (facts.checks->passes)
            return Text::tr("passes");
        return facts.checks->failed.isEmpty() ? Text::tr("fails")
                                              : facts.checks->failed.join(QLatin1String("; "));
    }

    QString shapeText(const QList<qint64> &shape)
    {
        QStringList sides;
        for (const qint64 side : shape)
            sides << (side < 0 ? QStringLiteral("n") : QString::number(side));
        return sides.join(QLatin1String(" x "));
    }

    QJsonArray tensorsJson(const QList<rondo::ModelTensor> &tensors)
    {
        QJsonArray array;
        for (const rondo::ModelTensor &tensor : tensors) {
            QJsonArray shape;
            for (const qint64 side : tensor.shape)
                shape.append(side);
            array.append(QJsonObject {{QStringLiteral("name"), tensor.name},
                                      {QStringLiteral("datatype"), tensor.datatype},
                                      {QStringLiteral("shape"), shape}});
        }
        return array;
    }

    void printTree(const rondo::Lineage &lineage, int node, int depth, QSet<int> &seen)
    {
        const LineageNode &one = lineage.nodes[node];
        QString line = QString(depth * 2, u' ')
            + QStringLiteral("%1 %2").arg(kindName(one.kind), -10).arg(rondo::Lineage::title(one));
        if (one.kind == LineageNode::Kind::Run && !one.name.isEmpty())
            line += QStringLiteral(" of %1").arg(one.name);
        if (!one.detail.isEmpty())
            line += QStringLiteral(" (%1)").arg(one.detail);
        if (node == lineage.subject)
            line += QLatin1String(" *");
        printResult(line);
        if (seen.contains(node))
            return;
        seen.insert(node);
        for (const auto &[cause, effect] : lineage.links) {
            if (cause == node)
                printTree(lineage, effect, depth + 1, seen);
        }
    }

} // namespace

QJsonObject versionJson(const rondo::VersionFacts &facts)
{
    const rondo::ModelVersion &version = facts.version;
    QJsonObject json {
        {QStringLiteral("name"), version.name},
        {QStringLiteral("version"), version.version},
        {QStringLiteral("aliases"), QJsonArray::fromStringList(version.aliases)},
        {QStringLiteral("digest"), version.digest},
        {QStringLiteral("experiment"), version.experiment.value},
        {QStringLiteral("created"), version.created.toString(Qt::ISODate)},
        {QStringLiteral("lineage"), version.lineage},
        {QStringLiteral("notes"), version.notes},
        {QStringLiteral("reason"), version.reason},
        {QStringLiteral("reason_words"), QJsonArray::fromStringList(facts.reason)},
        {QStringLiteral("serves"), QJsonArray::fromStringList(facts.serving)},
        {QStringLiteral("retired"),
         version.isRetired() ? QJsonValue(version.retired.toString(Qt::ISODate)) : QJsonValue()}};
    if (facts.checks)
        json.insert(
            QStringLiteral("checks"),
            QJsonObject {{QStringLiteral("passes"), facts.checks->passes},
                         {QStringLiteral("failed"), QJsonArray::fromStringList(facts.checks->failed)}});
    return json;
}

QJsonObject contentsJson(const rondo::ModelContents &contents)
{
    QJsonArray files;
    for (const rondo::ModelFile &file : contents.files)
        files.append(QJsonObject {{QStringLiteral("name"), file.name},
                                  {QStringLiteral("size"), file.size},
                                  {QStringLiteral("digest"), file.digest}});
    return {{QStringLiteral("inputs"), tensorsJson(contents.inputs)},
            {QStringLiteral("outputs"), tensorsJson(contents.outputs)},
            {QStringLiteral("classes"), QJsonArray::fromStringList(contents.classes)},
            {QStringLiteral("parameters"), contents.parameters},
            {QStringLiteral("size"), contents.size()},
            {QStringLiteral("files"), files}};
}

QJsonObject lineageJson(const rondo::Lineage &lineage)
{
    QJsonArray nodes, links;
    for (const LineageNode &node : lineage.nodes)
        nodes.append(QJsonObject {{QStringLiteral("kind"), kindName(node.kind)},
                                  {QStringLiteral("title"), rondo::Lineage::title(node)},
                                  {QStringLiteral("name"), node.name},
                                  {QStringLiteral("number"), node.number},
                                  {QStringLiteral("detail"), node.detail},
                                  {QStringLiteral("exists"), node.exists}});
    for (const auto &[cause, effect] : lineage.links)
        links.append(QJsonArray {cause, effect});
    return {{QStringLiteral("nodes"), nodes},
            {QStringLiteral("links"), links},
            {QStringLiteral("subject"), lineage.subject}};
}

void printVersions(const QList<rondo::VersionFacts> &versions)
{
    QList<QStringList> rows;
    for (const rondo::VersionFacts &facts : versions) {
        const rondo::ModelVersion &version = facts.version;
        QStringList aliases = version.aliases;
        if (version.isRetired())
            aliases << Text::tr("(retired)");
        rows.append({version.name, QString::number(version.version), aliases.join(u' '),
                     facts.run.isValid() ? QString::number(facts.run.value) : QStringLiteral("-"),
                     facts.experimentName, facts.dataset,
                     shortNumber(facts.metrics.value(QStringLiteral("val_accuracy"), std::nan(""))),
                     checksText(facts), facts.serving.join(QLatin1String(", ")), when(version.created)});
    }
    printTable({QStringLiteral("model"), QStringLiteral("version"), QStringLiteral("alias"),
                QStringLiteral("run"), QStringLiteral("experiment"), QStringLiteral("dataset"),
                QStringLiteral("val_accuracy"), QStringLiteral("checks"), QStringLiteral("serves"),
                QStringLiteral("created")},
               rows);
}

void printVersion(const rondo::VersionFacts &facts, const rondo::ModelContents *contents)
{
    const rondo::ModelVersion &version = facts.version;
    const auto line = [](const QString &title, const QString &text) {
        if (!text.isEmpty())
            printResult(QStringLiteral("%1 %2").arg(title, -12).arg(text));
    };
    printResult(QStringLiteral("%1 v%2").arg(version.name).arg(version.version));
    line(Text::tr("aliases"), version.aliases.join(QLatin1String(", ")));
    if (version.isRetired())
        line(Text::tr("retired"), when(version.retired));
    line(Text::tr("created"), when(version.created));
    line(Text::tr("digest"), version.digest);
    for (const QString &sentence : facts.reason)
        line(Text::tr("differs in"), sentence);
    line(Text::tr("checks"), checksText(facts));
    line(Text::tr("serves in"), facts.serving.join(QLatin1String(", ")));
    for (auto it = facts.metrics.begin(); it != facts.metrics.end(); ++it)
        line(Text::tr("metric"), it.key() + u' ' + shortNumber(it.value()));
    line(Text::tr("notes"), version.notes);
    if (!contents)
        return;
    for (const rondo::ModelTensor &tensor : contents->inputs)
        line(Text::tr("input"), tensor.name + u' ' + tensor.datatype + u' ' + shapeText(tensor.shape));
    for (const rondo::ModelTensor &tensor : contents->outputs)
        line(Text::tr("output"), tensor.name + u' ' + tensor.datatype + u' ' + shapeText(tensor.shape));
    for (const rondo::ModelFile &file : contents->files)
        line(Text::tr("file"), QStringLiteral("%1 %2 %3").arg(file.name).arg(file.size).arg(file.digest));
}

void printLineage(const rondo::Lineage &lineage, bool json)
{
    if (json) {
        printJson(lineageJson(lineage));
        return;
    }
    QSet<int> effects, seen;
    for (const auto &link : lineage.links)
        effects.insert(link.second);
    for (int node = 0; node < lineage.nodes.size(); ++node) {
        if (!effects.contains(node))
            printTree(lineage, node, 0, seen);
    }
}

} // namespace rondoctl
