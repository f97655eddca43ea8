//===- GuardNames.cpp - Two computations of one value --------------------===//

#include "link/Guards.h"

namespace backlint::link {

using ir::Op;

/// The version that last changed \p P itself, past writes elsewhere in its
/// object.
VersionId Guards::effective(FunctionId F, const ir::Place &P, VersionId V) {
  Memory &M = Flow.memory(F);
  for (unsigned Steps = 0; Steps < 64; ++Steps) {
    Version Now = M.version(V);
    if (Now.What != Version::Write)
      return V;
    for (const Touch &T : M.touches(Now.Instr))
      if (RootObject{T.Where.Base, T.Where.Index} == Now.Root &&
          compare(T.Where.Steps, P.Steps).How != Overlap::Apart)
        return V;
    V = M.before(Now.Instr, Now.Root);
  }
  return V;
}

/// What the version \p V of \p P is a copy of: a stored value, or an operand
/// that the model of the writing call says is taken over as it is.
std::optional<Guards::Named> Guards::copied(FunctionId F, const ir::Place &P,
                                            VersionId V) {
  Memory &M = Flow.memory(F);
  Version Now = M.version(V);
  if (Now.What != Version::Write || P.Base == ir::Root::Global)
    return std::nullopt;
  const ir::Instr &I = Flow.program().code(F).Instrs[Now.Instr];
  if (I.Code == Op::Store) {
    if (M.touches(Now.Instr)[0].Where != P)
      return std::nullopt;
    return nameOf(F, I.Operands[0], Now.Instr);
  }
  Site Call{F, Now.Instr};
  for (const catalog::FunctionModel *Model : Flow.models().of(Call))
    for (const catalog::Effect &E : Model->Effects) {
      if (E.Target.Base == catalog::Port::Return ||
          E.Value.What != catalog::Expr::At ||
          E.Value.Where.Base == catalog::Port::Rest ||
          Flow.places().port(Call, E.Target) != P)
        continue;
      auto Index =
          Places::operand(I, *Flow.program().call(Call), E.Value.Where);
      if (!Index)
        continue;
      if (auto From = Flow.places().port(Call, E.Value.Where))
        return nameOf(F, *From, M.before(Now.Instr, {From->Base, From->Index}));
      if (E.Value.Where.Steps.empty())
        return nameOf(F, I.Operands[*Index], Now.Instr);
    }
  return std::nullopt;
}

Guards::Named Guards::nameOf(FunctionId F, const ir::Place &P, VersionId V) {
  if (P.Base == ir::Root::Value) {
    Named Inner = nameOf(F, P.Index, P.Index);
    Inner.Entry.reset();
    Inner.Key = "*" + Inner.Key;
    for (const ir::PathStep &S : P.Steps)
      Inner.Key += "/" + std::to_string(S.What) + S.Name;
    return Inner;
  }
  VersionId Real = effective(F, P, V);
  // A copy is what it was copied from.
  if (std::optional<Named> Original = copied(F, P, Real))
    return *Original;
  Named Result;
  Result.Key = "p" + std::to_string(static_cast<int>(P.Base)) + ":" +
               std::to_string(P.Index) + "@" + std::to_string(Real);
  for (const ir::PathStep &S : P.Steps)
    Result.Key += "/" + std::to_string(S.What) + S.Name;
  if (Flow.memory(F).version(Real).What == Version::Entry &&
      P.Base != ir::Root::Local)
    Result.Entry = Boundary{P.Base, P.Index, P.Steps};
  return Result;
}

Guards::Named Guards::nameOf(FunctionId F, ir::ValueId V, ir::ValueId At) {
  const Program &Joined = Flow.program();
  const ir::Function &Code = Joined.code(F);
  const ir::Instr &I = Code.Instrs[V];
  Named Own;
  Own.Key = "v" + std::to_string(V);
  auto AtPlace = [&](const ir::Place &P, ir::ValueId When) {
    return nameOf(F, P, Flow.memory(F).before(When, {P.Base, P.Index}));
  };
  switch (I.Code) {
  case Op::Addr:
    return AtPlace(Flow.places().resolve(F, I.Where), At);
  case Op::Load:
    return AtPlace(Flow.places().resolve(F, I.Where), V);
  case Op::Cast:
  case Op::Await:
    return nameOf(F, I.Operands[0], At);
  case Op::Literal:
    Own.Key = "l" + Joined.unit(F).Literals[I.Index].Value;
    return Own;
  case Op::Call:
    break;
  default:
    return Own;
  }
  ir::Place P = Flow.places().pointee(F, V);
  if (P != ir::Place{ir::Root::Value, V, {}})
    return AtPlace(P, At);
  const ir::Call &C = Code.Calls[I.Index];
  // A copy or view of an operand is that operand.
  for (const catalog::FunctionModel *M : Flow.models().of({F, V}))
    for (const catalog::Effect &E : M->Effects)
      if (E.Target.Base == catalog::Port::Return && E.Target.Steps.empty() &&
          E.Value.What == catalog::Expr::At &&
          E.Value.Where.Base != catalog::Port::Rest)
        if (auto Viewed = Flow.places().port({F, V}, E.Value.Where))
          return AtPlace(*Viewed, V);
  // Two calls of one accessor with the same operands yield the same value
  // when nothing is written between them.
  bool Accessor = C.is(ir::HasReceiver) && C.Callee != ir::NoSymbol &&
                  Joined.unit(F).Symbols[C.Callee].is(ir::ConstMethod);
  if (!Accessor || !Flow.memory(F).touches(V).empty())
    return Own;
  Own.Key = "c" + Joined.unit(F).Symbols[C.Callee].Identity + "(";
  for (ir::ValueId O : I.Operands) {
    const ir::Instr &Given = Code.Instrs[O];
    if (auto Text = Flow.places().constant(F, O))
      Own.Key += "l" + *Text + ",";
    else
      Own.Key += nameOf(F, O, Given.Code == Op::Addr ? V : O).Key + ",";
  }
  return Own;
}

std::optional<Guards::Named> Guards::nameAt(Site Call, const Boundary &B,
                                            FunctionId Callee) {
  const Program &Joined = Flow.program();
  FunctionId F = Call.Function;
  if (B.Base == ir::Root::Global)
    return std::nullopt;
  if (auto P = Flow.places().bind(Call, Callee, B))
    return nameOf(F, *P,
                  Flow.memory(F).before(Call.Instr, {P->Base, P->Index}));
  if (B.Base != ir::Root::Param)
    return std::nullopt;
  const ir::Instr &I = Joined.instr(Call);
  uint32_t Index = B.Index + (Joined.call(Call)->is(ir::HasReceiver) ? 1 : 0);
  if (Index >= I.Operands.size())
    return std::nullopt;
  ir::ValueId V = I.Operands[Index];
  const ir::Instr &Given = Joined.code(F).Instrs[V];
  if (Given.Code == Op::Load) {
    ir::Place P = Flow.places().resolve(F, Given.Where);
    P.Steps.insert(P.Steps.end(), B.Steps.begin(), B.Steps.end());
    return nameOf(F, P, Flow.memory(F).before(V, {P.Base, P.Index}));
  }
  if (B.Steps.empty())
    return nameOf(F, V, Call.Instr);
  return std::nullopt;
}

} // namespace backlint::link
