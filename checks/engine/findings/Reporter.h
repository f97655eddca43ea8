//===- Reporter.h - What checks report into --------------------*- C++ -*-===//
//
// Collects the findings of one rule. A check says where, what and why; what
// follows from the rule (its id, its level, the wording) is filled in here.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_FINDINGS_REPORTER_H
#define BACKLINT_FINDINGS_REPORTER_H

#include "findings/Finding.h"
#include <utility>

namespace backlint::findings {

/// One per check and thread; lists are joined and ordered afterwards
/// (Findings.h). \p Rule outlives the reporter.
class Reporter {
public:
  explicit Reporter(const catalog::Rule &Rule) : TheRule(&Rule) {}

  /// A finding of the rule's default level, to be filled in and reported.
  Finding start(std::string MessageId,
                std::vector<std::string> Arguments) const;
  /// Text is made of MessageId and Arguments unless it is given.
  void report(Finding F);

  const catalog::Rule &rule() const { return *TheRule; }
  /// All that was reported, in that order; leaves the reporter empty.
  std::vector<Finding> take() { return std::exchange(Reported, {}); }

private:
  const catalog::Rule *TheRule;
  std::vector<Finding> Reported;
};

} // namespace backlint::findings

#endif // BACKLINT_FINDINGS_REPORTER_H
