// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "charts/curvechart.h"
#include "compare/comparebar.h"
#include "compare/compareexport.h"
#include "compare/compareview.h"
#include "compare/curvescard.h"
#include "compare/differencecard.h"
#include "compare/parallelcard.h"
#include "compare/scattercard.h"
#include "experiments/keptviews.h"
#include "experiments/refresher.h"
#include "theme/theme.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QJsonArray>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>

// The part of CompareView that keeps, saves, opens and exports what is shown.

namespace rondo {

namespace {

    const QStringList xNames {QStringLiteral("epoch"), QStringLiteral("time"), QStringLiteral("step"), QStringLiteral("clock")};

} // namespace

QJsonObject CompareView::state() const
{
    QJsonArray ids;
    for (const ExperimentId id : m_ids)
        ids << id.value;
    return {{QStringLiteral("experiments"), ids},
            {QStringLiteral("baseline"), m_baseline.value},
            {QStringLiteral("smoothing"), m_bar->smoothing().weight},
            {QStringLiteral("smoothing_kind"), smoothingName(m_bar->smoothing().kind)},
            {QStringLiteral("x"), xNames.value(int(m_bar->x()))},
            {QStringLiteral("metric"), m_curvesCard->metric()},
            {QStringLiteral("curves"), m_curvesCard->state()},
            {QStringLiteral("only_differences"), m_differences->onlyDifferences()},
            {QStringLiteral("parallel"), m_parallel->state()},
            {QStringLiteral("scatter"), m_scatter->state()},
            {QStringLiteral("sizes"), m_maximised ? m_sizesBefore : sizes()}};
}

QJsonObject CompareView::sizes() const
{
    const auto of = [](const QSplitter *splitter) { return QJsonArray {splitter->sizes().value(0), splitter->sizes().value(1)}; };
    return {{QStringLiteral("rows"), of(m_rows)}, {QStringLiteral("top"), of(m_top)}, {QStringLiteral("bottom"), of(m_bottom)}};
}

void CompareView::setSizes(const QJsonObject &sizes)
{
    const auto apply = [&](QSplitter *splitter, const char *name) {
        const QJsonArray both = sizes.value(QLatin1String(name)).toArray();
        const int first = both.at(0).toInt(), second = both.at(1).toInt();
        if (first > 0 && second > 0) // as a share: the window may have another size
            splitter->setSizes({first, second});
    };
    apply(m_rows, "rows");
    apply(m_top, "top");
    apply(m_bottom, "bottom");
}

void CompareView::restore(const QJsonObject &state)
{
    m_isRestoring = true;
    QList<ExperimentId> ids;
    for (const QJsonValue &id : state.value(QLatin1String("experiments")).toArray())
        ids << ExperimentId {id.toInteger()};
    m_baseline = {state.value(QLatin1String("baseline")).toInteger()};
    m_bar->setSmoothing({std::clamp(state.value(QLatin1String("smoothing")).toDouble(), 0.0, 0.99),
                         smoothingNamed(state.value(QLatin1String("smoothing_kind")).toString())});
    m_bar->setX(CurveX(std::max<qsizetype>(0, xNames.indexOf(state.value(QLatin1String("x")).toString()))));
    m_curvesCard->restore(state.value(QLatin1String("curves")).toObject());
    m_curvesCard->setMetric(state.value(QLatin1String("metric")).toString(QStringLiteral("loss")));
    m_curvesCard->chart().setRange({});
    m_differences->setOnlyDifferences(state.value(QLatin1String("only_differences")).toBool());
    m_parallel->restore(state.value(QLatin1String("parallel")).toObject());
    m_scatter->restore(state.value(QLatin1String("scatter")).toObject());
    m_sizesBefore = state.value(QLatin1String("sizes")).toObject();
    if (!m_maximised)
        setSizes(m_sizesBefore);
    setExperiments(ids);
    refresh();
    m_isRestoring = false;
}

void CompareView::forgetAll()
{
    m_isRestoring = true;
    m_styles.clear();
    m_curves.clear();
    m_baseline = m_marked = {};
    setExperiments({});
    apply({});
    m_hasState = false;
    m_isRestoring = false;
}

void CompareView::setStore(StoreThread *store, const Project *project)
{
    Q_UNUSED(project)
    m_kept->setStore(nullptr); // what is shown is still of the store before
    m_store = store;
    m_refresher->finished(); // a read of the store before is never answered
    m_redrawUnderWay = m_redrawWanted = false;
    forgetAll();
    if (!store)
        return;
    m_kept->setStore(store);
    m_kept->load({}, [this](const Result<QJsonObject> &state) {
        if (state && !state->isEmpty() && !m_hasState)
            restore(*state);
    });
}

void CompareView::keepState()
{
    if (!m_isRestoring)
        m_kept->keepSoon();
}

void CompareView::saveView(const QString &name)
{
    m_kept->save(name, [this, name](const Result<bool> &saved) {
        if (saved)
            Q_EMIT toastRequested(tr("Saved as %1").arg(name), {}, false);
        else
            Q_EMIT toastRequested(tr("The view could not be saved."), saved.errorText(), true);
    });
}

void CompareView::openView(const QString &name)
{
    m_kept->load(name, [this](const Result<QJsonObject> &state) {
        if (!state) {
            Q_EMIT toastRequested(tr("The view could not be opened."), state.errorText(), true);
            return;
        }
        restore(*state);
        keepState();
    });
}

void CompareView::removeView(const QString &name)
{
    m_kept->change([name](SavedViews &views) { return views.remove(name); },
                   [this](const Result<bool> &removed) {
                       if (!removed)
                           Q_EMIT toastRequested(tr("The view could not be deleted."), removed.errorText(), true);
                   });
}

void CompareView::exportTo(CompareExport what, const QString &path)
{
    if (!m_store || m_comparison.chosen.isEmpty())
        return;
    std::function<Result<void>(StoreAccess &)> write;
    if (what == CompareExport::Svg || what == CompareExport::Png) {
        m_curvesCard->chart().setVectors(what == CompareExport::Svg);
        m_parallel->chart().setVectors(what == CompareExport::Svg);
        const QByteArray bytes = what == CompareExport::Svg ? svgOf(*m_board) : pngOf(*m_board);
        m_curvesCard->chart().setVectors(false);
        m_parallel->chart().setVectors(false);
        write = [bytes, path](StoreAccess &) { return writeFileAtomically(path, bytes); };
    } else if (what == CompareExport::CurvesCsv) {
        write = [comparison = m_comparison, curves = m_curves, path](StoreAccess &store) -> Result<void> {
            const auto whole = wholeCurves(store, curves);
            return whole ? writeFileAtomically(path, curvesCsv(comparison, *whole)) : Result<void>(whole.error());
        };
    } else {
        write = [rows = m_differences->model().rows(), path](StoreAccess &) { return writeFileAtomically(path, csv(rows)); };
    }
    // Beside the thread that paints: curves may be many megabytes, and a disk slow.
    m_store->run<bool>(
        this,
        [write](StoreAccess &store) -> Result<bool> {
            const auto written = write(store);
            return written ? Result<bool>(true) : Result<bool>(written.error());
        },
        [this, path](const Result<bool> &written) {
            if (written)
                Q_EMIT toastRequested(tr("Exported"), path, false);
            else
                Q_EMIT toastRequested(tr("The export failed."), written.errorText(), true);
        });
}

void CompareView::askPath(CompareExport what)
{
    static const QHash<CompareExport, std::pair<QString, QString>> kinds {
        {CompareExport::Svg, {QStringLiteral("svg"), tr("Pictures (*.svg)")}},
        {CompareExport::Png, {QStringLiteral("png"), tr("Pictures (*.png)")}},
        {CompareExport::CurvesCsv, {QStringLiteral("csv"), tr("Tables (*.csv)")}},
        {CompareExport::TableCsv, {QStringLiteral("csv"), tr("Tables (*.csv)")}}};
    const auto [suffix, filter] = kinds.value(what);
    auto *dialog = new QFileDialog(this, tr("Export the comparison"), QStringLiteral("comparison.") + suffix, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, what](const QString &path) { exportTo(what, path); });
    dialog->open();
}

void CompareView::askName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save this view"));
    dialog->setLabelText(tr("Name of the view:"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (!name.trimmed().isEmpty())
            saveView(name.trimmed());
    });
    dialog->open();
}

} // namespace rondo
