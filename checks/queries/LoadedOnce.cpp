//===- LoadedOnce.cpp - What an object loads when first asked -------------===//

#include "queries/LoadedOnce.h"
#include "llvm/ADT/STLExtras.h"

namespace backlint {

using namespace link; // NOLINT(google-build-using-namespace): every second
                      // name is the linker's.
using ir::Op;

static const ir::Literal *constant(const Program &Joined, FunctionId F,
                                   ir::ValueId V) {
  const ir::Function &Code = Joined.code(F);
  while (Code.Instrs[V].Code == Op::Cast)
    V = Code.Instrs[V].Operands[0];
  if (Code.Instrs[V].Code != Op::Literal)
    return nullptr;
  return &Joined.unit(F).Literals[Code.Instrs[V].Index];
}

/// A null pointer, false, zero: what a member is before it is loaded.
static bool isNothing(const ir::Literal &L) {
  return L.What == ir::Literal::Null || L.What == ir::Literal::Zero ||
         L.Value == "false" || L.Value == "0";
}

/// The last step of a place in the object itself, a member.
static const std::string *memberOf(const ir::Place &P) {
  if (P.Base != ir::Root::This || P.Steps.empty() ||
      P.Steps.back().What != ir::PathStep::Field)
    return nullptr;
  return &P.Steps.back().Name;
}

/// The member that is nothing where the condition \p Holds, and all that it
/// looks at: `!M`, `M == nullptr`, `!M.has_value()`. What else a member is
/// asked by a call is taken for whether it is there.
static const std::string *memberAsked(ValueFlow &Flow, FunctionId F,
                                      ir::ValueId V, bool Holds) {
  const ir::Function &Code = Flow.program().code(F);
  for (;;) {
    const ir::Instr &I = Code.Instrs[V];
    auto Is = [&](auto Asked) {
      return I.Index == static_cast<uint32_t>(Asked);
    };
    if (I.Code == Op::Load)
      return Holds ? nullptr : memberOf(Code.Places[I.Where]);
    if (I.Code == Op::Cast || (I.Code == Op::Unary && Is(ir::Operator::Not))) {
      Holds ^= I.Code == Op::Unary;
      V = I.Operands[0];
    } else if (I.Code == Op::Binary &&
               (Is(ir::Operator::Eq) || Is(ir::Operator::Ne))) {
      const ir::Literal *L = constant(Flow.program(), F, I.Operands[1]);
      if (!L || !isNothing(*L))
        return nullptr;
      Holds ^= Is(ir::Operator::Eq);
      V = I.Operands[0];
    } else if (I.Code == Op::Call && I.Operands.size() == 1 &&
               Flow.program().call({F, V})->is(ir::HasReceiver)) {
      const ir::Instr &Of = Code.Instrs[I.Operands[0]];
      return Of.Code == Op::Addr ? memberOf(Code.Places[Of.Where]) : nullptr;
    } else {
      return nullptr;
    }
  }
}

/// Whether anything but a constructor takes away what the member holds.
static bool isReset(const Program &Joined, llvm::StringRef Member) {
  for (FunctionId F = 0; F < Joined.size(); ++F) {
    ir::SymbolKind Kind = Joined.symbol(F).Kind;
    if (Kind == ir::SymbolKind::Constructor ||
        Kind == ir::SymbolKind::Destructor || Kind == ir::SymbolKind::Default)
      continue;
    const ir::Function &Code = Joined.code(F);
    for (const ir::Instr &I : Code.Instrs) {
      if (I.Code != Op::Store)
        continue;
      const ir::Literal *L = constant(Joined, F, I.Operands[0]);
      if (!L || !isNothing(*L))
        continue;
      const ir::Place &P = Code.Places[I.Where];
      if (!P.Steps.empty() && P.Steps.back().What == ir::PathStep::Field &&
          P.Steps.back().Name == Member)
        return true;
    }
  }
  return false;
}

bool isLoadedOnce(ValueFlow &Flow, Site At) {
  FunctionId F = At.Function;
  const Program &Joined = Flow.program();
  Memory &Here = Flow.memory(F);
  ir::BlockId Block = Here.blockOf(At.Instr);
  // What a constructor loads it does not keep for another time.
  if (Block == ir::NoBlock ||
      Joined.symbol(F).Kind == ir::SymbolKind::Constructor)
    return false;
  for (const ir::DominatingCondition &Condition :
       Here.flow().dominatingConditions(Block)) {
    if (Condition.Holds != ir::DominatingCondition::IsTrue &&
        Condition.Holds != ir::DominatingCondition::IsFalse)
      continue;
    const std::string *Member =
        memberAsked(Flow, F, Condition.Condition,
                    Condition.Holds == ir::DominatingCondition::IsTrue);
    if (!Member)
      continue;
    const ir::Function &Code = Joined.code(F);
    for (ir::ValueId V = At.Instr + 1; V < Code.Instrs.size(); ++V)
      for (const Touch &T : Here.touches(V))
        if (const std::string *Left = memberOf(T.Where);
            Left && *Left == *Member &&
            llvm::is_contained(
                Here.flow().dominatingConditions(Here.blockOf(V)), Condition) &&
            !isReset(Joined, *Member))
          return true;
  }
  return false;
}

} // namespace backlint
