//===- Exchange.h - Findings in the forms of CI systems --------*- C++ -*-===//
//
// The small formats that code hosts and dashboards read beside SARIF. One
// function each; suppressed and known findings are in none, and the bytes
// depend on the results alone. Paths are from the root, as these consumers want
// them.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_REPORT_EXCHANGE_H
#define BACKLINT_REPORT_EXCHANGE_H

#include "report/Results.h"
#include "llvm/Support/raw_ostream.h"

namespace backlint::report {

/// GitLab Code Quality: an array of issues, each with a fingerprint of its own
/// (docs.gitlab.com, "Code Quality report format").
void writeGitLab(llvm::raw_ostream &Out, const Results &Run);

/// SonarQube Generic Issue Data in the format of 10.3 on: rules and issues,
/// columns from 0 in UTF-16 units.
void writeSonar(llvm::raw_ostream &Out, const Results &Run);

/// GitHub workflow commands, one line per finding: annotations on a change
/// without an upload. GitHub shows ten of each level per step.
void writeGitHub(llvm::raw_ostream &Out, const Results &Run);

/// JUnit XML: a test suite per rule, a failed case per finding, a passed one
/// for a rule that found nothing. Notes are passed cases with an output.
void writeJUnit(llvm::raw_ostream &Out, const Results &Run);

/// JSON Lines: one object per finding and line, then one of kind "summary".
void writeJsonLines(llvm::raw_ostream &Out, const Results &Run);

} // namespace backlint::report

#endif // BACKLINT_REPORT_EXCHANGE_H
