//===- Model.cpp - What is known of a library's functions ------*- C++ -*-===//
#include "catalog/Model.h"
#include "llvm/ADT/STLExtras.h"

namespace backlint::catalog {

bool When::any() const {
  return !Arity.empty() || !Types.empty() || !Literals.empty() ||
         !Receivers.empty() || !Result.empty();
}

bool FunctionModel::has(const std::string &Role) const {
  return llvm::is_contained(Roles, Role);
}

} // namespace backlint::catalog
