//===- Places.cpp - Which object a place, pointer or view denotes ---------===//

#include "link/Places.h"
#include "llvm/ADT/STLExtras.h"

namespace backlint::link {

using ir::Op;
using ir::PathStep;
using ir::TypeKind;

/// What is stored into each whole local, in order of the instructions.
struct Places::Locals {
  std::vector<std::vector<ir::ValueId>> Stores;
  /// Constructors of iterators and wrappers that refer to an argument.
  std::vector<std::vector<std::pair<ir::ValueId, const catalog::Port *>>> Made;
  /// Owners that something else may make own another object.
  std::vector<bool> Rebound;
};

const Places::Locals &Places::locals(FunctionId F) {
  std::shared_ptr<Locals> &Mine = Stored[F];
  if (Mine)
    return *Mine;
  Mine = std::make_shared<Locals>();
  const ir::Function &Code = Joined.code(F);
  Mine->Stores.resize(Code.Locals.size());
  Mine->Made.resize(Code.Locals.size());
  Mine->Rebound.resize(Code.Locals.size());
  auto Whole = [&](const ir::Instr &I) -> uint32_t {
    if (I.Where == ir::NoPlace)
      return ir::None;
    const ir::Place &P = Code.Places[I.Where];
    return P.Base == ir::Root::Local && P.Steps.empty() ? P.Index : ir::None;
  };
  for (ir::ValueId V = 0; V < Code.Instrs.size(); ++V) {
    const ir::Instr &I = Code.Instrs[V];
    if (I.Code == Op::Store) {
      if (uint32_t L = Whole(I); L != ir::None)
        Mine->Stores[L].push_back(I.Operands[0]);
      continue;
    }
    if (I.Code != Op::Call)
      continue;
    auto Given = [&](uint32_t Operand) -> uint32_t {
      const ir::Instr &O = Code.Instrs[I.Operands[Operand]];
      return O.Code == Op::Addr ? Whole(O) : ir::None;
    };
    const ir::Call &C = Code.Calls[I.Index];
    const ModelList &Models = Known.of({F, V});
    for (const catalog::FunctionModel *M : Models)
      for (const catalog::Effect &E : M->Effects) {
        auto Index =
            E.Target.Steps.empty() ? operand(I, C, E.Target) : std::nullopt;
        uint32_t L = Index ? Given(*Index) : ir::None;
        if (L == ir::None)
          continue;
        if (E.Value.What == catalog::Expr::Alias)
          Mine->Made[L].push_back({V, &E.Value.Where});
        else
          Mine->Rebound[L] = true;
      }
    if (Models.empty())
      for (uint32_t O = C.is(ir::HasReceiver) ? 1 : 0; O < I.Operands.size();
           ++O)
        if (uint32_t L = Given(O); L != ir::None)
          Mine->Rebound[L] = true;
  }
  return *Mine;
}

std::optional<uint32_t> Places::operand(const ir::Instr &Call,
                                        const ir::Call &Details,
                                        const catalog::Port &Port) {
  uint32_t Skip = Details.is(ir::HasReceiver) ? 1 : 0;
  uint32_t Index = 0;
  switch (Port.Base) {
  case catalog::Port::Return:
    return std::nullopt;
  case catalog::Port::This:
    if (!Skip)
      return std::nullopt;
    break;
  case catalog::Port::Argument:
  case catalog::Port::Rest:
    Index = Skip + Port.Index;
    break;
  }
  if (Index >= Call.Operands.size())
    return std::nullopt;
  return Index;
}

std::optional<std::string> Places::constant(FunctionId F, ir::ValueId V) {
  return constantOperand(Joined.unit(F), Joined.code(F), V);
}

ir::Path portSteps(Places &Where, Site Call, const ir::Call &Details,
                   const ir::Instr &Instr, const catalog::Port &Port) {
  ir::Path Steps = Port.Steps;
  if (!Port.KeyArgument)
    return Steps;
  uint32_t Index = *Port.KeyArgument + (Details.is(ir::HasReceiver) ? 1 : 0);
  if (Index >= Instr.Operands.size())
    return Steps;
  if (auto Text = Where.constant(Call.Function, Instr.Operands[Index]))
    for (PathStep &S : llvm::reverse(Steps))
      if (S.What == PathStep::Element) {
        S = {PathStep::Key, *Text};
        break;
      }
  return Steps;
}

/// Appends \p Steps to \p P; the address of an object's pointee is the object.
static ir::Place extend(ir::Place P, llvm::ArrayRef<PathStep> Steps) {
  P.Steps.insert(P.Steps.end(), Steps.begin(), Steps.end());
  return P;
}

std::optional<ir::Place> Places::alias(FunctionId F, uint32_t Local) {
  auto [It, New] = Aliases.try_emplace({F, Local}, std::nullopt);
  if (!New)
    return It->second;
  const ir::Place Self{ir::Root::Local, Local, {{PathStep::Deref, ""}}};
  std::optional<ir::Place> Found;
  const Locals &All = locals(F);
  const ir::Type *T = Joined.type(F, Joined.code(F).Locals[Local].Type);
  if (T && T->Kind == TypeKind::Record && All.Rebound[Local])
    return std::nullopt;
  for (ir::ValueId V : All.Stores[Local]) {
    if (const ir::Instr &I = Joined.code(F).Instrs[V]; I.Code == Op::Literal) {
      if (Joined.unit(F).Literals[I.Index].What == ir::Literal::Text)
        return std::nullopt; // A text is an object of its own.
      continue;              // nullptr denotes nothing.
    }
    ir::Place To = pointee(F, V);
    // Advanced within what it points to already; the load of it may be what
    // asks.
    if (To.Base == ir::Root::Value) {
      const ir::Instr &From = Joined.code(F).Instrs[To.Index];
      if (From.Code == Op::Load && Joined.code(F).Places[From.Where] ==
                                       ir::Place{ir::Root::Local, Local, {}})
        continue;
    }
    if (To == Self || (To.Base == ir::Root::Local && To.Index == Local &&
                       llvm::none_of(To.Steps, [](const PathStep &S) {
                         return S.What == PathStep::Field;
                       })))
      continue;
    if (Found && *Found != To)
      return std::nullopt;
    Found = To;
  }
  for (auto [Maker, From] : All.Made[Local]) {
    std::optional<ir::Place> To = port({F, Maker}, *From);
    if (!To || (Found && *Found != *To))
      return std::nullopt;
    Found = To;
  }
  return Aliases[{F, Local}] = Found;
}

ir::Place Places::resolve(FunctionId F, ir::PlaceId P) {
  return resolve(F, Joined.code(F).Places[P]);
}

ir::Place Places::resolve(FunctionId F, const ir::Place &P) {
  switch (P.Base) {
  case ir::Root::Global:
    return {P.Base, Joined.entity(F, P.Index), P.Steps};
  case ir::Root::Value:
    return extend(pointee(F, P.Index), P.Steps);
  case ir::Root::Local:
    if (!P.Steps.empty() && P.Steps[0].What == PathStep::Deref)
      if (std::optional<ir::Place> To = alias(F, P.Index))
        return extend(*To, llvm::ArrayRef(P.Steps).drop_front());
    return P;
  default:
    return P;
  }
}

ir::Place Places::pointee(FunctionId F, ir::ValueId V) {
  const ir::Place Own{ir::Root::Value, V, {}};
  auto [It, New] = Pointees.try_emplace({F, V}, Own);
  if (!New)
    return It->second;
  const ir::Function &Code = Joined.code(F);
  const ir::Instr &I = Code.Instrs[V];
  ir::Place Result = Own;
  switch (I.Code) {
  case Op::Addr:
    Result = resolve(F, I.Where);
    break;
  case Op::Load: {
    // The text that a `const char *` points to is the pointer's own content.
    const ir::Type *T = Joined.type(F, I.Type);
    ir::Place P = Code.Places[I.Where];
    if (P.Base == ir::Root::Local && P.Steps.empty() &&
        (!T || T->Kind != TypeKind::Record ||
         !locals(F).Stores[P.Index].empty()))
      if (std::optional<ir::Place> To = alias(F, P.Index)) {
        Result = *To;
        break;
      }
    if (!T || T->Kind != TypeKind::CString)
      P.Steps.push_back({PathStep::Deref, ""});
    Result = resolve(F, P);
    break;
  }
  case Op::Cast:
  case Op::Await:
    Result = pointee(F, I.Operands[0]);
    break;
  case Op::Binary: {
    // Pointer arithmetic stays in its object.
    for (ir::ValueId Side : I.Operands) {
      const ir::Type *T = Joined.type(F, Code.Instrs[Side].Type);
      if (T && (T->Kind == TypeKind::Pointer || T->Kind == TypeKind::CString)) {
        Result = pointee(F, Side);
        break;
      }
    }
    break;
  }
  case Op::Call: {
    Site Call{F, V};
    bool Modelled = false;
    for (const catalog::FunctionModel *M : Known.of(Call))
      for (const catalog::Effect &E : M->Effects) {
        if (E.Target.Base != catalog::Port::Return || !E.Target.Steps.empty() ||
            E.Value.What != catalog::Expr::Alias || Modelled)
          continue;
        if (std::optional<ir::Place> To = port(Call, E.Value.Where)) {
          Result = *To;
          Modelled = true;
        }
      }
    if (Modelled || !Known.of(Call).empty())
      break;
    std::vector<FunctionId> Targets = Joined.targets(Call);
    if (Targets.size() == 1)
      if (std::optional<Boundary> To = returned(Targets[0]))
        if (std::optional<ir::Place> P = bind(Call, Targets[0], *To))
          Result = *P;
    break;
  }
  default:
    break;
  }
  return Pointees[{F, V}] = Result;
}

std::optional<ir::Place> Places::port(Site Call, const catalog::Port &Port) {
  FunctionId F = Call.Function;
  const ir::Function &Code = Joined.code(F);
  const ir::Instr &I = Code.Instrs[Call.Instr];
  const ir::Call &C = Code.Calls[I.Index];
  std::optional<uint32_t> Index = operand(I, C, Port);
  if (!Index)
    return std::nullopt;
  ir::Path Steps = portSteps(*this, Call, C, I, Port);
  ir::ValueId V = I.Operands[*Index];
  const ir::Instr &Given = Code.Instrs[V];
  const ir::Type *T = Joined.type(F, Given.Type);
  bool Points =
      Given.Code == Op::Addr ||
      (T && (T->Kind == TypeKind::Pointer || T->Kind == TypeKind::Reference ||
             T->Kind == TypeKind::CString)) ||
      (*Index == 0 && C.is(ir::HasReceiver));
  // What the object itself points to is followed too.
  auto Below = [&](llvm::ArrayRef<PathStep> More) {
    ir::Place P = extend(pointee(F, V), More);
    return P.Base == ir::Root::Local ? resolve(F, P) : P;
  };
  if (Points)
    return Below(Steps);
  if (!Steps.empty() && Steps[0].What == PathStep::Deref)
    return Below(llvm::ArrayRef(Steps).drop_front());
  if (Given.Code == Op::Load)
    return extend(resolve(F, Given.Where), Steps);
  return std::nullopt;
}

std::optional<ir::Place> Places::bind(Site Call, FunctionId Callee,
                                      const Boundary &Where) {
  FunctionId F = Call.Function;
  const ir::Function &Code = Joined.code(F);
  const ir::Instr &I = Code.Instrs[Call.Instr];
  const ir::Call &C = Code.Calls[I.Index];
  uint32_t Skip = C.is(ir::HasReceiver) ? 1 : 0;
  switch (Where.Base) {
  case ir::Root::Global:
    return ir::Place{Where.Base, Where.Index, Where.Steps};
  case ir::Root::This:
    if (!Skip || I.Operands.empty())
      return std::nullopt;
    return extend(pointee(F, I.Operands[0]), Where.Steps);
  case ir::Root::Param: {
    uint32_t Index = Skip + Where.Index;
    if (Index >= I.Operands.size() ||
        Where.Index >= Joined.code(Callee).Params.size())
      return std::nullopt;
    ir::ValueId V = I.Operands[Index];
    const ir::Type *T =
        Joined.type(Callee, Joined.code(Callee).Params[Where.Index].Type);
    if (T && (T->Kind == TypeKind::Reference || T->Kind == TypeKind::CString))
      return extend(pointee(F, V), Where.Steps);
    if (!Where.Steps.empty() && Where.Steps[0].What == PathStep::Deref)
      return extend(pointee(F, V), llvm::ArrayRef(Where.Steps).drop_front());
    return std::nullopt;
  }
  default:
    return std::nullopt;
  }
}

std::optional<Boundary> Places::returned(FunctionId F) {
  auto [It, New] = Returns.try_emplace(F, std::nullopt);
  if (!New)
    return It->second;
  std::optional<Boundary> Found;
  bool Clear = true;
  const ir::Type *T = Joined.type(F, Joined.symbol(F).Result);
  if (T && (T->Kind == TypeKind::Reference || T->Kind == TypeKind::Pointer))
    for (const ir::Block &B : Joined.code(F).Blocks) {
      if (B.Ends != ir::TerminatorKind::Return || B.Condition == ir::NoValue)
        continue;
      ir::Place P = pointee(F, B.Condition);
      if (P.Base == ir::Root::Local || P.Base == ir::Root::Value ||
          P.Base == ir::Root::Capture) {
        Clear = false;
        break;
      }
      Boundary Here{P.Base, P.Index, P.Steps};
      if (Found && *Found != Here)
        Clear = false;
      Found = Here;
    }
  return Returns[F] = Clear ? Found : std::nullopt;
}

} // namespace backlint::link
