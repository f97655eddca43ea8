// Part of our declarations of uWebSockets: the names, classes and signatures that
// user code meets, none of the library. Finished by hand.
#pragma once
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

struct us_listen_socket_t;

namespace ofats {
// A callable that is moved, not copied.
template <class Signature> class any_invocable;
template <class R, class... Args> class any_invocable<R(Args...)> {
public:
  any_invocable() = default;
  any_invocable(std::nullptr_t);
  template <class F, class = std::enable_if_t<std::is_invocable_v<F &, Args...>>> any_invocable(F f) : Kept(std::make_shared<Held<F>>(std::move(f))) {}
  R operator()(Args... args) { return Kept->call(static_cast<Args &&>(args)...); }
  explicit operator bool() const;

private:
  struct Any {
    virtual ~Any() = default;
    virtual R call(Args... args) = 0;
  };
  template <class F> struct Held : Any {
    explicit Held(F f) : Function(std::move(f)) {}
    R call(Args... args) override { return static_cast<R>(Function(static_cast<Args &&>(args)...)); }
    F Function;
  };
  std::shared_ptr<Any> Kept;
};
} // namespace ofats

namespace uWS {
template <class Signature> using MoveOnlyFunction = ofats::any_invocable<Signature>;
enum OpCode : unsigned char { CONTINUATION = 0, TEXT = 1, BINARY = 2, CLOSE = 8, PING = 9, PONG = 10 };
enum CompressOptions : std::uint16_t { DISABLED = 0, SHARED_COMPRESSOR = 1, DEDICATED_COMPRESSOR = 2 };
struct SocketContextOptions {
  const char *key_file_name = nullptr, *cert_file_name = nullptr, *passphrase = nullptr, *dh_params_file_name = nullptr, *ca_file_name = nullptr;
};
class HttpRequest {
public:
  class HeaderIterator {
  public:
    std::pair<std::string_view, std::string_view> operator*();
    HeaderIterator &operator++();
    bool operator!=(const HeaderIterator &) const;
  };
  HeaderIterator begin();
  HeaderIterator end();
  bool isAncient();
  bool getYield();
  void setYield(bool yield);
  std::string_view getHeader(std::string_view lowerCasedHeader);
  std::string_view getUrl();
  std::string_view getFullUrl();
  std::string_view getMethod();
  std::string_view getCaseSensitiveMethod();
  std::string_view getQuery(std::string_view key);
  std::string_view getQuery();
  std::string_view getParameter(std::string_view name);
  std::string_view getParameter(unsigned short index);
};
template <bool SSL> class HttpResponse {
public:
  HttpResponse *writeStatus(std::string_view status);
  HttpResponse *writeHeader(std::string_view key, std::string_view value);
  HttpResponse *writeHeader(std::string_view key, std::uint64_t value);
  void end(std::string_view data = {}, bool closeConnection = false);
  void endWithoutBody(std::optional<std::size_t> reportedContentLength = std::nullopt, bool closeConnection = false);
  std::pair<bool, bool> tryEnd(std::string_view data, std::uintmax_t totalSize = 0, bool closeConnection = false);
  bool write(std::string_view data);
  HttpResponse *cork(MoveOnlyFunction<void()> &&handler);
  HttpResponse *onAborted(MoveOnlyFunction<void()> &&handler);
  HttpResponse *onWritable(MoveOnlyFunction<bool(std::uintmax_t)> &&handler);
  void onData(MoveOnlyFunction<void(std::string_view, bool)> &&handler);
  bool hasResponded();
  std::string_view getRemoteAddressAsText();
  template <typename UserData> void upgrade(UserData &&, std::string_view, std::string_view, std::string_view, void *) {}
};
template <bool SSL, bool isServer, typename UserData> struct WebSocket {
  enum SendStatus { BACKPRESSURE, SUCCESS, DROPPED };
  UserData *getUserData();
  SendStatus send(std::string_view message, OpCode opCode = OpCode::BINARY, bool compress = false);
  void end(int code = 0, std::string_view message = {});
  void close();
  bool subscribe(std::string_view topic, bool nonStrict = false);
  bool publish(std::string_view topic, std::string_view message, OpCode opCode = OpCode::TEXT, bool compress = false);
  std::string_view getRemoteAddressAsText();
};
template <bool SSL> struct TemplatedApp {
  TemplatedApp(SocketContextOptions options = {});
  template <typename UserData> struct WebSocketBehavior {
    CompressOptions compression = DISABLED;
    unsigned int maxPayloadLength = 16 * 1024;
    unsigned short idleTimeout = 120;
    unsigned int maxBackpressure = 64 * 1024;
    bool closeOnBackpressureLimit = false;
    MoveOnlyFunction<void(HttpResponse<SSL> *, HttpRequest *, void *)> upgrade = nullptr;
    MoveOnlyFunction<void(WebSocket<SSL, true, UserData> *)> open = nullptr;
    MoveOnlyFunction<void(WebSocket<SSL, true, UserData> *, std::string_view, OpCode)> message = nullptr;
    MoveOnlyFunction<void(WebSocket<SSL, true, UserData> *)> drain = nullptr;
    MoveOnlyFunction<void(WebSocket<SSL, true, UserData> *, std::string_view)> ping = nullptr;
    MoveOnlyFunction<void(WebSocket<SSL, true, UserData> *, int, std::string_view)> close = nullptr;
  };
  template <typename UserData> TemplatedApp &&ws(std::string pattern, WebSocketBehavior<UserData> &&behavior) { return static_cast<TemplatedApp &&>(*this); }
  TemplatedApp &&get(std::string pattern, MoveOnlyFunction<void(HttpResponse<SSL> *, HttpRequest *)> &&handler);
  TemplatedApp &&post(std::string pattern, MoveOnlyFunction<void(HttpResponse<SSL> *, HttpRequest *)> &&handler);
  TemplatedApp &&options(std::string pattern, MoveOnlyFunction<void(HttpResponse<SSL> *, HttpRequest *)> &&handler);
  TemplatedApp &&del(std::string pattern, MoveOnlyFunction<void(HttpResponse<SSL> *, HttpRequest *)> &&handler);
  TemplatedApp &&patch(std::string pattern, MoveOnlyFunction<void(HttpResponse<SSL> *, HttpRequest *)> &&handler);
  TemplatedApp &&put(std::string pattern, MoveOnlyFunction<void(HttpResponse<SSL> *, HttpRequest *)> &&handler);
  TemplatedApp &&head(std::string pattern, MoveOnlyFunction<void(HttpResponse<SSL> *, HttpRequest *)> &&handler);
  TemplatedApp &&any(std::string pattern, MoveOnlyFunction<void(HttpResponse<SSL> *, HttpRequest *)> &&handler);
  TemplatedApp &&listen(int port, MoveOnlyFunction<void(us_listen_socket_t *)> &&handler);
  TemplatedApp &&listen(std::string host, int port, MoveOnlyFunction<void(us_listen_socket_t *)> &&handler);
  TemplatedApp &&run();
  bool publish(std::string_view topic, std::string_view message, OpCode opCode, bool compress = false);
};
using App = TemplatedApp<false>;
using SSLApp = TemplatedApp<true>;
struct Loop {
  static Loop *get();
  void defer(MoveOnlyFunction<void()> &&cb);
};
} // namespace uWS
