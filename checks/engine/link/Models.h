//===- Models.h - Which models speak of a call -----------------*- C++ -*-===//
//
// Chooses among the catalogue's entries for a callee those whose conditions
// hold at one call: count and types of arguments, constants, receiver.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_LINK_MODELS_H
#define BACKLINT_LINK_MODELS_H

#include "link/Program.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SmallVector.h"
#include <optional>

namespace backlint::link {

using ModelList = llvm::SmallVector<const catalog::FunctionModel *, 2>;

class Models {
public:
  explicit Models(const Program &Joined) : Joined(Joined) {}

  /// Entries in force for the call, in order of precedence. Empty for a call
  /// that no model knows.
  const ModelList &of(Site Call) const;
  /// The word for a type that `when` conditions use.
  bool isOf(FunctionId F, ir::TypeId T, llvm::StringRef Word) const;
  bool isText(FunctionId F, ir::TypeId T) const;
  /// Number, bool or enum: a value that cannot carry text.
  bool isNumber(FunctionId F, ir::TypeId T) const;

private:
  bool holds(Site Call, const catalog::FunctionModel &M) const;

  const Program &Joined;
  mutable llvm::DenseMap<std::pair<FunctionId, ir::ValueId>, ModelList> Memo;
};

/// Constant text or number of an operand without following control flow:
/// literals, also through casts and through a temporary made of one.
std::optional<std::string>
constantOperand(const ir::Unit &Unit, const ir::Function &Code, ir::ValueId V);

} // namespace backlint::link

#endif // BACKLINT_LINK_MODELS_H
