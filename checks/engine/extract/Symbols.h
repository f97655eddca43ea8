//===- Symbols.h - Functions and globals of the unit -----------*- C++ -*-===//
//
// Interns the symbols that a unit refers to, with what linking has to know of
// each: identity, model key, types, what it overrides.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_EXTRACT_SYMBOLS_H
#define BACKLINT_EXTRACT_SYMBOLS_H

#include "extract/Identity.h"
#include "ir/Unit.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/StringMap.h"

namespace backlint::extract {

class SourceMap;
class TypeTable;

class SymbolTable {
public:
  SymbolTable(clang::ASTContext &Context, SourceMap &Map, TypeTable &Types,
              ir::Unit &Unit)
      : Names(Context, Map), Map(Map), Types(Types), Unit(Unit) {}

  ir::SymbolId of(const clang::FunctionDecl *Function);
  ir::SymbolId of(const clang::VarDecl *Variable);
  /// The function that initialises \p Variable.
  ir::SymbolId initializer(const clang::VarDecl *Variable);

  /// What \p Owner, a member or parameter, is if nothing else is given.
  ir::SymbolId defaultOf(const clang::ValueDecl *Owner);
  /// A macro of the file at \p Path.
  ir::SymbolId macro(llvm::StringRef Name, llvm::StringRef Path);

  Identities Names;

private:
  ir::SymbolId intern(ir::Symbol Symbol);
  uint16_t traits(const clang::FunctionDecl *Function);

  SourceMap &Map;
  TypeTable &Types;
  ir::Unit &Unit;
  llvm::DenseMap<const clang::Decl *, ir::SymbolId> Known;
  llvm::StringMap<ir::SymbolId> Interned;
};

} // namespace backlint::extract

#endif // BACKLINT_EXTRACT_SYMBOLS_H
