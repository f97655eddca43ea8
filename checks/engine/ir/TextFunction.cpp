//===- TextFunction.cpp - A function of the IR as text --------------------===//
//
// See Text.h for the format.
//
//===----------------------------------------------------------------------===//
#include "ir/TextPrinter.h"
#include "ir/TextWords.h"
#include <map>

namespace backlint::ir {
namespace {

/// `x`, then `x#2` for the next of that name; `#1`, `#2` for those without.
template <typename Named>
std::vector<std::string> labels(const std::vector<Named> &Variables) {
  std::map<std::string, unsigned> Count;
  std::vector<std::string> Result;
  for (const Named &V : Variables) {
    unsigned Nth = ++Count[V.Name];
    std::string Label = V.Name.empty() ? "" : words::name(V.Name);
    if (V.Name.empty() || Nth > 1)
      Label += "#" + std::to_string(Nth);
    Result.push_back(Label);
  }
  return Result;
}

std::string value(ValueId Id) {
  return Id == NoValue ? "_" : "%" + std::to_string(Id);
}

std::string block(BlockId Id) {
  return Id == NoBlock ? "_" : "bb" + std::to_string(Id);
}

std::string step(const PathStep &S) {
  switch (S.What) {
  case PathStep::Field:
    return "." + words::name(S.Name);
  case PathStep::Key:
    return ".[" +
           (words::isNumber(S.Name, false, false) ? S.Name
                                                  : words::quote(S.Name)) +
           "]";
  case PathStep::Element:
    return ".[*]";
  case PathStep::Deref:
    return ".*";
  }
  return ".?";
}

std::string at(const std::vector<std::string> &Labels, uint32_t Index) {
  return Index < Labels.size() ? Labels[Index] : "?";
}

} // namespace

FunctionPrinter::FunctionPrinter(const TextPrinter &Base, const Function &F)
    : Base(Base), U(Base.U), F(F), OS(Base.OS), Params(labels(F.Params)),
      Captures(labels(F.Captures)), Locals(labels(F.Locals)) {}

std::string FunctionPrinter::place(const Place &P) const {
  std::string Result;
  switch (P.Base) {
  case Root::Local:
    Result = "local " + at(Locals, P.Index);
    break;
  case Root::Param:
    Result = "param " + at(Params, P.Index);
    break;
  case Root::This:
    Result = "this";
    break;
  case Root::Capture:
    Result = "capture " + at(Captures, P.Index);
    break;
  case Root::Global:
    Result = "global " + Base.symbol(P.Index);
    break;
  case Root::Value:
    Result = "*" + value(P.Index);
    break;
  }
  for (const PathStep &S : P.Steps)
    Result += step(S);
  return Result;
}

std::string FunctionPrinter::place(PlaceId Id) const {
  return Id == NoPlace ? "_" : Id < F.Places.size() ? place(F.Places[Id]) : "?";
}

std::string FunctionPrinter::operands(const Instr &I, size_t From) const {
  std::string Result;
  for (size_t N = From; N < I.Operands.size(); ++N)
    Result += (N == From ? "" : ", ") + value(I.Operands[N]);
  return Result;
}

void FunctionPrinter::print() const {
  header();
  variables();
  regions();
  for (BlockId Id = 0; Id < F.Blocks.size(); ++Id)
    block(Id);
  detached();
  OS << "}\n";
}

void FunctionPrinter::header() const {
  OS << "function ";
  const Symbol *S =
      F.Symbol < U.Symbols.size() ? &U.Symbols[F.Symbol] : nullptr;
  if (S && S->Kind != SymbolKind::Function)
    OS << words::of(words::SymbolKinds, S->Kind) << ' ';
  OS << Base.symbol(F.Symbol) << '(';
  for (size_t I = 0; I < F.Params.size(); ++I) {
    const Variable &P = F.Params[I];
    OS << (I ? ", " : "") << Params[I] << ": " << Base.type(P.Type)
       << (P.Temporary ? " temporary" : "") << Base.span(P.At);
  }
  OS << ')';
  if (S && S->Result != NoType)
    OS << " -> " << Base.type(S->Result);
  if (F.Enclosing != NoSymbol)
    OS << " enclosing " << Base.symbol(F.Enclosing);
  if (F.Dependent)
    OS << " dependent";
  if (F.LostCount)
    OS << " lost " << F.LostCount;
  if (F.Body != Span())
    OS << " body" << Base.span(F.Body);
  OS << Base.span(F.At) << " {\n";
}

void FunctionPrinter::variables() const {
  for (size_t I = 0; I < F.Captures.size(); ++I)
    OS << "  capture " << Captures[I] << ": " << Base.type(F.Captures[I].Type)
       << (F.Captures[I].ByReference ? " ref" : "") << '\n';
  for (size_t I = 0; I < F.Locals.size(); ++I)
    OS << "  local " << Locals[I] << ": " << Base.type(F.Locals[I].Type)
       << (F.Locals[I].Temporary ? " temporary" : "")
       << Base.span(F.Locals[I].At) << '\n';
}

void FunctionPrinter::regions() const {
  for (size_t I = 0; I < F.Loops.size(); ++I) {
    const Loop &L = F.Loops[I];
    OS << "  loop L" << I << ' ' << words::of(words::LoopKinds, L.Kind);
    if (L.Parent != None)
      OS << " parent L" << L.Parent;
    if (L.Header != NoBlock)
      OS << " header " << ir::block(L.Header);
    if (L.Range != NoValue)
      OS << " range " << value(L.Range);
    OS << Base.macro(L.Macro) << Base.span(L.At) << '\n';
  }
  for (size_t I = 0; I < F.Tries.size(); ++I) {
    const Try &T = F.Tries[I];
    OS << "  try T" << I;
    if (T.Parent != None)
      OS << " parent T" << T.Parent;
    for (const Try::Handler &H : T.Handlers) {
      OS << " catch " << Base.type(H.Caught);
      if (H.Variable != None)
        OS << " local " << at(Locals, H.Variable);
      OS << " -> " << ir::block(H.Entry);
    }
    OS << Base.span(T.At) << '\n';
  }
}

void FunctionPrinter::block(BlockId Id) const {
  const Block &B = F.Blocks[Id];
  OS << ir::block(Id) << ':';
  if (B.Loop != None)
    OS << " loop L" << B.Loop;
  if (B.Try != None)
    OS << " try T" << B.Try;
  OS << '\n';
  for (ValueId V : B.Instrs)
    instr(V);
  terminator(B);
}

void FunctionPrinter::detached() const {
  std::vector<bool> Listed(F.Instrs.size());
  for (const Block &B : F.Blocks)
    for (ValueId V : B.Instrs)
      if (V < Listed.size())
        Listed[V] = true;
  bool First = true;
  for (ValueId V = 0; V < Listed.size(); ++V) {
    if (Listed[V])
      continue;
    if (First)
      OS << "detached:\n";
    First = false;
    instr(V);
  }
}

void FunctionPrinter::instr(ValueId Id) const {
  if (Id >= F.Instrs.size()) {
    OS << "  ?\n";
    return;
  }
  const Instr &I = F.Instrs[Id];
  OS << "  ";
  if (I.Code != Op::Store)
    OS << value(Id) << " = ";
  OS << words::of(words::Ops, I.Code);
  switch (I.Code) {
  case Op::Literal:
    OS << ' ' << Base.literal(I.Index);
    break;
  case Op::Function:
    OS << ' ' << Base.symbol(I.Index);
    break;
  case Op::Addr:
  case Op::Load:
  case Op::Store:
    OS << ' ' << place(I.Where);
    if (!I.Operands.empty())
      OS << ", " << operands(I);
    break;
  case Op::Call:
    call(I);
    break;
  case Op::Unary:
  case Op::Binary:
    OS << ' ' << words::of(words::Operators, I.Index) << ' ' << operands(I);
    break;
  case Op::Aggregate:
    aggregate(I);
    break;
  case Op::Closure:
    OS << ' ' << Base.symbol(I.Index) << '(' << operands(I) << ')';
    break;
  case Op::Cast:
  case Op::Await:
  case Op::New:
  case Op::Lost:
    if (!I.Operands.empty())
      OS << ' ' << operands(I);
    break;
  }
  if (I.Type != NoType)
    OS << " : " << Base.type(I.Type);
  OS << Base.macro(I.Macro) << Base.span(I.At) << '\n';
}

void FunctionPrinter::call(const Instr &I) const {
  if (I.Index >= F.Calls.size()) {
    OS << " ?";
    return;
  }
  const Call &C = F.Calls[I.Index];
  bool Unresolved = C.Kind == CalleeKind::Unresolved;
  OS << ' ' << words::of(words::CalleeKinds, C.Kind) << ' ';
  if (Unresolved)
    OS << words::name(C.Name);
  else if (C.Callee != NoSymbol)
    OS << Base.symbol(C.Callee);
  OS << '(' << operands(I) << ')' << words::bits(words::CallTraits, C.Traits);
  if (Unresolved && C.Callee != NoSymbol)
    OS << " callee " << Base.symbol(C.Callee);
  if (!Unresolved && !C.Name.empty())
    OS << " named " << words::name(C.Name);
  if (!C.ReceiverClass.empty())
    OS << " on " << words::name(C.ReceiverClass);
}

void FunctionPrinter::aggregate(const Instr &I) const {
  OS << '(';
  const Path *Shape = I.Index < F.Shapes.size() ? &F.Shapes[I.Index] : nullptr;
  for (size_t N = 0; N < I.Operands.size(); ++N) {
    OS << (N ? ", " : "");
    if (Shape && N < Shape->size())
      OS << step((*Shape)[N]) << " = ";
    OS << value(I.Operands[N]);
  }
  OS << ')';
}

void FunctionPrinter::switchCases(const Block &B) const {
  size_t Cases = B.Cases.size();
  OS << " [";
  for (size_t I = 0; I < Cases && I < B.Successors.size(); ++I)
    OS << (I ? ", " : "")
       << (B.Cases[I] == None ? "range" : Base.literal(B.Cases[I])) << " -> "
       << ir::block(B.Successors[I]);
  OS << ']';
  if (B.Successors.size() > Cases)
    OS << " default " << ir::block(B.Successors.back());
}

void FunctionPrinter::terminator(const Block &B) const {
  OS << "  " << words::of(words::Terminators, B.Ends);
  if (B.Condition != NoValue || B.Ends == TerminatorKind::Branch ||
      B.Ends == TerminatorKind::Switch)
    OS << ' ' << value(B.Condition);
  if (B.Ends == TerminatorKind::Switch) {
    switchCases(B);
  } else {
    bool Comma = B.Condition != NoValue || B.Ends == TerminatorKind::Branch;
    for (BlockId S : B.Successors) {
      OS << (Comma ? ", " : " ") << ir::block(S);
      Comma = true;
    }
  }
  OS << Base.span(B.TerminatorAt) << '\n';
}

} // namespace backlint::ir
