// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/flowfile.h"

#include "base/files.h"
#include "flow/flowdocument.h"

#include <QFileInfo>

namespace rondo {

FlowFile::FlowFile(FlowDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(200);
    connect(&m_timer, &QTimer::timeout, this, [this] { save(); });
    connect(&document, &FlowDocument::changed, this, [this] {
        if (m_state == State::Closed || m_state == State::ChangedOnDisk)
            return;
        setState(State::Unsaved);
        m_timer.start();
    });
}

FlowFile::~FlowFile()
{
    save();
}

Result<void> FlowFile::open(const QString &path)
{
    close();
    Flow flow;
    QByteArray content;
    if (QFileInfo::exists(path)) {
        auto bytes = readFile(path);
        if (!bytes)
            return bytes.error();
        content = *bytes;
        auto read = flowFromText(content);
        if (!read)
            return Error {tr("%1 cannot be opened. %2").arg(QFileInfo(path).fileName(), read.errorText())};
        flow = *read;
    }
    m_document.reset(flow);
    m_path = path;
    m_known = content;
    m_savedAt = QFileInfo(path).lastModified();
    setState(State::Saved);
    return {};
}

void FlowFile::close()
{
    save();
    m_timer.stop();
    m_path.clear();
    m_known.clear();
    setState(State::Closed);
}

bool FlowFile::changedOnDisk(QByteArray *content) const
{
    const bool exists = QFileInfo::exists(m_path);
    if (!exists)
        return !m_known.isEmpty();
    const auto bytes = readFile(m_path);
    if (content && bytes)
        *content = *bytes;
    return bytes && *bytes != m_known;
}

bool FlowFile::save()
{
    m_timer.stop();
    if (m_state == State::Saved)
        return true;
    if (m_state == State::Closed || m_state == State::ChangedOnDisk)
        return false;
    if (changedOnDisk()) {
        setState(
            State::ChangedOnDisk,
            tr("%1 was changed by another program while you edited it. Reload it, or keep what you see here.")
                .arg(QFileInfo(m_path).fileName()));
        return false;
    }
    write();
    return m_state == State::Saved;
}

void FlowFile::write()
{
    const QByteArray text = flowToText(m_document.flow());
    if (const auto written = writeFileAtomically(m_path, text); !written) {
        setState(State::Failed, written.errorText());
        return;
    }
    m_known = text;
    m_savedAt = QDateTime::currentDateTime();
    setState(State::Saved);
}

void FlowFile::look()
{
    if (m_state != State::Saved)
        return;
    QByteArray content;
    if (!changedOnDisk(&content) || content.isEmpty())
        return;
    if (const auto flow = flowFromText(content)) {
        m_known = content;
        m_document.reset(*flow);
        m_timer.stop();
        m_savedAt = QFileInfo(m_path).lastModified();
        setState(State::Saved);
    }
}

Result<void> FlowFile::reload()
{
    const auto bytes = readFile(m_path);
    if (!bytes)
        return bytes.error();
    const auto flow = flowFromText(*bytes);
    if (!flow)
        return flow.error();
    m_known = *bytes;
    m_document.reset(*flow);
    m_timer.stop();
    m_savedAt = QFileInfo(m_path).lastModified();
    setState(State::Saved);
    return {};
}

void FlowFile::keepMine()
{
    if (m_state == State::ChangedOnDisk || m_state == State::Failed)
        write();
}

void FlowFile::setState(State state, const QString &problem)
{
    if (state == m_state && problem == m_problem)
        return;
    m_state = state;
    m_problem = problem;
    Q_EMIT stateChanged();
}

} // namespace rondo
