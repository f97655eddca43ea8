// Part of our declarations of Drogon 1.9: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include <memory>
#include <string>

// The test macros, as far as project tests need them to parse.
namespace drogon::test {
class Case {
public:
  explicit Case(const std::string &name);
};
int run(int argc, char **argv);
} // namespace drogon::test
#define DROGON_TEST(test_name)                                                 \
  static void drogonTest_##test_name(                                          \
      std::shared_ptr<drogon::test::Case> TEST_CTX);                           \
  [[maybe_unused]] static void (*drogonTestUse_##test_name)(                   \
      std::shared_ptr<drogon::test::Case>) = drogonTest_##test_name;           \
  static void drogonTest_##test_name(                                          \
      [[maybe_unused]] std::shared_ptr<drogon::test::Case> TEST_CTX)
#define CHECK(expr) static_cast<void>(expr)
#define REQUIRE(expr) static_cast<void>(expr)
#define MANDATE(expr) static_cast<void>(expr)
#define FAIL(...) static_cast<void>(0)
#define SUCCESS() static_cast<void>(0)
