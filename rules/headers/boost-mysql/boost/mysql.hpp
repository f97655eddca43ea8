// Our declarations of Boost.MySQL: the names, classes and signatures that user
// code meets, none of the library. Executors and completion tokens are those
// of the program: Boost.Asio is expected to be there.
#pragma once
#include <boost/asio/async_result.hpp>
#include <boost/system/error_code.hpp>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace boost {
namespace mysql {

using string_view = std::string_view;
using error_code = boost::system::error_code;

namespace detail {
template <class... Args> struct initiation {
  template <class Handler> void operator()(Handler &&handler) const { std::forward<Handler>(handler)(Args()...); }
};
template <class... Args, class Token> auto initiate(Token &&token) {
  return boost::asio::async_initiate<Token, void(Args...)>(initiation<Args...>(), token);
}
#ifdef __cpp_impl_coroutine
// What an operation is without a token: something to co_await.
template <class T> struct deferred {
  bool await_ready() const noexcept;
  template <class Handle> void await_suspend(Handle handle) const noexcept;
  T await_resume() const;
};
#else
template <class T> struct deferred {};
#endif
} // namespace detail

class diagnostics {
public:
  string_view server_message() const noexcept;
  string_view client_message() const noexcept;
};
class error_with_diagnostics : public std::runtime_error {
public:
  error_with_diagnostics(const error_code &err, const diagnostics &diag);
  const diagnostics &get_diagnostics() const noexcept;
  const error_code &code() const noexcept;
};
template <class... T> class static_results;

class field_view {
public:
  field_view() = default;
  bool is_null() const noexcept;
  std::int64_t as_int64() const;
  std::uint64_t as_uint64() const;
  string_view as_string() const;
  float as_float() const;
  double as_double() const;
  std::int64_t get_int64() const noexcept;
  std::uint64_t get_uint64() const noexcept;
  string_view get_string() const noexcept;
  float get_float() const noexcept;
  double get_double() const noexcept;
};
class row_view {
public:
  using const_iterator = const field_view *;
  const_iterator begin() const noexcept;
  const_iterator end() const noexcept;
  field_view at(std::size_t i) const;
  field_view operator[](std::size_t i) const noexcept;
  field_view front() const noexcept;
  field_view back() const noexcept;
  bool empty() const noexcept;
  std::size_t size() const noexcept;
};
class rows_view {
public:
  class const_iterator {
  public:
    using iterator_category = std::random_access_iterator_tag;
    using value_type = row_view;
    using difference_type = std::ptrdiff_t;
    using pointer = const row_view *;
    using reference = row_view;
    row_view operator*() const noexcept;
    const_iterator &operator++() noexcept;
    bool operator==(const_iterator rhs) const noexcept;
    bool operator!=(const_iterator rhs) const noexcept;
  };
  const_iterator begin() const noexcept;
  const_iterator end() const noexcept;
  row_view at(std::size_t i) const;
  row_view operator[](std::size_t i) const noexcept;
  row_view front() const noexcept;
  row_view back() const noexcept;
  bool empty() const noexcept;
  std::size_t size() const noexcept;
};
class results {
public:
  results() = default;
  bool has_value() const noexcept;
  rows_view rows() const noexcept;
  std::uint64_t affected_rows() const noexcept;
  std::uint64_t last_insert_id() const noexcept;
  unsigned warning_count() const noexcept;
  bool empty() const noexcept;
  std::size_t size() const noexcept;
};
template <class... StaticRow> class static_results {
public:
  template <std::size_t I = 0> const std::vector<std::tuple_element_t<I, std::tuple<StaticRow...>>> &rows() const noexcept;
  std::uint64_t affected_rows() const noexcept;
  std::uint64_t last_insert_id() const noexcept;
};
class execution_state {
public:
  bool should_start_op() const noexcept;
  bool should_read_rows() const noexcept;
  bool complete() const noexcept;
};

template <class FieldTuple> class bound_statement_tuple {};
class statement {
public:
  statement() = default;
  bool valid() const noexcept;
  unsigned num_params() const noexcept;
  template <class... T> auto bind(T &&...params) const
      -> bound_statement_tuple<decltype(std::make_tuple(std::forward<T>(params)...))>;
};

class constant_string_view {
public:
  template <class T, class = std::enable_if_t<std::is_convertible_v<const T &, string_view>>>
#if __cplusplus >= 202002L
  consteval
#else
  constexpr
#endif
  constant_string_view(const T &value) noexcept
      : impl_(value) {
  }
  constexpr string_view get() const noexcept { return impl_; }

private:
  constexpr constant_string_view(string_view value, int) noexcept : impl_(value) {}
  friend constexpr constant_string_view runtime(string_view value) noexcept;
  string_view impl_;
};
constexpr constant_string_view runtime(string_view value) noexcept { return constant_string_view(value, 0); }

struct format_options {};
class format_options_result {
public:
  const format_options &value() const;
  const format_options &operator*() const;
};
class formattable_ref {
public:
  template <class T> formattable_ref(const T &value) noexcept;
};
class format_context_base {
public:
  format_context_base &append_raw(constant_string_view sql);
  format_context_base &append_value(formattable_ref value, constant_string_view format_specifiers = "");
};
template <class OutputString> class basic_format_context : public format_context_base {
public:
  explicit basic_format_context(format_options opts);
};
using format_context = basic_format_context<std::string>;
template <class... T> struct with_params_t {};
template <class... T> with_params_t<std::decay_t<T>...> with_params(constant_string_view query, T &&...args);
template <class... T> std::string format_sql(format_options opts, constant_string_view format_str, T &&...args);
template <class... T> void format_sql_to(format_context_base &ctx, constant_string_view format_str, T &&...args);
enum class quoting_context : char { double_quote = '"', single_quote = '\'', backtick = '`' };
template <class OutputString>
error_code escape_string(string_view input, const format_options &opts, quoting_context quot_ctx, OutputString &output);

enum class ssl_mode { disable, enable, require };
class handshake_params {
public:
  handshake_params(string_view username, string_view password, string_view db = "",
                   std::uint16_t connection_col = 45, ssl_mode mode = ssl_mode::require, bool multi_queries = false);
  void set_username(string_view value);
  void set_password(string_view value);
  void set_database(string_view value);
};
class any_address {
public:
  void emplace_host_and_port(std::string host, unsigned short port = 3306);
};
struct connect_params {
  any_address server_address;
  std::string username, password, database;
  ssl_mode ssl = ssl_mode::enable;
  bool multi_queries = false;
};
struct pool_params {
  any_address server_address;
  std::string username, password, database;
  ssl_mode ssl = ssl_mode::require;
};

class pipeline_request {
public:
  pipeline_request &add_execute(string_view query);
  template <class... Field> pipeline_request &add_execute(statement stmt, const Field &...params);
  pipeline_request &add_prepare_statement(string_view statement_sql);
};

class any_connection {
public:
  template <class Executor> any_connection(Executor &&ex);
  void connect(const connect_params &params, error_code &ec, diagnostics &diag);
  void connect(const connect_params &params);
  template <class Token> auto async_connect(const connect_params &params, Token &&token) {
    return detail::initiate<error_code>(std::forward<Token>(token));
  }
  template <class Request, class Results> void execute(Request &&req, Results &result, error_code &err, diagnostics &diag);
  template <class Request, class Results> void execute(Request &&req, Results &result);
  template <class Request, class Results, class Token> auto async_execute(Request &&req, Results &result, Token &&token) {
    return detail::initiate<error_code>(std::forward<Token>(token));
  }
  template <class Request, class Results, class Token>
  auto async_execute(Request &&req, Results &result, diagnostics &diag, Token &&token) {
    return detail::initiate<error_code>(std::forward<Token>(token));
  }
  template <class Request, class Results> detail::deferred<void> async_execute(Request &&req, Results &result);
  detail::deferred<statement> async_prepare_statement(string_view stmt);
  detail::deferred<void> async_connect(const connect_params &params);
  template <class Request, class State> void start_execution(Request &&req, State &st, error_code &err, diagnostics &diag);
  template <class Request, class State> void start_execution(Request &&req, State &st);
  template <class Request, class State, class Token> auto async_start_execution(Request &&req, State &st, Token &&token) {
    return detail::initiate<error_code>(std::forward<Token>(token));
  }
  statement prepare_statement(string_view stmt, error_code &err, diagnostics &diag);
  statement prepare_statement(string_view stmt);
  template <class Token> auto async_prepare_statement(string_view stmt, Token &&token) {
    return detail::initiate<error_code, statement>(std::forward<Token>(token));
  }
  template <class Token> auto async_prepare_statement(string_view stmt, diagnostics &diag, Token &&token) {
    return detail::initiate<error_code, statement>(std::forward<Token>(token));
  }
  rows_view read_some_rows(execution_state &st, error_code &err, diagnostics &diag);
  rows_view read_some_rows(execution_state &st);
  template <class State> void read_resultset_head(State &st);
  format_options_result format_opts() const noexcept;
  void close_statement(const statement &stmt);
  void ping();
  void close();
};

template <class Stream> class connection {
public:
  template <class... Args> explicit connection(Args &&...args);
  template <class Endpoint> void connect(const Endpoint &endpoint, const handshake_params &params);
  template <class Results> void query(string_view query_string, Results &result);
  template <class Results> void query(string_view query_string, Results &result, error_code &err, diagnostics &diag);
  template <class Request, class Results> void execute(Request &&req, Results &result);
  template <class Request, class Results> void execute(Request &&req, Results &result, error_code &err, diagnostics &diag);
  template <class Request, class Results, class Token> auto async_execute(Request &&req, Results &result, Token &&token) {
    return detail::initiate<error_code>(std::forward<Token>(token));
  }
  template <class Request, class State> void start_execution(Request &&req, State &st);
  statement prepare_statement(string_view stmt);
  template <class Token> auto async_prepare_statement(string_view stmt, Token &&token) {
    return detail::initiate<error_code, statement>(std::forward<Token>(token));
  }
  rows_view read_some_rows(execution_state &st);
  void close();
};
struct tcp_stream {};
struct tcp_ssl_stream {};
using tcp_connection = connection<tcp_stream>;
using tcp_ssl_connection = connection<tcp_ssl_stream>;

class pooled_connection {
public:
  any_connection *operator->() noexcept;
  any_connection &get() noexcept;
  bool valid() const noexcept;
};
class connection_pool {
public:
  template <class Executor> connection_pool(Executor &&ex, pool_params params);
  template <class Token> auto async_run(Token &&token) {
    return detail::initiate<error_code>(std::forward<Token>(token));
  }
  template <class Token> auto async_get_connection(Token &&token) {
    return detail::initiate<error_code, pooled_connection>(std::forward<Token>(token));
  }
  template <class Token> auto async_get_connection(diagnostics &diag, Token &&token) {
    return detail::initiate<error_code, pooled_connection>(std::forward<Token>(token));
  }
  detail::deferred<pooled_connection> async_get_connection();
  void cancel();
};

} // namespace mysql
} // namespace boost
