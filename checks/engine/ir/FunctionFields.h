//===- FunctionFields.h - Every field of functions and units ---*- C++ -*-===//
//
// The half of Fields.h that tells of bodies, and of the unit as a whole.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_IR_FUNCTIONFIELDS_H
#define BACKLINT_IR_FUNCTIONFIELDS_H

#include "ir/Fields.h"

namespace backlint::ir {

template <typename V, Is<Variable> X> void visitFields(V &Visit, X &L) {
  Visit.text(L.Name);
  Visit.index(L.Type, Table::Types);
  Visit.span(L.At);
  Visit.flag(L.Temporary);
}

template <typename V, Is<Capture> X> void visitFields(V &Visit, X &C) {
  Visit.text(C.Name);
  Visit.index(C.Type, Table::Types);
  Visit.flag(C.ByReference);
}

template <typename V, Is<Path> X> void visitFields(V &Visit, X &Steps) {
  Visit.size(Steps);
  for (auto &S : Steps) {
    Visit.enumerator(S.What, PathStep::Deref);
    Visit.text(S.Name);
  }
}

template <typename V, Is<Place> X> void visitFields(V &Visit, X &P) {
  Visit.enumerator(P.Base, Root::Value);
  if (int Of = indexTable(P.Base); Of >= 0)
    Visit.index(P.Index, Table(Of));
  else
    Visit.number(P.Index);
  visitFields(Visit, P.Steps);
}

template <typename V, Is<Call> X> void visitFields(V &Visit, X &C) {
  Visit.enumerator(C.Kind, CalleeKind::Delete);
  Visit.number(C.Traits);
  Visit.index(C.Callee, Table::Symbols);
  Visit.text(C.Name);
  Visit.text(C.ReceiverClass);
}

/// Most instructions lack some fields; one byte says which.
template <typename V, Is<Instr> X>
void visitInstr(V &Visit, X &I, ValueId Self) {
  enum : unsigned {
    HasType = 16,
    HasWhere = 32,
    HasOperands = 64,
    HasMacro = 128
  };
  unsigned Head = unsigned(I.Code) | (I.Type != NoType ? HasType : 0) |
                  (I.Where != NoPlace ? HasWhere : 0) |
                  (!I.Operands.empty() ? HasOperands : 0) |
                  (I.Macro != None ? HasMacro : 0);
  Visit.byte(Head);
  if constexpr (V::Reading)
    I.Code = static_cast<Op>(Visit.bounded(Head & 15, unsigned(Op::Lost)));
  if (Head & HasType)
    Visit.index(I.Type, Table::Types);
  if (int Of = indexTable(I.Code); Of >= 0)
    Visit.index(I.Index, Table(Of));
  if (Head & HasWhere)
    Visit.index(I.Where, Table::Places);
  if (Head & HasOperands) {
    Visit.size(I.Operands);
    for (auto &Operand : I.Operands)
      Visit.value(Operand, Self);
  }
  if (Head & HasMacro)
    Visit.index(I.Macro, Table::Strings);
  Visit.span(I.At);
}

template <typename V, Is<Block> X> void visitFields(V &Visit, X &B) {
  Visit.size(B.Instrs);
  ValueId Next = 0;
  for (auto &Id : B.Instrs) {
    Visit.value(Id, Next);
    Next = Id + 1;
  }
  Visit.enumerator(B.Ends, TerminatorKind::Unreachable);
  Visit.value(B.Condition, Next);
  visitIndexes(Visit, B.Successors, Table::Blocks);
  visitIndexes(Visit, B.Cases, Table::Literals);
  Visit.index(B.Loop, Table::Loops);
  Visit.index(B.Try, Table::Tries);
  Visit.span(B.TerminatorAt);
}

template <typename V, Is<Loop> X> void visitFields(V &Visit, X &L) {
  Visit.enumerator(L.Kind, LoopKind::Goto);
  Visit.index(L.Parent, Table::Loops);
  Visit.span(L.At);
  Visit.index(L.Range, Table::Instrs);
  Visit.index(L.Header, Table::Blocks);
  Visit.index(L.Macro, Table::Strings);
}

template <typename V, Is<Try> X> void visitFields(V &Visit, X &T) {
  Visit.index(T.Parent, Table::Tries);
  Visit.span(T.At);
  Visit.size(T.Handlers);
  for (auto &H : T.Handlers) {
    Visit.index(H.Caught, Table::Types);
    Visit.index(H.Entry, Table::Blocks);
    Visit.index(H.Variable, Table::Locals);
  }
}

template <typename V, Is<Function> X> void visitFields(V &Visit, X &F) {
  Visit.enter(F);
  // All sizes first: then a reader can check each index when it comes.
  Visit.size(F.Params);
  Visit.size(F.Captures);
  Visit.size(F.Locals);
  Visit.size(F.Places);
  Visit.size(F.Instrs);
  Visit.size(F.Calls);
  Visit.size(F.Shapes);
  Visit.size(F.Blocks);
  Visit.size(F.Loops);
  Visit.size(F.Tries);
  Visit.index(F.Symbol, Table::Symbols);
  Visit.index(F.Enclosing, Table::Symbols);
  Visit.flag(F.Dependent);
  Visit.number(F.LostCount);
  Visit.span(F.At);
  Visit.span(F.Body);
  visitEach(Visit, "parameter", F.Params);
  visitEach(Visit, "capture", F.Captures);
  visitEach(Visit, "local", F.Locals);
  visitEach(Visit, "place", F.Places);
  for (ValueId Id = 0; Id < F.Instrs.size(); ++Id) {
    Visit.at("instruction", Id);
    visitInstr(Visit, F.Instrs[Id], Id);
  }
  visitEach(Visit, "call", F.Calls);
  visitEach(Visit, "shape", F.Shapes);
  visitEach(Visit, "block", F.Blocks);
  visitEach(Visit, "loop", F.Loops);
  visitEach(Visit, "try", F.Tries);
  Visit.leave(F);
}

template <typename V, Is<Unit> X> void visitFields(V &Visit, X &U) {
  Visit.enter(U);
  Visit.size(U.Files);
  Visit.size(U.Strings);
  Visit.size(U.Types);
  Visit.size(U.Symbols);
  Visit.size(U.Literals);
  Visit.size(U.Functions);
  Visit.size(U.Classes);
  Visit.size(U.Enums);
  Visit.size(U.Globals);
  Visit.size(U.Macros);
  Visit.size(U.Suppressions);
  Visit.size(U.Losses);
  Visit.text(U.MainFile);
  for (auto &S : U.Strings)
    Visit.text(S);
  Visit.number(U.FunctionsSeen);
  Visit.number(U.FunctionsLost);
  visitEach(Visit, "file", U.Files);
  visitEach(Visit, "type", U.Types);
  visitEach(Visit, "symbol", U.Symbols);
  visitEach(Visit, "literal", U.Literals);
  visitEach(Visit, "function", U.Functions);
  visitEach(Visit, "class", U.Classes);
  visitEach(Visit, "enum", U.Enums);
  visitEach(Visit, "global", U.Globals);
  visitEach(Visit, "macro", U.Macros);
  visitEach(Visit, "suppression", U.Suppressions);
  visitEach(Visit, "loss", U.Losses);
}

} // namespace backlint::ir

#endif // BACKLINT_IR_FUNCTIONFIELDS_H
