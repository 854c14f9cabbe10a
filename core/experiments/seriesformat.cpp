// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/seriesformat.h"

#include <QCoreApplication>
#include <QtEndian>

#include <cmath>
#include <cstring>

namespace rondo::seriesformat {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Series)
    };

    constexpr quint8 formatVersion = 1;
    constexpr qsizetype headSize = 2 + 4 + 8 + 8;

    enum Encoding : quint8 {
        Raw = 0,
        Arithmetic = 1,
        Differences = 2,
        Single = 3,
        Constant = 4,
        Quotient = 5
    };

    Error damaged()
    {
        return Error {Text::tr("The stored points are damaged.")};
    }

    // --- Writing

    template <class T> void put(QByteArray &out, T value)
    {
        char bytes[sizeof(T)];
        qToLittleEndian(value, bytes);
        out.append(bytes, sizeof(T));
    }

    void putVarint(QByteArray &out, qint64 value)
    {
        auto left = (quint64(value) << 1) ^ quint64(value >> 63);
        while (left >= 0x80) {
            out.append(char(left | 0x80));
            left >>= 7;
        }
        out.append(char(left));
    }

    //! Wraps around instead of overflowing.
    qint64 difference(qint64 a, qint64 b)
    {
        return qint64(quint64(a) - quint64(b));
    }

    void putIntegers(QByteArray &out, const MetricPoint *points, qsizetype count, qint64 MetricPoint::*field)
    {
        const qint64 stride = count > 1 ? difference(points[1].*field, points[0].*field) : 0;
        bool isArithmetic = true;
        for (qsizetype i = 1; i < count && isArithmetic; ++i)
            isArithmetic = difference(points[i].*field, points[i - 1].*field) == stride;
        put(out, quint8(isArithmetic ? Arithmetic : Differences));
        put(out, points[0].*field);
        if (isArithmetic) {
            put(out, stride);
            return;
        }
        for (qsizetype i = 1; i < count; ++i)
            putVarint(out, difference(points[i].*field, points[i - 1].*field));
    }

    double finite(double value)
    {
        return std::isfinite(value) ? value : nan;
    }

    bool isSame(double a, double b)
    {
        return std::memcmp(&a, &b, sizeof a) == 0;
    }

    bool isSingle(double value)
    {
        return std::isnan(value)
            || (std::abs(value) <= double(std::numeric_limits<float>::max())
                && isSame(double(float(value)), value));
    }

    //! The divisor that makes every epoch of the step; 0 when there is none.
    double divisorOf(const MetricPoint *points, qsizetype count)
    {
        const MetricPoint &last = points[count - 1];
        const double divisor = last.epoch > 0 ? std::round(double(last.step) / last.epoch) : 0;
        if (!(divisor >= 1))
            return 0;
        for (qsizetype i = 0; i < count; ++i) {
            if (!isSame(double(points[i].step) / divisor, points[i].epoch))
                return 0;
        }
        return divisor;
    }

    void putNumbers(QByteArray &out, const MetricPoint *points, qsizetype count, double MetricPoint::*field)
    {
        const double first = finite(points[0].*field);
        bool isConstant = true;
        bool areSingle = true;
        for (qsizetype i = 0; i < count && (isConstant || areSingle); ++i) {
            const double value = finite(points[i].*field);
            isConstant = isConstant && isSame(value, first);
            areSingle = areSingle && isSingle(value);
        }
        if (isConstant) {
            put(out, quint8(Constant));
            put(out, first);
            return;
        }
        put(out, quint8(areSingle ? Single : Raw));
        const qsizetype width = areSingle ? sizeof(float) : sizeof(double);
        const qsizetype begin = out.size();
        out.resize(begin + count * width);
        char *to = out.data() + begin;
        for (qsizetype i = 0; i < count; ++i, to += width) {
            const double value = finite(points[i].*field);
            if (areSingle)
                qToLittleEndian(float(value), to);
            else
                qToLittleEndian(value, to);
        }
    }

    // --- Reading

    //! Walks over a blob; once it ran over the end it stays bad and gives zeros.
    class Reader {
    public:
        explicit Reader(const QByteArray &blob)
            : m_at(blob.constData())
            , m_end(m_at + blob.size())
        {
        }
        bool isGood() const { return m_good; }
        bool isAtEnd() const { return m_at == m_end; }
        const char *take(qsizetype bytes)
        {
            m_good = m_good && m_end - m_at >= bytes;
            if (!m_good)
                return nullptr;
            m_at += bytes;
            return m_at - bytes;
        }
        template <class T> T number()
        {
            const char *bytes = take(sizeof(T));
            return bytes ? qFromLittleEndian<T>(bytes) : T();
        }
        qint64 varint()
        {
            quint64 value = 0;
            for (int shift = 0; shift < 64; shift += 7) {
                const auto byte = number<quint8>();
                value |= quint64(byte & 0x7f) << shift;
                if (!(byte & 0x80))
                    return qint64(value >> 1) ^ -qint64(value & 1);
            }
            m_good = false;
            return 0;
        }
        void fail() { m_good = false; }

    private:
        const char *m_at;
        const char *m_end;
        bool m_good = true;
    };

    void readIntegers(Reader &in, MetricPoint *points, qsizetype count, qint64 MetricPoint::*field)
    {
        const auto encoding = in.number<quint8>();
        if (encoding == Raw) {
            const char *from = in.take(count * qsizetype(sizeof(qint64)));
            for (qsizetype i = 0; i < count && from; ++i, from += sizeof(qint64))
                points[i].*field = qFromLittleEndian<qint64>(from);
        } else if (encoding == Arithmetic) {
            auto value = in.number<quint64>();
            const auto stride = in.number<quint64>();
            for (qsizetype i = 0; i < count; ++i, value += stride)
                points[i].*field = qint64(value);
        } else if (encoding == Differences) {
            auto value = in.number<quint64>();
            points[0].*field = qint64(value);
            for (qsizetype i = 1; i < count && in.isGood(); ++i) {
                value += quint64(in.varint());
                points[i].*field = qint64(value);
            }
        } else {
            in.fail();
        }
    }

    void readNumbers(Reader &in, MetricPoint *points, qsizetype count, double MetricPoint::*field)
    {
        const auto encoding = in.number<quint8>();
        if (encoding == Raw || encoding == Single) {
            const qsizetype width = encoding == Single ? sizeof(float) : sizeof(double);
            const char *from = in.take(count * width);
            for (qsizetype i = 0; i < count && from; ++i, from += width)
                points[i].*field = encoding == Single ? double(qFromLittleEndian<float>(from))
                                                      : qFromLittleEndian<double>(from);
        } else if (encoding == Constant) {
            const auto value = in.number<double>();
            for (qsizetype i = 0; i < count; ++i)
                points[i].*field = value;
        } else if (encoding == Quotient) {
            const auto divisor = in.number<double>();
            for (qsizetype i = 0; i < count; ++i)
                points[i].*field = double(points[i].step) / divisor;
        } else {
            in.fail();
        }
    }

    bool areIncreasing(const MetricPoint *points, qsizetype count)
    {
        for (qsizetype i = 1; i < count; ++i) {
            if (points[i].step <= points[i - 1].step)
                return false;
        }
        return true;
    }

} // namespace

QByteArray encode(const MetricPoint *points, qsizetype count)
{
    QByteArray out;
    out.reserve(headSize + 64 + 12 * count);
    put(out, formatVersion);
    put(out, quint8(0));
    put(out, quint32(count));
    put(out, points[0].step);
    put(out, points[count - 1].step);
    putIntegers(out, points, count, &MetricPoint::step);
    if (const double divisor = divisorOf(points, count); divisor > 0) {
        put(out, quint8(Quotient));
        put(out, divisor);
    } else {
        putNumbers(out, points, count, &MetricPoint::epoch);
    }
    putIntegers(out, points, count, &MetricPoint::time);
    putNumbers(out, points, count, &MetricPoint::value);
    return out;
}

Result<Head> head(const QByteArray &blob)
{
    Reader in(blob);
    const auto version = in.number<quint8>();
    if (version > formatVersion)
        return Error {Text::tr("The stored points were written by a newer Rondo. Update Rondo.")};
    in.take(1);
    Head head;
    head.count = in.number<quint32>();
    head.first = in.number<qint64>();
    head.last = in.number<qint64>();
    if (!in.isGood() || version != formatVersion || head.count < 1 || head.count > mostPoints
        || head.last < head.first)
        return damaged();
    return head;
}

Result<void> decode(const QByteArray &blob, QList<MetricPoint> &points)
{
    const auto known = head(blob);
    if (!known)
        return known.error();
    const qsizetype count = known->count;
    const qsizetype begin = points.size();
    points.resize(begin + count);
    MetricPoint *to = points.data() + begin;
    Reader in(blob);
    in.take(headSize);
    readIntegers(in, to, count, &MetricPoint::step);
    readNumbers(in, to, count, &MetricPoint::epoch);
    readIntegers(in, to, count, &MetricPoint::time);
    readNumbers(in, to, count, &MetricPoint::value);
    const bool isWhole = in.isGood() && in.isAtEnd() && to[0].step == known->first
        && to[count - 1].step == known->last && areIncreasing(to, count);
    if (isWhole)
        return {};
    points.resize(begin);
    return damaged();
}

} // namespace rondo::seriesformat
