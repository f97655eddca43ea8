#include "report/Results.h"
#include <doctest/doctest.h>

using namespace backlint;
using report::Problem;

TEST_CASE("results: a file that was taken for a library's is told once") {
  ir::Unit A, B;
  A.Files = B.Files = {{"src/lib_all.h", false, 0}};
  A.Losses = B.Losses = {{ir::Loss::Vendored, "Lib", {0, 1, 1, 1, 1}}};
  const ir::Unit *Units[] = {&A, &B};
  report::Coverage Lost = report::coverageOf(Units, {});
  CHECK(Lost.UnitsPartial == 0); // Nothing of the project was lost.
  REQUIRE(Lost.Problems.size() == 1);
  const Problem &Only = Lost.Problems[0];
  CHECK(Only.What == Problem::Vendored);
  CHECK(Only.Where.Path == "src/lib_all.h");
  CHECK(report::levelOf(Only.What) == catalog::Level::Note);
  CHECK(report::describe(Only) ==
        "taken for a copy of Lib; nothing in it is reported (in 2 translation "
        "units)");
}

TEST_CASE("results: what each unit lacks, and what that may cost") {
  ir::Unit A, B, C, Whole;
  A.MainFile = "src/a.cpp";
  A.Files = {{"src/a.cpp", true, 0}};
  A.FunctionsSeen = 9;
  A.FunctionsLost = 1;
  A.Losses = {{ir::Loss::MissingHeader, "<a.h>", {}},
              {ir::Loss::MissingHeader, "\"b.h\"", {}},
              {ir::Loss::Stubbed, "c.h", {}},
              {ir::Loss::ParseError, "unknown type name 'X'", {0, 1, 1, 1, 1}},
              {ir::Loss::Bound, "long", {}}};
  B.MainFile = "src/b.cpp";
  B.Losses = {{ir::Loss::ParseError, "module 'shop.db' not found", {}}};
  C.MainFile = "src/c.cpp";
  C.Files = A.Files;
  C.Files[0].Path = C.MainFile;
  for (const char *Name : {"V", "W", "X", "Y", "Z", "Z"})
    C.Losses.push_back(
        {ir::Loss::ParseError,
         std::string("use of undeclared identifier '") + Name + "'",
         {0, 1, 1, 1, 1}});
  ir::Unit WithOwn = C;
  WithOwn.Files.push_back({"/backlint/headers/libx/x.h", false, 0});
  const ir::Unit *Only[] = {&WithOwn};
  CHECK_FALSE(report::coverageOf(Only, {}).Partial.at(0).NeedsFirstHeader);
  Whole.MainFile = "src/d.cpp";
  Whole.Files = {{"/backlint/headers/libx/x/y.h", false, 0},
                 {"/backlint/headers/libx/x.h", false, 0}};
  const ir::Unit *Units[] = {&Whole, &C, &B, &A};
  report::Coverage Lost = report::coverageOf(Units, {});
  REQUIRE(Lost.Partial.size() == 3);
  CHECK(describe(Lost.Partial[0]) ==
        "headers \"b.h\", <a.h> are missing; header <c.h> is stood in for; 1 "
        "place left out; 1 of 9 functions lost");
  CHECK_FALSE(Lost.Partial[0].isBlind());
  CHECK(consequence(Lost.Partial[0]).find("missing header") !=
        std::string::npos);
  CHECK(describe(Lost.Partial[1]) == "module shop.db is missing");
  CHECK(Lost.Partial[1].isBlind());
  CHECK(consequence(Lost.Partial[1]).find("interfaces") != std::string::npos);
  CHECK(Lost.Partial[2].NeedsFirstHeader);
  CHECK(consequence(Lost.Partial[2]).find("-include HEADER") !=
        std::string::npos);
  REQUIRE(Lost.Own.size() == 1);
  CHECK(describe(Lost.Own[0]).find("headers of libx were not found") !=
        std::string::npos);
  CHECK(describe(Lost.Own[0]).find("in 1 translation unit)") !=
        std::string::npos);
}
