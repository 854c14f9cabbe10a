// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/nodepicture.h"

#include "flow/flow.h"
#include "flow/nodegeometry.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cmath>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::NodePicture)
    };

    //! A threshold of a validation as a row.
    struct Check {
        const char *key;
        const char *name;
        const char *sign;
        const char *unit;
    };
    constexpr std::array checks {
        Check {"min_accuracy", QT_TRANSLATE_NOOP("rondo::NodePicture", "Accuracy"), "\u2265 ", ""},
        Check {"max_size_mb", QT_TRANSLATE_NOOP("rondo::NodePicture", "Size"), "\u2264 ", " MB"},
        Check {"max_mflops", QT_TRANSLATE_NOOP("rondo::NodePicture", "Compute"), "\u2264 ", " MFLOP"},
        Check {"max_latency_ms", QT_TRANSLATE_NOOP("rondo::NodePicture", "Latency"), "\u2264 ", " ms"},
    };

    QString typed(const Node &node, const NodeType &type, const QString &key)
    {
        const Parameter *parameter = type.parameter(key);
        return parameter ? settingText(settingOf(node, *parameter)) : QString();
    }

    QList<CardRow> validationRows(const Node &node, const NodeType &type)
    {
        QList<CardRow> rows;
        for (const Check &check : checks) {
            const QString limit = typed(node, type, QLatin1String(check.key));
            if (!limit.isEmpty())
                rows.append({QStringLiteral("target"), Text::tr(check.name),
                             QString::fromUtf8(check.sign) + limit + QLatin1String(check.unit),
                             Status::Idle});
        }
        const QString script = typed(node, type, QStringLiteral("script"));
        if (!script.isEmpty())
            rows.append(
                {QStringLiteral("code"), Text::tr("Script"), QFileInfo(script).fileName(), Status::Idle});
        if (rows.isEmpty())
            rows.append({QStringLiteral("warning"), Text::tr("No check yet"), {}, Status::Idle});
        return rows;
    }

    QList<CardRow> deploymentRows(const Node &node, const NodeType &type)
    {
        const QString title = typed(node, type, QStringLiteral("name"));
        return {{QStringLiteral("computer"), Text::tr("This computer"), {}, Status::Idle},
                {QStringLiteral("globe"), title, {}, Status::Idle}};
    }

    //! Whether data goes past the node while it is off: an input and an output are of one type.
    bool passesData(const NodeType &type)
    {
        return std::any_of(type.inputs.begin(), type.inputs.end(), [&type](const Port &input) {
            return input.type != PortType::Event
                && std::any_of(type.outputs.begin(), type.outputs.end(),
                               [&input](const Port &output) { return output.type == input.type; });
        });
    }

    QString datasetCaption(const Node &node, const NodeType &type)
    {
        const auto number = [&](const QString &key) {
            const Parameter *parameter = type.parameter(key);
            const Setting setting = parameter ? settingOf(node, *parameter) : Setting(Value(0));
            const Value *value = std::get_if<Value>(&setting);
            return value ? qint64(value->toDouble()) : 0;
        };
        const QString source = typed(node, type, QStringLiteral("source"));
        const qint64 most = number(QStringLiteral("images"));
        if (source == QLatin1String("generated")) {
            const qint64 made = number(QStringLiteral("train"));
            return Text::tr("%1 generated digits").arg(grouped(most > 0 ? std::min(most, made) : made));
        }
        const QString name = QFileInfo(source).fileName();
        return most > 0 ? Text::tr("%1, %2 images").arg(name, grouped(most)) : name;
    }

} // namespace

NodePicture idlePicture(const Node &node, const NodeType *type)
{
    NodePicture picture;
    picture.words = node.enabled ? Text::tr("Not run yet") : Text::tr("Turned off");
    if (!type) {
        picture.words = Text::tr("Unknown node type");
        return picture;
    }
    if (!node.enabled && passesData(*type))
        picture.words = Text::tr("Turned off, data passes");
    picture.series = seriesOf(type->key);
    switch (type->category) {
    case Category::Data:
        picture.caption = datasetCaption(node, *type);
        break;
    case Category::Validation:
        picture.rows = validationRows(node, *type);
        break;
    case Category::Deployment:
        picture.rows = deploymentRows(node, *type);
        break;
    case Category::Algorithm:
    case Category::Custom:
    case Category::Trigger:
        break;
    }
    return picture;
}

int rowCount(const Node &node, const NodeType *type)
{
    return bodyOf(type) == CardBody::Rows ? int(idlePicture(node, type).rows.size()) : 0;
}

int seriesOf(const QString &typeKey)
{
    static const QStringList families {QStringLiteral("convnet"), QStringLiteral("vgg"),
                                       QStringLiteral("script"), QStringLiteral("mlp")};
    return int(std::max<qsizetype>(0, families.indexOf(typeKey)));
}

QString grouped(qint64 number)
{
    QString text = QString::number(number);
    for (qsizetype at = text.size() - 3; at > 0 && number >= 10000; at -= 3)
        text.insert(at, QChar(0x2009));
    return text;
}

QString duration(double seconds)
{
    const auto whole = qint64(std::round(std::max(0.0, seconds)));
    if (whole < 60)
        return Text::tr("%1 s").arg(whole);
    if (whole < 3600)
        return Text::tr("%1 min").arg(std::max<qint64>(1, (whole + 30) / 60));
    return Text::tr("%1 h %2 min").arg(whole / 3600).arg(whole % 3600 / 60);
}

QString figureText(double value)
{
    if (std::isnan(value))
        return QStringLiteral("\u2013");
    const double size = std::abs(value);
    return QString::number(value, 'f', size < 10 ? 4 : size < 100 ? 2 : 1);
}

} // namespace rondo
