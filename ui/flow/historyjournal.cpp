// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/historyjournal.h"

#include "base/files.h"
#include "base/log.h"
#include "flow/flowdocument.h"

#include <QFileInfo>
#include <QLockFile>

namespace rondo {

namespace {

    constexpr qsizetype mostBytes = qsizetype(16) * 1024 * 1024; //!< of all edits that are kept
    constexpr qint64 growth = qint64(2) * 1024 * 1024; //!< before the journal is written anew

    //! Whether two flows are the same drawing.
    bool isSame(const Flow &a, const Flow &b)
    {
        return a == b || flowToText(a) == flowToText(b);
    }

    HistoryJournal::Opened judged(const historyfile::Content &content, const Flow &file)
    {
        using Fit = HistoryJournal::Fit;
        HistoryJournal::Opened opened {content.history, content.flow, Fit::Same, 0};
        if (isSame(content.flow, file))
            return opened;
        for (auto save = content.saves.crbegin(); save != content.saves.crend() && !content.isDamaged;
             ++save) {
            if (!isSame(save->flow, file))
                continue;
            opened.fit = Fit::Ahead;
            opened.unsaved = save->stepsSince;
            return opened;
        }
        const bool unsaved
            = !content.isDamaged && !content.saves.isEmpty() && content.saves.constLast().stepsSince > 0;
        if (!unsaved)
            return {{file, {}, 0}, file, Fit::New, 0};
        opened.fit = Fit::Apart;
        opened.unsaved = content.saves.constLast().stepsSince;
        return opened;
    }

} // namespace

HistoryJournal::HistoryJournal(FlowDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &FlowDocument::edited, this, &HistoryJournal::take);
    connect(&document, &FlowDocument::wentTo, this, &HistoryJournal::goTo);
}

HistoryJournal::~HistoryJournal()
{
    close();
}

HistoryJournal::Opened HistoryJournal::open(const QString &path, const std::optional<Flow> &file)
{
    close();
    const Flow begin = file.value_or(Flow());
    Opened opened {{begin, {}, 0}, begin, Fit::New, 0};
    if (path.isEmpty() || !makeFolder(QFileInfo(path).absolutePath()))
        return opened;
    m_lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    if (!m_lock->tryLock(0)) {
        qCDebug(logUi) << path << "is kept by another window";
        m_lock.reset();
        return opened;
    }
    m_path = path;
    qint64 size = 0;
    if (const auto bytes = QFileInfo::exists(path) ? readFile(path) : Result<QByteArray>(QByteArray())) {
        if (const auto content = historyfile::read(*bytes)) {
            opened = file ? judged(*content, *file) : Opened {content->history, content->flow, Fit::Apart, 0};
            size = opened.fit == Fit::New ? 0 : content->goodBytes;
        }
    }
    if (file || opened.fit == Fit::Apart)
        start(opened.history, size);
    else
        m_lock.reset();
    return opened;
}

void HistoryJournal::start(const FlowHistory &history, qint64 size)
{
    m_history = history;
    m_forgotten = 0;
    if (const auto opened = m_file.open(m_path, size); !opened) {
        qCInfo(logUi) << "No history is kept:" << opened.errorText();
        return;
    }
    if (size == 0)
        m_file.append(historyfile::whole(history));
}

void HistoryJournal::close()
{
    m_file.close();
    m_lock.reset();
    m_path.clear();
    m_history = {};
}

void HistoryJournal::take(const FlowEdit &edit, bool merged)
{
    if (!isOpen())
        return;
    if (merged)
        m_history.merge(edit);
    else
        m_history.add(edit);
    m_forgotten = m_document.undoStack().index() - m_history.index;
    m_file.append(historyfile::edit(edit, merged));
}

void HistoryJournal::goTo(int index)
{
    const qsizetype wanted = index - m_forgotten;
    if (!isOpen() || wanted == m_history.index)
        return;
    if (wanted < 0) {
        begin(m_document.flow());
        return;
    }
    m_history.index = wanted;
    m_file.append(historyfile::index(wanted));
}

void HistoryJournal::begin(const Flow &flow)
{
    // Further back than the journal reaches: it cannot tell how the flow came to be.
    m_history = {flow, {}, 0};
    m_forgotten = m_document.undoStack().index();
    m_file.append(historyfile::base(flow));
}

void HistoryJournal::aboutToSave()
{
    if (isOpen())
        m_file.append(historyfile::saving());
}

bool HistoryJournal::isTooLarge() const
{
    return m_file.grown() > m_file.size() / 2 + growth;
}

void HistoryJournal::saved(bool isCurrent)
{
    if (!isOpen())
        return;
    m_file.append(historyfile::written());
    if (!isCurrent || !isTooLarge())
        return;
    qsizetype bytes = 0, kept = 0;
    while (kept < m_history.edits.size() && bytes < mostBytes)
        bytes += sizeOf(m_history.edits[m_history.edits.size() - ++kept].patch);
    m_history.trim(kept);
    m_forgotten = m_document.undoStack().index() - m_history.index;
    m_file.replace([history = m_history] { return historyfile::whole(history); });
}

} // namespace rondo
