//===- LineDiff.h - Which lines of a text are new --------------*- C++ -*-===//
#ifndef BACKLINT_PIPELINE_REVIEW_LINEDIFF_H
#define BACKLINT_PIPELINE_REVIEW_LINEDIFF_H

#include "llvm/ADT/StringRef.h"
#include <cstdint>
#include <set>

namespace backlint::pipeline {

/// The lines of \p After, counted from 1, that a shortest list of changes from
/// \p Before adds. Of very long changes in the middle of a text all lines.
std::set<uint32_t> changedLines(llvm::StringRef Before, llvm::StringRef After);

} // namespace backlint::pipeline

#endif // BACKLINT_PIPELINE_REVIEW_LINEDIFF_H
