// Part of our declarations of Boost.Asio and Boost.Beast: the names, classes and
// signatures that user code meets, none of the library. Finished by hand.
#pragma once
#include <boost/asio/io_context.hpp>

namespace boost::asio {
class socket_base {
public:
  enum shutdown_type { shutdown_receive, shutdown_send, shutdown_both };
  struct reuse_address {
    explicit reuse_address(bool);
  };
  struct keep_alive {
    explicit keep_alive(bool);
  };
  static constexpr int max_listen_connections = 4096;
};
template <class Protocol, class Executor = any_io_executor> class basic_socket : public socket_base {
public:
  using executor_type = Executor;
  using endpoint_type = typename Protocol::endpoint;
  using protocol_type = Protocol;
  executor_type get_executor() noexcept;
  bool is_open() const;
  void close();
  void close(error_code &ec);
  void cancel();
  void connect(const endpoint_type &);
  void shutdown(shutdown_type what);
  void shutdown(shutdown_type what, error_code &ec);
  template <class Option> void set_option(const Option &) {}
  endpoint_type remote_endpoint() const;
  endpoint_type remote_endpoint(error_code &ec) const;
  endpoint_type local_endpoint() const;
};
template <class Protocol, class Executor = any_io_executor> class basic_stream_socket : public basic_socket<Protocol, Executor> {
public:
  template <class Context, class = decltype(std::declval<Context &>().get_executor())> explicit basic_stream_socket(Context &) {}
  explicit basic_stream_socket(const Executor &);
  basic_stream_socket(basic_stream_socket &&);
  basic_stream_socket &operator=(basic_stream_socket &&);
  template <class Buffers> std::size_t read_some(const Buffers &buffers);
  template <class Buffers> std::size_t read_some(const Buffers &buffers, error_code &ec);
  template <class Buffers> std::size_t receive(const Buffers &buffers);
  template <class Buffers> std::size_t write_some(const Buffers &buffers);
  template <class Buffers> std::size_t send(const Buffers &buffers);
  template <class Buffers, class Handler> auto async_read_some(const Buffers &buffers, Handler &&handler) { return detail::complete<std::size_t>(handler); }
  template <class Buffers, class Handler> auto async_receive(const Buffers &buffers, Handler &&handler) { return detail::complete<std::size_t>(handler); }
  template <class Buffers, class Handler> auto async_write_some(const Buffers &buffers, Handler &&handler) { return detail::complete<std::size_t>(handler); }
  template <class Buffers, class Handler> auto async_send(const Buffers &buffers, Handler &&handler) { return detail::complete<std::size_t>(handler); }
};
template <class Protocol, class Executor = any_io_executor> class basic_socket_acceptor : public socket_base {
public:
  using executor_type = Executor;
  using endpoint_type = typename Protocol::endpoint;
  template <class Context> explicit basic_socket_acceptor(Context &&) {}
  template <class Context> basic_socket_acceptor(Context &&, const endpoint_type &) {}
  executor_type get_executor() noexcept;
  template <class P> void open(const P &, error_code &) {}
  template <class P> void open(const P &) {}
  template <class Option> void set_option(const Option &, error_code &) {}
  template <class Option> void set_option(const Option &) {}
  void bind(const endpoint_type &, error_code &);
  void bind(const endpoint_type &);
  void listen(int backlog, error_code &);
  void listen(int backlog = 128);
  bool is_open() const;
  void close();
  typename Protocol::socket accept();
  template <class Context> typename Protocol::socket accept(Context &);
  void accept(typename Protocol::socket &peer);
  void accept(typename Protocol::socket &peer, error_code &ec);
  template <class Handler> auto async_accept(Handler &&h) { return detail::complete<typename Protocol::socket>(h); }
  template <class Handler> void async_accept(typename Protocol::socket &peer, Handler &&h) { h(error_code()); }
  template <class Context, class Handler, class = decltype(std::declval<Handler &>()(error_code(), std::declval<typename Protocol::socket>()))>
  void async_accept(Context &&, Handler &&h) { h(error_code(), detail::made<typename Protocol::socket>()); }
};
namespace ip {
class address_v4 {
public:
  static address_v4 any();
  std::string to_string() const;
};
class address {
public:
  address() noexcept;
  address(const address_v4 &) noexcept;
  static address from_string(const std::string &);
  std::string to_string() const;
  bool is_v4() const;
};
address make_address(const char *str);
address make_address(const std::string &str);
address make_address(const std::string &str, error_code &ec);
template <class Protocol> class basic_endpoint {
public:
  basic_endpoint() noexcept;
  basic_endpoint(const Protocol &, unsigned short port_num) noexcept;
  basic_endpoint(const ip::address &addr, unsigned short port_num) noexcept;
  ip::address address() const noexcept;
  unsigned short port() const noexcept;
  Protocol protocol() const noexcept;
};
template <class Protocol> class basic_resolver_results {
public:
  const basic_endpoint<Protocol> *begin() const;
  const basic_endpoint<Protocol> *end() const;
};
template <class Protocol, class Executor = any_io_executor> class basic_resolver {
public:
  using results_type = basic_resolver_results<Protocol>;
  template <class Context> explicit basic_resolver(Context &&) {}
  results_type resolve(std::string_view host, std::string_view service);
  results_type resolve(std::string_view host, std::string_view service, error_code &ec);
  template <class Handler> auto async_resolve(std::string_view host, std::string_view service, Handler &&h) { return detail::complete<results_type>(h); }
};
class tcp {
public:
  using endpoint = basic_endpoint<tcp>;
  using socket = basic_stream_socket<tcp>;
  using acceptor = basic_socket_acceptor<tcp>;
  using resolver = basic_resolver<tcp>;
  using no_delay = socket_base::keep_alive;
  static tcp v4() noexcept;
  static tcp v6() noexcept;
};
} // namespace ip
template <class Socket, class Endpoints> ip::tcp::endpoint connect(Socket &s, const Endpoints &endpoints);
template <class Socket, class Endpoints, class Handler> auto async_connect(Socket &s, const Endpoints &, Handler &&h) { return detail::complete<ip::tcp::endpoint>(h); }

namespace ssl {
enum verify_mode { verify_none, verify_peer };
class context_base {
public:
  enum method { sslv23, tlsv12, tlsv12_client, tlsv12_server, tls, tls_client, tls_server, tlsv13 };
  enum file_format { asn1, pem };
  using options = long;
  static constexpr long default_workarounds = 1, no_sslv2 = 2, no_sslv3 = 4, single_dh_use = 8;
};
class context : public context_base {
public:
  explicit context(method m);
  void set_options(options o);
  void set_verify_mode(verify_mode v);
  void set_default_verify_paths();
  void load_verify_file(const std::string &filename);
  void use_certificate_chain(const const_buffer &chain);
  void use_certificate_chain_file(const std::string &filename);
  void use_private_key(const const_buffer &key, file_format format);
  void use_private_key_file(const std::string &filename, file_format format);
  void use_tmp_dh(const const_buffer &dh);
  void use_tmp_dh_file(const std::string &filename);
  template <class Callback> void set_password_callback(Callback cb) { cb(std::size_t(), 0); }
};
class stream_base {
public:
  enum handshake_type { client, server };
};
template <class Next> class stream : public stream_base {
public:
  using next_layer_type = std::remove_reference_t<Next>;
  using executor_type = typename next_layer_type::executor_type;
  template <class Arg> stream(Arg &&, context &) {}
  executor_type get_executor() noexcept;
  next_layer_type &next_layer() noexcept;
  void *native_handle();
  void set_verify_mode(verify_mode v);
  void handshake(handshake_type type);
  void handshake(handshake_type type, error_code &ec);
  template <class Handler> auto async_handshake(handshake_type, Handler &&h) { return detail::complete<void>(h); }
  void shutdown();
  void shutdown(error_code &ec);
  template <class Handler> auto async_shutdown(Handler &&h) { return detail::complete<void>(h); }
  template <class Buffers> std::size_t read_some(const Buffers &buffers);
};
} // namespace ssl
} // namespace boost::asio
