//===- Guards.h - What tests on the way prove ------------------*- C++ -*-===//
//
// A value that was compared with constants, found in a set of them, or fully
// matched by a constant pattern before it is used is allow-listed: whoever
// sent it could only choose among what the program names. Tests count through
// `!`, `&&`, `||`, bool variables, functions that return a verdict and
// functions that only return when the test held.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_LINK_GUARDS_H
#define BACKLINT_LINK_GUARDS_H

#include "link/ValueFlow.h"
#include <set>

namespace backlint::link {

/// The name of Clean terms that a test made safe.
inline constexpr llvm::StringLiteral AllowListed = "allow-listed";

class Guards {
public:
  explicit Guards(ValueFlow &Flow) : Flow(Flow) {}

  /// \p T, read from \p P in version \p V when \p At runs: as it is, or Clean
  /// when a test that every path to \p At has passed proves it safe.
  TermRef apply(FunctionId F, ir::ValueId At, const ir::Place &P, VersionId V,
                TermRef T);
  /// The same for the result \p V of a call.
  TermRef apply(FunctionId F, ir::ValueId At, ir::ValueId V, TermRef T);

private:
  /// A value that was proved to be one of a set, named so that two
  /// computations of the same value have the same name.
  struct Fact {
    std::string Key;
    std::optional<Boundary> Entry; ///< Where it came in, if it did.
    bool operator<(const Fact &O) const { return Key < O.Key; }
  };
  using Facts = std::set<Fact>;
  /// What one function proves; computed when first asked.
  struct Proved {
    std::vector<Facts> ByBlock;
    bool Any = false;
  };

  const Proved &proved(FunctionId F);
  Facts implied(FunctionId F, ir::ValueId Condition, bool Truth);
  Facts impliedByCall(FunctionId F, ir::ValueId Call, bool Truth);
  Facts impliedByModels(FunctionId F, ir::ValueId Call,
                        catalog::Guard::Form Form);
  Facts impliedByVersion(FunctionId F, VersionId V, bool Truth);
  /// What holds after the call \p Call has returned.
  Facts afterCall(FunctionId F, ir::ValueId Call);
  /// Boundaries of \p F that are proved when it returns \p Truth.
  std::vector<Boundary> verdict(FunctionId F, bool Truth);
  /// Boundaries of \p F that are proved when it returns at all.
  std::vector<Boundary> survived(FunctionId F);
  std::optional<ir::ValueId> lookup(FunctionId F, ir::ValueId Iterator);
  bool isTrustedSet(Site Call, const catalog::Guard &G);
  Fact factOf(FunctionId F, ir::ValueId V, ir::ValueId At);
  Fact factOf(FunctionId F, const ir::Place &P, VersionId V);
  std::optional<Fact> copied(FunctionId F, const ir::Place &P, VersionId V);
  std::optional<Fact> factAt(Site Call, const Boundary &B, FunctionId Callee);
  VersionId effective(FunctionId F, const ir::Place &P, VersionId V);

  ValueFlow &Flow;
  std::map<FunctionId, Proved> Memo;
  std::set<FunctionId> Busy;
  std::map<std::pair<FunctionId, int>, std::vector<Boundary>> Verdicts;
  std::set<std::pair<FunctionId, ir::ValueId>> Asking;
};

} // namespace backlint::link

#endif // BACKLINT_LINK_GUARDS_H
