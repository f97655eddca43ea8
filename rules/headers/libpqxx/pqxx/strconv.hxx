// Part of our declarations of libpqxx 7: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "pqxx/types.hxx"

namespace pqxx {
template <typename TYPE, typename ENABLE = void> struct nullness {
  static bool has_null;
  static bool is_null(TYPE const &);
};
template <typename TYPE> struct no_null {
  static constexpr bool has_null = false;
  static constexpr bool always_null = false;
  static constexpr bool is_null(TYPE const &) noexcept { return false; }
};
template <typename TYPE> struct string_traits;
template <typename ENUM> struct enum_base {
  static zview to_buf(char *begin, char *end, ENUM const &value);
  static ENUM from_string(std::string_view text);
  static std::size_t size_buffer(ENUM const &value) noexcept;
};
template <typename TYPE> std::string to_string(TYPE const &value);
template <typename T> T from_string(std::string_view text);
template <typename T> void from_string(std::string_view text, T &value);
template <typename TYPE> bool is_null(TYPE const &value) noexcept;
template <typename... TYPE>
std::string_view to_buf(char *here, char const *end, TYPE... value);
template <typename ITER>
std::string separated_list(std::string_view sep, ITER begin, ITER end);
template <typename CONTAINER>
std::string separated_list(std::string_view sep, CONTAINER const &c);
} // namespace pqxx

#define PQXX_DECLARE_ENUM_CONVERSION(ENUM)                                     \
  template <> struct string_traits<ENUM> : pqxx::enum_base<ENUM> {}
