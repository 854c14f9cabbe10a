// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/compareexport.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>
#include <QWidget>

#include <cmath>

namespace rondo {

namespace {
    constexpr double pngScale = 2;
} // namespace

QByteArray svgOf(QWidget &widget)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(widget.size());
    generator.setViewBox(widget.rect());
    generator.setTitle(QCoreApplication::translate("rondo::CompareExport", "Experiments compared with Rondo"));
    QPainter painter(&generator);
    widget.render(&painter);
    painter.end();
    return bytes;
}

QByteArray pngOf(QWidget &widget)
{
    QImage image((QSizeF(widget.size()) * pngScale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(pngScale);
    widget.render(&image);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray csv(const QList<QStringList> &rows)
{
    QByteArray bytes;
    for (const QStringList &row : rows) {
        for (qsizetype at = 0; at < row.size(); ++at) {
            QString field = row.at(at);
            const bool needsQuotes = field.contains(QLatin1Char(',')) || field.contains(QLatin1Char('"'))
                || field.contains(QLatin1Char('\n')) || field.contains(QLatin1Char('\r'));
            if (needsQuotes) {
                field.replace(QLatin1Char('"'), QStringLiteral("\"\""));
                field = QLatin1Char('"') + field + QLatin1Char('"');
            }
            if (at > 0)
                bytes += ',';
            bytes += field.toUtf8();
        }
        bytes += "\r\n";
    }
    return bytes;
}

QByteArray curvesCsv(const Comparison &comparison, const QList<ComparedCurve> &curves)
{
    QByteArray bytes = "experiment,run,metric,step,epoch,time,value\r\n";
    for (const ComparedCurve &curve : curves) {
        const int at = comparison.indexOf(curve.experiment);
        if (at < 0)
            continue;
        const Experiment &experiment = comparison.chosen.at(at).experiment;
        QByteArray start = csv({{experiment.name, QString::number(experiment.run.value), curve.metric}});
        start.replace("\r\n", ",");
        for (const MetricPoint &point : curve.points) {
            bytes += start + QByteArray::number(point.step) + ',' + QByteArray::number(point.epoch, 'g', 10) + ','
                + QByteArray::number(point.time) + ',';
            if (std::isfinite(point.value))
                bytes += QByteArray::number(point.value, 'g', 17);
            bytes += "\r\n";
        }
    }
    return bytes;
}

} // namespace rondo
