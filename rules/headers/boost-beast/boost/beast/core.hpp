// Part of our declarations of Boost.Asio and Boost.Beast: the names, classes and
// signatures that user code meets, none of the library. Finished by hand.
#pragma once
#include <boost/asio.hpp>
#include <boost/beast/version.hpp>
#include <boost/beast/core/string_type.hpp>
#include <chrono>
#include <tuple>

namespace boost::beast {
namespace net = boost::asio;
using boost::string_view;
using boost::system::error_code;
using boost::system::system_error;
bool iequals(string_view lhs, string_view rhs);
struct iless {
  bool operator()(string_view lhs, string_view rhs) const;
};
enum class file_mode { read, scan, write, write_new, write_existing, append, append_existing };
enum class error { timeout = 1 };
enum class condition { timeout = 1 };

template <class Allocator> class basic_flat_buffer {
public:
  using const_buffers_type = net::const_buffer;
  using mutable_buffers_type = net::mutable_buffer;
  basic_flat_buffer();
  explicit basic_flat_buffer(std::size_t limit);
  void max_size(std::size_t n);
  std::size_t size() const noexcept;
  const_buffers_type data() const noexcept;
  const_buffers_type cdata() const noexcept;
  mutable_buffers_type data() noexcept;
  mutable_buffers_type prepare(std::size_t n);
  void commit(std::size_t n) noexcept;
  void consume(std::size_t n) noexcept;
  void clear() noexcept;
};
using flat_buffer = basic_flat_buffer<std::allocator<char>>;
template <class Allocator> class basic_multi_buffer {
public:
  basic_multi_buffer();
  std::size_t size() const noexcept;
  net::const_buffer data() const noexcept;
  net::mutable_buffer prepare(std::size_t n);
  void commit(std::size_t n) noexcept;
  void consume(std::size_t n) noexcept;
};
using multi_buffer = basic_multi_buffer<std::allocator<char>>;
template <std::size_t N> class flat_static_buffer {
public:
  net::const_buffer data() const noexcept;
  std::size_t size() const noexcept;
  void consume(std::size_t n) noexcept;
};
template <class Buffers> std::string buffers_to_string(const Buffers &buffers);
template <class Buffers> std::size_t buffer_bytes(const Buffers &buffers);
template <class Buffers> struct make_printable_adaptor {};
template <class Buffers> make_printable_adaptor<Buffers> make_printable(const Buffers &buffers);
template <class Buffers> std::ostream &operator<<(std::ostream &os, const make_printable_adaptor<Buffers> &);
template <class Buffer> std::ostream &ostream(Buffer &buffer);

// Binds the first arguments; called with what the operation completes with.
template <class Handler, class... Args> class bind_front_wrapper {
public:
  bind_front_wrapper(Handler h, Args... args);
  template <class... Ts> void operator()(Ts &&...ts) { std::apply([&](auto &...bound) { std::invoke(h_, bound..., std::forward<Ts>(ts)...); }, args_); }

private:
  std::decay_t<Handler> h_;
  std::tuple<std::decay_t<Args>...> args_;
};
template <class Handler, class... Args> bind_front_wrapper<std::decay_t<Handler>, std::decay_t<Args>...> bind_front_handler(Handler &&handler, Args &&...args);
template <class Handler, class... Args> bind_front_wrapper<std::decay_t<Handler>, std::decay_t<Args>...> bind_handler(Handler &&handler, Args &&...args);

class unlimited_rate_policy {};
template <class Protocol, class Executor = net::any_io_executor, class RatePolicy = unlimited_rate_policy> class basic_stream {
public:
  using socket_type = net::basic_stream_socket<Protocol, Executor>;
  using executor_type = Executor;
  using endpoint_type = typename Protocol::endpoint;
  basic_stream(socket_type &&socket);
  template <class Context, class = decltype(std::declval<Context &>().get_executor())> explicit basic_stream(Context &) {}
  explicit basic_stream(const Executor &);
  executor_type get_executor() noexcept;
  socket_type &socket() noexcept;
  socket_type release_socket();
  void expires_after(std::chrono::steady_clock::duration expiry_time);
  void expires_never();
  void cancel();
  void close();
  template <class Endpoints> void connect(const Endpoints &) {}
  template <class Endpoints, class Handler> auto async_connect(const Endpoints &, Handler &&h) { return net::detail::complete<endpoint_type>(h); }
};
using tcp_stream = basic_stream<net::ip::tcp>;
template <class Next> using ssl_stream = net::ssl::stream<Next>;
namespace detail {
template <class T, class = void> struct HasNext : std::false_type {};
template <class T> struct HasNext<T, std::void_t<decltype(std::declval<T &>().next_layer())>> : std::true_type {};
} // namespace detail
template <class Stream> auto &get_lowest_layer(Stream &s) noexcept {
  if constexpr (detail::HasNext<Stream>::value)
    return get_lowest_layer(s.next_layer());
  else
    return s;
}
template <class Layer> void close_socket(Layer &) {}
} // namespace boost::beast
