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
