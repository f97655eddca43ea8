//===- Dependence.cpp - What depends on what within a function ------------===//

#include "link/Dependence.h"
#include "llvm/ADT/STLExtras.h"

namespace backlint::link {

using ir::Op;
using ir::PathStep;

bool hasRole(ValueFlow &Flow, Site Call, const char *Role) {
  return llvm::any_of(Flow.models().of(Call),
                      [&](const auto *M) { return M->has(Role); });
}

RoleReach::RoleReach(ValueFlow &Flow, const char *Role, const char *Without)
    : Flow(Flow), Role(Role), Without(Without),
      Reaches(Flow.program().size(), false) {
  const Program &Joined = Flow.program();
  std::vector<FunctionId> Work;
  auto Add = [&](FunctionId F) {
    if (!Reaches[F]) {
      Reaches[F] = true;
      Work.push_back(F);
    }
  };
  for (FunctionId F = 0; F < Joined.size(); ++F)
    for (ir::ValueId V = 0; V < Joined.code(F).Instrs.size(); ++V)
      if (Joined.code(F).Instrs[V].Code == Op::Call && is({F, V}))
        Add(F);
  while (!Work.empty()) {
    FunctionId F = Work.back();
    Work.pop_back();
    for (const Edge &E : Flow.callers(F))
      Add(E.Call.Function);
  }
}

bool RoleReach::is(Site Call) const {
  return hasRole(Flow, Call, Role) &&
         (!Without || !hasRole(Flow, Call, Without));
}

bool RoleReach::call(Site Call) const {
  return is(Call) || llvm::any_of(Flow.calleesOf(Call), [&](const Edge &E) {
           return Reaches[E.Callee];
         });
}

bool bindsValues(ValueFlow &Flow, Site Call) {
  return llvm::any_of(
      Flow.models().of(Call), [](const catalog::FunctionModel *M) {
        return !M->has("query") &&
               (M->has("prepare") ||
                llvm::any_of(M->Sinks, [](const catalog::Sink &S) {
                  return S.Kind == "sql-value" || S.Kind == "nosql-value";
                }));
      });
}

static bool holdsClosure(const ir::Function &Code, ir::ValueId V,
                         ir::ValueId Made, unsigned Depth) {
  if (V == Made)
    return true;
  const ir::Instr &I = Code.Instrs[V];
  if (Depth > 6 || I.Code == Op::Call)
    return false;
  if (llvm::any_of(I.Operands, [&](ir::ValueId O) {
        return holdsClosure(Code, O, Made, Depth + 1);
      }))
    return true;
  if (I.Where == ir::NoPlace || Code.Places[I.Where].Base != ir::Root::Local)
    return false;
  uint32_t Local = Code.Places[I.Where].Index;
  auto IsLocal = [&](const ir::Instr &Other) {
    return Other.Where != ir::NoPlace &&
           Code.Places[Other.Where].Base == ir::Root::Local &&
           Code.Places[Other.Where].Index == Local;
  };
  return llvm::any_of(Code.Instrs, [&](const ir::Instr &By) {
    if (By.Code == Op::Store && IsLocal(By)) {
      const ir::Instr &Given = Code.Instrs[By.Operands[0]];
      return &Given != &I &&
             holdsClosure(Code, By.Operands[0], Made, Depth + 1);
    }
    // A wrapper that is made of it.
    if (By.Code != Op::Call || By.Operands.size() < 2 ||
        !Code.Calls[By.Index].is(ir::HasReceiver) ||
        !IsLocal(Code.Instrs[By.Operands[0]]))
      return false;
    return llvm::any_of(llvm::drop_begin(By.Operands), [&](ir::ValueId O) {
      return holdsClosure(Code, O, Made, Depth + 1);
    });
  });
}

bool isHandedClosure(const Program &Joined, Site Call, ir::ValueId Made) {
  const ir::Function &Code = Joined.code(Call.Function);
  return llvm::any_of(Code.Instrs[Call.Instr].Operands, [&](ir::ValueId O) {
    return holdsClosure(Code, O, Made, 0);
  });
}

bool overlaps(const ir::Place &A, const ir::Place &B) {
  return A.Base == B.Base && (A.Base == ir::Root::This || A.Index == B.Index) &&
         compare(A.Steps, B.Steps).How != Overlap::Apart;
}

Dependence::Dependence(ValueFlow &Flow, const RoleReach &Queries, FunctionId F)
    : Flow(Flow), Queries(Queries), Joined(Flow.program()), F(F),
      Code(Joined.code(F)), Values(Code.Instrs.size(), 0) {}

void Dependence::seed(const ir::Place &P, Mask M) {
  write(Flow.places().resolve(F, P), M);
}

bool Dependence::write(const ir::Place &P, Mask M) {
  if (!M)
    return false;
  for (auto &[Where, There] : Held)
    if (Where == P) {
      bool Changed = (There | M) != There;
      There |= M;
      return Changed;
    }
  Held.push_back({P, M});
  return true;
}

Dependence::Mask Dependence::held(const ir::Place &P) const {
  Mask M = 0;
  for (const auto &[Where, There] : Held)
    if (overlaps(Where, P))
      M |= There;
  return M;
}

/// The seed of a boundary: the root, and the first member below it.
Dependence::Mask Dependence::port(const ir::Place &P) {
  if (!Ports || (P.Base != ir::Root::Param && P.Base != ir::Root::This &&
                 P.Base != ir::Root::Capture))
    return 0;
  Boundary B{P.Base, P.Base == ir::Root::This ? 0 : P.Index, {}};
  for (size_t I = 0; I < P.Steps.size(); ++I)
    if (P.Steps[I].What == PathStep::Field) {
      B.Steps.assign(P.Steps.begin(), P.Steps.begin() + I + 1);
      break;
    }
  auto It = llvm::find(Seeds, B);
  size_t Bit = It - Seeds.begin();
  if (It == Seeds.end()) {
    // The last bit stands for all that have none of their own: by their
    // roots alone.
    if (Seeds.size() >= 62)
      B.Steps.clear();
    if (Seeds.size() >= 63)
      return Mask(1) << 62;
    Seeds.push_back(B);
  }
  return Mask(1) << Bit;
}

std::vector<Boundary> Dependence::boundaries(Mask M) const {
  std::vector<Boundary> Result;
  for (size_t I = 0; I < Seeds.size(); ++I)
    if (M >> I & 1)
      Result.push_back(Seeds[I]);
  return Result;
}

Dependence::Mask Dependence::read(const ir::Place &Raw) {
  Mask M = 0;
  if (Raw.Base == ir::Root::Value)
    M |= Values[Raw.Index];
  if (Indexed && llvm::any_of(Raw.Steps, [](const PathStep &S) {
        return S.What == PathStep::Element;
      }))
    M |= Indexed;
  ir::Place Real = Flow.places().resolve(F, Raw);
  M |= held(Real) | port(Real);
  if (Raw.Base != ir::Root::Value && Raw.Base != ir::Root::Global &&
      Raw != Real)
    M |= held(Raw);
  return M;
}

Dependence::Mask Dependence::of(ir::ValueId V, const ir::Path &Steps) {
  Mask M = Values[V];
  ir::Place P = Flow.places().pointee(F, V);
  if (P.Base == ir::Root::Value && P.Index == V)
    return M;
  P.Steps.insert(P.Steps.end(), Steps.begin(), Steps.end());
  const ir::Instr &I = Code.Instrs[V];
  // What was read of the place as a whole says too much about one member.
  if (!Steps.empty() && I.Code == Op::Addr &&
      Code.Places[I.Where].Base != ir::Root::Value)
    M = 0;
  return M | held(P) | port(P);
}

bool Dependence::call(ir::ValueId V, bool Inside) {
  const ir::Instr &I = Code.Instrs[V];
  const ir::Call &C = Code.Calls[I.Index];
  Site Call{F, V};
  bool Binds = bindsValues(Flow, Call);
  if (!Inside && !Binds)
    return false;
  auto Given = [&](ir::ValueId O) {
    // A pointer is handed on with what it points to.
    ir::Place P = Flow.places().pointee(F, O);
    bool Itself = P.Base == ir::Root::Value && P.Index == O;
    return Values[O] | (Itself ? 0 : held(P));
  };
  Mask In = 0;
  for (ir::ValueId O : I.Operands)
    In |= Given(O);
  if (!In)
    return false;
  bool Changed = (Values[V] | In) != Values[V];
  Values[V] |= In;
  const ModelList &Models = Flow.models().of(Call);
  bool Runs = Models.empty() && C.is(ir::HasReceiver) && Queries.call(Call);
  for (const Touch &T : Flow.memory(F).touches(V)) {
    // What runs a query keeps nothing of the arguments.
    if (T.What == Touch::Operand && T.Index == 0 && Runs)
      continue;
    if (T.What == Touch::Captured && !isHandedClosure(Joined, Call, T.Closure))
      continue;
    Changed |= write(T.Where, In);
  }
  if (Binds) {
    // The statement keeps what it is given; it gives nothing to others.
    Mask Bound = 0;
    std::vector<uint32_t> Keeps;
    for (uint32_t O = 0; O < I.Operands.size(); ++O)
      if (mayKeep(V, O))
        Keeps.push_back(O);
      else
        Bound |= Given(I.Operands[O]);
    for (uint32_t O : Keeps)
      Changed |= write(Flow.places().pointee(F, I.Operands[O]), Bound);
  }
  return Changed;
}

/// Whether the operand is an object that a call may put something into.
bool Dependence::mayKeep(ir::ValueId V, uint32_t Operand) const {
  const ir::Instr &I = Code.Instrs[V];
  const ir::Call &C = Code.Calls[I.Index];
  bool Member = C.is(ir::HasReceiver);
  if (Operand == 0 && Member)
    return true;
  const ir::Type *T = Joined.type(F, Code.Instrs[I.Operands[Operand]].Type);
  if (C.Callee != ir::NoSymbol) {
    const ir::Symbol &Callee = Joined.unit(F).Symbols[C.Callee];
    if (Operand - Member < Callee.Parameters.size())
      T = Joined.type(F, Callee.Parameters[Operand - Member]);
    // A free function with one argument gives its result.
    if (Callee.Parameters.size() < 2)
      return false;
  }
  if (!T || T->Const)
    return false;
  // `bind(statement, 1, value)`; `prepare(connection, text, &statement)`.
  if (T->Kind == ir::TypeKind::Pointer)
    return Operand == 0 || hasRole(Flow, {F, V}, "prepare");
  return T->Kind == ir::TypeKind::Reference && Operand == 0;
}

bool Dependence::step(ir::ValueId V, bool Inside) {
  const ir::Instr &I = Code.Instrs[V];
  Mask M = 0;
  switch (I.Code) {
  case Op::Call:
    return call(V, Inside);
  case Op::Store: {
    Mask Given = Values[I.Operands[0]];
    if (!Given)
      return false;
    return write(Flow.places().resolve(F, I.Where), Given);
  }
  case Op::Load:
    // Outside, it is a copy that was made before.
    if (Inside)
      M = read(Code.Places[I.Where]);
    break;
  case Op::Addr:
    M = read(Code.Places[I.Where]);
    break;
  case Op::Literal:
  case Op::Function:
    return false;
  default:
    for (ir::ValueId O : I.Operands)
      M |= Values[O];
    break;
  }
  bool Changed = (Values[V] | M) != Values[V];
  Values[V] |= M;
  return Changed;
}

void Dependence::run() {
  for (bool Changed = true; Changed;) {
    Changed = false;
    for (ir::BlockId B = 0; B < Code.Blocks.size(); ++B)
      for (ir::ValueId V : Code.Blocks[B].Instrs)
        Changed |= step(V, inside(B));
  }
}

} // namespace backlint::link
