//===- Preconditions.cpp - Arguments that a call is reached with ----------===//

#include "queries/Preconditions.h"
#include "llvm/ADT/STLExtras.h"

namespace backlint {

using namespace link; // NOLINT(google-build-using-namespace): every second
                      // name is the linker's.
using ir::Op;

/// One spelling for each constant.
static std::string constantOf(const ir::Literal &L) {
  switch (L.What) {
  case ir::Literal::Bool:
    return L.Value == "true" ? "1" : "0";
  case ir::Literal::Null:
  case ir::Literal::Zero:
    return "0";
  default:
    return L.Value;
  }
}

static std::optional<std::string> constantOf(const Program &Joined,
                                             FunctionId F, ir::ValueId V) {
  const ir::Instr *I = &Joined.code(F).Instrs[V];
  while (I->Code == Op::Cast)
    I = &Joined.code(F).Instrs[I->Operands[0]];
  if (I->Code != Op::Literal)
    return std::nullopt;
  const ir::Literal &L = Joined.unit(F).Literals[I->Index];
  if (L.What == ir::Literal::Text)
    return std::nullopt;
  return constantOf(L);
}

/// The parameter that the value is, if nothing writes it.
static std::optional<uint32_t> parameterOf(ValueFlow &Flow, FunctionId F,
                                           ir::ValueId V) {
  const ir::Function &Code = Flow.program().code(F);
  const ir::Instr *I = &Code.Instrs[V];
  while (I->Code == Op::Cast)
    I = &Code.Instrs[I->Operands[0]];
  if (I->Code != Op::Load)
    return std::nullopt;
  const ir::Place &P = Code.Places[I->Where];
  if (P.Base != ir::Root::Param || !P.Steps.empty())
    return std::nullopt;
  for (ir::ValueId W = 0; W < Code.Instrs.size(); ++W)
    for (const Touch &T : Flow.memory(F).touches(W))
      if (T.Where.Base == P.Base && T.Where.Index == P.Index &&
          T.Where.Steps.empty())
        return std::nullopt;
  return P.Index;
}

static std::optional<Precondition>
asked(ValueFlow &Flow, FunctionId F, const ir::DominatingCondition &Condition) {
  using Kind = ir::DominatingCondition;
  const Program &Joined = Flow.program();
  const ir::Function &Code = Joined.code(F);
  ir::ValueId V = Condition.Condition;
  Precondition Result;
  if (Condition.Holds == Kind::IsOneOf || Condition.Holds == Kind::IsNoneOf) {
    std::optional<uint32_t> P = parameterOf(Flow, F, V);
    if (!P || llvm::is_contained(Condition.Cases, ir::None))
      return std::nullopt;
    for (uint32_t Case : Condition.Cases)
      Result.Values.push_back(constantOf(Joined.unit(F).Literals[Case]));
    Result.Parameter = *P;
    Result.OneOf = Condition.Holds == Kind::IsOneOf;
    return Result;
  }
  bool Holds = Condition.Holds == Kind::IsTrue;
  for (;;) {
    const ir::Instr &I = Code.Instrs[V];
    bool Not = I.Code == Op::Unary &&
               I.Index == static_cast<uint32_t>(ir::Operator::Not);
    if (I.Code != Op::Cast && !Not)
      break;
    Holds ^= Not;
    V = I.Operands[0];
  }
  const ir::Instr &I = Code.Instrs[V];
  if (std::optional<uint32_t> P = parameterOf(Flow, F, V))
    return Precondition{*P, !Holds, {"0"}};
  bool Equal = I.Code == Op::Binary &&
               I.Index == static_cast<uint32_t>(ir::Operator::Eq);
  bool Differs = I.Code == Op::Binary &&
                 I.Index == static_cast<uint32_t>(ir::Operator::Ne);
  if (!Equal && !Differs)
    return std::nullopt;
  for (bool Swapped : {false, true}) {
    std::optional<uint32_t> P = parameterOf(Flow, F, I.Operands[Swapped]);
    std::optional<std::string> C = constantOf(Joined, F, I.Operands[!Swapped]);
    if (P && C)
      return Precondition{*P, Equal == Holds, {*C}};
  }
  return std::nullopt;
}

std::vector<Precondition> preconditions(ValueFlow &Flow, Site At) {
  std::vector<Precondition> Result;
  Memory &Here = Flow.memory(At.Function);
  ir::BlockId Block = Here.blockOf(At.Instr);
  if (Block == ir::NoBlock)
    return Result;
  for (const ir::DominatingCondition &Condition :
       Here.flow().dominatingConditions(Block))
    if (auto Next = asked(Flow, At.Function, Condition))
      Result.push_back(std::move(*Next));
  return Result;
}

std::optional<std::vector<Precondition>>
handedUp(ValueFlow &Flow, const Edge &E, llvm::ArrayRef<Precondition> Asked) {
  std::vector<Precondition> Left;
  if (E.What != Edge::Direct)
    return Left;
  const Program &Joined = Flow.program();
  const ir::Instr &I = Joined.instr(E.Call);
  const ir::Call *C = Joined.call(E.Call);
  uint32_t Skip = C && C->is(ir::HasReceiver) ? 1 : 0;
  for (const Precondition &Each : Asked) {
    uint32_t O = Skip + Each.Parameter;
    if (O >= I.Operands.size())
      continue;
    FunctionId F = E.Call.Function;
    if (auto Given = constantOf(Joined, F, I.Operands[O])) {
      if (llvm::is_contained(Each.Values, *Given) != Each.OneOf)
        return std::nullopt;
    } else if (auto P = parameterOf(Flow, F, I.Operands[O])) {
      Left.push_back(Each);
      Left.back().Parameter = *P;
    }
  }
  return Left;
}

} // namespace backlint
