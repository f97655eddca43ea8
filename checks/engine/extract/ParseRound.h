//===- ParseRound.h - One parse of a translation unit ----------*- C++ -*-===//
//
// A round is one run of Clang over a job with a given set of virtual files.
// Extract.cpp decides whether another round, with stubs for what was missing,
// is worth it.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_EXTRACT_PARSEROUND_H
#define BACKLINT_EXTRACT_PARSEROUND_H

#include "extract/ParseInvocation.h"
#include "extract/StubHeader.h"

namespace backlint::extract {

struct Round {
  ir::Unit Unit;
  unsigned Errors = 0; ///< Without those of missing includes.
  /// What a next round would need; nothing if there is nothing to repair.
  Stubs Repairs;
};

/// \p Known is what earlier rounds have stubbed.
llvm::Expected<Round> parseRound(const Job &Job, const ExtractOptions &Options,
                                 FileSystem Files, const Stubs &Known);

} // namespace backlint::extract

#endif // BACKLINT_EXTRACT_PARSEROUND_H
