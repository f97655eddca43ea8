// Part of our declarations of libpqxx 7: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include <string>
#include <string_view>

namespace pqxx {
class zview : public std::string_view {
public:
  constexpr zview() noexcept = default;
  constexpr zview(char const text[], std::ptrdiff_t len) noexcept
      : std::string_view{text, std::size_t(len)} {}
  explicit constexpr zview(std::string_view other) noexcept
      : std::string_view{other} {}
  zview(std::string const &str) noexcept : std::string_view{str} {}
  constexpr zview(char const text[]) : std::string_view{text} {}
  constexpr char const *c_str() const noexcept { return data(); }
};

namespace literals {
constexpr zview operator""_zv(char const str[], std::size_t len) noexcept {
  return zview{str, std::ptrdiff_t(len)};
}
} // namespace literals

class prepped : public zview {
public:
  explicit prepped(zview name) : zview{name} {}
};
} // namespace pqxx
