//===- Statement.cpp - What becomes of a bound value ----------------------===//
//
// Libraries differ in how a value meets its statement. Common to all is that
// the text is made, or prepared, on the way to the binding: the last text
// before it that begins as a statement does.
//
//===----------------------------------------------------------------------===//

#include "input/Statement.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace backlint::input {

using namespace link; // NOLINT(google-build-using-namespace)
using ir::Op;

/// The beginning of a text that a term may be.
static void heads(TermRef T, std::vector<std::string> &Into, unsigned Depth) {
  if (Depth > 16 || Into.size() > 8)
    return;
  switch (T->Kind) {
  case TermKind::Text:
    Into.push_back(T->Name);
    return;
  case TermKind::Concat: {
    size_t Before = Into.size();
    heads(T->Kids[0], Into, Depth + 1);
    // All constant pieces matter for what the statement has further on.
    for (TermRef K : T->Kids)
      if (K != T->Kids[0] && K->Kind == TermKind::Text)
        for (size_t I = Before; I < Into.size(); ++I)
          Into[I] += " " + K->Name;
    return;
  }
  case TermKind::Choice:
  case TermKind::Hop:
  case TermKind::Part:
  case TermKind::Mix:
  case TermKind::Repeat: // Copied character by character.
    for (TermRef K : T->Kids)
      heads(K, Into, Depth + 1);
    return;
  default:
    return;
  }
}

static std::optional<Verb> verbOf(llvm::StringRef Text) {
  Text = Text.ltrim(" \t\r\n(");
  std::string First =
      Text.take_while([](char C) { return llvm::isAlpha(C); }).upper();
  if (First == "INSERT" || First == "UPDATE" || First == "REPLACE" ||
      First == "MERGE" || First == "CALL" || First == "DELETE")
    return First == "DELETE" ? Verb::Read : Verb::Write;
  if (First != "SELECT" && First != "WITH")
    return std::nullopt;
  std::string All = Text.upper();
  for (const char *Writes : {"INSERT INTO", "UPDATE ", "DELETE FROM"})
    if (First == "WITH" && All.find(Writes) != std::string::npos)
      return Verb::Write;
  bool Pages = All.find(" LIMIT") != std::string::npos ||
               All.find(" OFFSET") != std::string::npos;
  return Pages ? Verb::Paged : Verb::Read;
}

static std::optional<Verb> verbOf(TermRef T) {
  std::vector<std::string> Texts;
  heads(T, Texts, 0);
  std::optional<Verb> Result;
  for (const std::string &Text : Texts)
    if (auto Here = verbOf(Text))
      Result = !Result || *Result == *Here ? Here
               : std::min(*Result, *Here) == Verb::Read &&
                       std::max(*Result, *Here) == Verb::Paged
                   ? Verb::Paged
                   : Verb::Mixed;
  return Result;
}

/// The text among what the call is given.
static std::optional<Verb> verbGiven(ValueFlow &Flow, FunctionId F,
                                     ir::ValueId V) {
  const ir::Function &Code = Flow.program().code(F);
  const ir::Instr &I = Code.Instrs[V];
  for (uint32_t O = 0; O < I.Operands.size(); ++O) {
    const ir::Type *T = Flow.program().type(F, Code.Instrs[I.Operands[O]].Type);
    while (T && T->Element != ir::NoType &&
           (T->Kind == ir::TypeKind::Reference ||
            T->Kind == ir::TypeKind::Pointer))
      T = Flow.program().type(F, T->Element);
    if (!T ||
        (T->Kind != ir::TypeKind::CString && T->Kind != ir::TypeKind::Record))
      continue;
    if (auto Found = verbOf(Flow.resolve(Flow.operand({F, V}, O))))
      return Found;
  }
  return std::nullopt;
}

Verb verbHandedOn(ValueFlow &Flow, llvm::ArrayRef<TermRef> Nodes) {
  ValueFlow::Asking Texts(Flow, Ask::Text);
  for (TermRef T : Nodes)
    if (T->Kind == TermKind::Hop &&
        llvm::StringRef(T->Label).starts_with("argument ") &&
        T->Made.Instr != ir::NoValue)
      if (auto Found = verbGiven(Flow, T->Made.Function, T->Made.Instr);
          Found && *Found != Verb::Mixed)
        return *Found;
  return Verb::Write;
}

Verb verbAt(ValueFlow &Flow, Site Bind) {
  ValueFlow::Asking Texts(Flow, Ask::Text);
  FunctionId F = Bind.Function;
  const ir::Function &Code = Flow.program().code(F);
  Memory &M = Flow.memory(F);
  if (auto Own = verbGiven(Flow, F, Bind.Instr))
    return *Own;
  // The nearest one before it; an expression that joins the parts of a
  // statement may also come after its values were made.
  ir::BlockId B = M.blockOf(Bind.Instr);
  unsigned Budget = 400;
  for (ir::BlockId At = B; At != ir::NoBlock && Budget;
       At = M.flow().Dominators.Parent[At]) {
    const std::vector<ir::ValueId> &Instrs = Code.Blocks[At].Instrs;
    size_t End = At == B ? M.positionOf(Bind.Instr) : Instrs.size();
    End = std::min(End, Instrs.size());
    for (size_t I = End; I-- > 0 && Budget; --Budget)
      if (Code.Instrs[Instrs[I]].Code == Op::Call)
        if (auto Found = verbGiven(Flow, F, Instrs[I]))
          return *Found;
  }
  return Verb::Unknown;
}

} // namespace backlint::input
