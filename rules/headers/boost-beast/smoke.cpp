// Typical use of Boost.Beast: a blocking session, an asynchronous one and a coroutine.
#include <boost/asio.hpp>
#include <boost/beast.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/websocket.hpp>
#include <cstdlib>
#include <iostream>
#include <memory>
#include <thread>

namespace beast = boost::beast;
namespace http = beast::http;
namespace net = boost::asio;
namespace websocket = beast::websocket;
using tcp = net::ip::tcp;

template <class Body, class Allocator, class Send> void handleRequest(beast::string_view, http::request<Body, http::basic_fields<Allocator>> &&Req, Send &&Reply) {
  if (Req.method() != http::verb::get || Req.target().empty() || Req.target()[0] != '/') {
    http::response<http::string_body> Res{http::status::bad_request, Req.version()};
    Res.set(http::field::server, BOOST_BEAST_VERSION_STRING);
    Res.set(http::field::content_type, "text/html");
    Res.keep_alive(Req.keep_alive());
    Res.body() = std::string(Req[http::field::host]) + std::string(Req["X-Id"]);
    Res.prepare_payload();
    return Reply(std::move(Res));
  }
  http::file_body::value_type Body2;
  beast::error_code Ec;
  Body2.open("index.html", beast::file_mode::scan, Ec);
  http::response<http::file_body> File{std::piecewise_construct, std::make_tuple(std::move(Body2)), std::make_tuple(http::status::ok, Req.version())};
  Reply(std::move(File));
}

class Session : public std::enable_shared_from_this<Session> {
  beast::tcp_stream Stream;
  beast::flat_buffer Buffer;
  http::request<http::string_body> Req;
  std::shared_ptr<void> Res;

public:
  explicit Session(tcp::socket &&Socket) : Stream(std::move(Socket)) {}
  void run() { net::dispatch(Stream.get_executor(), beast::bind_front_handler(&Session::doRead, shared_from_this())); }
  void doRead() {
    Req = {};
    Stream.expires_after(std::chrono::seconds(30));
    http::async_read(Stream, Buffer, Req, beast::bind_front_handler(&Session::onRead, shared_from_this()));
  }
  void onRead(beast::error_code Ec, std::size_t) {
    if (Ec == http::error::end_of_stream)
      return;
    handleRequest("/", std::move(Req), [this](auto &&Message) {
      auto Kept = std::make_shared<std::decay_t<decltype(Message)>>(std::move(Message));
      Res = Kept;
      http::async_write(Stream, *Kept, [Self = shared_from_this()](beast::error_code, std::size_t) {});
    });
  }
};

void accept(net::io_context &Ioc, unsigned short Port) {
  tcp::acceptor Acceptor{Ioc, {net::ip::make_address("0.0.0.0"), Port}};
  tcp::socket Socket{Ioc};
  Acceptor.accept(Socket);
  beast::flat_buffer Buffer;
  http::request_parser<http::string_body> Parser;
  Parser.body_limit(1000);
  http::read(Socket, Buffer, Parser);
  auto Req = Parser.release();
  for (const auto &Field : Req)
    std::cout << Field.name_string() << Field.value();
  if (auto It = Req.find(http::field::cookie); It != Req.end())
    std::cout << It->value();
  Acceptor.async_accept(net::make_strand(Ioc), [](beast::error_code, tcp::socket Peer) { std::make_shared<Session>(std::move(Peer))->run(); });
  websocket::stream<tcp::socket> Ws{std::move(Socket)};
  Ws.accept();
  Ws.read(Buffer);
  std::cout << beast::make_printable(Buffer.data()) << beast::buffers_to_string(Buffer.data());
  Ws.write(Buffer.data());
  net::steady_timer Timer(Ioc, std::chrono::seconds(1));
  Timer.async_wait([](beast::error_code) {});
}

#if defined(__cpp_impl_coroutine)
net::awaitable<void> talk(tcp::socket Socket) {
  beast::flat_buffer Buffer;
  http::request<http::string_body> Req;
  co_await http::async_read(Socket, Buffer, Req, net::use_awaitable);
  http::response<http::string_body> Res{http::status::ok, 11};
  Res.body() = Req.body();
  co_await http::async_write(Socket, Res, net::use_awaitable);
}
void spawn(net::io_context &Ioc, tcp::socket Socket) { net::co_spawn(Ioc, talk(std::move(Socket)), net::detached); }
#endif
