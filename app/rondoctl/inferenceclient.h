// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace rondoctl {

//! Asks one model of an Open Inference Protocol v2 server (kserve.github.io/website, REST). Calls block, at
//! most 30 s each.
class InferenceClient {
public:
    //! \a token: empty for none.
    InferenceClient(QString url, QString model, QString token);

    struct Input {
        QString name;
        QList<qint64> shape; //!< without the batch
    };
    rondo::Result<Input> input() const;
    //! The scores of one row.
    rondo::Result<QList<double>> infer(const Input &input, const QList<double> &values) const;

private:
    rondo::Result<QJsonObject> request(const QString &path, const QByteArray &body) const;

    QString m_url, m_model, m_token;
};

} // namespace rondoctl
