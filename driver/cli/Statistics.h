//===- Statistics.h - What a run took and where it stopped -----*- C++ -*-===//
//
// What --statistics prints. It goes beside the report, never into it: reports
// of equal input are equal bytes, and seconds are not.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_CLI_STATISTICS_H
#define BACKLINT_CLI_STATISTICS_H

#include "link/ValueFlow.h"
#include "llvm/ADT/StringRef.h"
#include <chrono>
#include <string>
#include <vector>

namespace backlint::cli {

class Statistics {
public:
  /// Names what was done since the last call, or since this was made.
  void endPhase(llvm::StringRef Name);
  /// The lines that are shown.
  std::string text() const;

  size_t Units = 0, UnitsKept = 0, UnitsFailed = 0;
  size_t Files = 0, Lines = 0; ///< Of the project.
  size_t Functions = 0, FunctionsLost = 0;
  link::Bounds Bounds;

private:
  using Clock = std::chrono::steady_clock;
  struct Phase {
    std::string Name;
    double Seconds;
  };
  std::vector<Phase> Phases;
  Clock::time_point Began = Clock::now(), Last = Began;
};

} // namespace backlint::cli

#endif // BACKLINT_CLI_STATISTICS_H
