//===- LoopElements.cpp - What changes with a loop's element --------------===//

#include "link/Loops.h"

namespace backlint::link {

using ir::Op;

Dependence &Loops::element(FunctionId F, uint32_t Loop) {
  std::unique_ptr<Dependence> &Mine = Elements[{F, Loop}];
  if (Mine)
    return *Mine;
  Mine = std::make_unique<Dependence>(Flow, Queries, F);
  const ir::Function &Code = Joined.code(F);
  const LoopFacts &Facts = facts(F, Loop);
  std::vector<bool> Blocks(Code.Blocks.size());
  for (ir::BlockId B = 0; B < Blocks.size(); ++B)
    Blocks[B] = isIn(Code, B, Loop);
  Mine->within(std::move(Blocks));
  Mine->indexed(1);
  for (const ir::Place &P : Facts.Advanced)
    Mine->seed(P, 1);
  for (ir::ValueId V : Facts.Deciding) {
    Mine->seed(V, 1);
    const ir::Instr &I = Code.Instrs[V];
    if (!I.Operands.empty())
      Mine->seed(ir::Place{ir::Root::Value, I.Operands[0], {}}, 1);
    for (const Touch &T : Flow.memory(F).touches(V))
      if (T.Where.Base != ir::Root::Global)
        Mine->seed(T.Where, 1);
  }
  // The row that is fetched goes to what was bound to the statement.
  if (Facts.Over == Iteration::Rows)
    for (ir::ValueId V = 0; V < Code.Instrs.size(); ++V)
      if (Code.Instrs[V].Code == Op::Call &&
          hasRole(Flow, {F, V}, "row-target"))
        for (const Touch &T : Flow.memory(F).touches(V))
          if (T.What == Touch::Operand && T.Where.Base != ir::Root::Global)
            Mine->seed(T.Where, 1);
  Mine->run();
  return *Mine;
}

bool Loops::varies(FunctionId F, uint32_t Loop, ir::ValueId V,
                   const ir::Path &Steps) {
  return element(F, Loop).of(V, Steps) != 0;
}

std::vector<Boundary> Loops::madeOf(FunctionId F, ir::ValueId V,
                                    const ir::Path &Steps) {
  std::unique_ptr<Dependence> &Mine = Made[F];
  if (!Mine) {
    Mine = std::make_unique<Dependence>(Flow, Queries, F);
    Mine->seedBoundaries();
    Mine->run();
  }
  return Mine->boundaries(Mine->of(V, Steps));
}

} // namespace backlint::link
