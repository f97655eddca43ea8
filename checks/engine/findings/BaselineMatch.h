//===- BaselineMatch.h - Which findings are known --------------*- C++ -*-===//
//
// Gives each entry of a baseline to at most as many findings as it counts:
// what is accepted once and found twice is new the second time. The surest key
// goes first over all findings, then the next, so that a loose key never takes
// the entry of a finding that is as it was.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_FINDINGS_BASELINEMATCH_H
#define BACKLINT_FINDINGS_BASELINEMATCH_H

#include "findings/Baseline.h"

namespace backlint::findings {

struct BaselineMatches {
  static constexpr size_t NoEntry = ~size_t(0);
  /// By finding: the place of its entry.
  std::vector<size_t> EntryOf;
  /// By entry: how many findings have it.
  std::vector<unsigned> Used;

  /// Known findings that are there no more.
  size_t absent(llvm::ArrayRef<BaselineEntry> Entries) const;
};

/// Sets the state of each of \p Findings, which are in order. Suppressed ones
/// need no entry and get none, nor do those that an earlier list knows. One
/// that is more severe now than when it was accepted is new.
BaselineMatches matchBaseline(std::vector<Finding> &Findings,
                              llvm::ArrayRef<BaselineEntry> Entries,
                              const SourceFiles &Sources);

} // namespace backlint::findings

#endif // BACKLINT_FINDINGS_BASELINEMATCH_H
