// Our declarations of OZO: the names, classes and signatures that user code
// meets, none of the library. Parameters of queries are kept, not typed.
#pragma once
#include <chrono>
#include <cstddef>
#include <functional>
#include <iterator>
#include <list>
#include <string>
#include <string_view>
#include <system_error>
#include <tuple>
#include <utility>
#include <vector>

namespace ozo {

struct none_t {};
inline constexpr none_t none;
template <typename Text, typename... Params> struct query {
  Text text;
  std::tuple<Params...> params;
};
template <class... Params> auto make_query(const char *text, Params &&...params) {
  return query<std::string, std::decay_t<Params>...>{text, {std::forward<Params>(params)...}};
}
template <class... Params> auto make_query(std::string text, Params &&...params) {
  return query<std::string, std::decay_t<Params>...>{std::move(text), {std::forward<Params>(params)...}};
}

template <class... Elements> struct query_builder {
  std::tuple<Elements...> elements;
  auto build() const { return query<std::string, Elements...>{}; }
};
template <class... L, class... R>
query_builder<L..., R...> operator+(query_builder<L...> &&lhs, query_builder<R...> &&rhs);
template <class... L, class Value> query_builder<L..., std::decay_t<Value>> operator+(query_builder<L...> &&lhs, Value &&rhs);
namespace literals {
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wgnu-string-literal-operator-template"
template <class Char, Char... Text> query_builder<> operator""_SQL();
#pragma clang diagnostic pop
} // namespace literals

template <typename... Ts> using typed_row = std::tuple<Ts...>;
template <typename... Ts> using rows_of = std::vector<typed_row<Ts...>>;
template <typename... Ts> using lrows_of = std::list<typed_row<Ts...>>;
class result {
public:
  std::size_t size() const;
};
template <typename T> constexpr auto into(T &v) { return std::back_inserter(v); }
inline auto into(result &v) { return std::ref(v); }

template <class... OidMap> class connection_info {
public:
  explicit connection_info(std::string conn_str);
  template <class Io> auto operator[](Io &io) const { return std::pair<const connection_info *, Io *>(this, &io); }
};
struct connection_pool_config {
  std::size_t capacity = 10, queue_capacity = 128;
};
template <class Source> class connection_pool {
public:
  connection_pool(Source source, const connection_pool_config &config);
  template <class Io> auto operator[](Io &io) { return std::pair<connection_pool *, Io *>(this, &io); }
};

// Functions are objects: each call is one of their call operator.
struct request_op {
  template <class P, class Q, class Out, class Token> void operator()(P &&provider, Q &&query, Out out, Token &&token) const {
    token(std::error_code(), provider);
  }
  template <class P, class Q, class Time, class Out, class Token>
  void operator()(P &&provider, Q &&query, Time time, Out out, Token &&token) const {
    token(std::error_code(), provider);
  }
};
struct execute_op {
  template <class P, class Q, class Token> void operator()(P &&provider, Q &&query, Token &&token) const {
    token(std::error_code(), provider);
  }
  template <class P, class Q, class Time, class Token>
  void operator()(P &&provider, Q &&query, Time time, Token &&token) const {
    token(std::error_code(), provider);
  }
};
struct begin_op {
  template <class P, class Token> void operator()(P &&provider, Token &&token) const {
    token(std::error_code(), provider);
  }
};
struct commit_op {
  template <class T, class Token> void operator()(T &&transaction, Token &&token) const {
    token(std::error_code(), transaction);
  }
};
struct rollback_op {
  template <class T, class Token> void operator()(T &&transaction, Token &&token) const {
    token(std::error_code(), transaction);
  }
};
inline constexpr request_op request;
inline constexpr execute_op execute;
inline constexpr begin_op begin;
inline constexpr commit_op commit;
inline constexpr rollback_op rollback;
template <class Connection> std::string_view error_message(const Connection &conn);

} // namespace ozo
