//===- Baseline.h - A list of findings that are known ----------*- C++ -*-===//
//
// One entry per known finding, without a line or a column: it is known by keys
// over what it is about, each of which survives another change of the code.
// The text form has one entry per line in a fixed order, so that version
// control merges it; BaselineMatch.h finds the entry of a finding.
//
// To add a field: a member, its line in print and in the reader.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_FINDINGS_BASELINE_H
#define BACKLINT_FINDINGS_BASELINE_H

#include "findings/Finding.h"
#include "findings/SourceFiles.h"
#include "llvm/Support/Error.h"
#include <array>

namespace backlint::findings {

struct BaselineEntry {
  /// From the surest to the loosest. The rule is in each, a line in none.
  enum Key : uint8_t {
    Context,  ///< Function, subject, code: all but the file is as it was.
    Calls,    ///< Function, and code but for the names of what it calls.
    Code,     ///< Subject, code: the function has another name or place.
    Function, ///< Function, subject: the code was rewritten.
  };
  static constexpr size_t KeyCount = 4;

  std::string File; ///< From the root; as it was called then.
  std::string Rule;
  std::string InFunction, Text; ///< For whoever reads the list.
  catalog::Level Level = catalog::Level::Warning; ///< Before configuration.
  std::array<std::string, KeyCount> Keys;         ///< Empty: there is none.
  std::string Reason; ///< Why it was accepted; empty: it was there already.
  unsigned Count = 1; ///< Findings that nothing tells apart.

  auto operator<=>(const BaselineEntry &) const = default;
};

/// The entry that \p F would be known by.
BaselineEntry entryOf(const Finding &F, const SourceFiles &Sources);

/// In order, entries that differ in their number alone joined.
std::vector<BaselineEntry> joined(std::vector<BaselineEntry> Entries);

/// One line each, after a line with the version of the format.
std::string printBaseline(llvm::ArrayRef<BaselineEntry> Entries);

/// Of what a merge wrote twice the larger number counts. An error has a line
/// `file:line:col: error: what, and what to do` for each mistake.
llvm::Expected<std::vector<BaselineEntry>> parseBaseline(llvm::StringRef Text,
                                                         llvm::StringRef Path);

} // namespace backlint::findings

#endif // BACKLINT_FINDINGS_BASELINE_H
