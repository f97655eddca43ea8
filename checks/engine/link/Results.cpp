//===- Results.cpp - What calls result in ---------------------------------===//

#include "link/Guards.h"
#include "llvm/ADT/STLExtras.h"

namespace backlint::link {

using ir::PathStep;
using ir::TypeKind;

TermRef ValueFlow::result(Site Call, const ir::Path &Suffix) {
  FunctionId F = Call.Function;
  const ir::Instr &I = Joined.instr(Call);
  const ir::Call &C = *Joined.call(Call);
  const ir::Type *T = Joined.type(F, I.Type);
  bool Number = Suffix.empty() && Known.isNumber(F, I.Type);
  bool Points =
      T && (T->Kind == TypeKind::Pointer || T->Kind == TypeKind::Reference);
  ir::Path Below = Suffix;
  if (Points && !Below.empty() && Below[0].What == PathStep::Deref)
    Below.erase(Below.begin());
  std::vector<TermRef> Found;
  const ModelList &Models = Known.of(Call);
  bool Told = false;
  for (const catalog::FunctionModel *M : Models) {
    for (const catalog::Effect &E : M->Effects) {
      if (E.Target.Base != catalog::Port::Return)
        continue;
      Told = true;
      // Where the constructor that runs is known, the effect is a fallback.
      if (llvm::any_of(calleesOf(Call), [&](const Edge &X) {
            return X.Of && X.Of->At == E.Target;
          }))
        continue;
      Compared How = compare(E.Target.Steps, Below);
      switch (How.How) {
      case Overlap::All:
      case Overlap::Maybe:
        Found.push_back(piece(Call, E.Value, How));
        break;
      case Overlap::Inside:
        Found.push_back(Pool.mix({evaluate(Call, E.Value, {})}, Call));
        break;
      case Overlap::Key:
        Found.push_back(Pool.text(How.Key, Call));
        break;
      case Overlap::Apart:
        break;
      }
    }
    for (const catalog::Construct &K : M->Constructs) {
      if (K.At.Base != catalog::Port::Return)
        continue;
      Told = true;
      Compared How = compare(K.At.Steps, Below);
      if (How.How != Overlap::All && How.How != Overlap::Maybe)
        continue;
      for (const Edge &E : calleesOf(Call))
        if (E.Of == &K)
          Found.push_back(
              instantiate(leftAt(E.Callee, {ir::Root::This, 0, How.Rest}), E));
    }
  }
  for (const Edge &E : calleesOf(Call)) {
    bool Returns = E.What == Edge::Direct || E.What == Edge::Value;
    if (E.What == Edge::Callback && E.By->Result &&
        E.By->Result->Base == catalog::Port::Return) {
      Compared How = compare(E.By->Result->Steps, Below);
      if (How.How == Overlap::All || How.How == Overlap::Maybe) {
        Told = true;
        Found.push_back(Pool.hop(instantiate(returned(E.Callee, How.Rest), E),
                                 Call, "return"));
      }
    }
    if (!Returns || !Models.empty())
      continue;
    Told = true;
    Found.push_back(
        Pool.hop(instantiate(returned(E.Callee, Suffix), E), Call, "return"));
  }
  if (Number && (Told || Asked == Ask::Text))
    return passed(F, Call.Instr, Pool.number(Call, Found));
  if (Told) {
    TermRef T = Pool.choice(Found);
    return Asked == Ask::Text ? Tests->apply(F, Call.Instr, Call.Instr, T)
                              : passed(F, Call.Instr, T);
  }
  std::string Name =
      C.Callee == ir::NoSymbol ? C.Name : Joined.unit(F).Symbols[C.Callee].Name;
  std::vector<TermRef> Kids{Pool.unknown(Name, Call)};
  if (Models.empty())
    for (uint32_t O = 0; O < I.Operands.size(); ++O)
      if (Asked != Ask::Text ||
          !Known.isNumber(F, Joined.code(F).Instrs[I.Operands[O]].Type))
        Kids.push_back(operand(Call, O));
  if (Asked != Ask::Text) {
    // What is not known, and what it was made of, are two questions.
    TermRef T = Pool.mix(Kids, Call);
    return passed(F, Call.Instr, Number ? Pool.number(Call, {T}) : T);
  }
  return Tests->apply(F, Call.Instr, Call.Instr, Pool.mix(Kids, Call));
}

} // namespace backlint::link
