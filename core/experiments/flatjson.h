// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <functional>

namespace rondo {

//! One value of a JSON object.
struct FlatValue {
    enum class Kind {
        Null,
        Number,
        Text,
        Literal //!< true, false or an array, as it stands in JSON
    };
    Kind kind = Kind::Null;
    double number = 0;
    QByteArrayView text; //!< UTF-8; valid during the call only
};

/*!
    Calls \a visit for each value of the JSON object in \a json, in its order; members of inner objects get
   names with dots, "versions.torch". Made for thousands of objects of the store: it copies nothing, unless a
   text has escapes. A member that comes twice is visited twice. What is no JSON object has no values: false.
*/
bool visitFlatJson(QByteArrayView json,
                   const std::function<void(QByteArrayView name, const FlatValue &value)> &visit);

} // namespace rondo
