//===- SecretTexts.h - Texts of a program that nothing shows ---*- C++ -*-===//
//
// For outputs that print constants of a program without being a report.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_PIPELINE_INFERRED_SECRETTEXTS_H
#define BACKLINT_PIPELINE_INFERRED_SECRETTEXTS_H

#include "findings/Finding.h"
#include "link/Program.h"
#include <set>

namespace backlint::pipeline {

/// Adds the secrets that backend-hardcoded-secret finds in \p Joined, and the
/// findings that tell of them. Needs a stack of RunChecksStackBytes.
void addSecretTexts(const link::Program &Joined, std::set<std::string> &Secrets,
                    std::vector<findings::Finding> &Telling);

} // namespace backlint::pipeline

#endif // BACKLINT_PIPELINE_INFERRED_SECRETTEXTS_H
