//===- DoctorTest.cpp - Where missing headers come from -------------------===//
#include "cli/Doctor.h"
#include <doctest/doctest.h>

using namespace backlint;
using namespace backlint::cli;

static const catalog::Catalog &shipped() {
  static const catalog::Catalog All = llvm::cantFail(catalog::Catalog::load());
  return All;
}

TEST_CASE("doctor: where a header comes from") {
  CHECK(originOf("<pqxx/pqxx>", shipped()) == "libpqxx: install libpqxx-dev");
  CHECK(originOf("\"api/shop.pb.h\"", shipped()).find("build first") !=
        std::string::npos);
  CHECK(originOf("<Windows.h>", shipped()) == "of another system");
  CHECK(originOf("\"own/thing.h\"", shipped()) == "");
}

TEST_CASE("doctor: each missing header is named once, with its origin") {
  report::Coverage Lost;
  Lost.Units = 4;
  Lost.UnitsPartial = 1;
  Lost.Functions = 200;
  Lost.FunctionsLost = 3;
  Lost.Problems = {
      {report::Problem::MissingHeader, "<pqxx/pqxx>", {}, 3},
      {report::Problem::Bound, "17 times something", {}, 1},
      {report::Problem::ParseError,
       "unknown type name 'x'",
       {"a.cpp", 7, 1, 7, 2},
       1},
      {report::Problem::ParseError, "expected '}'", {"a.cpp", 9, 1, 9, 2}, 1},
      {report::Problem::Vendored, "crow", {"src/crow.h"}, 1}};
  const std::string Text = diagnosis(Lost, shipped());
  CHECK(Text.find("3 of 4 (75.0 %)") != std::string::npos);
  CHECK(Text.find("197 of 200 (98.5 %)") != std::string::npos);
  CHECK(Text.find("in 3 units") != std::string::npos);
  CHECK(Text.find("install libpqxx-dev") != std::string::npos);
  CHECK(Text.find("a.cpp:7: unknown type name 'x', and 1 more\n") !=
        std::string::npos);
  CHECK(Text.find("  crow (1 file)") != std::string::npos);
  CHECK(Text.find("17 times") == std::string::npos);
  CHECK(diagnosis({}, shipped()).find("nothing stands in the way") !=
        std::string::npos);
}
