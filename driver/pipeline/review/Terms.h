//===- Terms.h - What reaches each sink, printed ---------------*- C++ -*-===//
//
// For those who write models or checks and want to see where a flow stops:
// the term at every sink of every call, as its own function sees it and over
// the whole program.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_PIPELINE_REVIEW_TERMS_H
#define BACKLINT_PIPELINE_REVIEW_TERMS_H

#include "catalog/Catalog.h"
#include "ir/Unit.h"
#include "llvm/ADT/ArrayRef.h"

namespace backlint::pipeline {

/// Two lines for each sink, `path:line:col sink-kind: term (local)` and the
/// same with `(resolved)`, in order of place.
std::string printTerms(llvm::ArrayRef<const ir::Unit *> Units,
                       const catalog::Catalog &Catalog);

} // namespace backlint::pipeline

#endif // BACKLINT_PIPELINE_REVIEW_TERMS_H
