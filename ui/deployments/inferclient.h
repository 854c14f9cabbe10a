// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace rondo {

//! What an endpoint answered about one picture.
struct InferAnswer {
    QString request; //!< id that was sent along; the prediction is logged under it
    int modelVersion = 0;
    QList<double> scores; //!< one per class, 0 to 1
    double milliseconds = 0; //!< from sending to the answer
    int best() const; //!< -1 when there are no scores
};

/*!
    Asks one endpoint over the Open Inference Protocol v2, without ever blocking. A new question ends the one
   before it, so answers come for the last question only.
*/
class InferClient : public QObject {
    Q_OBJECT
public:
    explicit InferClient(QObject *parent = nullptr);

    //! \a base: "http://127.0.0.1:8099". Ends the question under way.
    void setEndpoint(const QString &base, const QString &model);
    //! \a pixels: one grey image, 8 bits, \a height rows of \a width.
    void ask(const QByteArray &pixels, int width, int height);
    void cancel();

Q_SIGNALS:
    void answered(const rondo::InferAnswer &answer);
    void failed(const QString &text); //!< in words, with a way out

private:
    void post(const QString &inputName);
    void finish(QNetworkReply *reply, const QString &request, qint64 nanoseconds);
    QNetworkReply *start(QNetworkReply *reply);
    QString errorText(QNetworkReply &reply, const QByteArray &body) const;

    QNetworkAccessManager m_network;
    QPointer<QNetworkReply> m_reply;
    QString m_base, m_model;
    QString m_inputName; //!< as the endpoint told; empty: not asked yet
    QByteArray m_pixels;
    int m_width = 0, m_height = 0;
};

//! Reads the body of an answer of /v2/models/NAME/infer; false when it is none.
bool readInferAnswer(const QByteArray &body, InferAnswer &answer);

} // namespace rondo
