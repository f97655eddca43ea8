//===- GuardConditions.cpp - What a condition proves ---------------------===//

#include "link/Guards.h"
#include "llvm/ADT/STLExtras.h"

namespace backlint::link {

using catalog::Guard;
using ir::Op;
using ir::Operator;

static bool isBranch(const ir::DominatingCondition &D) {
  return D.Holds == ir::DominatingCondition::IsTrue ||
         D.Holds == ir::DominatingCondition::IsFalse;
}

static bool isTrue(const ir::DominatingCondition &D) {
  return D.Holds == ir::DominatingCondition::IsTrue;
}

Guards::Facts Guards::impliedByModels(FunctionId F, ir::ValueId V,
                                      Guard::Form Form) {
  Facts Result;
  Site Call{F, V};
  const ir::Instr &I = Flow.program().instr(Call);
  const ir::Call &C = *Flow.program().call(Call);
  for (const catalog::FunctionModel *M : Flow.models().of(Call))
    for (const Guard &G : M->Guards) {
      if (G.How != Form)
        continue;
      auto Try = [&](const catalog::Port &Value, const catalog::Port &Set) {
        auto Index = Places::operand(I, C, Value);
        if (!Index)
          return;
        Named Name = [&] {
          if (auto P = Flow.places().port(Call, Value))
            return nameOf(F, *P, Flow.memory(F).before(V, {P->Base, P->Index}));
          return nameOf(F, I.Operands[*Index], V);
        }();
        Fact Proof;
        Proof.Entry = Name.Entry;
        if (G.What == Guard::Equal) {
          Proof.How = EqualTo;
          Proof.Set = Flow.port(Call, Set);
        } else if (isPattern(Call, Set)) {
          Proof.How = MatchedBy;
          Proof.Set = Flow.port(Call, Set);
        } else {
          Proof.How = MemberOf;
          Proof.Set = setOf(Call, Set);
        }
        Result.emplace(Name.Key, Proof);
      };
      Try(G.Value, G.Set);
      if (G.What == Guard::Equal) // Equality does not care about sides.
        Try(G.Set, G.Value);
    }
  return Result;
}

/// Carries what a callee proves of a boundary over to the call.
void Guards::add(Facts &To, Site Call, FunctionId Callee, const Fact &Of,
                 const Edge &By) {
  if (!Of.Entry)
    return;
  auto Name = nameAt(Call, *Of.Entry, Callee);
  if (!Name)
    return;
  Fact Here = Of;
  Here.Entry = Name->Entry;
  Here.Set = Flow.instantiate(Of.Set, By);
  To.emplace(Name->Key, Here);
}

/// The look-up whose result the iterator or pointer \p V holds.
std::optional<ir::ValueId> Guards::lookup(FunctionId F, ir::ValueId V) {
  const ir::Function &Code = Flow.program().code(F);
  for (unsigned Hops = 0; Hops < 8; ++Hops) {
    const ir::Instr &I = Code.Instrs[V];
    if (I.Code == Op::Call) {
      for (const catalog::FunctionModel *M : Flow.models().of({F, V}))
        for (const Guard &G : M->Guards)
          if (G.How == Guard::NotEnd)
            return V;
      return std::nullopt;
    }
    if (I.Code == Op::Cast) {
      V = I.Operands[0];
      continue;
    }
    if (I.Code != Op::Load && I.Code != Op::Addr)
      return std::nullopt;
    ir::Place P = Code.Places[I.Where];
    if (P.Base != ir::Root::Local || !P.Steps.empty())
      return std::nullopt;
    Memory &M = Flow.memory(F);
    Version Now = M.version(M.before(V, {P.Base, P.Index}));
    if (Now.What != Version::Write)
      return std::nullopt;
    const ir::Instr &W = Code.Instrs[Now.Instr];
    if (W.Code == Op::Store)
      V = W.Operands[0];
    else if (W.Operands.size() > 1) // An iterator converted to another.
      V = W.Operands[1];
    else
      return std::nullopt;
  }
  return std::nullopt;
}

Guards::Facts Guards::impliedByCall(FunctionId F, ir::ValueId V, bool Truth) {
  const Program &Joined = Flow.program();
  const ir::Function &Code = Joined.code(F);
  const ir::Instr &I = Code.Instrs[V];
  const ir::Call &C = Code.Calls[I.Index];
  Facts Result = impliedByModels(F, V, Truth ? Guard::True : Guard::Zero);
  if (C.Callee != ir::NoSymbol) {
    llvm::StringRef Name = Joined.unit(F).Symbols[C.Callee].Name;
    bool Eq = Name.ends_with("operator=="), Ne = Name.ends_with("operator!=");
    if ((Eq && !Truth) || (Ne && Truth))
      for (ir::ValueId O : I.Operands)
        if (auto Call = lookup(F, O))
          Result.merge(impliedByModels(F, *Call, Guard::NotEnd));
  }
  std::optional<Facts> All;
  for (const Edge &E : Flow.calleesOf({F, V})) {
    if (E.What != Edge::Direct)
      continue;
    Facts Here;
    for (const Fact &Proof : verdict(E.Callee, Truth))
      add(Here, {F, V}, E.Callee, Proof, E);
    All = All ? both(*All, Here) : Here;
  }
  if (All)
    Result.merge(*All);
  return Result;
}

Guards::Facts Guards::impliedByVersion(FunctionId F, VersionId V, bool Truth) {
  Memory &M = Flow.memory(F);
  const ir::Function &Code = Flow.program().code(F);
  Version Now = M.version(V);
  if (Now.What == Version::Write) {
    const ir::Instr &I = Code.Instrs[Now.Instr];
    return I.Code == Op::Store ? implied(F, I.Operands[0], Truth) : Facts();
  }
  if (Now.What != Version::Join)
    return {};
  // A verdict that branches put together: each branch that can yield Truth
  // must prove it, by what it stores or by the tests that led there.
  std::optional<Facts> All;
  for (VersionId From : M.joined(V)) {
    Version W = M.version(From);
    if (W.What != Version::Write)
      return {};
    const ir::Instr &I = Code.Instrs[W.Instr];
    if (I.Code != Op::Store)
      return {};
    auto Text = Flow.places().constant(F, I.Operands[0]);
    if (Text && (*Text == "true" || *Text == "1") != Truth)
      continue;
    Facts Here = implied(F, I.Operands[0], Truth);
    for (const auto &D : M.flow().dominatingConditions(M.blockOf(W.Instr)))
      if (isBranch(D))
        Here.merge(implied(F, D.Condition, isTrue(D)));
    All = All ? both(*All, Here) : Here;
  }
  return All ? *All : Facts();
}

Guards::Facts Guards::implied(FunctionId F, ir::ValueId V, bool Truth) {
  if (!Asking.insert({F, V}).second)
    return {};
  struct Done {
    std::set<std::pair<FunctionId, ir::ValueId>> &Set;
    std::pair<FunctionId, ir::ValueId> Key;
    ~Done() { Set.erase(Key); }
  } Leave{Asking, {F, V}};
  const ir::Function &Code = Flow.program().code(F);
  const ir::Instr &I = Code.Instrs[V];
  switch (I.Code) {
  case Op::Cast:
    return implied(F, I.Operands[0], Truth);
  case Op::Unary:
    if (I.Index == static_cast<uint32_t>(Operator::Not))
      return implied(F, I.Operands[0], !Truth);
    return {};
  case Op::Binary: {
    auto Is = [&](enum Operator O) {
      return I.Index == static_cast<uint32_t>(O);
    };
    if (Is(Operator::LogicalAnd) || Is(Operator::LogicalOr)) {
      Facts A = implied(F, I.Operands[0], Truth);
      Facts B = implied(F, I.Operands[1], Truth);
      if (Is(Operator::LogicalAnd) != Truth)
        return both(A, B);
      A.merge(B);
      return A;
    }
    auto Right = Flow.places().constant(F, I.Operands[1]);
    auto Left = Flow.places().constant(F, I.Operands[0]);
    auto IsZero = [](const std::optional<std::string> &T) {
      return T && (*T == "0" || *T == "false" || T->empty());
    };
    bool Equality = Is(Operator::Eq) || Is(Operator::Ne);
    if (Equality && IsZero(Right))
      return implied(F, I.Operands[0], Is(Operator::Ne) == Truth);
    if (Equality && IsZero(Left))
      return implied(F, I.Operands[1], Is(Operator::Ne) == Truth);
    bool Some = (Is(Operator::Gt) && IsZero(Right)) ||
                ((Is(Operator::Ge) || Is(Operator::Eq)) && Right == "1");
    bool Few = (Is(Operator::Le) && IsZero(Right)) ||
               (Is(Operator::Lt) && Right == "1");
    if ((Some && Truth) || (Few && !Truth))
      return implied(F, I.Operands[0], true);
    // Iterators that are plain pointers.
    if ((Is(Operator::Ne) && Truth) || (Is(Operator::Eq) && !Truth)) {
      Facts Result;
      for (ir::ValueId O : I.Operands)
        if (auto Call = lookup(F, O))
          Result.merge(impliedByModels(F, *Call, Guard::NotEnd));
      return Result;
    }
    return {};
  }
  case Op::Load: {
    ir::Place P = Flow.places().resolve(F, I.Where);
    if (!P.Steps.empty())
      return {};
    return impliedByVersion(F, Flow.memory(F).before(V, {P.Base, P.Index}),
                            Truth);
  }
  case Op::Call:
    return impliedByCall(F, V, Truth);
  default:
    return {};
  }
}

} // namespace backlint::link
