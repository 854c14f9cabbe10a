// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/inspectorparts.h"

#include "flow/librarymodel.h"
#include "flow/nodeguide.h"
#include "flow/nodepainter.h"
#include "flow/portshape.h"
#include "theme/theme.h"
#include "widgets/labels.h"
#include "widgets/painting.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Inspector)
    };

    //! The shape of a port in a line of text.
    class PortBullet : public QWidget {
    public:
        PortBullet(Theme &theme, PortType type, QWidget *parent)
            : QWidget(parent)
            , m_theme(theme)
            , m_type(type)
        {
            setFixedSize(14, 16);
        }

    protected:
        void paintEvent(QPaintEvent *) override
        {
            QPainter painter(this);
            painter.setRenderHint(QPainter::Antialiasing);
            paintPort(painter, m_theme, m_type, QRectF(rect()).center(), 9, true);
        }

    private:
        Theme &m_theme;
        PortType m_type;
    };

} // namespace

NodeBadge::NodeBadge(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedSize(28, 28);
}

void NodeBadge::setType(const NodeType *type)
{
    m_category = type ? type->category : Category::Custom;
    m_icon = type ? iconOf(m_theme, *type) : QString();
    update();
}

void NodeBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTile(painter, rect(), m_category, m_theme, m_icon);
}

QWidget *makeAbout(const NodeType &type, Theme &theme, QWidget *parent)
{
    auto *about = new QWidget(parent);
    about->setProperty("edge", QStringLiteral("top"));
    about->setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(about);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(theme, Text::tr("About"), FontRole::BodyStrong));
    head->addStretch(1);
    auto *guide = new QPushButton(theme.icon(QStringLiteral("book"), theme.color(Token::AccentText)),
                                  Text::tr("Open the guide"), about);
    guide->setObjectName(QStringLiteral("openGuide"));
    guide->setProperty("kind", QStringLiteral("link"));
    QObject::connect(guide, &QPushButton::clicked, about,
                     [&type, &theme, about] { (new NodeGuide(type, theme, about->window()))->show(); });
    head->addWidget(guide);
    layout->addLayout(head);
    QLabel *words = makeLabel(theme, libraryAbout(type), FontRole::Dense, "secondary");
    words->setWordWrap(true);
    layout->addWidget(words);
    const auto line = [&](PortType port, const QString &verb, const QString &what) {
        auto *row = new QHBoxLayout;
        row->setSpacing(6);
        row->addWidget(new PortBullet(theme, port, about), 0, Qt::AlignTop);
        QLabel *first = makeLabel(theme, verb, FontRole::Dense, "secondary");
        first->setFixedWidth(66);
        row->addWidget(first, 0, Qt::AlignTop);
        QLabel *second = makeLabel(theme, what, FontRole::Dense);
        second->setWordWrap(true);
        row->addWidget(second, 1);
        layout->addLayout(row);
    };
    if (!type.inputs.isEmpty() && !type.takes.isEmpty())
        line(type.inputs.constFirst().type, Text::tr("takes"), translated(type.takes));
    if (!type.outputs.isEmpty() && !type.gives.isEmpty())
        line(type.outputs.constFirst().type, Text::tr("gives"), translated(type.gives));
    return about;
}

} // namespace rondo
