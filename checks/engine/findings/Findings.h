//===- Findings.h - From what checks report to what is shown ---*- C++ -*-===//
//
// The steps that every list of findings goes through, whatever made it and
// whatever shows it: merge, order, suppress, redact, fingerprint. The outcome
// does not depend on the order of the input.
//
// To add a step: a function with its own file, and its line in process().
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_FINDINGS_FINDINGS_H
#define BACKLINT_FINDINGS_FINDINGS_H

#include "findings/Finding.h"
#include "findings/SourceFiles.h"
#include "findings/Suppressions.h"
#include "ir/Unit.h"
#include "llvm/ADT/ArrayRef.h"

namespace backlint::findings {

/// All steps in turn. Suppressed findings stay in the list, marked; what they
/// hide, \p Sources hides from now on.
std::vector<Finding> process(std::vector<Finding> Reported,
                             llvm::ArrayRef<const ir::Unit *> Units,
                             SourceFiles &Sources,
                             const SuppressionPolicy &Policy = {});

/// By path, line, column, rule, subject; then by everything else, so that the
/// order is total.
void sortFindings(std::vector<Finding> &Findings);

/// Several programs, units or instantiations tell of the same place: one
/// finding is left for each rule, region and text, and for each rule, region
/// and subject, of which one program may know more than another. It is the
/// most severe, then one with a path before one without, then the shortest
/// path, then the first in order. Sorts.
void mergeDuplicates(std::vector<Finding> &Findings);

} // namespace backlint::findings

#endif // BACKLINT_FINDINGS_FINDINGS_H
