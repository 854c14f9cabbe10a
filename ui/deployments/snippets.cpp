// SPDX-License-Identifier: GPL-3.0-or-later
#include "deployments/snippets.h"

#include "experiments/formats.h"
#include "widgets/controls.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>

namespace rondo {

QString inferUrl(const Deployment &deployment)
{
    return QStringLiteral("%1/v2/models/%2/infer")
        .arg(deployment.url(), QString::fromLatin1(QUrl::toPercentEncoding(deployment.name)));
}

QString curlSnippet(const Deployment &deployment)
{
    return QStringLiteral("# 784 numbers from 0 (paper) to 255 (ink), row by row; here an empty picture\n"
                          "pixels=$(printf '0,%.0s' $(seq 783))0\n"
                          "curl -s %1 \\\n"
                          "  -H 'Content-Type: application/json' \\\n"
                          "  -d '{\"inputs\": [{\"name\": \"image\", \"shape\": [1, 1, 28, 28],\n"
                          "       \"datatype\": \"UINT8\", \"data\": ['$pixels']}]}'\n")
        .arg(shellQuoted(inferUrl(deployment)));
}

QString pythonSnippet(const Deployment &deployment)
{
    return QStringLiteral(
               "# needs: pip install requests pillow\n"
               "import requests\n"
               "from PIL import Image, ImageOps\n"
               "\n"
               "picture = Image.open(\"digit.png\").convert(\"L\").resize((28, 28))\n"
               "picture = ImageOps.invert(picture)  # ink on paper; leave out for light on dark\n"
               "answer = requests.post(\n"
               "    \"%1\",\n"
               "    json={\"inputs\": [{\"name\": \"image\", \"shape\": [1, 1, 28, 28],\n"
               "                      \"datatype\": \"UINT8\", \"data\": list(picture.getdata())}]},\n"
               "    timeout=10,\n"
               ").json()\n"
               "scores = answer[\"outputs\"][0][\"data\"]\n"
               "print(scores.index(max(scores)), max(scores))\n")
        .arg(inferUrl(deployment));
}

SnippetPopup::SnippetPopup(Theme &theme, const Deployment &deployment, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_deployment(deployment)
    , m_language(new SegmentedControl(theme, this))
    , m_text(new QPlainTextEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("surface", QStringLiteral("panel"));
    setFrameShape(QFrame::StyledPanel);
    m_language->setItems({QStringLiteral("curl"), QStringLiteral("Python")});
    m_language->setAccessibleName(tr("Language"));
    m_text->setReadOnly(true);
    m_text->setFont(theme.font(FontRole::MonoSmall));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setAccessibleName(tr("Code that asks this endpoint"));
    auto *copy = new QPushButton(theme.icon(QStringLiteral("copy")), tr("Copy code"), this);
    auto *head = new QHBoxLayout;
    head->addWidget(m_language);
    head->addStretch(1);
    head->addWidget(copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addLayout(head);
    layout->addWidget(m_text);
    resize(620, 300);
    const auto showSnippet = [this](int index) {
        m_text->setPlainText(index == 0 ? curlSnippet(m_deployment) : pythonSnippet(m_deployment));
    };
    connect(m_language, &SegmentedControl::currentChanged, this, showSnippet);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text->toPlainText());
        close();
    });
    showSnippet(0);
}

} // namespace rondo
