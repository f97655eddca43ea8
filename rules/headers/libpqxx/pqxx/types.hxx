// Part of our declarations of libpqxx 7: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include <cstddef>
#include <cstdint>
#include <ctime>
#include <functional>
#include <initializer_list>
#include <iterator>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "pqxx/zview.hxx"

namespace pqxx {
using oid = unsigned int;
using result_size_type = int;
using result_difference_type = int;
using row_size_type = int;
using row_difference_type = int;
using field_size_type = std::size_t;
using large_object_size_type = int64_t;
using bytes = std::basic_string<std::byte>;
using bytes_view = std::basic_string_view<std::byte>;
using table_path = std::initializer_list<std::string_view>;
using format = int;

enum isolation_level { read_committed, repeatable_read, serializable };
enum class write_policy { read_only, read_write };
enum class error_verbosity : int { terse = 0, normal = 1, verbose = 2 };
enum class skip_init : int { openssl, crypto, nothing };

class connection;
class transaction_base;
class dbtransaction;
class result;
class row;
class field;
class const_result_iterator;
class const_row_iterator;
class params;
class binarystring;
class stream_from;
class stream_to;
class pipeline;
class errorhandler;

struct from_table_t {};
struct from_query_t {};
inline constexpr from_table_t from_table;
inline constexpr from_query_t from_query;

inline std::basic_string_view<std::byte> binary_cast(std::string_view data) {
  return {reinterpret_cast<std::byte const *>(data.data()), data.size()};
}

namespace internal {
// The parameter types of a callable, which choose the columns of for_query.
template <typename T> struct ArgumentsOf : ArgumentsOf<decltype(&T::operator())> {};
template <typename C, typename R, typename... A>
struct ArgumentsOf<R (C::*)(A...)> {
  using type = std::tuple<std::decay_t<A>...>;
};
template <typename C, typename R, typename... A>
struct ArgumentsOf<R (C::*)(A...) const> : ArgumentsOf<R (C::*)(A...)> {};
template <typename R, typename... A> struct ArgumentsOf<R (*)(A...)> {
  using type = std::tuple<std::decay_t<A>...>;
};
template <typename R, typename... A>
struct ArgumentsOf<R(A...)> : ArgumentsOf<R (*)(A...)> {};

template <typename... TYPE> class result_iteration {
public:
  class iterator {
  public:
    using value_type = std::tuple<TYPE...>;
    value_type operator*() const;
    iterator &operator++();
    bool operator==(iterator const &) const;
    bool operator!=(iterator const &) const;
  };
  iterator begin() const;
  iterator end() const;
};

template <typename... TYPE>
class stream_input_iteration : public result_iteration<TYPE...> {};

template <typename CALLABLE, typename... TYPE>
void callWithRow(CALLABLE &func, std::tuple<TYPE...> *) {
  for (auto Each : result_iteration<TYPE...>{})
    std::apply(func, Each);
}
} // namespace internal
} // namespace pqxx
