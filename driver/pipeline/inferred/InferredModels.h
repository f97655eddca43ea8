//===- InferredModels.h - What a program is, as models ---------*- C++ -*-===//
//
// Models of the functions that one source of a program calls and another
// defines: what their bodies do to values, as far as models can say it. With
// them a tool that sees one source at a time follows values into the others.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_PIPELINE_INFERRED_INFERREDMODELS_H
#define BACKLINT_PIPELINE_INFERRED_INFERREDMODELS_H

#include "catalog/Catalog.h"
#include "ir/Unit.h"
#include "llvm/ADT/ArrayRef.h"

namespace backlint::pipeline {

/// A file of models, the same for the same units: by name of the function.
/// Texts that are secrets are not in it.
std::string inferredModels(llvm::ArrayRef<const ir::Unit *> Units,
                           const catalog::Catalog &Catalog);

} // namespace backlint::pipeline

#endif // BACKLINT_PIPELINE_INFERRED_INFERREDMODELS_H
