//===- LoopCounters.cpp - Where counters start and how they go on ---------===//

#include "link/Loops.h"
#include "llvm/ADT/STLExtras.h"

namespace backlint::link {

using ir::Op;

/// Whether the counter goes on by more than one: `i += BatchSize`.
bool Loops::takesSteps(FunctionId F, uint32_t Loop, const ir::Place &Counter) {
  const ir::Function &Code = Joined.code(F);
  for (ir::ValueId V = 0; V < Code.Instrs.size(); ++V) {
    const ir::Instr &I = Code.Instrs[V];
    if (I.Code != Op::Store || Code.Places[I.Where] != Counter ||
        !contains(F, Loop, V))
      continue;
    const ir::Instr *Sum = &Code.Instrs[I.Operands[0]];
    while (Sum->Code == Op::Cast)
      Sum = &Code.Instrs[Sum->Operands[0]];
    if (Sum->Code != Op::Binary ||
        Sum->Index != static_cast<uint32_t>(ir::Operator::Plus) ||
        !Flow.models().isNumber(F, Sum->Type))
      continue;
    for (ir::ValueId O : Sum->Operands) {
      if (advancedIn(F, Loop, O))
        continue;
      auto Step = Flow.places().constant(F, O);
      if (!Step || *Step != "1")
        return true;
    }
  }
  return false;
}

bool Loops::startsConstant(FunctionId F, uint32_t Loop, const ir::Place &P) {
  const ir::Function &Code = Joined.code(F);
  bool Any = false;
  for (ir::ValueId V = 0; V < Code.Instrs.size(); ++V) {
    const ir::Instr &I = Code.Instrs[V];
    if (I.Code != Op::Store || Code.Places[I.Where] != P ||
        contains(F, Loop, V))
      continue;
    Any = true;
    if (!isConstant(F, I.Operands[0]))
      return false;
  }
  return Any;
}

/// Whether the models say that the call leaves nothing of what its receiver
/// was.
static bool replaces(const ModelList &Models) {
  for (const catalog::FunctionModel *M : Models)
    for (const catalog::Effect &E : M->Effects)
      if (E.Target.Base == catalog::Port::This && E.Target.Steps.empty() &&
          (E.Value.What == catalog::Expr::Text ||
           (E.Value.What == catalog::Expr::At &&
            E.Value.Where.Base != catalog::Port::This)))
        return true;
  return false;
}

/// Whether the list is worked off as a whole in each round, `clear()`, and
/// never element by element: it is the next level of a tree, or a batch.
bool Loops::isEmptiedAtOnce(FunctionId F, uint32_t Loop, const ir::Place &P) {
  const ir::Function &Code = Joined.code(F);
  bool Emptied = false;
  for (ir::ValueId V = 0; V < Code.Instrs.size(); ++V) {
    const ir::Instr &I = Code.Instrs[V];
    if (I.Code != Op::Call || !contains(F, Loop, V) || I.Operands.empty() ||
        Flow.places().pointee(F, I.Operands[0]) != P)
      continue;
    const ir::Call &C = Code.Calls[I.Index];
    if (!C.is(ir::HasReceiver) || C.Callee == ir::NoSymbol ||
        Joined.unit(F).Symbols[C.Callee].is(ir::ConstMethod))
      continue;
    const ModelList &Models = Flow.models().of({F, V});
    if (replaces(Models)) {
      Emptied = true;
      continue;
    }
    // What writes no element and gives none takes one: pop(), erase(it).
    bool Adds = llvm::any_of(Models, [](const catalog::FunctionModel *M) {
      return llvm::any_of(M->Effects, [](const catalog::Effect &E) {
        return E.Target.Base == catalog::Port::This;
      });
    });
    const ir::Type *Result = Joined.type(F, I.Type);
    bool Takes =
        I.Operands.size() > 1 || !Result || Result->Kind == ir::TypeKind::Void;
    if (!Adds && Takes)
      return false;
  }
  return Emptied;
}

} // namespace backlint::link
