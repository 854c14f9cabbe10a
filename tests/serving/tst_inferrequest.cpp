// SPDX-License-Identifier: GPL-3.0-or-later
#include "serving/answer.h"
#include "serving/inferrequest.h"
#include "testing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <random>

using namespace rondo;

namespace {
Predictor::Signature imageSignature()
{
    return {.inputShape = {1, 2, 3}, .classNames = {"zero", "one", "two", "three"}, .classes = 4};
}

//! A request whose parts can be replaced one at a time.
struct Question {
    std::string name = R"("image")", shape = "[1,1,2,3]", datatype = R"("FP32")",
                data = "[0,0.25,0.5,0.75,1,0]";
    std::string extra; //!< more keys of the input, with a leading comma

    std::string json() const
    {
        return R"({"id":"q","inputs":[{"name":)" + name + R"(,"shape":)" + shape + R"(,"datatype":)"
            + datatype + (data.empty() ? "" : R"(,"data":)" + data) + extra + "}]}";
    }
};

//! JSON, then the bytes, as a client of the binary extension sends them.
Result<InferRequest> readBinary(Question question, const std::string &bytes,
                                std::optional<std::size_t> claimed = {})
{
    question.data.clear();
    question.extra
        = R"(,"parameters":{"binary_data_size":)" + std::to_string(claimed.value_or(bytes.size())) + "}";
    std::string body = question.json();
    const std::size_t length = body.size();
    body += bytes;
    return readInferRequest(body, length, imageSignature());
}

Result<InferRequest> readJson(std::string body)
{
    return readInferRequest(body, std::nullopt, imageSignature());
}

template <class Element> std::string bytesOf(std::initializer_list<Element> elements)
{
    std::string bytes(elements.size() * sizeof(Element), '\0');
    std::memcpy(bytes.data(), elements.begin(), bytes.size());
    return bytes;
}

std::string repeated(const std::string &text, std::size_t times)
{
    std::string all;
    for (std::size_t i = 0; i < times; ++i)
        all += text;
    return all;
}

void addRow(const std::string &name, const std::string &body)
{
    QTest::newRow(name.c_str()) << QByteArray::fromStdString(body);
}

void addRow(const std::string &name, const std::string &body, const char *word)
{
    QTest::newRow(name.c_str()) << QByteArray::fromStdString(body) << QString::fromLatin1(word);
}
} // namespace

class TestInferRequest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void readsWhatIsThere();
    void good_data();
    void good();
    void bad_data();
    void bad();
    void numericDatatypes_data();
    void numericDatatypes();
    void binary_data();
    void binary();
    void badBinary_data();
    void badBinary();
    void everyPrefixIsRefused();
    void damagedRequestsAreReadOrRefused();
    void answers_data();
    void answers();
};

void TestInferRequest::readsWhatIsThere()
{
    const auto request = readJson(Question().json());
    QVERIFY_RESULT(request);
    QCOMPARE(request->id, std::string("q"));
    QCOMPARE(request->rows, std::size_t {1});
    QCOMPARE(request->values, (std::vector<float> {0, 0.25F, 0.5F, 0.75F, 1, 0}));
    QVERIFY(!request->isBinary);
    QVERIFY(!request->binaryOutput);
    QCOMPARE(request->topClasses, std::size_t {0});
}

void TestInferRequest::good_data()
{
    QTest::addColumn<QByteArray>("body");
    addRow("flat", Question().json());
    addRow("nested", Question {.data = "[[[[0,0.25,0.5],[0.75,1,0]]]]"}.json());
    addRow("two rows", Question {.shape = "[2,1,2,3]", .data = "[0,0,0,0,0,0,0,0,0,0,0,0]"}.json());
    addRow("two nested rows",
           Question {.shape = "[2,1,2,3]", .data = "[[[[0,0,0],[0,0,0]]],[[[0,0,0],[0,0,0]]]]"}.json());
    addRow(
        "keys in another order",
        R"({"outputs":[],"inputs":[{"data":[0,0.25,0.5,0.75,1,0],"datatype":"FP32","shape":[1,1,2,3],"name":"image"}],"id":"q"})");
    addRow(
        "unknown keys",
        R"({"x":{"y":[1,{"z":null}]},"id":"q","inputs":[{"more":[[]],"name":"image","shape":[1,1,2,3],"datatype":"FP32","data":[0,0,0,0,0,0]}],"last":"x"})");
    addRow("white space", " \n\t" + Question {.data = " [ 0 , 1 , 0 ,\n 1 , 0 , 1 ] "}.json() + " \r\n ");
    addRow("exponents and signs", Question {.data = "[1e-3,1E+2,-0.5,-1,2.5e0,0.0]"}.json());
    addRow("tiny numbers", Question {.data = "[1e-300,-1e-300,5e-324,0,0,0]"}.json());
    addRow("largest FP32", Question {.data = "[3.4028234e38,-3.4028234e38,0,0,0,0]"}.json());
    addRow(
        "wanted output",
        R"({"inputs":[{"name":"image","shape":[1,1,2,3],"datatype":"FP32","data":[0,0,0,0,0,0]}],"outputs":[{"name":"scores"}]})");
    addRow("escaped names", Question {.name = R"("im\u0061ge")"}.json());
    addRow("many rows", Question {.shape = "[100,1,2,3]", .data = "[" + repeated("0.5,", 599) + "1]"}.json());
    addRow(
        "long id",
        R"({"id":")" + std::string(5000, 'x')
            + R"(","inputs":[{"name":"image","shape":[1,1,2,3],"datatype":"FP32","data":[0,0,0,0,0,0]}]})");
}

void TestInferRequest::good()
{
    QFETCH(QByteArray, body);
    const auto request = readJson(body.toStdString());
    QVERIFY_RESULT(request);
    QCOMPARE(request->values.size(), request->rows * 6);
}

void TestInferRequest::bad_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("reason");

    const std::string whole = Question().json();
    addRow("empty", "", "empty");
    addRow("blank", "   ", "JSON");
    addRow("text", "hello", "JSON");
    addRow("null", "null", "JSON");
    addRow("number", "1", "JSON");
    addRow("array", "[]", "object");
    addRow("no inputs", "{}", "1 input");
    addRow("inputs null", R"({"inputs":null})", "inputs");
    addRow("inputs an object", R"({"inputs":{}})", "inputs");
    addRow("inputs of numbers", R"({"inputs":[1]})", "inputs");
    addRow("empty inputs", R"({"inputs":[]})", "1 input");
    addRow("two inputs", R"({"inputs":[{},{}]})", "1 input");
    addRow("a thousand inputs", R"({"inputs":[)" + repeated("{},", 999) + "{}]}", "too many");
    addRow("something after", whole + "x", "JSON");
    addRow("two documents", whole + whole, "JSON");
    addRow("closing brace too many", whole + "}", "JSON");
    addRow("not UTF-8",
           R"({"id":")"
           "\xff\xfe"
           R"(","inputs":[]})",
           "JSON");
    addRow("control character", std::string("{\"id\":\"a\nb\"}"), "JSON");
    addRow("id a number", R"({"id":1,"inputs":[]})", "id");
    addRow("parameters a text", R"({"parameters":"x"})", "parameters");
    addRow("binary_data_output a text", R"({"parameters":{"binary_data_output":"yes"}})",
           "binary_data_output");
    addRow("binary_data_size without header",
           Question {.data = "", .extra = R"(,"parameters":{"binary_data_size":24})"}.json(),
           "Inference-Header-Content-Length");
    addRow("data and binary_data_size", Question {.extra = R"(,"parameters":{"binary_data_size":24})"}.json(),
           "either");
    addRow("neither data", Question {.data = ""}.json(), "either");

    for (const char *name : {"\"picture\"", "\"\"", "\"IMAGE\"", "\"image\\u0000\""})
        addRow(std::string("name ") + name, Question {.name = name}.json(), "no input");
    for (const char *name : {"1", "null", "[]", "{}", "true"})
        addRow(std::string("name ") + name, Question {.name = name}.json(), "name");

    addRow("datatype BYTES", Question {.datatype = R"("BYTES")"}.json(), "BYTES");
    for (const char *type : {"\"fp32\"", "\"FLOAT\"", "\"\"", "\"FP8\"", "\"INT128\"", "\"string\""})
        addRow(std::string("datatype ") + type, Question {.datatype = type}.json(), "unknown");
    for (const char *type : {"1", "null", "[]", "{}", "false"})
        addRow(std::string("datatype ") + type, Question {.datatype = type}.json(), "datatype");

    for (const char *shape : {"[]",
                              "[6]",
                              "[1,6]",
                              "[1,2,3]",
                              "[1,1,3,2]",
                              "[1,2,3,1]",
                              "[1,1,2,3,1]",
                              "[1,1,2,4]",
                              "[-1,1,2,3]",
                              "[0,1,2,3]",
                              "[1,-1,-2,3]",
                              "[1,1,-2,-3]",
                              "[-9223372036854775808,1,2,3]",
                              "[9223372036854775807,1,2,3]",
                              "[1537228672809129302,1,2,3]",
                              "[3074457345618258603,1,2,3]",
                              "[4294967296,1,2,3]",
                              "[1,4294967297,2,3]",
                              "[2,1,2,3]",
                              "[1000000000,1,2,3]"})
        addRow(std::string("shape ") + shape, Question {.shape = shape}.json(), "shape");
    for (const char *shape :
         {"6", "null", "\"[1,1,2,3]\"", "{}", "[1.5,1,2,3]", "[\"1\",1,2,3]", "[null,1,2,3]", "[[1],1,2,3]",
          "[1e0,1,2,3]", "[9223372036854775808,1,2,3]", "[99999999999999999999999,1,2,3]", "[true,1,2,3]",
          "[1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1]"})
        addRow(std::string("shape ") + shape, Question {.shape = shape}.json(), "shape");

    for (const char *data :
         {"[]", "[0]", "[0,0,0,0,0]", "[0,0,0,0,0,0,0]", "[[0,0,0],[0,0,0]]", "[[[[0,0],[0,0],[0,0]]]]",
          "[[[[0,0,0,0,0,0]]]]", "[[[[0,0,0]],[[0,0,0]]]]", "[[]]", "[[],[]]", "[[[[[0,0,0],[0,0,0]]]]]"})
        addRow(std::string("data ") + data, Question {.data = data}.json(), "data");
    for (const char *data :
         {"[[[[0,0,0],[0,0]]]]", "[[[[0,0],[0,0,0,0]]]]", "[0,0,0,[0,0,0]]", "[[0,0,0],0,0,0]",
          "[[[[0,0,0],0]]]", "[0,0,0,0,0,null]", "[0,0,0,0,0,\"0\"]", "[0,0,0,0,0,{}]", "0", "null", "\"x\"",
          "{}", "true", "[true,false,true,false,true,false]", "[0,0,0,0,0,true]"})
        addRow(std::string("data ") + data, Question {.data = data}.json(), "data");
    for (const char *number : {"NaN", "nan", "Infinity", "-Infinity", "1e400", "-1e400", "01", "+1", "1.",
                               ".5", "0x1", "1e", "--1", "1_000", "1,", "-", "tru"})
        addRow(std::string("number ") + number,
               Question {.data = std::string("[0,0,0,0,0,") + number + "]"}.json(), "");
    for (const char *number : {"3.5e38", "-3.5e38", "1e300", "1e39"})
        addRow(std::string("FP32 ") + number,
               Question {.data = std::string("[0,0,0,0,0,") + number + "]"}.json(), "cannot hold");
    addRow("deep nesting", Question {.data = repeated("[", 1000) + repeated("]", 1000)}.json(), "nested");
    addRow("very deep nesting", Question {.data = repeated("[", 100000)}.json(), "");
    addRow("deep nesting in an unknown key", R"({"x":)" + repeated("[", 100000), "");
    addRow("deep objects", repeated(R"({"x":)", 5000), "");

    addRow(
        "unknown output",
        R"({"inputs":[{"name":"image","shape":[1,1,2,3],"datatype":"FP32","data":[0,0,0,0,0,0]}],"outputs":[{"name":"logits"}]})",
        "no output");
    addRow(
        "output twice",
        R"({"inputs":[{"name":"image","shape":[1,1,2,3],"datatype":"FP32","data":[0,0,0,0,0,0]}],"outputs":[{"name":"scores"},{"name":"scores"}]})",
        "more than once");
    for (const char *count : {"0", "-1", "1.5", "\"2\"", "null", "99999999999999999999"})
        addRow(std::string("classification ") + count,
               R"({"inputs":[],"outputs":[{"name":"scores","parameters":{"classification":)"
                   + std::string(count) + "}}]}",
               "classification");
}

void TestInferRequest::bad()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, reason);
    QVERIFY_ERROR(readJson(body.toStdString()), reason);
}

void TestInferRequest::numericDatatypes_data()
{
    QTest::addColumn<QString>("datatype");
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("fits");

    struct Limits {
        const char *datatype;
        std::vector<const char *> fitting, refused;
    };
    const std::vector<Limits> table {
        {"BOOL", {"0", "1", "1.0"}, {"2", "-1", "0.5"}},
        {"UINT8", {"0", "255", "255.0"}, {"256", "-1", "0.5", "1e10"}},
        {"UINT16", {"0", "65535"}, {"65536", "-1", "0.5"}},
        {"UINT32", {"0", "4294967295"}, {"4294967296", "-1", "0.5"}},
        {"UINT64", {"0", "9007199254740993"}, {"-1", "0.5", "1e20"}},
        {"INT8", {"-128", "127"}, {"-129", "128", "0.5"}},
        {"INT16", {"-32768", "32767"}, {"-32769", "32768", "0.5"}},
        {"INT32", {"-2147483648", "2147483647"}, {"-2147483649", "2147483648", "0.5"}},
        {"INT64", {"-9223372036854775808", "1"}, {"0.5", "1e19", "-1e19"}},
        {"FP16", {"0.5", "-65504", "65504"}, {"65505", "-1e5"}},
        {"BF16", {"0.5", "3e38"}, {"1e39"}},
        {"FP32", {"0.5", "3e38"}, {"1e39"}},
        {"FP64", {"0.5", "3e38"}, {"1e39"}},
    };
    for (const Limits &row : table) {
        const auto add = [&](const char *number, bool fits) {
            QTest::newRow((std::string(row.datatype) + " " + number).c_str())
                << QString::fromLatin1(row.datatype) << QString::fromLatin1(number) << fits;
        };
        for (const char *number : row.fitting)
            add(number, true);
        for (const char *number : row.refused)
            add(number, false);
    }
}

void TestInferRequest::numericDatatypes()
{
    QFETCH(QString, datatype);
    QFETCH(QString, number);
    QFETCH(bool, fits);
    const auto request = readJson(Question {.datatype = '"' + datatype.toStdString() + '"',
                                            .data = "[1,0,0,0,0," + number.toStdString() + "]"}
                                      .json());
    QCOMPARE(request.ok(), fits);
    if (!fits)
        return;
    const float scale = datatype == QLatin1String("UINT8") ? 1.0F / 255 : 1.0F;
    QCOMPARE(request->values[0], scale);
    QCOMPARE(request->values[5], number.toFloat() * scale);
}

void TestInferRequest::binary_data()
{
    QTest::addColumn<QString>("datatype");
    QTest::addColumn<QByteArray>("bytes");
    const auto add = [](const char *datatype, const std::string &bytes) {
        QTest::newRow(datatype) << QString::fromLatin1(datatype) << QByteArray::fromStdString(bytes);
    };
    // Each holds 1, 0, 2, 0, 3, 4; BOOL only knows 1 and 0, and UINT8 is a pixel.
    add("INT8", bytesOf<std::int8_t>({1, 0, 2, 0, 3, 4}));
    add("UINT16", bytesOf<std::uint16_t>({1, 0, 2, 0, 3, 4}));
    add("INT16", bytesOf<std::int16_t>({1, 0, 2, 0, 3, 4}));
    add("UINT32", bytesOf<std::uint32_t>({1, 0, 2, 0, 3, 4}));
    add("INT32", bytesOf<std::int32_t>({1, 0, 2, 0, 3, 4}));
    add("UINT64", bytesOf<std::uint64_t>({1, 0, 2, 0, 3, 4}));
    add("INT64", bytesOf<std::int64_t>({1, 0, 2, 0, 3, 4}));
    add("FP16", bytesOf<std::uint16_t>({0x3c00, 0, 0x4000, 0x8000, 0x4200, 0x4400}));
    add("BF16", bytesOf<std::uint16_t>({0x3f80, 0, 0x4000, 0x8000, 0x4040, 0x4080}));
    add("FP32", bytesOf<float>({1, 0, 2, 0, 3, 4}));
    add("FP64", bytesOf<double>({1, 0, 2, 0, 3, 4}));
}

void TestInferRequest::binary()
{
    QFETCH(QString, datatype);
    QFETCH(QByteArray, bytes);
    const auto request = readBinary({.datatype = '"' + datatype.toStdString() + '"'}, bytes.toStdString());
    QVERIFY_RESULT(request);
    QVERIFY(request->isBinary);
    QCOMPARE(request->values, (std::vector<float> {1, 0, 2, 0, 3, 4}));
    QCOMPARE(readBinary({.datatype = R"("UINT8")"}, bytesOf<std::uint8_t>({255, 0, 51, 0, 0, 0}))->values[2],
             0.2F);
    QCOMPARE(readBinary({.datatype = R"("BOOL")"}, bytesOf<std::uint8_t>({1, 0, 1, 0, 0, 0}))->values[2],
             1.0F);
    // The smallest FP16 above zero.
    QCOMPARE(readBinary({.datatype = R"("FP16")"}, bytesOf<std::uint16_t>({1, 0, 0, 0, 0, 0}))->values[0],
             std::ldexp(1.0F, -24));
}

void TestInferRequest::badBinary_data()
{
    QTest::addColumn<QString>("datatype");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("claimed");
    QTest::addColumn<QString>("reason");
    const auto add = [](const char *name, const char *datatype, const std::string &bytes, qint64 claimed,
                        const char *reason) {
        QTest::newRow(name) << QString::fromLatin1(datatype) << QByteArray::fromStdString(bytes) << claimed
                            << QString::fromLatin1(reason);
    };
    const std::string whole = bytesOf<float>({1, 0, 2, 0, 3, 4});
    add("claims more", "FP32", whole, 25, "binary_data_size");
    add("claims less", "FP32", whole, 23, "binary_data_size");
    add("claims nothing", "FP32", whole, 0, "binary_data_size");
    add("claims a negative size", "FP32", whole, -24, "binary_data_size");
    add("claims the most", "FP32", whole, std::numeric_limits<qint64>::max(), "binary_data_size");
    add("claims the least", "FP32", whole, std::numeric_limits<qint64>::min(), "binary_data_size");
    add("no bytes", "FP32", "", 0, "needs 6");
    add("one byte short", "FP32", whole.substr(1), 23, "needs 6");
    add("one byte long", "FP32", whole + "x", 25, "needs 6");
    add("one number short", "FP32", whole.substr(4), 20, "needs 6");
    add("twice", "FP32", whole + whole, 48, "needs 6");
    add("other size of type", "FP64", whole, 24, "needs 6");
    add("not a number", "FP32", bytesOf<float>({1, 0, std::nanf(""), 0, 3, 4}), 24, "not a number");
    add("infinite", "FP32", bytesOf<float>({1, 0, -std::numeric_limits<float>::infinity(), 0, 3, 4}), 24,
        "infinite");
    add("infinite FP16", "FP16", bytesOf<std::uint16_t>({0x7c00, 0, 0, 0, 0, 0}), 12, "infinite");
    add("not a number FP16", "FP16", bytesOf<std::uint16_t>({0x7c01, 0, 0, 0, 0, 0}), 12, "not a number");
    add("too large for FP32", "FP64", bytesOf<double>({1e300, 0, 0, 0, 0, 0}), 48, "infinite");
    add("BYTES", "BYTES", whole, 24, "BYTES");
}

void TestInferRequest::badBinary()
{
    QFETCH(QString, datatype);
    QFETCH(QByteArray, bytes);
    QFETCH(qint64, claimed);
    QFETCH(QString, reason);
    const std::string size = std::to_string(claimed);
    Question question {.datatype = '"' + datatype.toStdString() + '"',
                       .data = "",
                       .extra = R"(,"parameters":{"binary_data_size":)" + size + "}"};
    std::string body = question.json();
    const std::size_t length = body.size();
    body += bytes.toStdString();
    QVERIFY_ERROR(readInferRequest(body, length, imageSignature()), reason);

    std::string lying = question.json() + bytes.toStdString();
    QVERIFY_ERROR(readInferRequest(lying, lying.size() + 1, imageSignature()),
                  QStringLiteral("Inference-Header-Content-Length"));
    std::string headless = question.json() + bytes.toStdString();
    QVERIFY_ERROR(readInferRequest(headless, 0, imageSignature()), QStringLiteral("empty"));
    std::string unannounced = Question().json() + bytes.toStdString() + "tail";
    QVERIFY_ERROR(readInferRequest(unannounced, Question().json().size(), imageSignature()),
                  QStringLiteral("follow the JSON"));
}

void TestInferRequest::everyPrefixIsRefused()
{
    const std::string whole = Question {.data = "[[[[0,0.25,0.5],[0.75,1,0]]]]"}.json();
    for (std::size_t length = 0; length < whole.size(); ++length)
        QVERIFY2(!readJson(whole.substr(0, length)).ok(), std::to_string(length).c_str());
}

void TestInferRequest::damagedRequestsAreReadOrRefused()
{
    std::mt19937 random(20240117); // a fixed seed: a failure can be repeated
    const std::string whole
        = Question {.data = "[[[[0,0.25,0.5],[0.75,1,0]]]]", .extra = R"(,"parameters":{"binary_data":true})"}
              .json();
    const std::string pieces = "{}[]\",:0123456789.eE+-truefalsn\\u\x01\x7f\xc3\xff ";
    int read = 0, refused = 0;
    for (int round = 0; round < 20'000; ++round) {
        std::string body = whole;
        const std::size_t edits = 1 + random() % 6;
        for (std::size_t edit = 0; edit < edits && !body.empty(); ++edit) {
            const std::size_t at = random() % body.size();
            switch (random() % 4) {
            case 0:
                body[at] = pieces[random() % pieces.size()];
                break;
            case 1:
                body.erase(at, 1 + random() % 8);
                break;
            case 2:
                body.insert(at, 1, pieces[random() % pieces.size()]);
                break;
            default:
                body.insert(at, body.substr(random() % body.size(), random() % 40));
                break;
            }
        }
        std::optional<std::size_t> headerLength;
        if (random() % 4 == 0)
            headerLength = random() % (body.size() + 8);
        const auto request = readInferRequest(body, headerLength, imageSignature());
        if (request.ok()) {
            ++read;
            QCOMPARE(request->values.size(), request->rows * 6);
            QVERIFY(std::all_of(request->values.begin(), request->values.end(),
                                [](float value) { return std::isfinite(value); }));
        } else {
            ++refused;
            QVERIFY(!request.errorText().isEmpty());
        }
    }
    QVERIFY(read > 100);
    QVERIFY(refused > 1000);
}

void TestInferRequest::answers_data()
{
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<bool>("isBinary");
    QTest::addColumn<QString>("datatype");
    QTest::addColumn<int>("columns");
    QTest::newRow("scores") << QByteArray("{}") << false << QStringLiteral("FP32") << 4;
    QTest::newRow("binary scores") << QByteArray(R"({"binary_data":true})") << true << QStringLiteral("FP32")
                                   << 4;
    QTest::newRow("best two") << QByteArray(R"({"classification":2})") << false << QStringLiteral("BYTES")
                              << 2;
    QTest::newRow("more than there are")
        << QByteArray(R"({"classification":9})") << false << QStringLiteral("BYTES") << 4;
    QTest::newRow("binary best") << QByteArray(R"({"classification":1,"binary_data":true})") << true
                                 << QStringLiteral("BYTES") << 1;
}

void TestInferRequest::answers()
{
    QFETCH(QByteArray, parameters);
    QFETCH(bool, isBinary);
    QFETCH(QString, datatype);
    QFETCH(int, columns);
    const auto request = readJson(
        R"({"id":"a \"quoted\" \u0001 ü","inputs":[{"name":"image","shape":[2,1,2,3],"datatype":"FP32","data":[0,0,0,0,0,0,0,0,0,0,0,0]}],"outputs":[{"name":"scores","parameters":)"
        + parameters.toStdString() + "}]}");
    QVERIFY_RESULT(request);
    const std::vector<float> scores {0.1F, 0.2F, 0.65F, 0.05F, 1, 0, 0, 0};
    const Answer answer = inferAnswer(*request, "my digits", 7, imageSignature(), scores);
    QCOMPARE(answer.status, 200U);
    QCOMPARE(answer.jsonLength > 0, isBinary);
    const QByteArray text = QByteArray::fromStdString(answer.body);
    QJsonParseError problem;
    const QJsonObject json
        = QJsonDocument::fromJson(isBinary ? text.left(static_cast<qsizetype>(answer.jsonLength)) : text,
                                  &problem)
              .object();
    QCOMPARE(problem.error, QJsonParseError::NoError);
    QCOMPARE(json[QLatin1String("model_name")].toString(), QStringLiteral("my digits"));
    QCOMPARE(json[QLatin1String("model_version")].toString(), QStringLiteral("7"));
    QCOMPARE(json[QLatin1String("id")].toString(), QStringLiteral("a \"quoted\" \u0001 ü"));
    const QJsonValue output = json[QLatin1String("outputs")][0];
    QCOMPARE(output[QLatin1String("datatype")].toString(), datatype);
    QCOMPARE(output[QLatin1String("shape")].toArray(), (QJsonArray {2, columns}));
    if (isBinary) {
        const QByteArray blob = text.mid(static_cast<qsizetype>(answer.jsonLength));
        QCOMPARE(output[QLatin1String("parameters")][QLatin1String("binary_data_size")].toInteger(),
                 blob.size());
        if (datatype == QLatin1String("FP32"))
            QCOMPARE(blob, QByteArray(reinterpret_cast<const char *>(scores.data()), 32));
        else
            QCOMPARE(blob,
                     QByteArray("\x0a\0\0\0", 4) + "0.65:2:two" + QByteArray("\x08\0\0\0", 4) + "1:0:zero");
        return;
    }
    const QJsonArray data = output[QLatin1String("data")].toArray();
    QCOMPARE(data.size(), 2 * columns);
    if (datatype == QLatin1String("BYTES"))
        QCOMPARE(data[0].toString(), QStringLiteral("0.65:2:two"));
    else
        QCOMPARE(static_cast<float>(data[2].toDouble()), 0.65F);
}

QTEST_GUILESS_MAIN(TestInferRequest)
#include "tst_inferrequest.moc"
