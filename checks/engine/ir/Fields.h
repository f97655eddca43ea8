//===- Fields.h - Every field of the IR, told once -------------*- C++ -*-===//
//
// visitFields(Visitor, X) shows each field of X to a visitor, in a fixed
// order. Writing, reading and checking of indexes are visitors, so that they
// cannot disagree about what there is. To add a field: show it here and raise
// FormatVersion.
//
// A visitor has: Reading; enter(Unit), enter(Function), leave(Function);
// at(What, Index) before each item; size(list); text(string); flag(bool);
// number(unsigned); byte(unsigned); enumerator(E, Last); span(Span);
// index(X, Table), an index or ~0u; value(X, Near), the same for values, with
// a number that is likely close.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_IR_FIELDS_H
#define BACKLINT_IR_FIELDS_H

#include "ir/Unit.h"
#include <concepts>
#include <type_traits>

namespace backlint::ir {

/// What an index points into. Operators is the enumeration of that name.
enum class Table : uint8_t {
  Files,
  Strings,
  Types,
  Symbols,
  Literals,
  Functions,
  Params,
  Captures,
  Locals,
  Places,
  Instrs,
  Calls,
  Shapes,
  Blocks,
  Loops,
  Tries,
  Operators,
};

inline constexpr size_t OperatorCount =
    static_cast<size_t>(Operator::LogicalOr) + 1;

/// Number of entries of a table; F is the function that is visited, or null.
size_t tableSize(const Unit &U, const Function *F, Table Of);

/// "a type", for messages.
const char *tableName(Table Of);

/// The table that Instr::Index and Place::Index point into; nothing if unused.
template <typename Enumerator> constexpr int indexTable(Enumerator E) {
  int None = -1;
  if constexpr (std::same_as<Enumerator, Root>) {
    switch (E) {
    case Root::Local:
      return int(Table::Locals);
    case Root::Param:
      return int(Table::Params);
    case Root::Capture:
      return int(Table::Captures);
    case Root::Global:
      return int(Table::Symbols);
    case Root::Value:
      return int(Table::Instrs);
    case Root::This:
      return None;
    }
  } else {
    switch (E) {
    case Op::Literal:
      return int(Table::Literals);
    case Op::Function:
    case Op::Closure:
      return int(Table::Symbols);
    case Op::Call:
      return int(Table::Calls);
    case Op::Unary:
    case Op::Binary:
      return int(Table::Operators);
    case Op::Aggregate:
      return int(Table::Shapes);
    default:
      return None;
    }
  }
  return None;
}

template <typename X, typename T>
concept Is = std::same_as<std::remove_const_t<X>, T>;

template <typename V, typename List>
void visitIndexes(V &Visit, List &Items, Table Of) {
  Visit.size(Items);
  for (auto &Item : Items)
    Visit.index(Item, Of);
}

template <typename V, typename List> void visitTexts(V &Visit, List &Items) {
  Visit.size(Items);
  for (auto &Item : Items)
    Visit.text(Item);
}

template <typename V, Is<File> X> void visitFields(V &Visit, X &F) {
  Visit.text(F.Path);
  Visit.flag(F.Project);
  Visit.number(F.ContentHash);
}

template <typename V, Is<Type> X> void visitFields(V &Visit, X &T) {
  Visit.enumerator(T.Kind, TypeKind::Dependent);
  Visit.flag(T.Const);
  Visit.text(T.Name);
  Visit.index(T.Element, Table::Types);
  visitIndexes(Visit, T.Arguments, Table::Types);
}

template <typename V, Is<Symbol> X> void visitFields(V &Visit, X &S) {
  Visit.enumerator(S.Kind, SymbolKind::Macro);
  Visit.number(S.Traits);
  Visit.text(S.Identity);
  Visit.text(S.Name);
  Visit.text(S.Class);
  visitIndexes(Visit, S.Parameters, Table::Types);
  Visit.index(S.Result, Table::Types);
  visitIndexes(Visit, S.Overrides, Table::Symbols);
  visitIndexes(Visit, S.Arguments, Table::Types);
}

template <typename V, Is<Literal> X> void visitFields(V &Visit, X &L) {
  Visit.enumerator(L.What, Literal::Zero);
  Visit.text(L.Value);
  Visit.text(L.Macro);
}

template <typename V, Is<Class> X> void visitFields(V &Visit, X &C) {
  Visit.text(C.Name);
  Visit.text(C.Identity);
  visitTexts(Visit, C.Bases);
  Visit.size(C.Members);
  for (auto &M : C.Members) {
    Visit.text(M.Name);
    Visit.index(M.Type, Table::Types);
    Visit.span(M.At);
  }
  visitIndexes(Visit, C.Methods, Table::Symbols);
  Visit.span(C.At);
}

template <typename V, Is<Enumeration> X> void visitFields(V &Visit, X &E) {
  Visit.text(E.Name);
  visitTexts(Visit, E.Enumerators);
  Visit.span(E.At);
}

template <typename V, Is<Global> X> void visitFields(V &Visit, X &G) {
  Visit.index(G.Symbol, Table::Symbols);
  Visit.span(G.At);
  Visit.index(G.Initializer, Table::Symbols);
}

template <typename V, Is<MacroUse> X> void visitFields(V &Visit, X &M) {
  Visit.text(M.Name);
  Visit.text(M.Arguments);
  Visit.span(M.At);
}

template <typename V, Is<Suppression> X> void visitFields(V &Visit, X &S) {
  Visit.index(S.File, Table::Files);
  Visit.number(S.FirstLine);
  Visit.number(S.LastLine);
  Visit.number(S.CommentLine);
  visitTexts(Visit, S.Rules);
  Visit.text(S.Reason);
}

template <typename V, Is<Loss> X> void visitFields(V &Visit, X &L) {
  Visit.enumerator(L.What, Loss::Vendored);
  Visit.text(L.Text);
  Visit.span(L.At);
}

/// Shows each item of a list whose size has been shown before.
template <typename V, typename List>
void visitEach(V &Visit, const char *What, List &Items) {
  for (size_t I = 0; I < Items.size(); ++I) {
    Visit.at(What, I);
    visitFields(Visit, Items[I]);
  }
}

} // namespace backlint::ir

#endif // BACKLINT_IR_FIELDS_H
