// Typical use of the library; parsed by rules/headers/check.sh, never built.
#include <tl/expected.hpp>
#include <string>

tl::expected<int, std::string> parse(const std::string &Text) {
  if (Text.empty())
    return tl::make_unexpected(Text);
  return 3;
}
tl::expected<void, std::string> none(const std::string &Text) {
  return tl::unexpected<std::string>(Text);
}
std::string use(const std::string &Text) {
  auto R = parse(Text).map([](int N) { return std::to_string(N); });
  return R ? *R : R.error();
}
