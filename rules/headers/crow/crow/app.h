// Part of our declarations of Crow 1.x: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "crow/http_request.h"
#include "crow/http_server.h"
#include "crow/logging.h"
#include "crow/middleware_context.h"
#include "crow/routing.h"
#include "crow/settings.h"
#include "crow/utility.h"
#include "crow/websocket.h"

#define CROW_ROUTE(app, url)                                                   \
  app.template route<crow::black_magic::get_parameter_tag(url)>(url)
#define CROW_BP_ROUTE(blueprint, url)                                          \
  blueprint.new_rule_tagged<crow::black_magic::get_parameter_tag(url)>(url)
#define CROW_WEBSOCKET_ROUTE(app, url)                                         \
  app.route<crow::black_magic::get_parameter_tag(url)>(url)                    \
      .websocket<std::remove_reference<decltype(app)>::type>(&app)
#define CROW_MIDDLEWARES(app, ...)                                             \
  template middlewares<typename std::remove_reference<decltype(app)>::type,    \
                       __VA_ARGS__>()
#define CROW_CATCHALL_ROUTE(app) app.catchall_route()
#define CROW_BP_CATCHALL_ROUTE(blueprint) blueprint.catchall_rule()

namespace crow {
template <typename... Middlewares> class Crow {
public:
  using self_t = Crow;
  using context_t = detail::context<Middlewares...>;
  static constexpr uint64_t no_limit = ~uint64_t(0);

  Crow() {}
  template <typename... Ts>
  Crow(Ts &&...ts) : middlewares_(std::forward<Ts>(ts)...) {}

  DynamicRule &route_dynamic(const std::string &rule);
  template <uint64_t Tag>
  auto route(const std::string &rule) ->
      typename std::invoke_result<decltype(&Router::new_rule_tagged<Tag>),
                                  Router, const std::string &>::type;
  CatchallRule &catchall_route();
  void handle_full(request &req, response &res);
  void handle(request &req, response &res);
  self_t &signal_clear();
  self_t &signal_add(int signal_number);
  std::vector<int> signals();
  //@facts crow::Crow tu=crow only=port,bindaddr,timeout,ssl_file,ssl_chainfile,ssl
  self_t &bindaddr(std::string bindaddr);
  self_t &port(std::uint16_t port);
  self_t &ssl(asio::ssl::context &&ctx);
  self_t &ssl_chainfile(const std::string &crt_filename, const std::string &key_filename);
  self_t &ssl_file(const std::string &crt_filename, const std::string &key_filename);
  self_t &ssl_file(const std::string &pem_filename);
  self_t &timeout(std::uint8_t timeout);
  std::string bindaddr();
  std::uint16_t port() const;
  //@end
  self_t &server_name(std::string server_name);
  self_t &local_socket_path(std::string path);
  self_t &multithreaded();
  self_t &concurrency(std::uint16_t concurrency);
  std::uint16_t concurrency() const;
  self_t &loglevel(LogLevel level);
  self_t &stream_threshold(size_t threshold);
  self_t &websocket_max_payload(uint64_t max_payload);
  self_t &use_compression(int algorithm);
  self_t &register_blueprint(Blueprint &blueprint);
  self_t &add_blueprint();
  self_t &add_static_dir();
  template <typename Func> self_t &exception_handler(Func &&f) {
    exception_handler_ = std::forward<Func>(f);
    return *this;
  }
  std::function<void(crow::response &)> &exception_handler();
  template <typename Duration, typename Func>
  self_t &tick(Duration, Func f) {
    tick_function_ = f;
    return *this;
  }
  void validate();
  void run() { serve(); }
  std::future<void> run_async() {
    serve();
    return std::future<void>();
  }
  void stop();
  void close_websockets();
  bool is_bound() const;
  void debug_print();
  std::cv_status
  wait_for_server_start(std::chrono::milliseconds wait_timeout =
                            std::chrono::milliseconds(3000));
  template <typename T> typename T::context &get_context(const request &req);
  template <typename T> T &get_middleware() {
    return std::get<T>(middlewares_);
  }

private:
  void serve() {
    request Req;
    response Res;
    context_t All;
    (detail::callMiddleware(std::get<Middlewares>(middlewares_), Req, Res, All),
     ...);
    static_cast<void>(All);
  }
  std::tuple<Middlewares...> middlewares_;
  std::function<void(crow::response &)> exception_handler_;
  std::function<void()> tick_function_;
};

template <typename... Middlewares> using App = Crow<Middlewares...>;
using SimpleApp = Crow<>;
} // namespace crow
