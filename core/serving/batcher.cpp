// SPDX-License-Identifier: GPL-3.0-or-later
#include "serving/batcher.h"

#include <algorithm>

namespace rondo {

Batcher::Batcher(const Options &options, Done done)
    : m_options(options)
    , m_done(std::move(done))
{
    for (int lane = 0; lane < options.lanes; ++lane)
        m_threads.emplace_back([this] { work(); });
}

Batcher::~Batcher()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

bool Batcher::submit(std::shared_ptr<Job> job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_queue.size() >= m_options.queueLimit)
            return false;
        m_rows += job->request.rows;
        m_queue.push_back(std::move(job));
    }
    m_wake.notify_one();
    return true;
}

std::size_t Batcher::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return m_queue.size();
}

void Batcher::work()
{
    for (;;) {
        std::vector<std::shared_ptr<Job>> batch = takeBatch();
        if (batch.empty())
            return;
        compute(batch);
        m_done(std::move(batch));
    }
}

bool Batcher::isBatchFull() const
{
    return m_isEnding || m_rows >= m_options.maximumRows;
}

std::vector<std::shared_ptr<Job>> Batcher::takeBatch()
{
    std::unique_lock lock(m_mutex);
    std::vector<std::shared_ptr<Job>> batch;
    while (batch.empty()) {
        m_wake.wait(lock, [this] { return m_isEnding || !m_queue.empty(); });
        if (m_queue.empty())
            break;
        if (m_options.delay.count() > 0) {
            const auto latest = m_queue.front()->received + m_options.delay;
            m_wake.wait_until(lock, latest, [this] { return isBatchFull(); });
        }
        // Another lane may have emptied the queue meanwhile.
        batch = takeFront();
    }
    return batch;
}

std::vector<std::shared_ptr<Job>> Batcher::takeFront()
{
    std::vector<std::shared_ptr<Job>> batch;
    std::size_t rows = 0;
    while (!m_queue.empty()) {
        std::shared_ptr<Job> &next = m_queue.front();
        const bool fits = batch.empty()
            || (rows + next->request.rows <= m_options.maximumRows
                && next->predictor == batch.front()->predictor);
        if (!fits)
            break;
        rows += next->request.rows;
        batch.push_back(std::move(next));
        m_queue.pop_front();
    }
    m_rows -= rows;
    return batch;
}

void Batcher::compute(std::vector<std::shared_ptr<Job>> &batch)
{
    const auto begun = Job::Clock::now();
    std::vector<Job *> wanted;
    std::size_t rows = 0;
    for (const auto &job : batch) {
        if (job->isAbandoned)
            continue;
        wanted.push_back(job.get());
        rows += job->request.rows;
    }
    if (wanted.empty())
        return;
    const Predictor &predictor = *batch.front()->predictor;
    const std::size_t inputSize = predictor.signature().inputSize(), classes = predictor.signature().classes;

    // A request alone in its batch is read where it lies.
    std::vector<float> gathered;
    std::span<const float> input = wanted.front()->request.values;
    if (wanted.size() > 1) {
        gathered.reserve(rows * inputSize);
        for (const Job *job : wanted)
            gathered.insert(gathered.end(), job->request.values.begin(), job->request.values.end());
        input = gathered;
    }
    std::vector<float> scores(rows * classes);
    QString problem;
    for (std::size_t from = 0; from < rows && problem.isEmpty(); from += m_options.maximumRows) {
        const std::size_t count = std::min(m_options.maximumRows, rows - from);
        problem = predictor
                      .infer(input.subspan(from * inputSize, count * inputSize), count,
                             std::span(scores).subspan(from * classes, count * classes))
                      .errorText();
    }
    const auto finished = Job::Clock::now();
    auto next = scores.begin();
    for (Job *job : wanted) {
        const auto end = next + static_cast<std::ptrdiff_t>(job->request.rows * classes);
        if (problem.isEmpty())
            job->scores.assign(next, end);
        job->error = problem.toStdString();
        job->begun = begun;
        job->finished = finished;
        job->batchRows = rows;
        job->isFirstOfBatch = job == wanted.front();
        next = end;
    }
}

} // namespace rondo
