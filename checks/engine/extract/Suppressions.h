//===- Suppressions.h - NOLINT comments of a file --------------*- C++ -*-===//
//
// Reads the same marks as clang-tidy, with the same meaning, so that one
// comment serves both: NOLINT, NOLINTNEXTLINE, NOLINTBEGIN and NOLINTEND, each
// with an optional list of globs. A reason may follow after a colon.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_EXTRACT_SUPPRESSIONS_H
#define BACKLINT_EXTRACT_SUPPRESSIONS_H

#include "ir/Unit.h"
#include "llvm/ADT/StringRef.h"

namespace backlint::extract {

/// The suppressions in a file with the content \p Text, in order of their
/// comments. As in clang-tidy a mark counts wherever it stands, a glob that
/// begins with `-` takes back what an earlier one of its list took in, an
/// empty list suppresses nothing, and a block whose end names other globs than
/// its beginning is no block.
std::vector<ir::Suppression> findSuppressions(llvm::StringRef Text,
                                              ir::FileId File);

} // namespace backlint::extract

#endif // BACKLINT_EXTRACT_SUPPRESSIONS_H
