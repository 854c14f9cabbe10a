// SPDX-License-Identifier: GPL-3.0-or-later
#include "deployments/deploymentlist.h"

#include "experiments/painting.h"
#include "experiments/wording.h"

namespace rondo {
namespace {

    class Delegate : public QStyledItemDelegate {
    public:
        Delegate(Theme &theme, const DeploymentModel &model, QObject *parent)
            : QStyledItemDelegate(parent)
            , m_theme(theme)
            , m_model(model)
        {
        }

        QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {200, 60}; }

        void paint(QPainter *painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override
        {
            const Deployment &deployment = m_model.deployments().at(index.row());
            const bool selected = option.state & QStyle::State_Selected;
            const bool hovered = option.state & QStyle::State_MouseOver;
            painter->fillRect(option.rect,
                              m_theme.color(selected      ? Token::Selected
                                                : hovered ? Token::Hover
                                                          : Token::Panel));
            painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                              m_theme.color(Token::Line));
            if (selected)
                painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                                  m_theme.color(Token::Accent));
            const QRect row = option.rect.adjusted(12, 9, -12, -9);
            const QRect top(row.left(), row.top(), row.width(), 20),
                below(row.left(), row.top() + 22, row.width(), 18);

            const StatusStyle style = m_theme.status(statusOf(deployment.state));
            const QString word = stateText(deployment.state);
            const QFont dense = m_theme.font(FontRole::Dense);
            const int wordWidth = QFontMetrics(dense).horizontalAdvance(word);
            paintText(*painter, top.adjusted(0, 0, -wordWidth - 24, 0), Qt::AlignLeft, deployment.name,
                      m_theme.font(FontRole::BodyStrong), m_theme.color(Token::Text));
            paintText(*painter, top, Qt::AlignRight, word, dense, style.text);
            paintIcon(*painter, centred(QRect(top.right() - wordWidth - 19, top.top(), 16, 20), 14),
                      style.icon, style.text, m_theme);
            paintIcon(*painter, centred(QRect(below.left(), below.top(), 14, 18), 13),
                      QStringLiteral("computer"), m_theme.color(Token::Text3), m_theme);
            paintText(*painter, below.adjusted(20, 0, -40, 0), Qt::AlignLeft,
                      DeploymentModel::tr("this computer \u00b7 port %1").arg(deployment.port), dense,
                      m_theme.color(Token::Text2));
            paintText(*painter, below, Qt::AlignRight, QStringLiteral("v%1").arg(deployment.modelVersion),
                      dense, m_theme.color(Token::Text2));
        }

    private:
        Theme &m_theme;
        const DeploymentModel &m_model;
    };

} // namespace

Status statusOf(DeploymentState state)
{
    switch (state) {
    case DeploymentState::Starting:
        return Status::Running;
    case DeploymentState::Running:
        return Status::Done;
    case DeploymentState::Stopped:
        return Status::Idle;
    case DeploymentState::Failed:
        return Status::Failed;
    }
    return Status::Idle;
}

void DeploymentModel::setDeployments(const QList<Deployment> &deployments)
{
    const bool sameRows
        = std::equal(deployments.begin(), deployments.end(), m_deployments.begin(), m_deployments.end(),
                     [](const Deployment &a, const Deployment &b) { return a.id == b.id; });
    if (sameRows) {
        m_deployments = deployments;
        if (!deployments.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_deployments = deployments;
    endResetModel();
}

int DeploymentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_deployments.size());
}

QVariant DeploymentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Deployment &deployment = m_deployments.at(index.row());
    if (role == Qt::DisplayRole)
        return deployment.name;
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %2, version %3")
            .arg(deployment.name, stateText(deployment.state))
            .arg(deployment.modelVersion);
    return {};
}

DeploymentList::DeploymentList(Theme &theme, DeploymentModel &model, QWidget *parent)
    : QListView(parent)
{
    setModel(&model);
    setItemDelegate(new Delegate(theme, model, this));
    setUniformItemSizes(true);
    setMouseTracking(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Deployments"));
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void DeploymentList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentRowChanged(current.isValid() ? current.row() : -1);
}

} // namespace rondo
