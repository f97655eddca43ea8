//===- ElementCallbacks.cpp - Algorithms that no model knows --------------===//

#include "link/ElementCallbacks.h"
#include "llvm/ADT/STLExtras.h"

namespace backlint::link {

using ir::TypeKind;

static bool isHandle(const ir::Type &T) {
  return T.Kind == TypeKind::Reference && T.Element != ir::NoType;
}

/// What a reference refers to. Operands are pointers where the parameter is a
/// reference: that is seen by their instruction, not by their type.
const ir::Type *ElementCallbacks::typeOf(FunctionId F, ir::ValueId V) const {
  const ir::Instr &I = Joined.code(F).Instrs[V];
  const ir::Type *T = Joined.type(F, I.Type);
  if (T && I.Code == ir::Op::Addr && T->Kind == TypeKind::Pointer)
    T = Joined.type(F, T->Element);
  while (T && isHandle(*T))
    T = Joined.type(F, T->Element);
  return T;
}

bool ElementCallbacks::isFunction(FunctionId F, ir::ValueId V) const {
  const ir::Type *T = typeOf(F, V);
  return T && (T->Kind == TypeKind::Function ||
               (T->Kind == TypeKind::Record &&
                llvm::StringRef(T->Name).ends_with("(lambda)")));
}

/// Whether a model says what becomes of functions: one that tells effects
/// alone speaks of what all overloads have in common.
static bool isTold(const Models &Known, Site Call) {
  return llvm::any_of(Known.of(Call), [](const catalog::FunctionModel *M) {
    return !M->Callbacks.empty() || !M->Roles.empty() || M->Registers ||
           !M->Constructs.empty() || !M->Sinks.empty();
  });
}

std::vector<uint32_t> ElementCallbacks::functions(Site Call) const {
  std::vector<uint32_t> Result;
  const ir::Call *C = Joined.call(Call);
  if (!C || C->is(ir::ImplicitCall) ||
      (C->Kind != ir::CalleeKind::Direct &&
       C->Kind != ir::CalleeKind::Unresolved))
    return Result;
  const ir::Instr &I = Joined.instr(Call);
  for (uint32_t O = C->is(ir::HasReceiver) ? 1 : 0; O < I.Operands.size(); ++O)
    if (isFunction(Call.Function, I.Operands[O]))
      Result.push_back(O);
  if (!Result.empty() && (isTold(Known, Call) || !Joined.targets(Call).empty()))
    Result.clear();
  return Result;
}

/// Containers, and pairs of iterators: two neighbours of one type.
std::vector<ElementCallbacks::Range> ElementCallbacks::ranges(Site Call) const {
  std::vector<Range> Result;
  FunctionId F = Call.Function;
  const ir::Instr &I = Joined.instr(Call);
  for (uint32_t O = 0; O < I.Operands.size(); ++O) {
    const ir::Type *T = typeOf(F, I.Operands[O]);
    if (!T || isFunction(F, I.Operands[O]))
      continue;
    const catalog::TypeModel *M =
        T->Kind == TypeKind::Record ? Joined.catalog().type(T->Name) : nullptr;
    if (M && M->Is == "container")
      Result.push_back({O, false, T});
    else if (!M &&
             (T->Kind == TypeKind::Record || T->Kind == TypeKind::Pointer) &&
             O + 1 < I.Operands.size() &&
             (O || !Joined.call(Call)->is(ir::HasReceiver))) {
      const ir::Type *Next = typeOf(F, I.Operands[O + 1]);
      if (Next && *Next == *T)
        Result.push_back({O, true, T});
    }
  }
  return Result;
}

bool ElementCallbacks::isSame(FunctionId F, const ir::Type *A, FunctionId G,
                              const ir::Type *B) const {
  auto Bare = [&](FunctionId In, const ir::Type *T) {
    while (T && isHandle(*T))
      T = Joined.type(In, T->Element);
    return T;
  };
  A = Bare(F, A);
  B = Bare(G, B);
  if (!A || !B)
    return false;
  if (A->Kind == TypeKind::Dependent || B->Kind == TypeKind::Dependent)
    return true;
  auto IsText = [&](const ir::Type &T) {
    if (T.Kind == TypeKind::CString)
      return true;
    const catalog::TypeModel *M =
        T.Kind == TypeKind::Record ? Joined.catalog().type(T.Name) : nullptr;
    return M && M->Is == "text";
  };
  if (IsText(*A) && IsText(*B))
    return true;
  if (A->Kind != B->Kind || A->Name != B->Name)
    return false;
  return A->Kind != TypeKind::Pointer ||
         isSame(F, Joined.type(F, A->Element), G, Joined.type(G, B->Element));
}

/// Whether the function's parameter is an element of the range, and not the
/// range itself handed on.
bool ElementCallbacks::takes(FunctionId Callee, uint32_t Parameter,
                             FunctionId F, const Range &From) const {
  const ir::Type *Taken =
      Joined.type(Callee, Joined.code(Callee).Params[Parameter].Type);
  if (!Taken || isSame(Callee, Taken, F, From.Type)) {
    while (Taken && isHandle(*Taken))
      Taken = Joined.type(Callee, Taken->Element);
    return Taken && Taken->Kind == TypeKind::Dependent;
  }
  if (From.Type->Kind == TypeKind::Pointer)
    return isSame(Callee, Taken, F, Joined.type(F, From.Type->Element));
  std::vector<const ir::Type *> Held;
  for (ir::TypeId A : From.Type->Arguments)
    Held.push_back(Joined.type(F, A));
  if (Held.empty())
    return true;
  while (isHandle(*Taken))
    Taken = Joined.type(Callee, Taken->Element);
  // A map's element is a pair of its first two.
  if (Taken->Arguments.size() == 2 && Held.size() > 1 &&
      isSame(Callee, Joined.type(Callee, Taken->Arguments[0]), F, Held[0]) &&
      isSame(Callee, Joined.type(Callee, Taken->Arguments[1]), F, Held[1]))
    return true;
  return llvm::any_of(Held, [&](const ir::Type *Each) {
    if (isSame(Callee, Taken, F, Each))
      return true;
    return From.Iterators && Each && Each->Kind == TypeKind::Pointer &&
           isSame(Callee, Taken, F, Joined.type(F, Each->Element));
  });
}

const catalog::Callback *ElementCallbacks::of(Site Call, uint32_t Operand,
                                              FunctionId Callee) {
  const ir::Call &C = *Joined.call(Call);
  uint32_t Skip = C.is(ir::HasReceiver) ? 1 : 0;
  uint32_t Count = Joined.code(Callee).Params.size();
  for (const Range &From : ranges(Call))
    for (uint32_t P = 0; P < Count; ++P) {
      if (!takes(Callee, P, Call.Function, From))
        continue;
      auto [It, New] = Made.try_emplace({Call, Operand, From.Operand, P});
      catalog::Callback &Result = It->second;
      if (!New)
        return &Result;
      auto At = [&](uint32_t O) {
        catalog::Port Port;
        Port.Base =
            Skip && O == 0 ? catalog::Port::This : catalog::Port::Argument;
        Port.Index = Skip && O == 0 ? 0 : O - Skip;
        return Port;
      };
      Result.Function = At(Operand);
      catalog::Expr &Element = Result.Parameters[P];
      Element.What = catalog::Expr::Alias;
      Element.Where = At(From.Operand);
      if (!From.Iterators)
        Element.Where.Steps.push_back({ir::PathStep::Element, ""});
      else if (From.Type->Kind != TypeKind::Pointer)
        Element.Where.Steps.push_back({ir::PathStep::Deref, ""});
      Result.PerElement = true;
      return &Result;
    }
  return nullptr;
}

} // namespace backlint::link
