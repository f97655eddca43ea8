//===- Types.h - Reducing Clang's types ------------------------*- C++ -*-===//
//
// Canonical types, reduced to what ir/Type.h says and interned in the unit.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_EXTRACT_TYPES_H
#define BACKLINT_EXTRACT_TYPES_H

#include "ir/Unit.h"
#include "clang/AST/Type.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/StringMap.h"

namespace clang {
class TemplateArgument;
} // namespace clang

namespace backlint::extract {

class TypeTable {
public:
  explicit TypeTable(ir::Unit &Unit) : Unit(Unit) {}

  ir::TypeId of(clang::QualType T);
  /// A reference to \p T, which is no reference itself.
  ir::TypeId referenceTo(clang::QualType T);
  ir::TypeId voidType() { return plain(ir::TypeKind::Void); }
  ir::TypeId boolType() { return plain(ir::TypeKind::Bool); }
  const ir::Type &operator[](ir::TypeId Id) const { return Unit.Types[Id]; }
  /// Appends the types that \p Arguments name, packs flattened, values left
  /// out.
  void arguments(llvm::ArrayRef<clang::TemplateArgument> Arguments,
                 std::vector<ir::TypeId> &Out);

private:
  ir::Type reduce(clang::QualType Canonical);
  ir::Type reduceBuiltin(const clang::BuiltinType *T);
  ir::Type reducePointee(clang::QualType Pointee, ir::TypeKind Otherwise);
  ir::TypeId plain(ir::TypeKind Kind) {
    ir::Type Made;
    Made.Kind = Kind;
    return intern(std::move(Made));
  }
  ir::TypeId intern(ir::Type T);

  ir::Unit &Unit;
  llvm::DenseMap<void *, ir::TypeId> Known;
  llvm::StringMap<ir::TypeId> Interned;
};

} // namespace backlint::extract

#endif // BACKLINT_EXTRACT_TYPES_H
