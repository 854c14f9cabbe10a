// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/flatjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <charconv>
#include <cmath>
#include <cstring>

namespace rondo {

namespace {

    using Visit = std::function<void(QByteArrayView, const FlatValue &)>;

    //! Reads what the store itself writes. Gives up at escapes and at anything odd: QJsonDocument's then.
    class Scanner {
    public:
        Scanner(QByteArrayView json, const Visit &visit)
            : m_at(json.data())
            , m_end(json.data() + json.size())
            , m_visit(visit)
        {
        }

        bool read() { return object({}, 0) && (skipSpace(), m_at == m_end); }

    private:
        void skipSpace()
        {
            while (m_at < m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\t' || *m_at == '\r'))
                ++m_at;
        }
        bool take(char sign)
        {
            skipSpace();
            const bool here = m_at < m_end && *m_at == sign;
            m_at += here ? 1 : 0;
            return here;
        }

        bool string(QByteArrayView &text)
        {
            if (!take('"'))
                return false;
            const char *begin = m_at;
            while (m_at < m_end && *m_at != '"' && *m_at != '\\')
                ++m_at;
            if (m_at == m_end || *m_at == '\\')
                return false;
            text = QByteArrayView(begin, m_at - begin);
            ++m_at;
            return true;
        }

        bool object(const QByteArray &prefix, int depth)
        {
            if (depth > 8 || !take('{'))
                return false;
            if (take('}'))
                return true;
            do {
                QByteArrayView name;
                if (!string(name) || !take(':'))
                    return false;
                skipSpace();
                if (m_at == m_end)
                    return false;
                if (prefix.isEmpty() && *m_at != '{') {
                    if (!value(name))
                        return false;
                    continue;
                }
                const QByteArray path = prefix + name.toByteArray();
                if (*m_at == '{' ? !object(path + '.', depth + 1) : !value(path))
                    return false;
            } while (take(','));
            return take('}');
        }

        bool value(QByteArrayView name)
        {
            FlatValue value;
            switch (*m_at) {
            case '"':
                value.kind = FlatValue::Kind::Text;
                if (!string(value.text))
                    return false;
                break;
            case 't':
            case 'f':
            case 'n':
                if (!word(value))
                    return false;
                break;
            default: {
                value.kind = FlatValue::Kind::Number;
                const auto [end, error] = std::from_chars(m_at, m_end, value.number);
                if (error != std::errc() || !std::isfinite(value.number))
                    return false; // an array, too
                m_at = end;
            }
            }
            m_visit(name, value);
            return true;
        }

        bool word(FlatValue &value)
        {
            for (const char *word : {"true", "false", "null"}) {
                const auto length = qsizetype(std::strlen(word));
                if (m_end - m_at < length || std::strncmp(m_at, word, size_t(length)) != 0)
                    continue;
                value.kind = *m_at == 'n' ? FlatValue::Kind::Null : FlatValue::Kind::Literal;
                value.text = QByteArrayView(m_at, length);
                m_at += length;
                return true;
            }
            return false;
        }

        const char *m_at;
        const char *m_end;
        const Visit &m_visit;
    };

    void visitObject(const QJsonObject &object, const QByteArray &prefix, const Visit &visit)
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QByteArray name = prefix + it.key().toUtf8();
            const QJsonValue value = it.value();
            if (value.isObject()) {
                visitObject(value.toObject(), name + '.', visit);
                continue;
            }
            FlatValue flat;
            QByteArray text;
            if (value.isDouble()) {
                flat.kind = FlatValue::Kind::Number;
                flat.number = value.toDouble();
            } else if (value.isString()) {
                flat.kind = FlatValue::Kind::Text;
                text = value.toString().toUtf8();
            } else if (!value.isNull()) {
                flat.kind = FlatValue::Kind::Literal;
                text = value.isBool() ? QByteArray(value.toBool() ? "true" : "false")
                                      : QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
            }
            flat.text = text;
            visit(name, flat);
        }
    }

} // namespace

bool visitFlatJson(QByteArrayView json, const Visit &visit)
{
    if (Scanner(json, visit).read())
        return true;
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray());
    if (!document.isObject())
        return false;
    visitObject(document.object(), {}, visit);
    return true;
}

} // namespace rondo
