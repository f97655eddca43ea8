// Boost.Beast: what a request brings, however it was read.
// flags: -std=c++20 -I{headers}/boost-beast -I{headers}/sqlite3
#include <boost/asio.hpp>
#include <boost/beast.hpp>
#include <memory>
#include <optional>
#include <sqlite3.h>
#include <sstream>
#include <string>

namespace beast = boost::beast;
namespace http = beast::http;
namespace net = boost::asio;
using tcp = net::ip::tcp;
using Request = http::request<http::string_body>;
extern sqlite3 *Db;

static void remove(const std::string &Sql) { sqlite3_exec(Db, Sql.c_str(), nullptr, nullptr, nullptr); }

static void removeBound(const std::string &Name) {
  sqlite3_stmt *Statement = nullptr;
  sqlite3_prepare_v2(Db, "DELETE FROM users WHERE name = ?", -1, &Statement, nullptr);
  sqlite3_bind_text(Statement, 1, Name.c_str(), -1, SQLITE_TRANSIENT);
  sqlite3_step(Statement);
}

void bodyBad(tcp::socket &Socket) {
  beast::flat_buffer Buffer;
  Request Req;
  http::read(Socket, Buffer, Req);
  remove("DELETE FROM a WHERE body = '" + Req.body() + "'"); // expect: backend-sql-concatenation error
}

void bodyOk(tcp::socket &Socket) {
  beast::flat_buffer Buffer;
  Request Req;
  http::read(Socket, Buffer, Req);
  removeBound(Req.body());
}

void targetBad(const Request &Req) {
  remove("DELETE FROM b WHERE path = '" + std::string(Req.target()) + "'"); // expect: backend-sql-concatenation error
}

void targetPieceBad(const Request &Req) {
  const auto Name = Req.target().substr(7).to_string();
  remove("DELETE FROM c WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
}

void targetBoundOk(const Request &Req) { removeBound(std::string(Req.target())); }

void targetComparedOk(const Request &Req) {
  if (Req.target() == "/all")
    remove("DELETE FROM users");
}

void headerBad(tcp::socket &Socket) {
  beast::flat_buffer Buffer;
  Request Req;
  http::read(Socket, Buffer, Req);
  remove("DELETE FROM d WHERE token = '" + std::string(Req["X-Token"]) + "'");           // expect: backend-sql-concatenation error
  remove("DELETE FROM e WHERE host = '" + Req[http::field::host].to_string() + "'");     // expect: backend-sql-concatenation error
  remove("DELETE FROM f WHERE agent = '" + std::string(Req.at(http::field::user_agent)) + "'"); // expect: backend-sql-concatenation error
}

void headerParameterBad(Request Req) {
  remove("DELETE FROM g WHERE token = '" + std::string(Req["X-Token"]) + "'"); // expect: backend-sql-concatenation error
}

void cookieBad(const Request &Req) {
  auto It = Req.find(http::field::cookie);
  if (It != Req.end())
    remove("DELETE FROM h WHERE id = '" + std::string(It->value()) + "'"); // expect: backend-sql-concatenation error
}

void headersBad(const Request &Req) {
  for (const auto &Field : Req)
    remove("DELETE FROM i WHERE id = '" + std::string(Field.value()) + "'"); // expect: backend-sql-concatenation error
}

void headerCountOk(const Request &Req) { remove("DELETE FROM j WHERE n = " + std::to_string(Req.count("X-Token"))); }

void parserBad(tcp::socket &Socket) {
  beast::flat_buffer Buffer;
  http::request_parser<http::string_body> Parser;
  http::read(Socket, Buffer, Parser);
  remove("DELETE FROM k WHERE a = '" + Parser.get().body() + "'"); // expect: backend-sql-concatenation error
  Request Req = Parser.release();
  remove("DELETE FROM l WHERE a = '" + Req.body() + "'"); // expect: backend-sql-concatenation error
}

void parserStepBad(tcp::socket &Socket) {
  beast::flat_buffer Buffer;
  http::request_parser<http::empty_body> Head;
  http::read_header(Socket, Buffer, Head);
  http::request_parser<http::string_body> Parser{std::move(Head)};
  http::read(Socket, Buffer, Parser);
  remove("DELETE FROM m WHERE a = '" + Parser.get().body() + "'"); // expect: backend-sql-concatenation error
}

void dynamicBodyBad(http::request<http::dynamic_body> &Req) {
  remove("DELETE FROM n WHERE a = '" + beast::buffers_to_string(Req.body().data()) + "'"); // expect: backend-sql-concatenation error
}

// The examples' way: a template, for every kind of body, and a way to reply.
template <class Body, class Allocator, class Send> void handle(http::request<Body, http::basic_fields<Allocator>> &&Req, Send &&Reply) {
  remove("DELETE FROM o WHERE a = '" + std::string(Req.body()) + "'"); // expect: backend-sql-concatenation error
  http::response<http::string_body> Res{http::status::ok, Req.version()};
  Res.set(http::field::server, "backend");
  Res.body() = "gone";
  Res.prepare_payload();
  Reply(std::move(Res));
}

class Session : public std::enable_shared_from_this<Session> {
  beast::tcp_stream Stream;
  beast::flat_buffer Buffer;
  Request Req;
  std::optional<http::request_parser<http::string_body>> Parser;

public:
  explicit Session(tcp::socket &&Socket) : Stream(std::move(Socket)) {}
  void run() {
    net::dispatch(Stream.get_executor(), beast::bind_front_handler(&Session::doReadOk, shared_from_this()));
    Parser.emplace();
    http::async_read(Stream, Buffer, *Parser, beast::bind_front_handler(&Session::onParsedBad, shared_from_this()));
  }
  void doReadOk() { http::async_read(Stream, Buffer, Req, beast::bind_front_handler(&Session::onReadBad, shared_from_this())); }
  void onReadBad(beast::error_code, std::size_t) {
    remove("DELETE FROM p WHERE a = '" + Req.body() + "'"); // expect: backend-sql-concatenation error
    handle(std::move(Req), [this](auto &&Message) { http::write(Stream, Message); });
  }
  void onParsedBad(beast::error_code, std::size_t) {
    remove("DELETE FROM q WHERE a = '" + Parser->get().body() + "'"); // expect: backend-sql-concatenation error
  }
};

void lambdaBad(tcp::socket &Socket) {
  auto Buffer = std::make_shared<beast::flat_buffer>();
  auto Req = std::make_shared<Request>();
  http::async_read(Socket, *Buffer, *Req, [Buffer, Req](beast::error_code, std::size_t) {
    remove("DELETE FROM r WHERE a = '" + Req->body() + "'"); // expect: backend-sql-concatenation error
  });
}

net::awaitable<void> coroutineBad(tcp::socket Socket) {
  beast::flat_buffer Buffer;
  Request Req;
  co_await http::async_read(Socket, Buffer, Req, net::use_awaitable);
  remove("DELETE FROM s WHERE a = '" + Req.body() + "'"); // expect: backend-sql-concatenation error
}

void webSocketBad(beast::websocket::stream<tcp::socket> &Stream) {
  beast::flat_buffer Buffer;
  Stream.read(Buffer);
  remove("DELETE FROM t WHERE a = '" + beast::buffers_to_string(Buffer.data()) + "'"); // expect: backend-sql-concatenation error
}

void webSocketPrintedBad(beast::websocket::stream<tcp::socket> &Stream) {
  Stream.async_accept([&Stream](beast::error_code) {
    beast::flat_buffer Buffer;
    Stream.read(Buffer);
    std::ostringstream Sql;
    Sql << "DELETE FROM u WHERE a = '" << beast::make_printable(Buffer.data()) << "'"; // expect: backend-sql-concatenation error
    remove(Sql.str());
  });
}

void lineBad(tcp::socket &Socket) {
  net::streambuf Buffer;
  net::read_until(Socket, Buffer, "\r\n");
  std::istream In(&Buffer);
  std::string Line;
  std::getline(In, Line);
  remove("DELETE FROM v WHERE a = '" + Line + "'"); // expect: backend-sql-concatenation error
}

void bytesBad(tcp::socket &Socket) {
  std::string Data(100, '\0');
  net::async_read(Socket, net::buffer(Data), [&Data](beast::error_code, std::size_t) {
    remove("DELETE FROM w WHERE a = '" + Data + "'"); // expect: backend-sql-concatenation error
  });
}

// What the server itself put there.
void ownResponseOk() {
  http::response<http::string_body> Res{http::status::ok, 11};
  Res.body() = "users";
  Res.set("X-Table", "users");
  remove("DELETE FROM " + Res.body());
}

void ownRequestOk() {
  http::request<http::string_body> Req{http::verb::get, "/", 11, "users"};
  remove("DELETE FROM " + Req.body());
}

net::awaitable<void> listenOk(tcp::acceptor Acceptor) {
  for (;;)
    net::co_spawn(Acceptor.get_executor(), coroutineBad(co_await Acceptor.async_accept(net::use_awaitable)), net::detached);
}

int main() {
  net::io_context Context;
  tcp::acceptor Acceptor{Context, {net::ip::make_address("127.0.0.1"), 8080}};
  Acceptor.async_accept([](beast::error_code, tcp::socket Socket) { std::make_shared<Session>(std::move(Socket))->run(); });
  Context.run();
}
