// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace rondo {

/*!
    Takes one object of a flow file apart and remembers the first thing that is wrong, with its place.

    Each function takes one key out; problem() is asked at the end and also refuses what nobody took.
*/
class FlowReader {
public:
    static constexpr double farthest = 1e7; //!< of a coordinate

    //! \a place: where the object stands, as a person would look for it: "nodes[3]".
    FlowReader(QString place, const QJsonValue &value);

    QString text(const char *key);
    QString optionalText(const char *key);
    QString id(); //!< from now on part of the place
    double number(const char *key, double minimum, double maximum, double missing);
    bool truth(const char *key, bool missing);
    QPointF point(const char *key, double minimum);
    QList<QPointF> points(const char *key);
    QRectF rect(); //!< "at" and "size"
    QMap<QString, Setting> settings(const QString &type);
    FrameColour colour();
    std::optional<FrameContents> contents(const char *key);
    QJsonArray list(const char *key);

    //! After everything known was taken: the first problem, if any.
    std::optional<Error> problem();

private:
    QJsonValue take(const char *key);
    void fail(const QString &text);
    QSet<QString> ids(const QJsonObject &object, const char *key);

    QString m_place;
    QJsonObject m_object;
    std::optional<Error> m_problem;
};

} // namespace rondo
