//===- LoopCounters.cpp - Where counters start and how they go on ---------===//

#include "link/Loops.h"

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

} // namespace backlint::link
