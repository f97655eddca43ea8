//===- Check.h - What a check is -------------------------------*- C++ -*-===//
//
// A check asks questions of a linked program and reports findings of one
// rule. It owns no state, reads no files and knows no library: what a library
// does is in rules/models, what the rule says in rules/<rule-id>.toml.
//
// To add a check: a .cpp in its area's folder with a class of its own and one
// BACKLINT_CHECK line; rules/<rule-id>.toml; testdata/<rule-id>/. No list
// names it: it registers itself (docs/adding-a-check.md).
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_CHECK_H
#define BACKLINT_CHECK_H

#include "findings/Reporter.h"
#include "link/ValueFlow.h"
#include <memory>

namespace backlint {

class Check {
public:
  virtual ~Check() = default;
  /// Reports every finding of the program; the order does not matter.
  virtual void run(link::ValueFlow &Flow, findings::Reporter &Report) const = 0;
};

/// The check of a rule, or null for a rule that has no code (yet) or is
/// nothing but sources, sinks and barriers.
std::unique_ptr<Check> makeCheck(llvm::StringRef RuleId);
/// Ids of all rules that have code, sorted.
std::vector<std::string> checkedRules();

/// Runs the rules \p Rules over one program; all findings, unordered.
/// Single-threaded; needs a stack of runChecksStackBytes.
std::vector<findings::Finding>
runChecks(const link::Program &Program,
          llvm::ArrayRef<const catalog::Rule *> Rules,
          link::Bounds *Bounds = nullptr);
/// Questions nest as deep as the code that they are asked of.
inline constexpr size_t RunChecksStackBytes = size_t(512) << 20;

namespace detail {
using Maker = std::unique_ptr<Check> (*)();
struct Registration {
  Registration(const char *RuleId, Maker Make);
};
} // namespace detail

} // namespace backlint

#define BACKLINT_CHECK(RULE_ID, CLASS)                                         \
  static const ::backlint::detail::Registration Register##CLASS(               \
      RULE_ID, [] { return std::unique_ptr<::backlint::Check>(new CLASS); });

#endif // BACKLINT_CHECK_H
