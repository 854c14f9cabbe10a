// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/resultsview.h"

#include "flow/nodepicture.h"
#include "flow/setting.h"
#include "theme/theme.h"
#include "widgets/labels.h"
#include "widgets/painting.h"

#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <cmath>

namespace rondo {

namespace {

    constexpr qsizetype shownLogLines = 20;

    enum Role { NameRole = Qt::UserRole + 1, SettingsRole, FigureRole, StatusRole, BestRole };

    //! Status, name, settings and figure of an experiment.
    class ResultDelegate : public QStyledItemDelegate {
    public:
        ResultDelegate(Theme &theme, QObject *parent)
            : QStyledItemDelegate(parent)
            , m_theme(theme)
        {
        }
        QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
        {
            return {option.rect.width(), 40};
        }

        void paint(QPainter *painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override
        {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            const QRect row = option.rect;
            const bool selected = option.state.testFlag(QStyle::State_Selected);
            if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
                painter->setPen(Qt::NoPen);
                painter->setBrush(m_theme.color(selected ? Token::Selected : Token::Hover));
                painter->drawRoundedRect(QRectF(row).adjusted(4, 1, -4, -1), 6, 6);
            }
            const auto status = Status(index.data(StatusRole).toInt());
            paintStatusIcon(*painter, QRectF(row.left() + 12, row.top() + 6, 14, 14), status, m_theme);
            const QRect words = row.adjusted(34, 3, -12, -3);
            painter->setFont(m_theme.font(FontRole::Mono));
            painter->setPen(m_theme.color(Token::Text));
            painter->drawText(words, Qt::AlignLeft | Qt::AlignTop, index.data(NameRole).toString());
            QFont figure = m_theme.font(FontRole::BodyStrong);
            painter->setFont(figure);
            painter->setPen(index.data(BestRole).toBool() ? m_theme.status(Status::Done).text
                                                          : m_theme.color(Token::Text));
            painter->drawText(words, Qt::AlignRight | Qt::AlignTop, index.data(FigureRole).toString());
            painter->setFont(m_theme.font(FontRole::Caption));
            painter->setPen(m_theme.color(Token::Text3));
            painter->drawText(words, Qt::AlignLeft | Qt::AlignBottom,
                              painter->fontMetrics().elidedText(index.data(SettingsRole).toString(),
                                                                Qt::ElideRight, words.width()));
            painter->restore();
        }

    private:
        Theme &m_theme;
    };

    //! The settings in which the experiments differ.
    QStringList varied(const QList<Experiment> &experiments)
    {
        QStringList keys;
        for (const Experiment &experiment : experiments) {
            for (auto it = experiment.settings.begin(); it != experiment.settings.end(); ++it) {
                if (!keys.contains(it.key())
                    && it.value() != experiments.constFirst().settings.value(it.key()))
                    keys << it.key();
            }
        }
        keys.sort();
        return keys;
    }

} // namespace

ResultsView::ResultsView(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_best(makeLabel(theme, {}, FontRole::BodyStrong, nullptr, this))
    , m_list(new QListWidget(this))
    , m_reason(makeLabel(theme, {}, FontRole::Dense, "error", this))
    , m_log(new QPlainTextEdit(this))
    , m_empty(makeLabel(theme, tr("No results yet. Run the flow to see this node's experiments here."),
                        FontRole::Dense, "hint", this))
{
    setObjectName(QStringLiteral("results"));
    m_list->setObjectName(QStringLiteral("resultsList"));
    m_list->setAccessibleName(tr("Experiments of this node"));
    m_list->setItemDelegate(new ResultDelegate(theme, m_list));
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_log->setReadOnly(true);
    m_log->setFont(theme.font(FontRole::MonoSmall));
    m_log->setAccessibleName(tr("Last lines of the log"));
    m_log->setFixedHeight(180);
    for (QLabel *label : {m_reason, m_empty})
        label->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignHCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 12);
    layout->setSpacing(8);
    const auto inset = [layout](QWidget *widget) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(12, 0, 12, 0);
        row->addWidget(widget);
        layout->addLayout(row);
    };
    inset(m_best);
    inset(m_empty);
    layout->addWidget(m_list, 1);
    inset(m_reason);
    inset(m_log);
    layout->addStretch(0);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] { showChosen(); });
    setExperiments({});
}

void ResultsView::setExperiments(const QList<Experiment> &experiments)
{
    m_experiments = experiments;
    const QStringList keys = varied(experiments);
    double best = nan;
    qsizetype failed = -1;
    for (qsizetype i = 0; i < experiments.size(); ++i) {
        const double value = experiments[i].metric(QStringLiteral("val_accuracy"));
        if (!std::isnan(value) && !(value <= best))
            best = value;
        if (failed < 0 && experiments[i].state == ExperimentState::Failed)
            failed = i;
    }
    const QSignalBlocker silent(m_list);
    while (m_list->count() > experiments.size())
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < experiments.size())
        m_list->addItem(new QListWidgetItem);
    for (qsizetype i = 0; i < experiments.size(); ++i) {
        const Experiment &experiment = experiments[i];
        QStringList settings;
        for (const QString &key : keys)
            settings << key + u' ' + settingText(Value(experiment.settings.value(key)));
        const double value = experiment.metric(QStringLiteral("val_accuracy"));
        QListWidgetItem *item = m_list->item(int(i));
        item->setData(NameRole, experiment.name);
        item->setData(SettingsRole, settings.join(QStringLiteral(" \u00b7 ")));
        item->setData(FigureRole, std::isnan(value) ? QString() : figureText(value));
        item->setData(StatusRole, int(statusOf(experiment.state)));
        item->setData(BestRole, value == best);
        item->setData(Qt::AccessibleTextRole,
                      tr("%1, %2").arg(experiment.name, statusWord(statusOf(experiment.state))));
    }
    if (m_list->currentRow() < 0 && failed >= 0)
        m_list->setCurrentRow(int(failed));
    m_best->setText(std::isnan(best) ? QString()
                                     : tr("Best accuracy on validation: %1").arg(figureText(best)));
    m_best->setVisible(!std::isnan(best));
    m_empty->setVisible(experiments.isEmpty());
    m_list->setVisible(!experiments.isEmpty());
    showChosen();
}

void ResultsView::chooseFailed()
{
    for (qsizetype i = 0; i < m_experiments.size(); ++i) {
        if (m_experiments[i].state != ExperimentState::Failed)
            continue;
        m_list->setCurrentRow(int(i));
        m_list->scrollToItem(m_list->item(int(i)));
        break;
    }
    m_list->setFocus(Qt::OtherFocusReason);
}

void ResultsView::showChosen()
{
    const int row = m_list->currentRow();
    const bool chosen = row >= 0 && row < m_experiments.size();
    const QString reason = chosen ? m_experiments[row].reason : QString();
    const QStringList lines = chosen ? m_experiments[row].logTail.trimmed().split(u'\n') : QStringList();
    const QString log = lines.mid(std::max<qsizetype>(0, lines.size() - shownLogLines)).join(u'\n');
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_log->setVisible(!log.isEmpty());
    if (m_log->toPlainText() != log)
        m_log->setPlainText(log);
}

} // namespace rondo
