// Part of our declarations of Boost.Asio and Boost.Beast: the names, classes and
// signatures that user code meets, none of the library. Finished by hand.
#pragma once
#include <boost/beast/http.hpp>

namespace boost::beast {
enum class role_type { client, server };
}
namespace boost::beast::websocket {
enum class error { closed = 1, buffer_overflow };
using request_type = http::request<http::empty_body>;
using response_type = http::response<http::string_body>;
struct close_reason {
  close_reason();
  close_reason(unsigned short code);
};
enum close_code : unsigned short { none, normal = 1000, going_away = 1001, policy_error = 1008 };
struct stream_base {
  class decorator {
  public:
    template <class Decorator> explicit decorator(Decorator &&f) { f(net::detail::made<response_type &>()); }
  };
  struct timeout {
    static timeout suggested(role_type role) noexcept;
  };
};
struct permessage_deflate {
  bool server_enable, client_enable;
};
template <class Next, bool deflateSupported = true> class stream : public stream_base {
public:
  using next_layer_type = std::remove_reference_t<Next>;
  using executor_type = typename next_layer_type::executor_type;
  template <class... Args> explicit stream(Args &&...) {}
  executor_type get_executor() noexcept;
  next_layer_type &next_layer() noexcept;
  bool is_open() const noexcept;
  bool got_binary() const noexcept;
  bool got_text() const noexcept;
  bool is_message_done() const noexcept;
  template <class Option> void set_option(const Option &) {}
  void text(bool value);
  bool text() const;
  void binary(bool value);
  void auto_fragment(bool value);
  void read_message_max(std::size_t amount);
  void accept();
  void accept(error_code &ec);
  template <class Body> void accept(const http::request<Body> &req) {}
  template <class Handler> auto async_accept(Handler &&h) { return net::detail::complete<void>(h); }
  template <class Body, class Fields, class Handler> auto async_accept(const http::message<true, Body, Fields> &, Handler &&h) { return net::detail::complete<void>(h); }
  void handshake(string_view host, string_view target);
  template <class Handler> auto async_handshake(string_view host, string_view target, Handler &&h) { return net::detail::complete<void>(h); }
  template <class Buffer> std::size_t read(Buffer &buffer);
  template <class Buffer> std::size_t read(Buffer &buffer, error_code &ec);
  template <class Buffer, class Handler> auto async_read(Buffer &buffer, Handler &&h) { return net::detail::complete<std::size_t>(h); }
  template <class Buffers> std::size_t write(const Buffers &buffers);
  template <class Buffers> std::size_t write(const Buffers &buffers, error_code &ec);
  template <class Buffers, class Handler> auto async_write(const Buffers &, Handler &&h) { return net::detail::complete<std::size_t>(h); }
  void close(const close_reason &cr);
  void close(const close_reason &cr, error_code &ec);
  template <class Handler> auto async_close(const close_reason &, Handler &&h) { return net::detail::complete<void>(h); }
};
template <class Buffer> bool is_upgrade(const Buffer &req);
} // namespace boost::beast::websocket
