// Part of our declarations of Boost.Asio and Boost.Beast: the names, classes and
// signatures that user code meets, none of the library. Finished by hand.
#pragma once
#include <boost/system/error_code.hpp>
#include <array>
#include <chrono>
#include <functional>
#include <iosfwd>
#include <memory>
#include <streambuf>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>
#if defined(__cpp_impl_coroutine)
#include <coroutine>
#include <exception>
#endif

namespace boost::asio {
using boost::system::error_code;
using boost::system::system_error;
namespace error {
enum basic_errors { operation_aborted, connection_reset, connection_refused, timed_out, would_block };
enum misc_errors { eof = 1, not_found };
} // namespace error

namespace detail {
template <class T> T made(); // A value of the type, for the calls below.
}

// What stands for a handler: a callable is called, a token decides the result.
#if defined(__cpp_impl_coroutine)
template <class T, class Executor = void> class awaitable {
public:
  struct promise_base {
    awaitable get_return_object();
    std::suspend_always initial_suspend() noexcept;
    std::suspend_always final_suspend() noexcept;
    void unhandled_exception();
  };
  struct promise_type : promise_base {
    template <class U> void return_value(U &&value);
  };
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<>);
  T await_resume();
};
template <class Executor> class awaitable<void, Executor> {
public:
  struct promise_type {
    awaitable get_return_object();
    std::suspend_always initial_suspend() noexcept;
    std::suspend_always final_suspend() noexcept;
    void unhandled_exception();
    void return_void();
  };
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<>);
  void await_resume();
};
struct use_awaitable_t {
  template <class Inner> struct executor_with_default {};
};
inline constexpr use_awaitable_t use_awaitable;
#endif
struct detached_t {};
inline constexpr detached_t detached;
struct deferred_t {};
inline constexpr deferred_t deferred;

class any_io_executor {
public:
  any_io_executor() noexcept;
  template <class Executor> any_io_executor(Executor) {}
};
template <class Executor> class strand {
public:
  strand();
  explicit strand(const Executor &);
  template <class Function> void post(Function &&f) const { f(); }
  template <class Function> void dispatch(Function &&f) const { f(); }
};
class execution_context {};
class io_context : public execution_context {
public:
  class executor_type {
  public:
    io_context &context() const noexcept;
  };
  class work {
  public:
    explicit work(io_context &);
  };
  io_context();
  explicit io_context(int concurrency_hint);
  executor_type get_executor() noexcept;
  std::size_t run();
  std::size_t run_one();
  std::size_t poll();
  void stop();
  void restart();
  template <class Handler> void post(Handler &&h) { h(); }
  template <class Handler> void dispatch(Handler &&h) { h(); }
};
using io_service = io_context;
class thread_pool : public execution_context {
public:
  using executor_type = any_io_executor;
  thread_pool();
  explicit thread_pool(std::size_t num_threads);
  executor_type get_executor() noexcept;
  void stop();
  void join();
};
template <class Executor> class executor_work_guard {
public:
  explicit executor_work_guard(const Executor &) {}
  void reset();
};
template <class Context> executor_work_guard<typename Context::executor_type> make_work_guard(Context &);
template <class Executor> strand<Executor> make_strand(const Executor &, std::enable_if_t<!std::is_base_of_v<execution_context, Executor>> * = nullptr);
template <class Context> strand<typename Context::executor_type> make_strand(Context &, std::enable_if_t<std::is_base_of_v<execution_context, Context>> * = nullptr);
template <class Executor, class Handler> Handler bind_executor(const Executor &, Handler &&h) { return h; }

class yield_context {
public:
  yield_context operator[](error_code &ec) const;
};
template <class Context, class Function> void spawn(Context &&, Function &&f) { f(detail::made<yield_context &>()); }
template <class Context, class Function, class Token> void spawn(Context &&, Function &&f, Token &&) { f(detail::made<yield_context &>()); }

namespace detail {
#if defined(__cpp_impl_coroutine)
template <class T> inline constexpr bool IsAwait = std::is_same_v<std::decay_t<T>, use_awaitable_t>;
#else
template <class T> inline constexpr bool IsAwait = false;
#endif
template <class T> inline constexpr bool IsYield = std::is_same_v<std::decay_t<T>, yield_context>;
template <class T> inline constexpr bool IsSilent = std::is_same_v<std::decay_t<T>, detached_t> || std::is_same_v<std::decay_t<T>, deferred_t>;
template <class Result, class Handler> auto complete(Handler &&h) {
#if defined(__cpp_impl_coroutine)
  if constexpr (IsAwait<Handler>)
    return awaitable<Result>();
  else
#endif
      if constexpr (IsYield<Handler>)
    return Result();
  else if constexpr (IsSilent<Handler>)
    return;
  else if constexpr (std::is_void_v<Result>)
    h(error_code());
  else
    h(error_code(), made<Result>());
}
} // namespace detail

#if defined(__cpp_impl_coroutine)
template <class Executor, class T, class Token> void co_spawn(Executor &&, awaitable<T>, Token &&) {}
template <class Executor, class Function, class Token, class = decltype(std::declval<Function &>()())>
void co_spawn(Executor &&, Function &&f, Token &&) { f(); }
namespace this_coro {
struct executor_t {
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<>);
  any_io_executor await_resume();
};
inline constexpr executor_t executor;
} // namespace this_coro
#endif
template <class Function> void post(Function &&f) { f(); }
template <class Executor, class Function> void post(Executor &&, Function &&f) { f(); }
template <class Function> void dispatch(Function &&f) { f(); }
template <class Executor, class Function> void dispatch(Executor &&, Function &&f) { f(); }
template <class Function> void defer(Function &&f) { f(); }
template <class Executor, class Function> void defer(Executor &&, Function &&f) { f(); }

// Buffers
class const_buffer;
class mutable_buffer {
public:
  mutable_buffer() noexcept;
  mutable_buffer(void *data, std::size_t size) noexcept;
  void *data() const noexcept;
  std::size_t size() const noexcept;
};
class const_buffer {
public:
  const_buffer() noexcept;
  const_buffer(const void *data, std::size_t size) noexcept;
  const_buffer(const mutable_buffer &) noexcept;
  const void *data() const noexcept;
  std::size_t size() const noexcept;
};
using mutable_buffers_1 = mutable_buffer;
using const_buffers_1 = const_buffer;
mutable_buffer buffer(void *data, std::size_t size) noexcept;
const_buffer buffer(const void *data, std::size_t size) noexcept;
template <class T, std::size_t N> mutable_buffer buffer(T (&data)[N]) noexcept;
template <class T, std::size_t N> mutable_buffer buffer(std::array<T, N> &data) noexcept;
template <class T, std::size_t N> const_buffer buffer(const std::array<T, N> &data) noexcept;
template <class T, class A> mutable_buffer buffer(std::vector<T, A> &data) noexcept;
template <class T, class A> const_buffer buffer(const std::vector<T, A> &data) noexcept;
mutable_buffer buffer(std::string &data) noexcept;
const_buffer buffer(const std::string &data) noexcept;
const_buffer buffer(std::string_view data) noexcept;
mutable_buffer buffer(std::string &data, std::size_t max) noexcept;
const_buffer buffer(const std::string &data, std::size_t max) noexcept;
template <class T, std::size_t N> mutable_buffer buffer(T (&data)[N], std::size_t max) noexcept;
template <class Elem, class Traits, class Alloc> class dynamic_string_buffer {};
template <class E, class T, class A> dynamic_string_buffer<E, T, A> dynamic_buffer(std::basic_string<E, T, A> &data) noexcept;
template <class E, class T, class A> dynamic_string_buffer<E, T, A> dynamic_buffer(std::basic_string<E, T, A> &data, std::size_t max) noexcept;
template <class Allocator = std::allocator<char>> class basic_streambuf : public std::streambuf {
public:
  explicit basic_streambuf(std::size_t max = -1);
  std::size_t size() const noexcept;
  const_buffer data() const noexcept;
  mutable_buffer prepare(std::size_t n);
  void commit(std::size_t n);
  void consume(std::size_t n);
};
using streambuf = basic_streambuf<>;
template <class It> class buffers_iterator;
template <class Buffers> class buffers_iterator_of {
public:
  using iterator_category = std::forward_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char *;
  using reference = const char &;
  reference operator*() const;
  buffers_iterator_of &operator++();
  buffers_iterator_of operator++(int);
  buffers_iterator_of operator+(std::ptrdiff_t) const;
  bool operator==(const buffers_iterator_of &) const;
  bool operator!=(const buffers_iterator_of &) const;
};
template <class Buffers> buffers_iterator_of<Buffers> buffers_begin(const Buffers &) noexcept;
template <class Buffers> buffers_iterator_of<Buffers> buffers_end(const Buffers &) noexcept;

// Reading and writing
struct transfer_all_t {};
transfer_all_t transfer_all();
template <class Stream, class Buffers> std::size_t read(Stream &s, Buffers &&buffers);
template <class Stream, class Buffers> std::size_t read(Stream &s, Buffers &&buffers, error_code &ec);
template <class Stream, class Buffers> std::size_t read_until(Stream &s, Buffers &&buffers, std::string_view delim);
template <class Stream, class Buffers> std::size_t read_until(Stream &s, Buffers &&buffers, std::string_view delim, error_code &ec);
template <class Stream, class Buffers> std::size_t read_until(Stream &s, Buffers &&buffers, char delim);
template <class Stream, class Buffers> std::size_t write(Stream &s, Buffers &&buffers);
template <class Stream, class Buffers> std::size_t write(Stream &s, Buffers &&buffers, error_code &ec);
template <class Stream, class Buffers, class Handler> auto async_read(Stream &s, Buffers &&buffers, Handler &&handler) { return detail::complete<std::size_t>(handler); }
template <class Stream, class Buffers, class Handler> auto async_read_until(Stream &s, Buffers &&buffers, std::string_view delim, Handler &&handler) { return detail::complete<std::size_t>(handler); }
template <class Stream, class Buffers, class Handler> auto async_write(Stream &s, Buffers &&buffers, Handler &&handler) { return detail::complete<std::size_t>(handler); }

template <class Clock, class Traits = void, class Executor = void> class basic_waitable_timer {
public:
  template <class Context> explicit basic_waitable_timer(Context &&) {}
  template <class Context> basic_waitable_timer(Context &&, const typename Clock::duration &) {}
  std::size_t expires_after(const typename Clock::duration &expiry_time);
  std::size_t expires_from_now(const typename Clock::duration &expiry_time);
  std::size_t cancel();
  void wait();
  template <class Handler> auto async_wait(Handler &&h) { return detail::complete<void>(h); }
};
using steady_timer = basic_waitable_timer<std::chrono::steady_clock>;
using system_timer = basic_waitable_timer<std::chrono::system_clock>;
class signal_set {
public:
  template <class Context> explicit signal_set(Context &&) {}
  template <class Context> signal_set(Context &&, int) {}
  template <class Context> signal_set(Context &&, int, int) {}
  void add(int signal_number);
  template <class Handler> auto async_wait(Handler &&h) { return detail::complete<int>(h); }
};
} // namespace boost::asio
