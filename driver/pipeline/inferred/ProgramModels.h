//===- ProgramModels.h - Models of a program, seen from one unit -*- C++ -*-==//
//
// A review of a whole program can write what it inferred as models
// (InferredModels.h). To a unit they stand for the rest of the program: what
// the unit defines itself is known better from its bodies.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_PIPELINE_INFERRED_PROGRAMMODELS_H
#define BACKLINT_PIPELINE_INFERRED_PROGRAMMODELS_H

#include "ir/Unit.h"
#include "llvm/ADT/StringRef.h"
#include <string>

namespace backlint::pipeline {

/// \p Text, a file of models, without the entries of functions that \p Unit
/// has bodies of. Lines keep their numbers. A text that is no TOML stays as it
/// is, for those who tell mistakes.
std::string modelsOfOthers(llvm::StringRef Text, const ir::Unit &Unit);

} // namespace backlint::pipeline

#endif // BACKLINT_PIPELINE_INFERRED_PROGRAMMODELS_H
