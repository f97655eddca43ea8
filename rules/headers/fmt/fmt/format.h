// Part of our declarations of fmt 9: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "fmt/core.h"
#include <locale>

namespace fmt {
inline namespace v9 {
template <typename T, size_t SIZE = 500> class basic_memory_buffer {
public:
  void append(const T *begin, const T *end);
  template <typename ContiguousRange> void append(const ContiguousRange &range);
  void push_back(const T &value);
  const T *data() const;
  T *data();
  size_t size() const;
  void clear();
  T *begin();
  T *end();
  void reserve(size_t new_capacity);
  using value_type = T;
};
using memory_buffer = basic_memory_buffer<char>;

template <typename It, typename Sentinel, typename Char = char>
struct join_view {
  It begin;
  Sentinel end;
  basic_string_view<Char> sep;
};
template <typename It, typename Sentinel>
join_view<It, Sentinel> join(It begin, Sentinel end, string_view sep) {
  return {begin, end, sep};
}
template <typename Range>
auto join(Range &&range, string_view sep)
    -> join_view<decltype(std::begin(range)), decltype(std::end(range))> {
  return {std::begin(range), std::end(range), sep};
}
template <typename T>
join_view<const T *, const T *> join(std::initializer_list<T> list,
                                     string_view sep) {
  return {list.begin(), list.end(), sep};
}
template <typename T> std::string to_string(const T &value);
template <typename T, size_t SIZE>
std::string to_string(const basic_memory_buffer<T, SIZE> &buf);
template <typename T> const void *ptr(T p);
template <typename Enum> auto underlying(Enum e) noexcept {
  return static_cast<std::underlying_type_t<Enum>>(e);
}
class format_int {
public:
  explicit format_int(long long value);
  const char *c_str() const;
  std::string str() const;
};
template <typename Locale, typename... T,
          std::enable_if_t<std::is_same_v<Locale, std::locale>, int> = 0>
std::string format(const Locale &loc, format_string<T...> fmt, T &&...args);
inline namespace literals {
template <typename Char> struct ArgName {
  const Char *Name;
  template <typename T> detail::named_arg<Char, T> operator=(const T &v) const {
    return {Name, v};
  }
};
inline ArgName<char> operator""_a(const char *s, size_t) { return {s}; }
} // namespace literals
} // namespace v9
} // namespace fmt
