// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/designs.h"

#include "learning/settings.h"

#include <QCoreApplication>

#include <algorithm>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Designs)
    };

    //! Stacks layers and keeps the shape that the next one gets.
    class Stack {
    public:
        explicit Stack(ImageShape input)
            : m_width(input.channels)
            , m_rows(input.height)
            , m_columns(input.width)
        {
        }

        void convolution(int filters, int padding)
        {
            m_layers.append({.kind = Layer::Kind::Convolution,
                             .inputs = m_width,
                             .outputs = filters,
                             .kernel = 3,
                             .padding = padding});
            m_width = filters;
            m_rows += 2 * padding - 2;
            m_columns += 2 * padding - 2;
        }

        void reluPool()
        {
            plain(Layer::Kind::ReluPool);
            m_rows /= 2;
            m_columns /= 2;
        }

        void flatten()
        {
            plain(Layer::Kind::Flatten);
            m_width *= std::max(m_rows, 0) * std::max(m_columns, 0);
        }

        void dense(int units)
        {
            m_layers.append({.kind = Layer::Kind::Dense, .inputs = m_width, .outputs = units});
            m_width = units;
        }

        void dropout(double rate)
        {
            if (rate > 0)
                m_layers.append(
                    {.kind = Layer::Kind::Dropout, .inputs = m_width, .outputs = m_width, .rate = rate});
        }

        void plain(Layer::Kind kind)
        {
            m_layers.append({.kind = kind, .inputs = m_width, .outputs = m_width});
        }
        int smallestSide() const { return std::min(m_rows, m_columns); }
        const QList<Layer> &layers() const { return m_layers; }

    private:
        QList<Layer> m_layers;
        int m_width, m_rows, m_columns;
    };

    constexpr double largestDropout = 0.95;

    Result<QList<Layer>> convnet(SettingsReader &reader, ImageShape input, int classes)
    {
        int filters = 32;
        int units = 128;
        double rate = 0.25;
        reader.integer(QLatin1String("filters"), filters, 1, 2048, "32");
        reader.integer(QLatin1String("dense"), units, 1, 65536, "128");
        reader.number(QLatin1String("dropout"), rate, 0, largestDropout, "0.25");

        Stack stack(input);
        stack.convolution(filters, 0);
        stack.reluPool();
        stack.convolution(2 * filters, 0);
        stack.reluPool();
        stack.flatten();
        stack.dropout(rate);
        stack.dense(units);
        stack.plain(Layer::Kind::Relu);
        stack.dropout(rate);
        stack.dense(classes);
        return stack.layers();
    }

    QList<int> convolutionsPerBlock(int depth)
    {
        switch (depth) {
        case 5:
            return {2, 2};
        case 7:
            return {2, 2, 2};
        case 11:
            return {1, 1, 2, 2, 2};
        case 13:
            return {2, 2, 2, 2, 2};
        case 16:
            return {2, 2, 3, 3, 3};
        case 19:
            return {2, 2, 4, 4, 4};
        default:
            return {};
        }
    }

    Result<QList<Layer>> vgg(SettingsReader &reader, ImageShape input, int classes)
    {
        int depth = 7;
        int width = 16;
        double rate = 0.25;
        reader.integer(QLatin1String("depth"), depth, 5, 19, "7");
        reader.integer(QLatin1String("width"), width, 1, 512, "16");
        reader.number(QLatin1String("dropout"), rate, 0, largestDropout, "0.25");
        const QList<int> blocks = convolutionsPerBlock(depth);
        if (blocks.isEmpty())
            return Error {
                Text::tr(
                    "The parameter depth must be one of 5, 7, 11, 13, 16, 19, for example 7. It is \"%1\".")
                    .arg(depth)};

        Stack stack(input);
        for (int block = 0; block < blocks.size(); ++block) {
            for (int i = 0; i < blocks[block]; ++i) {
                stack.convolution(width << std::min(block, 3), 1);
                stack.plain(Layer::Kind::BatchNorm);
                // A map of less than 4 x 4 has nothing left to shrink: small images keep what they have.
                if (i + 1 == blocks[block] && stack.smallestSide() >= 4)
                    stack.reluPool();
                else
                    stack.plain(Layer::Kind::Relu);
            }
        }
        stack.plain(Layer::Kind::GlobalPool);
        for (int i = 0; depth >= 11 && i < 2; ++i) {
            stack.dropout(rate);
            stack.dense(8 * width);
            stack.plain(Layer::Kind::Relu);
        }
        stack.dropout(rate);
        stack.dense(classes);
        return stack.layers();
    }

    Result<QList<Layer>> mlp(SettingsReader &reader, ImageShape input, int classes)
    {
        int hidden = 128;
        int layers = 2;
        double rate = 0.25;
        reader.integer(QLatin1String("hidden"), hidden, 1, 65536, "128");
        reader.integer(QLatin1String("layers"), layers, 1, 64, "2");
        reader.number(QLatin1String("dropout"), rate, 0, largestDropout, "0.25");

        Stack stack(input);
        stack.flatten();
        for (int i = 0; i < layers; ++i) {
            stack.dense(hidden);
            stack.plain(Layer::Kind::Relu);
            stack.dropout(rate);
        }
        stack.dense(classes);
        return stack.layers();
    }

} // namespace

Result<QList<Layer>> designLayers(const QString &type, const QJsonObject &settings, ImageShape input,
                                  int classes)
{
    using Design = Result<QList<Layer>> (*)(SettingsReader &, ImageShape, int);
    const Design design = type == QLatin1String("convnet") ? &convnet
        : type == QLatin1String("vgg")                     ? &vgg
        : type == QLatin1String("mlp")                     ? &mlp
                                                           : nullptr;
    if (!design)
        return Error {
            Text::tr("There is no built-in algorithm \"%1\". There are convnet, vgg and mlp.").arg(type)};
    SettingsReader reader(settings);
    auto layers = design(reader, input, classes);
    if (const auto checked = reader.result(); !checked)
        return checked.error();
    return layers;
}

} // namespace rondo
