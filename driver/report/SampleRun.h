//===- SampleRun.h - A run to show in tests --------------------*- C++ -*-===//
//
// Findings over testdata/report/shop as checks would report them, with
// everything a finding can have, and two files that are not UTF-8 with LF.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_REPORT_SAMPLERUN_H
#define BACKLINT_REPORT_SAMPLERUN_H

#include "report/Results.h"

namespace backlint::report {

struct SampleRun {
  SampleRun();

  std::vector<catalog::Rule> Rules;
  findings::SourceFiles Sources;
  std::vector<findings::Finding> Findings; ///< Processed.
  /// All of it, with lost coverage.
  Results results() const;
  /// The same rules without a finding or a loss.
  Results clean() const;
};

/// Compares \p Actual with testdata/report/<Name>; BACKLINT_UPDATE_GOLDEN=1
/// writes it there instead.
void checkGolden(llvm::StringRef Name, std::string Actual);

} // namespace backlint::report

#endif // BACKLINT_REPORT_SAMPLERUN_H
