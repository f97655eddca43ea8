//===- TextTables.h - A unit under construction from text ------*- C++ -*-===//
//
// Interns types, literals, strings and symbols while a unit is parsed, and
// fills in what hand-written text leaves out of its symbols.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_IR_TEXTTABLES_H
#define BACKLINT_IR_TEXTTABLES_H

#include "ir/TextLexer.h"
#include "ir/Unit.h"
#include <map>

namespace backlint::ir {

class TextTables {
public:
  Unit U;

  TypeId type(const Type &T);
  uint32_t literal(const Literal &L);
  uint32_t string(const std::string &S);

  /// The symbol of this label; a new one gets Kind. A kind other than
  /// Function also settles that of a symbol that was only mentioned.
  SymbolId symbol(const Token &Label, SymbolKind Kind = SymbolKind::Function);

  /// A `symbol` line tells all of it. False when there was one before.
  bool declare(SymbolId Id);
  bool isDeclared(SymbolId Id) const { return States[Id] == Declared; }
  /// What a body tells of its own symbol.
  void define(SymbolId Id, const Function &F, TypeId Result);
  /// What the calls in F tell of their callees.
  void inferFromCalls(const Function &F);

  /// Classes of symbols, order of functions, the main file.
  void finish();

  bool UsesMainFile = false;

private:
  enum State : uint8_t { Mentioned, Called, Defined, Declared };

  std::map<std::string, uint32_t> Types, Literals, Strings, Symbols;
  std::vector<State> States; ///< Parallel to U.Symbols.
};

} // namespace backlint::ir

#endif // BACKLINT_IR_TEXTTABLES_H
