// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/flowhistory.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <zlib.h>

namespace rondo {

void FlowHistory::add(const FlowEdit &edit)
{
    edits.resize(index);
    edits.append(edit);
    ++index;
    trim(limit);
}

void FlowHistory::merge(const FlowEdit &edit)
{
    if (index == 0) {
        add(edit);
        return;
    }
    edits.resize(index);
    FlowPatch &patch = edits.last().patch;
    patch = composed(patch, edit.patch);
    if (patch.isEmpty()) {
        edits.removeLast();
        --index;
    }
}

void FlowHistory::trim(qsizetype steps)
{
    const qsizetype surplus = std::min(edits.size() - steps, index);
    if (surplus <= 0)
        return;
    for (qsizetype i = 0; i < surplus; ++i)
        apply(base, edits[i].patch);
    edits.remove(0, surplus);
    index -= surplus;
}

namespace historyfile {

    namespace {

        const QByteArray head("rondo history 1\n");
        constexpr qsizetype recordHead = 8;
        constexpr qsizetype worthCompressing = 8 * 1024;

        quint32 checksum(const QByteArray &content)
        {
            return quint32(
                crc32(0, reinterpret_cast<const Bytef *>(content.constData()), uInt(content.size())));
        }

        QByteArray number(quint32 value)
        {
            QByteArray bytes(4, Qt::Uninitialized);
            qToLittleEndian(value, bytes.data());
            return bytes;
        }

        QByteArray record(const QByteArray &content)
        {
            const QByteArray packed
                = content.size() < worthCompressing ? content : 'z' + qCompress(content, 1);
            return number(quint32(packed.size())) + number(checksum(packed)) + packed;
        }

        //! Goes through the records and does again what they say.
        class Replay {
        public:
            explicit Replay(Content &content)
                : m_content(content)
            {
            }

            bool isStarted() const { return m_started; }

            bool take(const QByteArray &content)
            {
                if (content.isEmpty())
                    return false;
                const QByteArray body = content.mid(1);
                switch (content.at(0)) {
                case 'b':
                    return takeBase(body);
                case 'e':
                case 'm':
                    return m_started && takeEdit(body, content.at(0) == 'm');
                case 'i':
                    return m_started && body.size() == 4
                        && goTo(qFromLittleEndian<quint32>(body.constData()));
                case 's':
                    m_content.saves.append({m_content.flow});
                    return m_started;
                case 'w':
                    m_content.saves.remove(0, std::max(qsizetype(0), m_content.saves.size() - 1));
                    return m_started;
                case 'z':
                    return takeCompressed(body);
                default:
                    return false;
                }
            }

        private:
            bool takeCompressed(const QByteArray &body)
            {
                constexpr quint32 largest = 256 * 1024 * 1024;
                if (body.size() < 5 || qFromBigEndian<quint32>(body.constData()) > largest)
                    return false;
                const QByteArray content = qUncompress(body);
                return !content.isEmpty() && content.at(0) != 'z' && take(content);
            }

            bool takeBase(const QByteArray &body)
            {
                const auto flow = flowFromText(body);
                if (!flow)
                    return false;
                m_content.history = {*flow, {}, 0};
                m_content.flow = *flow;
                if (m_started)
                    step(false);
                m_started = true;
                return true;
            }

            bool takeEdit(const QByteArray &body, bool merged)
            {
                QDataStream stream(body);
                stream.setVersion(QDataStream::Qt_6_0);
                FlowEdit edit;
                QByteArray before, after;
                stream >> edit.text >> edit.mergeKey >> before >> after;
                if (stream.status() != QDataStream::Ok)
                    return false;
                const auto from = flowPartFromText(before), to = flowPartFromText(after);
                if (!from || !to)
                    return false;
                edit.patch = {*from, *to};
                apply(m_content.flow, edit.patch);
                if (merged)
                    m_content.history.merge(edit);
                else
                    m_content.history.add(edit);
                step(merged);
                return true;
            }

            bool goTo(quint32 wanted)
            {
                FlowHistory &history = m_content.history;
                if (wanted > quint32(history.edits.size()))
                    return false;
                for (; history.index > wanted; --history.index)
                    apply(m_content.flow, reversed(history.edits[history.index - 1].patch));
                for (; history.index < wanted; ++history.index)
                    apply(m_content.flow, history.edits[history.index].patch);
                step(false);
                return true;
            }

            //! Typing on is one step with what was typed before, unless that is saved already.
            void step(bool merged)
            {
                for (Content::Save &save : m_content.saves)
                    save.stepsSince += merged && save.stepsSince > 0 ? 0 : 1;
            }

            Content &m_content;
            bool m_started = false;
        };

    } // namespace

    QByteArray base(const Flow &flow)
    {
        return record('b' + flowToText(flow));
    }

    QByteArray edit(const FlowEdit &edit, bool merged)
    {
        QByteArray content(1, merged ? 'm' : 'e');
        QDataStream stream(&content, QIODevice::WriteOnly | QIODevice::Append);
        stream.setVersion(QDataStream::Qt_6_0);
        stream << edit.text << edit.mergeKey << flowToText(edit.patch.before) << flowToText(edit.patch.after);
        return record(content);
    }

    QByteArray index(qsizetype index)
    {
        return record('i' + number(quint32(index)));
    }

    QByteArray saving()
    {
        return record("s");
    }

    QByteArray written()
    {
        return record("w");
    }

    QByteArray whole(const FlowHistory &history)
    {
        QByteArray bytes = head + base(history.base);
        for (const FlowEdit &one : history.edits)
            bytes += edit(one, false);
        if (history.index != history.edits.size())
            bytes += index(history.index);
        return bytes + saving() + written();
    }

    std::optional<Content> read(const QByteArray &bytes)
    {
        if (!bytes.startsWith(head))
            return {};
        Content result;
        Replay replay(result);
        qsizetype at = head.size();
        while (bytes.size() - at > recordHead) {
            const auto size = qsizetype(qFromLittleEndian<quint32>(bytes.constData() + at));
            if (size > bytes.size() - at - recordHead)
                break;
            const QByteArray content = bytes.mid(at + recordHead, size);
            if (qFromLittleEndian<quint32>(bytes.constData() + at + 4) != checksum(content)
                || !replay.take(content)) {
                result.isDamaged = true;
                break;
            }
            at += recordHead + size;
        }
        result.goodBytes = at;
        if (!replay.isStarted())
            return {}; // without its base it tells nothing
        return result;
    }

} // namespace historyfile

} // namespace rondo
