//===- Statistics.cpp -----------------------------------------------------===//
//
// A table of names and numbers; the names of the bounds are those of
// docs/value-flow.md.
//
//===----------------------------------------------------------------------===//
#include "cli/Statistics.h"
#include "findings/Format.h"

namespace backlint::cli {

void Statistics::endPhase(llvm::StringRef Name) {
  Clock::time_point Now = Clock::now();
  Phases.push_back(
      {Name.str(), std::chrono::duration<double>(Now - Last).count()});
  Last = Now;
}

std::string Statistics::text() const {
  std::string Result = "statistics\n";
  auto Count = [&](llvm::StringRef Name, uint64_t Value) {
    Result += fmt::format("  {:<32}{:>10}\n", Name, Value);
  };
  auto Time = [&](llvm::StringRef Name, double Seconds) {
    Result += fmt::format("  {:<32}{:>10.3f}\n", Name, Seconds);
  };
  Count("translation units", Units);
  Count("  out of the cache", UnitsKept);
  Count("  failed", UnitsFailed);
  Count("project files", Files);
  Count("lines", Lines);
  Count("functions", Functions);
  Count("  lost", FunctionsLost);
  Count("bound: nested questions", Bounds.Depth);
  Count("bound: callers", Bounds.Callers);
  Count("bound: terms widened", Bounds.Widened);
  Count("bound: writers of a member", Bounds.FieldWriters);
  Count("bound: access paths", Bounds.Paths);
  Count("steps of value flow", Bounds.Steps);
  double Total = 0;
  for (const Phase &P : Phases) {
    Time("seconds: " + P.Name, P.Seconds);
    Total += P.Seconds;
  }
  Time("seconds: total", Total);
  return Result;
}

} // namespace backlint::cli
