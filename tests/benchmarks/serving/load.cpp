// SPDX-License-Identifier: GPL-3.0-or-later
// bench_load PORT MODEL json|binary CONNECTIONS SECONDS: every connection asks for one prediction after the
// other. Prints
// {"requests_per_second", "p50_ms", "p99_ms", "errors"}.
#include <algorithm>
#include <boost/asio.hpp>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace {
using boost::asio::ip::tcp;
using boost::system::error_code;
using Clock = std::chrono::steady_clock;
using Socket = boost::asio::basic_stream_socket<tcp, boost::asio::io_context::executor_type>;

constexpr std::size_t pixels = 28 * 28;

//! About as many pixels with ink as a handwritten digit has.
std::vector<float> randomImage(unsigned seed)
{
    std::mt19937 random(seed);
    std::vector<float> image(pixels);
    for (float &pixel : image)
        pixel = random() % 5 == 0 ? static_cast<float>(random() % 256) / 255.0F : 0.0F;
    return image;
}

std::string jsonRequest(const std::string &model, const std::vector<float> &image)
{
    std::string body = R"({"inputs":[{"name":"image","shape":[1,1,28,28],"datatype":"FP32","data":[)";
    for (std::size_t i = 0; i < image.size(); ++i) {
        char digits[32];
        const auto end = std::to_chars(digits, digits + sizeof(digits), image[i]).ptr;
        body.append(i > 0 ? "," : "").append(digits, end);
    }
    body += "]}]}";
    return "POST /v2/models/" + model
        + "/infer HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: "
        + std::to_string(body.size()) + "\r\n\r\n" + body;
}

std::string binaryRequest(const std::string &model, const std::vector<float> &image)
{
    const std::string header
        = R"({"parameters":{"binary_data_output":true},"inputs":[{"name":"image","shape":[1,1,28,28],"datatype":"FP32","parameters":{"binary_data_size":3136}}]})";
    const std::string blob(reinterpret_cast<const char *>(image.data()), image.size() * sizeof(float));
    return "POST /v2/models/" + model
        + "/infer HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/octet-stream\r\n"
          "Inference-Header-Content-Length: "
        + std::to_string(header.size()) + "\r\nContent-Length: " + std::to_string(header.size() + blob.size())
        + "\r\n\r\n" + header + blob;
}

//! The length of the whole answer once its head is there; 0 before.
std::size_t answerLength(std::string_view received)
{
    const std::size_t end = received.find("\r\n\r\n");
    if (end == std::string_view::npos)
        return 0;
    for (const std::string_view key : {"\r\nContent-Length: ", "\r\ncontent-length: "}) {
        const std::size_t at = received.substr(0, end).find(key);
        std::size_t length = 0;
        if (at != std::string_view::npos) {
            std::from_chars(received.data() + at + key.size(), received.data() + end, length);
            return end + 4 + length;
        }
    }
    return end + 4;
}

struct Record {
    Clock::time_point begin, end; //!< of the time that counts
    std::vector<float> milliseconds;
    std::size_t errors = 0;
};

class Connection : public std::enable_shared_from_this<Connection> {
public:
    Connection(boost::asio::io_context &network, std::string request, Record &record)
        : m_socket(network)
        , m_request(std::move(request))
        , m_record(record)
    {
    }

    void start(const tcp::endpoint &server)
    {
        m_socket.connect(server);
        m_socket.set_option(tcp::no_delay(true));
        ask();
    }

private:
    void ask()
    {
        m_asked = Clock::now();
        if (m_asked >= m_record.end)
            return;
        m_size = 0;
        boost::asio::async_write(m_socket, boost::asio::buffer(m_request),
                                 [self = shared_from_this()](error_code error, std::size_t) {
                                     if (error)
                                         ++self->m_record.errors;
                                     else
                                         self->read();
                                 });
    }
    void read()
    {
        m_socket.async_read_some(boost::asio::buffer(m_answer.data() + m_size, m_answer.size() - m_size),
                                 [self = shared_from_this()](error_code error, std::size_t count) {
                                     if (error) {
                                         ++self->m_record.errors;
                                         return;
                                     }
                                     self->m_size += count;
                                     self->check();
                                 });
    }
    void check()
    {
        const std::string_view received(m_answer.data(), m_size);
        const std::size_t length = answerLength(received);
        if (length == 0 || m_size < length)
            return read();
        const auto now = Clock::now();
        if (!received.starts_with("HTTP/1.1 200"))
            ++m_record.errors;
        if (m_asked >= m_record.begin)
            m_record.milliseconds.push_back(std::chrono::duration<float, std::milli>(now - m_asked).count());
        ask();
    }

    Socket m_socket;
    const std::string m_request;
    Record &m_record;
    std::vector<char> m_answer = std::vector<char>(16 * 1024);
    std::size_t m_size = 0;
    Clock::time_point m_asked;
};

float percentile(std::vector<float> &values, double share)
{
    if (values.empty())
        return 0;
    const auto at
        = values.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), at, values.end());
    return *at;
}
} // namespace

int main(int argc, char **argv)
{
    if (argc != 6) {
        std::fputs("bench_load PORT MODEL json|binary CONNECTIONS SECONDS\n", stderr);
        return 2;
    }
    const std::string model = argv[2];
    const bool isBinary = std::string_view(argv[3]) == "binary";
    const int connections = std::atoi(argv[4]);
    const double seconds = std::atof(argv[5]);
    const auto warmUp = std::chrono::seconds(1);

    boost::asio::io_context network(1);
    Record record;
    record.begin = Clock::now() + warmUp;
    record.end
        = record.begin + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(seconds));
    const tcp::endpoint server(boost::asio::ip::make_address("127.0.0.1"),
                               static_cast<unsigned short>(std::atoi(argv[1])));
    for (int i = 0; i < connections; ++i) {
        const auto image = randomImage(static_cast<unsigned>(i));
        std::make_shared<Connection>(
            network, isBinary ? binaryRequest(model, image) : jsonRequest(model, image), record)
            ->start(server);
    }
    network.run();
    std::printf("{\"requests_per_second\": %.1f, \"p50_ms\": %.3f, \"p99_ms\": %.3f, \"errors\": %zu}\n",
                static_cast<double>(record.milliseconds.size()) / seconds,
                static_cast<double>(percentile(record.milliseconds, 0.5)),
                static_cast<double>(percentile(record.milliseconds, 0.99)), record.errors);
    return record.errors == 0 ? 0 : 1;
}
