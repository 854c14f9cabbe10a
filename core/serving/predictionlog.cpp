// SPDX-License-Identifier: GPL-3.0-or-later
#include "serving/predictionlog.h"

#include "base/log.h"
#include "serving/jsonwriter.h"
#include "store/database.h"

#include <algorithm>

namespace rondo {

namespace {
    constexpr double burst = 2000;
    constexpr double perSecond = 200;
    constexpr std::size_t mostRecent = 1000;
    constexpr std::size_t mostPending = 10'000;
    constexpr std::size_t trimEvery = 1000;

    std::int64_t nowInMicroseconds()
    {
        using namespace std::chrono;
        return duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
    }

    void appendRow(std::string &out, const LoggedPrediction &row)
    {
        const auto field = [&out](std::string_view name) {
            out += ",\"";
            out += name;
            out += "\":";
        };
        out += "{\"cursor\":";
        appendNumber(out, row.cursor);
        field("time");
        appendNumber(out, row.time);
        field("request");
        appendJsonText(out, row.request);
        field("version");
        appendNumber(out, row.modelVersion);
        field("shape");
        appendJsonText(out, row.shape);
        field("input");
        appendJsonText(out,
                       QByteArray::fromRawData(row.pixels.data(), static_cast<qsizetype>(row.pixels.size()))
                           .toBase64()
                           .toStdString());
        field("class");
        appendNumber(out, row.best);
        field("confidence");
        appendNumber(out, row.confidence);
        if (row.second != row.best) {
            field("second_class");
            appendNumber(out, row.second);
            field("second_confidence");
            appendNumber(out, row.secondConfidence);
        }
        field("latency_ms");
        appendNumber(out, row.latencyMs);
        out += '}';
    }

    QVariantList values(const QString &deployment, const LoggedPrediction &row)
    {
        const bool hasSecond = row.second != row.best;
        return {deployment,
                static_cast<qint64>(row.time),
                QString::fromStdString(row.request),
                row.modelVersion,
                row.pixels.empty() ? QVariant() : QVariant(QByteArray::fromStdString(row.pixels)),
                QString::fromStdString(row.shape),
                static_cast<qint64>(row.best),
                row.confidence,
                hasSecond ? QVariant(static_cast<qint64>(row.second)) : QVariant(),
                hasSecond ? QVariant(row.secondConfidence) : QVariant(),
                row.latencyMs};
    }

    Result<void> trim(Database &database, const QString &deployment, int keep)
    {
        const auto trimmed
            = database.run(QStringLiteral("DELETE FROM predictions WHERE deployment = ? AND label IS NULL "
                                          "AND time < (SELECT time FROM predictions "
                                          "WHERE deployment = ? ORDER BY time DESC LIMIT 1 OFFSET ?)"),
                           {deployment, deployment, std::max(0, keep - 1)});
        return trimmed ? Result<void>() : trimmed.error();
    }
} // namespace

PredictionLog::PredictionLog(const QString &store, const QString &deployment, int keep, Dropped dropped)
    : m_store(store)
    , m_deployment(deployment)
    , m_keep(keep)
    , m_dropped(std::move(dropped))
    , m_nextCursor(nowInMicroseconds())
    , m_allowance(burst)
{
    if (!m_store.isEmpty())
        m_thread = std::thread([this] { write(); });
}

PredictionLog::~PredictionLog()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

bool PredictionLog::hasRoom()
{
    const auto now = std::chrono::steady_clock::now();
    const double elapsed = std::chrono::duration<double>(now - m_refilled).count();
    m_refilled = now;
    m_allowance = std::min(burst, m_allowance + elapsed * perSecond);
    if (m_allowance < 1) {
        m_dropped(DropReason::Rate, 1);
        return false;
    }
    m_allowance -= 1;
    return true;
}

void PredictionLog::add(LoggedPrediction prediction)
{
    prediction.cursor = m_nextCursor++;
    prediction.time = nowInMicroseconds() / 1000;
    if (prediction.request.empty())
        prediction.request = std::to_string(prediction.cursor);
    if (m_thread.joinable()) {
        const std::lock_guard lock(m_mutex);
        if (m_pending.size() < mostPending)
            m_pending.push_back(prediction);
        else
            m_dropped(DropReason::Queue, 1);
    }
    m_recent.push_back(std::move(prediction));
    if (m_recent.size() > mostRecent)
        m_recent.pop_front();
}

std::string PredictionLog::recent(std::int64_t after, std::size_t limit) const
{
    auto row = std::upper_bound(
        m_recent.begin(), m_recent.end(), after,
        [](std::int64_t cursor, const LoggedPrediction &candidate) { return cursor < candidate.cursor; });
    std::string out = "{\"rows\":[";
    std::int64_t next = after;
    for (std::size_t count = 0; row != m_recent.end() && count < limit; ++row, ++count) {
        if (count > 0)
            out += ',';
        appendRow(out, *row);
        next = row->cursor;
    }
    out += "],\"next\":";
    appendNumber(out, next);
    out += '}';
    return out;
}

void PredictionLog::write()
{
    constexpr auto interval = std::chrono::milliseconds(250);
    std::unique_ptr<Database> database;
    std::unique_lock lock(m_mutex);
    bool isEnding = false;
    while (!isEnding) {
        m_wake.wait_for(lock, interval, [this] { return m_isEnding; });
        isEnding = m_isEnding;
        std::vector<LoggedPrediction> rows;
        rows.swap(m_pending);
        lock.unlock();
        if (!rows.empty()) {
            if (!database) {
                auto opened = Database::open(m_store);
                if (opened)
                    database = std::move(*opened);
                else
                    qCWarning(logDeployment).noquote() << opened.errorText();
            }
            if (!database || !store(*database, rows)) {
                m_dropped(DropReason::Store, rows.size());
                database.reset();
            }
        }
        lock.lock();
    }
}

bool PredictionLog::store(Database &database, const std::vector<LoggedPrediction> &rows)
{
    const auto written = database.transaction([&]() -> Result<void> {
        for (const LoggedPrediction &row : rows) {
            const auto inserted = database.insert(
                QStringLiteral(
                    "INSERT INTO predictions (deployment, time, request, model_version, input, shape, class, "
                    "confidence, "
                    "second_class, second_confidence, latency_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                values(m_deployment, row));
            if (!inserted)
                return inserted.error();
        }
        m_sinceTrim += rows.size();
        if (m_sinceTrim < trimEvery)
            return {};
        m_sinceTrim = 0;
        return trim(database, m_deployment, m_keep);
    });
    if (!written)
        qCWarning(logDeployment).noquote() << written.errorText();
    return written.ok();
}

} // namespace rondo
