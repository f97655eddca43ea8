#include "cli/Statistics.h"
#include <doctest/doctest.h>

using namespace backlint;

TEST_CASE("statistics: counts, bounds and phases") {
  cli::Statistics Stats;
  Stats.Units = 3;
  Stats.FunctionsLost = 7;
  Stats.Bounds.Callers = 12;
  Stats.endPhase("extract");
  Stats.endPhase("link");
  std::string Text = Stats.text();
  auto Has = [&](const char *Part) {
    return Text.find(Part) != std::string::npos;
  };
  CHECK(Has("  translation units                        3\n"));
  CHECK(Has("    lost                                   7\n"));
  CHECK(Has("  bound: callers                          12\n"));
  CHECK(Text.find("seconds: extract") < Text.find("seconds: link"));
  CHECK(Has("seconds: total"));
}
