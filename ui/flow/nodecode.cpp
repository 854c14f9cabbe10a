// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/nodecode.h"

#include "experiments/formats.h"
#include "flow/flowdocument.h"
#include "store/objectstore.h"
#include "theme/theme.h"
#include "widgets/codetext.h"
#include "widgets/labels.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QTableWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace rondo {

namespace {

    constexpr qint64 mostShown = 256 * 1024; // bytes of a script; a person reads no more here

    QString scriptOf(const Node &node, const NodeType &type)
    {
        const Parameter *parameter = type.parameter(QStringLiteral("script"));
        return parameter ? settingText(settingOf(node, *parameter)) : QString();
    }

    //! The layers that model.json of the model lists.
    QJsonArray layersOf(const ObjectStore &objects, const Digest &model)
    {
        const auto files = objects.layers(model);
        for (const ObjectStore::Layer &file : files ? *files : QList<ObjectStore::Layer>()) {
            if (file.title != QLatin1String("model.json"))
                continue;
            const auto content = objects.readJson(file.digest);
            return content ? content->value(QLatin1String("layers")).toArray() : QJsonArray();
        }
        return {};
    }

    QString detailOf(const QJsonObject &layer)
    {
        if (layer.contains(QLatin1String("kernel"))) {
            const int side = layer.value(QLatin1String("kernel")).toInt();
            return QStringLiteral("%1 \u00d7 %1").arg(side);
        }
        if (layer.contains(QLatin1String("rate")))
            return QString::number(layer.value(QLatin1String("rate")).toDouble());
        return {};
    }

} // namespace

QString nodeCommand(const Node &node, const NodeType &type, const QString &projectFolder,
                    const QString &flowName)
{
    QStringList lines {
        QStringLiteral("rondoctl run --project %1").arg(shellQuoted(projectFolder)),
        QStringLiteral("    --flow %1 --only %2").arg(shellQuoted(flowName), shellQuoted(node.title))};
    for (const Parameter &parameter : type.parameters) {
        if (node.settings.contains(parameter.key))
            lines << QStringLiteral("    --set %1")
                         .arg(shellQuoted(QStringLiteral("%1.%2=%3")
                                              .arg(node.title, parameter.key,
                                                   settingText(node.settings.value(parameter.key)))));
    }
    return lines.join(QStringLiteral(" \\\n"));
}

NodeCode::NodeCode(FlowDocument &document, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_title(makeLabel(theme, {}, FontRole::BodyStrong, nullptr, this))
    , m_open(new QPushButton(theme.icon(QStringLiteral("external")), tr("Open in editor"), this))
    , m_copy(new QPushButton(theme.icon(QStringLiteral("copy")), tr("Copy"), this))
    , m_text(new CodeText(theme, this))
    , m_layersTitle(makeLabel(theme, tr("Network of the best model"), FontRole::BodyStrong, nullptr, this))
    , m_layers(new QTableWidget(0, 3, this))
{
    setObjectName(QStringLiteral("nodeCode"));
    m_text->setObjectName(QStringLiteral("nodeCodeText"));
    m_open->setObjectName(QStringLiteral("openInEditor"));
    m_layers->setObjectName(QStringLiteral("networkLayers"));
    m_layers->setAccessibleName(m_layersTitle->text());
    m_layers->setHorizontalHeaderLabels({tr("Layer"), tr("Size"), tr("In, out")});
    m_layers->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_layers->verticalHeader()->hide();
    m_layers->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_layers->setShowGrid(false);
    m_layers->setFont(theme.font(FontRole::MonoSmall));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_open);
    head->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_text, 2);
    layout->addWidget(m_layersTitle);
    layout->addWidget(m_layers, 3);
    layout->addStretch(0);
    connect(m_open, &QPushButton::clicked, this, &NodeCode::openInEditor);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    refresh();
}

void NodeCode::setProject(const QString &folder, const QString &flowName, const ObjectStore *objects)
{
    m_folder = folder;
    m_flowName = flowName;
    m_objects = objects;
    m_shownModel.clear();
    refresh();
}

void NodeCode::setNode(const std::optional<NodeId> &node)
{
    m_node = node;
    refresh();
}

void NodeCode::setModel(const Digest &model)
{
    m_model = model;
    if (isVisible())
        showLayers();
}

void NodeCode::refresh()
{
    const Node *node = m_node ? m_document.flow().node(*m_node) : nullptr;
    const NodeType *type = node ? m_document.types().find(node->type) : nullptr;
    if (!type) {
        m_text->clear();
        return;
    }
    const QString script = scriptOf(*node, *type);
    m_path = script.isEmpty() ? QString() : QDir(m_folder).absoluteFilePath(script);
    m_open->setVisible(!m_path.isEmpty());
    if (m_path.isEmpty())
        showCommand(*node, *type);
    else
        showScript(m_path);
    showLayers();
}

void NodeCode::showScript(const QString &path)
{
    m_title->setText(QDir(m_folder).relativeFilePath(path));
    m_text->setNumbered(true);
    m_text->setMaximumHeight(QWIDGETSIZE_MAX);
    m_text->setAccessibleName(tr("Text of the script, to read"));
    QFile file(path);
    const bool there = file.open(QIODevice::ReadOnly);
    m_open->setEnabled(there);
    m_copy->setEnabled(there);
    const QString text = there
        ? QString::fromUtf8(file.read(mostShown))
        : tr("%1 cannot be read: %2. Correct the setting script.").arg(path, file.errorString());
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
}

void NodeCode::showCommand(const Node &node, const NodeType &type)
{
    constexpr int commandHeight = 170;
    m_title->setText(tr("In a terminal"));
    m_text->setNumbered(false);
    m_text->setMaximumHeight(commandHeight);
    m_text->setAccessibleName(tr("Command that runs this node in a terminal"));
    m_copy->setEnabled(true);
    const QString command = nodeCommand(node, type, m_folder, m_flowName);
    if (m_text->toPlainText() != command)
        m_text->setPlainText(command);
}

void NodeCode::showLayers()
{
    if (m_model != m_shownModel) {
        m_shownModel = m_model;
        const QJsonArray layers
            = m_objects && !m_model.isEmpty() ? layersOf(*m_objects, m_model) : QJsonArray();
        m_layers->setRowCount(int(layers.size()));
        for (int row = 0; row < layers.size(); ++row) {
            const QJsonObject layer = layers[row].toObject();
            const QStringList cells {layer.value(QLatin1String("kind")).toString(), detailOf(layer),
                                     QStringLiteral("%1, %2")
                                         .arg(layer.value(QLatin1String("inputs")).toInt())
                                         .arg(layer.value(QLatin1String("outputs")).toInt())};
            for (int column = 0; column < cells.size(); ++column)
                m_layers->setItem(row, column, new QTableWidgetItem(cells[column]));
        }
    }
    m_layersTitle->setVisible(m_layers->rowCount() > 0);
    m_layers->setVisible(m_layers->rowCount() > 0);
}

void NodeCode::openInEditor()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_path));
}

} // namespace rondo
