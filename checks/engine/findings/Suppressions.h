//===- Suppressions.h - What comments in the code keep quiet ---*- C++ -*-===//
//
// The suppression comments of all units, and which finding each covers. The
// comments are found by extraction; here they are only matched.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_FINDINGS_SUPPRESSIONS_H
#define BACKLINT_FINDINGS_SUPPRESSIONS_H

#include "findings/Finding.h"
#include "ir/Unit.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <map>

namespace backlint::findings {

/// Whether the comment's list \p Globs means \p Rule. `*` stands for any
/// text; the last glob that matches decides, and one with a `-` in front
/// takes out again. An empty list means every rule.
bool matchesRule(llvm::ArrayRef<std::string> Globs, llvm::StringRef Rule);

/// Which of the comments hold.
struct SuppressionPolicy {
  std::string Today;      ///< As 2027-01-31; empty: nothing expires.
  bool NamedOnly = false; ///< A comment that names no rule holds for nothing.
};

/// The last day or month that a comment with this reason is for, as 2027-01 or
/// 2027-01-31, after the word `until` at its beginning; empty if none is told.
llvm::StringRef expiryOf(llvm::StringRef Reason);

class Suppressions {
public:
  /// A header's comments come once with each unit; they are kept once.
  explicit Suppressions(llvm::ArrayRef<const ir::Unit *> Units,
                        const SuppressionPolicy &Policy = {});

  /// The comment that covers the first line of \p F, or null. Of several it
  /// is one with a reason, if any, nearest to the line.
  const ir::Suppression *covering(const Finding &F) const;
  /// Marks those that are covered.
  void apply(std::vector<Finding> &Findings) const;

private:
  std::map<std::string, std::vector<ir::Suppression>, std::less<>> ByPath;
};

} // namespace backlint::findings

#endif // BACKLINT_FINDINGS_SUPPRESSIONS_H
