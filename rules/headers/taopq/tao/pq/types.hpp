// Part of our declarations of taopq: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include <chrono>
#include <cstddef>
#include <functional>
#include <iterator>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace tao {
namespace pq {
namespace internal {
class zsv {
public:
  zsv(const char *text);
  zsv(const std::string &text);
  operator std::string_view() const noexcept;
};
} // namespace internal

struct null_t {};
inline constexpr null_t null{};
using oid_t = unsigned;
using binary = std::vector<std::byte>;
using binary_view = std::basic_string_view<std::byte>;

enum class isolation_level {
  default_isolation_level,
  serializable,
  repeatable_read,
  read_committed,
  read_uncommitted
};
enum class access_mode { default_access_mode, read_write, read_only };
enum class result_status { empty_query, command_ok, tuples_ok, single_tuple, fatal_error };
enum class connection_status { ok, bad };
enum class transaction_status { idle, active, intrans, inerror, unknown };

template <typename T> inline constexpr bool is_aggregate = false;
template <typename T> inline constexpr bool is_aggregate_parameter = is_aggregate<T>;
template <typename T> inline constexpr bool is_aggregate_result = is_aggregate<T>;
template <typename T> inline constexpr bool is_array = false;
template <typename T, typename = void> struct parameter_traits;
template <typename T, typename = void> struct result_traits;
class connection;
class connection_pool;
class transaction;
class pipeline;
class table_reader;
class table_writer;
} // namespace pq
} // namespace tao
