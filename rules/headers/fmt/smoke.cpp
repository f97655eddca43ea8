// Typical use of the library; parsed by rules/headers/check.sh, never built.
#include <fmt/chrono.h>
#include <fmt/color.h>
#include <fmt/format.h>
#include <fmt/ostream.h>
#include <fmt/printf.h>
#include <fmt/ranges.h>
#include <vector>

struct User {
  std::string Name;
};
template <> struct fmt::formatter<User> {
  constexpr auto parse(format_parse_context &Ctx) { return Ctx.begin(); }
  template <typename FormatContext>
  auto format(const User &U, FormatContext &Ctx) const {
    return fmt::format_to(Ctx.out(), "{}", U.Name);
  }
};
template <> struct fmt::formatter<std::vector<User>> : fmt::formatter<std::string> {
  auto format(const std::vector<User> &U, format_context &Ctx) const {
    return fmt::formatter<std::string>::format(std::to_string(U.size()), Ctx);
  }
};

std::string text(const std::string &Name, int Id) {
  std::string Sql = fmt::format("SELECT * FROM u WHERE n = '{}' AND i = {}", Name, Id);
  Sql += fmt::format(fmt::runtime(Sql), Name) + fmt::to_string(Id);
  Sql += fmt::format("{name}", fmt::arg("name", Name));
  Sql += fmt::format("{}", fmt::join(std::vector<std::string>{"a"}, ","));
  Sql += fmt::format("{} {}", User{Name}, std::vector<User>{});
  fmt::memory_buffer Buffer;
  fmt::format_to(std::back_inserter(Buffer), "{}", Name);
  Sql += fmt::sprintf("%s", Name) + std::string(Buffer.data(), Buffer.size());
  fmt::print("{}\n", Name);
  fmt::print(stderr, "{}\n", Id);
  fmt::print(fg(fmt::color::red), "{}", Id);
  return Sql;
}
