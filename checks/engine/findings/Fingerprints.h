//===- Fingerprints.h - Recognising a finding in the next run --*- C++ -*-===//
//
// Two fingerprints per finding: the line hash that code hosts expect, which a
// rename of the file breaks, and one over what the finding is about, which
// survives moved code and renamed files.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_FINDINGS_FINGERPRINTS_H
#define BACKLINT_FINDINGS_FINGERPRINTS_H

#include "findings/Finding.h"
#include "findings/SourceFiles.h"

namespace backlint::findings {

/// Fills in LineHash and ContextFingerprint. \p Findings are in order and
/// complete: suppressed ones count, so that a suppression changes no other
/// finding's fingerprint.
void addFingerprints(std::vector<Finding> &Findings,
                     const SourceFiles &Sources);

} // namespace backlint::findings

#endif // BACKLINT_FINDINGS_FINGERPRINTS_H
