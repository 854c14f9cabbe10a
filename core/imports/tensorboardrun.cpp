// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/tensorboardrun.h"

#include "imports/eventfile.h"
#include "imports/wireformat.h"

#include <QCoreApplication>
#include <QtEndian>

#include <cmath>

/*
    The messages, as far as they are read (tensorflow/core/util/event.proto, framework/summary.proto,
    framework/tensor.proto; tensorboard/plugins/hparams/plugin_data.proto, api.proto;
   google/protobuf/struct.proto):

        Event               1 double wall_time, 2 int64 step, 5 Summary summary, 7 SessionLog session_log
        SessionLog          1 status (1: START)
        Summary             1 repeated Value
        Summary.Value       1 tag, 2 float simple_value, 8 TensorProto tensor, 9 SummaryMetadata metadata
        SummaryMetadata     1 PluginData plugin_data
        PluginData          1 plugin_name, 2 content
        TensorProto         1 dtype, 4 tensor_content, 5 float_val, 6 double_val, 7 int_val, 10 int64_val
        HParamsPluginData   3 SessionStartInfo, 4 SessionEndInfo
        SessionStartInfo    1 map<string, Value> hparams, 5 double start_time_secs
        SessionEndInfo      1 status (1: success, 2: failure), 2 double end_time_secs
        Value               2 number_value, 3 string_value, 4 bool_value
*/

namespace rondo::imports {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Imports)
    };

    // DataType of tensorflow/core/framework/types.proto.
    enum DataType { Float = 1, Double = 2, Int32 = 3, Int64 = 9 };

    std::optional<double> contentOf(QByteArrayView bytes, qint64 type)
    {
        if (type == Float && bytes.size() == 4)
            return double(qFromLittleEndian<float>(bytes.data()));
        if (type == Double && bytes.size() == 8)
            return qFromLittleEndian<double>(bytes.data());
        if (type == Int32 && bytes.size() == 4)
            return double(qFromLittleEndian<qint32>(bytes.data()));
        if (type == Int64 && bytes.size() == 8)
            return double(qFromLittleEndian<qint64>(bytes.data()));
        return {};
    }

    //! The first of packed integers.
    std::optional<double> varintOf(QByteArrayView packed)
    {
        const QByteArray field = '\x08' + packed.toByteArray(); // as if it were field 1 of a message
        WireReader reader(field);
        return reader.next() ? std::optional<double>(double(reader.integer())) : std::nullopt;
    }

    //! The only number of a tensor; none when it has more or is of another type.
    std::optional<double> scalarOf(QByteArrayView tensor)
    {
        qint64 type = 0;
        std::optional<double> result;
        for (WireReader fields(tensor); fields.next();) {
            switch (fields.number()) {
            case 1:
                type = fields.integer();
                break;
            case 4:
                if (!fields.bytes().isEmpty())
                    result = contentOf(fields.bytes(), type);
                break;
            case 5:
            case 6: // packed or not
                result = fields.isBytes() ? contentOf(fields.bytes(), fields.number() == 5 ? Float : Double)
                                          : std::optional<double>(fields.real());
                break;
            case 7:
            case 10: // packed or not
                result = fields.isBytes() ? varintOf(fields.bytes())
                                          : std::optional<double>(double(fields.integer()));
                break;
            default:
                break;
            }
        }
        return result;
    }

    //! A value of google.protobuf.Value; undefined for lists and structures.
    QJsonValue settingOf(QByteArrayView message)
    {
        QJsonValue value(QJsonValue::Undefined);
        for (WireReader fields(message); fields.next();) {
            if (fields.number() == 2)
                value = fields.real();
            else if (fields.number() == 3)
                value = fields.text();
            else if (fields.number() == 4)
                value = fields.integer() != 0;
        }
        return value;
    }

    QDateTime dateTime(double seconds)
    {
        constexpr double year9999 = 253'402'300'799;
        return seconds > 0 && seconds < year9999
            ? QDateTime::fromMSecsSinceEpoch(qint64(seconds * 1000), Qt::UTC)
            : QDateTime();
    }

} // namespace

struct TensorboardRun::Value {
    QString tag, plugin;
    QByteArrayView content; //!< of the plugin
    std::optional<double> number;
};

void TensorboardRun::readFile(const QString &path)
{
    EventFile file(path);
    if (const auto opened = file.open(); !opened) {
        m_problems << opened.errorText();
        return;
    }
    while (true) {
        switch (file.next()) {
        case EventFile::Outcome::Record:
            if (!takeEvent(file.record()))
                m_problems << Text::tr("%1: the record at byte %2 is no event of TensorBoard.")
                                  .arg(path)
                                  .arg(file.offset());
            break;
        case EventFile::Outcome::Damaged:
            m_problems << Text::tr("%1: the record at byte %2 is damaged and was left out.")
                              .arg(path)
                              .arg(file.offset());
            break;
        case EventFile::Outcome::Torn:
            m_problems << Text::tr("%1 ends in the middle of a record, or is no event file, from byte %2 on.")
                              .arg(path)
                              .arg(file.offset());
            return;
        case EventFile::Outcome::End:
            return;
        }
    }
}

bool TensorboardRun::takeEvent(QByteArrayView message)
{
    double time = nan;
    qint64 step = 0;
    QByteArrayView summary;
    bool isStart = false;
    WireReader fields(message);
    while (fields.next()) {
        if (fields.number() == 1)
            time = fields.real();
        else if (fields.number() == 2)
            step = fields.integer();
        else if (fields.number() == 5)
            summary = fields.bytes();
        else if (fields.number() == 7) {
            WireReader log(fields.bytes());
            isStart = log.next() && log.number() == 1 && log.integer() == 1;
        }
    }
    if (!fields.isWhole())
        return false;
    m_first = std::fmin(m_first, time);
    if (!summary.isEmpty())
        m_last = std::fmax(m_last, time);
    if (isStart)
        restart(step);
    return takeSummary(summary, step, time);
}

void TensorboardRun::restart(qint64 step)
{
    // It went on from a checkpoint: what it had reported from there on does not count any more.
    for (QList<MetricPoint> &points : m_series)
        points.removeIf([step](const MetricPoint &point) { return point.step >= step; });
}

bool TensorboardRun::takeSummary(QByteArrayView message, qint64 step, double time)
{
    WireReader values(message);
    while (values.next()) {
        if (values.number() != 1)
            continue;
        Value value;
        WireReader fields(values.bytes());
        while (fields.next()) {
            if (fields.number() == 1) {
                value.tag = fields.text();
            } else if (fields.number() == 2) {
                value.number = fields.real();
            } else if (fields.number() == 8) {
                value.number = scalarOf(fields.bytes());
            } else if (fields.number() == 9) {
                WireReader metadata(fields.bytes());
                while (metadata.next() && metadata.number() != 1) { }
                WireReader plugin(metadata.bytes());
                while (plugin.next()) {
                    if (plugin.number() == 1)
                        value.plugin = plugin.text();
                    else if (plugin.number() == 2)
                        value.content = plugin.bytes();
                }
            }
        }
        if (!fields.isWhole())
            return false;
        takeValue(value, step, time);
    }
    return values.isWhole();
}

void TensorboardRun::takeValue(const Value &value, qint64 step, double time)
{
    if (!value.plugin.isEmpty())
        m_plugins.insert(value.tag, value.plugin);
    const QString plugin = m_plugins.value(value.tag);
    if (plugin == QLatin1String("hparams")) {
        if (!takeHparams(value.content))
            m_problems << Text::tr("The hyper-parameters in \"%1\" cannot be read.").arg(value.tag);
    } else if (value.number && (plugin.isEmpty() || plugin == QLatin1String("scalars"))
               && !value.tag.isEmpty()) {
        const qint64 milliseconds = std::isfinite(time) ? qint64(qBound(0.0, time * 1000, 1e15)) : 0;
        m_series[value.tag].append({step, 0, *value.number, milliseconds});
    }
}

bool TensorboardRun::takeHparams(QByteArrayView message)
{
    WireReader data(message);
    while (data.next()) {
        WireReader info(data.bytes());
        while ((data.number() == 3 || data.number() == 4) && info.next()) {
            if (data.number() == 3 && info.number() == 1) {
                QString name;
                QJsonValue setting;
                for (WireReader entry(info.bytes()); entry.next();) {
                    if (entry.number() == 1)
                        name = entry.text();
                    else if (entry.number() == 2)
                        setting = settingOf(entry.bytes());
                }
                if (!name.isEmpty() && !setting.isUndefined())
                    m_settings.insert(name, setting);
            } else if (data.number() == 4 && info.number() == 1 && info.integer() > 0 && info.integer() < 3) {
                m_state = info.integer() == 1 ? ExperimentState::Done : ExperimentState::Failed;
            }
        }
        if (!info.isWhole())
            return false;
    }
    return data.isWhole();
}

QDateTime TensorboardRun::started() const
{
    return dateTime(m_first);
}

QDateTime TensorboardRun::finished() const
{
    return dateTime(m_last);
}

void TensorboardRun::adopt(const TensorboardRun &other)
{
    for (auto it = other.m_settings.begin(); it != other.m_settings.end(); ++it)
        m_settings.insert(it.key(), it.value());
    for (auto it = other.m_series.begin(); it != other.m_series.end(); ++it)
        m_series[it.key()] += it.value();
    if (other.m_state)
        m_state = other.m_state;
}

} // namespace rondo::imports
