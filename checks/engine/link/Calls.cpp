//===- Calls.cpp - From a callee's ports to its caller's values -----------===//

#include "link/ValueFlow.h"
#include "llvm/ADT/STLExtras.h"

namespace backlint::link {

using ir::PathStep;
using ir::TypeKind;

/// What the object of a pointer to member holds that a library runs.
TermRef ValueFlow::bindObject(const Edge &By, ir::Path Steps) {
  auto Given = By.By->Parameters.find(0);
  // `*` speaks of what is handed over, the object is not.
  if (Given == By.By->Parameters.end()) {
    TermRef Any = ofAnyObject(Steps);
    return Any->Kind == TermKind::Bottom ? Pool.unknown("an object", By.Call)
                                         : Any;
  }
  const catalog::Expr &E = Given->second;
  const ir::Instr &I = Joined.instr(By.Call);
  FunctionId F = By.Call.Function;
  if (E.What == catalog::Expr::At)
    if (auto Index = Places::operand(I, *Joined.call(By.Call), E.Where)) {
      const ir::Instr &Object = Joined.code(F).Instrs[I.Operands[*Index]];
      const ir::Type *T = Joined.type(F, Object.Type);
      while (T && T->Element != ir::NoType &&
             (T->Kind == TypeKind::Pointer || T->Kind == TypeKind::Reference))
        T = Joined.type(F, T->Element);
      const catalog::TypeModel *M = T && T->Kind == TypeKind::Record
                                        ? Joined.catalog().type(T->Name)
                                        : nullptr;
      if (M && M->Is == "owner")
        Steps.insert(Steps.begin(), {PathStep::Deref, ""});
    }
  return Pool.hop(evaluate(By.Call, E, Steps), By.Call, "callback");
}

/// The point at which all is in place that a function finds which \p Call
/// runs: what a library fills before it calls back, it has filled.
ir::ValueId ValueFlow::callsBackAt(Site Call) {
  if (!Joined.call(Call))
    return Call.Instr;
  for (const catalog::FunctionModel *M : Known.of(Call))
    if (!M->Callbacks.empty() &&
        llvm::any_of(M->Effects, [](const catalog::Effect &E) {
          return E.Target.Base == catalog::Port::Argument;
        }))
      return memory(Call.Function).after(Call.Instr);
  return Call.Instr;
}

TermRef ValueFlow::bind(const Edge &By, const Boundary &At) {
  const ir::Instr &I = Joined.instr(By.Call);
  const ir::Call *C = Joined.call(By.Call);
  uint32_t Skip = C && C->is(ir::HasReceiver) ? 1 : 0;
  switch (At.Base) {
  case ir::Root::Global:
    return Pool.port(Nothing, At);
  case ir::Root::Local:
  case ir::Root::Value:
    return Pool.bottom();
  case ir::Root::This:
    if (By.What == Edge::Construct)
      return Pool.bottom();
    if (By.What == Edge::Direct && Skip)
      return operand(By.Call, 0, At.Steps);
    // A pointer to member is given its object first.
    if (By.What == Edge::Value && isMember(By.Callee) && I.Operands.size() > 1)
      return operand(By.Call, 1, At.Steps);
    if (By.What == Edge::Callback && isMember(By.Callee))
      return bindObject(By, At.Steps);
    return Pool.unknown("an object", By.Call);
  case ir::Root::Capture: {
    // The closure object says where its captures come from.
    std::vector<Site> Made;
    if (By.Made.Instr != ir::NoValue)
      Made.push_back(By.Made);
    else {
      EntityId E = Joined.body(By.Callee).Entity;
      llvm::append_range(Made, Joined.closures(E));
      const ir::Symbol &S = Joined.symbol(By.Callee);
      for (ir::SymbolId Pattern : S.Overrides)
        llvm::append_range(Made,
                           Joined.closures(Joined.entity(By.Callee, Pattern)));
    }
    std::vector<TermRef> Found;
    for (Site S : Made) {
      const ir::Instr &Closure = Joined.instr(S);
      if (At.Index >= Closure.Operands.size())
        continue;
      Site Captured{S.Function, Closure.Operands[At.Index]};
      bool ByReference = At.Index < Joined.code(By.Callee).Captures.size() &&
                         Joined.code(By.Callee).Captures[At.Index].ByReference;
      ir::Path Steps = At.Steps;
      if (ByReference)
        Steps.insert(Steps.begin(), {PathStep::Deref, ""});
      // Within one function a captured object is read when the call is made.
      // Who calls from elsewhere finds what the closure was made with, or
      // what a captured reference refers to where the closure is handed on.
      std::vector<TermRef> Content;
      if (S.Function == By.Call.Function && S != By.Call) {
        Content.push_back(value(Captured, Steps, callsBackAt(By.Call)));
      } else {
        Content.push_back(value(Captured, Steps, S.Instr));
        bool Refers = llvm::any_of(Steps, [](const PathStep &Step) {
          return Step.What == PathStep::Deref;
        });
        if (Refers)
          for (ir::ValueId Use : memory(S.Function).usesOf(S.Instr))
            Content.push_back(
                value(Captured, Steps, callsBackAt({S.Function, Use})));
      }
      Found.push_back(Pool.hop(Pool.choice(Content), S, "capture"));
    }
    return Found.empty() ? Pool.unknown("a capture", By.Call)
                         : Pool.choice(Found);
  }
  case ir::Root::Param:
    break;
  }

  if (By.What == Edge::Callback) {
    auto Given =
        By.By->Parameters.find(At.Index + (isMember(By.Callee) ? 1 : 0));
    if (Given == By.By->Parameters.end())
      Given = By.By->Parameters.find(~0u);
    if (Given == By.By->Parameters.end())
      return Pool.unknown("a callback's argument", By.Call);
    const ir::Type *P =
        At.Index < Joined.code(By.Callee).Params.size()
            ? Joined.type(By.Callee,
                          Joined.code(By.Callee).Params[At.Index].Type)
            : nullptr;
    ir::Path Steps = At.Steps;
    if (P && P->Kind == TypeKind::Pointer && !Steps.empty() &&
        Steps[0].What == PathStep::Deref)
      Steps.erase(Steps.begin());
    return Pool.hop(evaluate(By.Call, Given->second, Steps), By.Call,
                    "callback");
  }
  uint32_t First = By.What == Edge::Value       ? isMember(By.Callee) ? 2 : 1
                   : By.What == Edge::Construct ? Skip + By.Of->FirstArgument
                                                : Skip;
  uint32_t Index = First + At.Index;
  if (At.Index == Joined.code(By.Callee).Params.size() &&
      Joined.symbol(By.Callee).is(ir::Variadic)) {
    std::vector<TermRef> Rest;
    for (; Index < I.Operands.size(); ++Index)
      Rest.push_back(operand(By.Call, Index));
    return Pool.hop(Pool.mix(Rest, By.Call), By.Call, "variadic arguments");
  }
  if (Index >= I.Operands.size() ||
      At.Index >= Joined.code(By.Callee).Params.size())
    return Pool.unknown("a missing argument", By.Call);
  const ir::Type *P =
      Joined.type(By.Callee, Joined.code(By.Callee).Params[At.Index].Type);
  ir::Path Steps = At.Steps;
  if (P && P->Kind == TypeKind::Pointer && !Steps.empty() &&
      Steps[0].What == PathStep::Deref)
    Steps.erase(Steps.begin());
  else if (P && P->Kind == TypeKind::Record && By.What != Edge::Construct) {
    // By value: a pointer inside the object is followed when the call runs.
    TermRef T =
        value({By.Call.Function, I.Operands[Index]}, Steps, By.Call.Instr);
    return Pool.hop(T, By.Call, "argument " + std::to_string(At.Index));
  }
  return Pool.hop(operand(By.Call, Index, Steps), By.Call,
                  "argument " + std::to_string(At.Index));
}

TermRef ValueFlow::instantiate(TermRef T, const Edge &By) {
  T = Formats.map(T, [&](FunctionId F, TermRef Template) -> TermRef {
    return F == By.Callee ? formatted(By, Template) : nullptr;
  });
  return mapPorts(T, [&](TermRef Leaf) -> TermRef {
    if (Leaf->Kind != TermKind::Port || Leaf->Made.Function != By.Callee)
      return Leaf;
    return bind(By, Leaf->Where);
  });
}

} // namespace backlint::link
