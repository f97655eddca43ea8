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

/// Names of Clean terms that a test made: the value is equal to the second
/// kid; one of its elements; matched whole by the pattern that it is.
inline constexpr llvm::StringLiteral EqualTo = "equal", MemberOf = "member",
                                     MatchedBy = "matched";

/// Whether \p Clean is one of these and its second kid, resolved over the
/// program, leaves a stranger no choice but among what the program names.
bool isAllowListed(TermRef Clean, const catalog::Catalog &Known);

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
  /// What is known of a value. Values are named so that two computations of
  /// the same value have the same name.
  struct Fact {
    llvm::StringRef How;           ///< EqualTo, MemberOf or MatchedBy.
    TermRef Set = nullptr;         ///< In terms of the function's ports.
    std::optional<Boundary> Entry; ///< Where the value came in, if it did.
  };
  using Facts = std::map<std::string, Fact>;
  struct Named {
    std::string Key;
    std::optional<Boundary> Entry;
  };
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
  std::vector<Fact> verdict(FunctionId F, bool Truth);
  /// Boundaries of \p F that are proved when it returns at all.
  std::vector<Fact> survived(FunctionId F);
  std::optional<ir::ValueId> lookup(FunctionId F, ir::ValueId Iterator);
  bool isPattern(Site Call, const catalog::Port &Port) const;
  Facts both(const Facts &A, const Facts &B);
  TermRef setOf(Site Call, const catalog::Port &Port);
  void add(Facts &To, Site Call, FunctionId Callee, const Fact &Of,
           const Edge &By);
  TermRef mark(TermRef T, const Fact &Proof, Site At);
  Named nameOf(FunctionId F, ir::ValueId V, ir::ValueId At);
  Named nameOf(FunctionId F, const ir::Place &P, VersionId V);
  std::optional<Named> copied(FunctionId F, const ir::Place &P, VersionId V);
  std::optional<Named> nameAt(Site Call, const Boundary &B, FunctionId Callee);
  VersionId effective(FunctionId F, const ir::Place &P, VersionId V);

  ValueFlow &Flow;
  std::map<FunctionId, Proved> Memo;
  std::set<FunctionId> Busy;
  std::map<std::pair<FunctionId, int>, std::vector<Fact>> Verdicts;
  std::set<std::pair<FunctionId, ir::ValueId>> Asking;
};

} // namespace backlint::link

#endif // BACKLINT_LINK_GUARDS_H
