//===- ConstantArguments.cpp - Branches that a call never takes -----------===//

#include "queries/ConstantArguments.h"
#include "llvm/ADT/STLExtras.h"

namespace backlint {

using namespace link; // NOLINT(google-build-using-namespace): every second
                      // name is the linker's.
using ir::Op;

/// The parameter that is tested for being true, if nothing else is and if it
/// is still what the caller gave.
static std::optional<uint32_t> testedFlag(const Program &Joined, FunctionId F,
                                          ir::ValueId Condition) {
  const ir::Function &Code = Joined.code(F);
  const ir::Instr &I = Code.Instrs[Condition];
  if (I.Code != Op::Load)
    return std::nullopt;
  const ir::Place &P = Code.Places[I.Where];
  const ir::Type *T = Joined.type(F, I.Type);
  if (P.Base != ir::Root::Param || !P.Steps.empty() || !T ||
      T->Kind != ir::TypeKind::Bool)
    return std::nullopt;
  // Its address may be given away, too.
  bool Written = llvm::any_of(Code.Instrs, [&](const ir::Instr &Other) {
    return (Other.Code == Op::Store || Other.Code == Op::Addr) &&
           Code.Places[Other.Where].Base == P.Base &&
           Code.Places[Other.Where].Index == P.Index;
  });
  return Written ? std::nullopt : std::optional(P.Index);
}

bool isRuledOut(ValueFlow &Flow, const Edge &By, ir::ValueId Within) {
  const Program &Joined = Flow.program();
  const ir::Call *C = Joined.call(By.Call);
  if (By.What != Edge::Direct || !C)
    return false;
  const ir::Instr &Call = Joined.instr(By.Call);
  uint32_t Skip = C->is(ir::HasReceiver) ? 1 : 0;
  const Memory &Callee = Flow.memory(By.Callee);
  ir::BlockId Block = Callee.blockOf(Within);
  if (Block == ir::NoBlock)
    return false;
  return llvm::any_of(
      Callee.flow().dominatingConditions(Block),
      [&](const ir::DominatingCondition &Known) {
        bool True = Known.Holds == ir::DominatingCondition::IsTrue;
        if (!True && Known.Holds != ir::DominatingCondition::IsFalse)
          return false;
        auto Flag = testedFlag(Joined, By.Callee, Known.Condition);
        if (!Flag || Skip + *Flag >= Call.Operands.size())
          return false;
        auto Given = Flow.places().constant(By.Call.Function,
                                            Call.Operands[Skip + *Flag]);
        return Given && *Given == (True ? "false" : "true");
      });
}

} // namespace backlint
