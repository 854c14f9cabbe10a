// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/confusionsection.h"

#include "accessibility/announce.h"
#include "experiments/classfiguresview.h"
#include "experiments/confusionview.h"
#include "experiments/epochconfusion.h"
#include "experiments/formats.h"
#include "experiments/mistakegrid.h"
#include "experiments/mistakesdialog.h"
#include "widgets/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace rondo {

namespace {
    constexpr int worstShown = 24;
} // namespace

ConfusionSection::ConfusionSection(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_split(new SegmentedControl(theme))
    , m_view(new ConfusionView(theme))
    , m_none(new QLabel)
    , m_images(new QPushButton(tr("See these images"), this))
    , m_worst(new QWidget)
    , m_worstTitle(new QLabel(tr("Worst samples")))
    , m_allMistakes(new QPushButton(tr("See all")))
    , m_worstGrid(new MistakeGrid(theme, MistakeGrid::Shape::Row))
    , m_classesTitle(new QLabel(tr("By class")))
    , m_classes(new ClassFiguresView(theme))
    , m_problem(new QLabel)
{
    m_split->setItems({tr("Validation"), tr("Test")});
    m_split->setAccessibleName(tr("Samples of"));
    m_none->setProperty("tone", QStringLiteral("hint"));
    m_problem->setProperty("tone", QStringLiteral("error"));
    for (QLabel *label : {m_none, m_problem})
        label->setWordWrap(true);
    m_problem->hide();
    m_images->setProperty("size", QStringLiteral("small"));
    m_allMistakes->setProperty("kind", QStringLiteral("link"));
    m_worstGrid->setAccessibleName(tr("Worst samples"));

    auto *worstHead = new QHBoxLayout;
    worstHead->addWidget(m_worstTitle, 1);
    worstHead->addWidget(m_allMistakes);
    auto *worst = new QVBoxLayout(m_worst);
    worst->setContentsMargins(0, 0, 0, 0);
    worst->setSpacing(2);
    worst->addLayout(worstHead);
    worst->addWidget(m_worstGrid);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_split, 0, Qt::AlignLeft);
    layout->addWidget(m_view);
    layout->addWidget(m_worst);
    layout->addWidget(m_problem);
    layout->addWidget(m_none);
    layout->addWidget(m_classesTitle);
    layout->addWidget(m_classes);

    connect(m_split, &SegmentedControl::currentChanged, this, &ConfusionSection::showReport);
    connect(m_view, &ConfusionView::currentCellChanged, this, &ConfusionSection::showButton);
    connect(m_view, &ConfusionView::imagesWanted, this, &ConfusionSection::openCurrent);
    connect(m_images, &QPushButton::clicked, this, &ConfusionSection::openCurrent);
    connect(m_allMistakes, &QPushButton::clicked, this, [this] { openImages(-1, -1); });
    connect(m_worstGrid, &MistakeGrid::failed, this, [this](const QString &text) {
        m_problem->setText(tr("The images cannot be shown. %1").arg(text));
        m_problem->show();
    });
    connect(&theme, &Theme::changed, this, &ConfusionSection::applyTheme);
    applyTheme();
    showReport();
}

void ConfusionSection::applyTheme()
{
    for (QLabel *label : {m_none, m_problem, m_worstTitle, m_classesTitle})
        label->setFont(m_theme.font(FontRole::Caption));
    m_images->setIcon(m_theme.icon(QStringLiteral("image")));
}

void ConfusionSection::setStore(StoreThread *store)
{
    qDeleteAll(findChildren<MistakesDialog *>()); // they read from the store before
    m_store = store;
    m_id = {};
    m_report = {};
    showReport();
}

void ConfusionSection::setSnapshot(const DashboardSnapshot &snapshot)
{
    const Experiment &experiment = snapshot.experiment;
    const QJsonObject report = experiment.report.isEmpty() ? snapshot.origin.report : experiment.report;
    const bool finished = isFinished(experiment.state);
    const bool comesSoon = !finished && experiment.epoch <= 1 && experiment.type != QLatin1String("script");
    if (experiment.id == m_id && report == m_report && finished == m_isFinished && experiment.epochs == m_epochs
        && comesSoon == m_comesSoon)
        return;
    m_wantsImages = m_wantsImages && experiment.id == m_id;
    m_id = experiment.id;
    m_report = report;
    m_experiment = experiment.name;
    m_dataset = snapshot.origin.dataset;
    m_epochs = experiment.epochs;
    m_isFinished = finished;
    m_comesSoon = comesSoon;
    if (isPreliminary()) {
        const QSignalBlocker blocker(m_split);
        m_split->setCurrentIndex(0);
    }
    showReport();
}

bool ConfusionSection::isPreliminary() const
{
    return EpochConfusion::epochIn(m_report) > 0;
}

Split ConfusionSection::split() const
{
    return m_split->currentIndex() == 1 && m_report.contains(QLatin1String("test_confusion")) ? Split::Test : Split::Validation;
}

void ConfusionSection::showReport()
{
    const bool isTest = split() == Split::Test;
    const Confusion confusion
        = Confusion::fromReport(m_report, isTest ? QStringLiteral("test_confusion") : QStringLiteral("confusion"));
    m_mistakes = Mistakes::fromJson(
        m_report.value(isTest ? QLatin1String("test_mistakes") : QLatin1String("mistakes")).toObject());
    const bool hasTest = m_report.contains(QLatin1String("test_confusion"));
    // Its place is kept before there is a result, so that the matrix does not jump at the end.
    m_split->setVisible(hasTest || (isPreliminary() && !confusion.isEmpty()));
    m_split->setItemEnabled(1, hasTest, tr("The test images are answered at the end of the training."));
    m_view->setVisible(!confusion.isEmpty());
    m_view->setConfusion(confusion, note(confusion));
    for (QWidget *widget : {static_cast<QWidget *>(m_classesTitle), static_cast<QWidget *>(m_classes)})
        widget->setVisible(!confusion.isEmpty());
    m_classes->setConfusion(confusion);
    showHint();
    m_problem->hide();
    m_worst->setVisible(!confusion.isEmpty() && !m_mistakes.kept.isEmpty());
    m_worstGrid->setSource(m_store, {m_dataset, split()});
    m_worstGrid->setMistakes(m_mistakes.worst(worstShown), confusion.classes);
    showButton();
    Q_EMIT noteChanged(note(confusion));
}

void ConfusionSection::showHint()
{
    const bool hasNone = m_view->confusion().isEmpty();
    m_wantsImages = m_wantsImages && m_mistakes.kept.isEmpty();
    m_none->setVisible(hasNone || m_wantsImages);
    m_none->setText(!hasNone           ? whyNoImages()
                        : m_isFinished ? tr("This experiment has left no confusion matrix.")
                        : m_comesSoon  ? tr("Which classes are mixed up shows after the first epoch.")
                                       : tr("Which classes are mixed up shows when the experiment is done."));
}

QString ConfusionSection::note(const Confusion &confusion) const
{
    if (confusion.isEmpty())
        return {};
    const QString count = numberText(double(confusion.total()));
    if (split() == Split::Test)
        return tr("%1 test images").arg(count);
    const QString images = tr("%1 validation images").arg(count);
    if (const int epoch = EpochConfusion::epochIn(m_report); epoch > 0)
        return m_epochs > 0 ? tr("epoch %1 of %2, %3").arg(epoch).arg(m_epochs).arg(images)
                            : tr("epoch %1, %2").arg(epoch).arg(images);
    const int best = m_report.value(QLatin1String("best_epoch")).toInt();
    return best > 0 ? tr("best epoch %1, %2").arg(best).arg(images) : images;
}

QString ConfusionSection::whyNoImages() const
{
    if (!isPreliminary())
        return tr("This experiment did not note which samples it misread. Run it again to see them.");
    return m_isFinished ? tr("The images come at the end of a training; this one has not reached it.")
                        : tr("The images come at the end of the training.");
}

void ConfusionSection::showButton()
{
    const ConfusionView::Cell cell = m_view->currentCell();
    m_images->setVisible(!m_view->confusion().isEmpty() && cell.actual >= 0);
    m_images->setEnabled(!m_mistakes.kept.isEmpty());
    const Confusion &confusion = m_view->confusion();
    m_images->setToolTip(
        m_mistakes.kept.isEmpty()
            ? whyNoImages()
            : cell.actual == cell.predicted
            ? tr("Samples of %1 that were misread").arg(confusion.className(cell.actual))
            : tr("Samples of %1 that were read as %2").arg(confusion.className(cell.actual), confusion.className(cell.predicted)));
    m_images->adjustSize();
    m_images->move(m_view->pos() + m_view->belowList());
    m_images->raise();
}

void ConfusionSection::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    showButton();
}

void ConfusionSection::openCurrent()
{
    if (!m_mistakes.kept.isEmpty())
        return openImages(m_view->currentCell().actual, m_view->currentCell().predicted);
    m_wantsImages = true;
    showHint();
    announce(*m_view, m_none->text());
    Q_EMIT hinted(m_none);
}

void ConfusionSection::openImages(int actual, int predicted)
{
    auto *dialog = new MistakesDialog(m_theme, m_experiment, m_mistakes, m_view->confusion(), this);
    dialog->setSource(m_store, {m_dataset, split()});
    dialog->showCell(actual, predicted);
    dialog->show();
}

} // namespace rondo
