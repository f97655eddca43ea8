//===- UnknownCalls.h - Which models would be worth writing ----*- C++ -*-===//
//
// Functions that neither a model nor a body is known of, by how many values of
// strangers and how many secrets end in them.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_PIPELINE_INFERRED_UNKNOWNCALLS_H
#define BACKLINT_PIPELINE_INFERRED_UNKNOWNCALLS_H

#include "catalog/Catalog.h"
#include "ir/Unit.h"
#include "llvm/ADT/ArrayRef.h"
#include <map>
#include <set>

namespace backlint::pipeline {

struct UnknownFunction {
  std::string Name; ///< As models name it.
  /// Where arguments hold such values, `path:line:col:port` each.
  std::set<std::string> Requests, Secrets;
  std::set<std::string> Ports; ///< arg0, this: those that they arrive at.
  bool IsText = false;         ///< Its result may carry a value.
};

/// The most used first; without those that neither reaches.
std::vector<UnknownFunction>
unknownFunctions(llvm::ArrayRef<const ir::Unit *> Units,
                 const catalog::Catalog &Catalog);

/// A file of models for them, to be corrected by somebody who knows better: it
/// says of their results what is assumed anyway.
std::string suggestedModels(llvm::ArrayRef<UnknownFunction> Functions);

} // namespace backlint::pipeline

#endif // BACKLINT_PIPELINE_INFERRED_UNKNOWNCALLS_H
