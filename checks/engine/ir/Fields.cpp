//===- Fields.cpp - Tables that indexes point into ------------------------===//
//
// See Fields.h.
//
//===----------------------------------------------------------------------===//
#include "ir/Fields.h"
#include "llvm/Support/ErrorHandling.h"

namespace backlint::ir {

size_t tableSize(const Unit &U, const Function *F, Table Of) {
  switch (Of) {
  case Table::Files:
    return U.Files.size();
  case Table::Strings:
    return U.Strings.size();
  case Table::Types:
    return U.Types.size();
  case Table::Symbols:
    return U.Symbols.size();
  case Table::Literals:
    return U.Literals.size();
  case Table::Functions:
    return U.Functions.size();
  case Table::Operators:
    return OperatorCount;
  default:
    break;
  }
  if (!F)
    return 0;
  switch (Of) {
  case Table::Params:
    return F->Params.size();
  case Table::Captures:
    return F->Captures.size();
  case Table::Locals:
    return F->Locals.size();
  case Table::Places:
    return F->Places.size();
  case Table::Instrs:
    return F->Instrs.size();
  case Table::Calls:
    return F->Calls.size();
  case Table::Shapes:
    return F->Shapes.size();
  case Table::Blocks:
    return F->Blocks.size();
  case Table::Loops:
    return F->Loops.size();
  case Table::Tries:
    return F->Tries.size();
  default:
    llvm_unreachable("tables of the unit are handled above");
  }
}

const char *tableName(Table Of) {
  static const char *const Names[] = {
      "file",      "string",  "type",  "symbol", "literal", "function",
      "parameter", "capture", "local", "place",  "value",   "call",
      "shape",     "block",   "loop",  "try",    "operator"};
  return Names[static_cast<size_t>(Of)];
}

} // namespace backlint::ir
