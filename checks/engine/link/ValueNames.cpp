//===- ValueNames.cpp - What the code calls a value ----------------------===//

#include "link/ValueFlow.h"
#include "llvm/ADT/STLExtras.h"

namespace backlint::link {

using ir::Op;
using ir::PathStep;

std::string ValueFlow::nameOf(FunctionId F, ir::ValueId V) {
  const ir::Function &Code = Joined.code(F);
  auto Last = [](llvm::StringRef Name) {
    return Name.substr(Name.rfind(':') + 1).str();
  };
  for (unsigned Hops = 0; Hops < 12; ++Hops) {
    const ir::Instr &I = Code.Instrs[V];
    if (I.Where != ir::NoPlace) {
      const ir::Place &P = Code.Places[I.Where];
      for (const PathStep &S : llvm::reverse(P.Steps)) {
        if (S.What == PathStep::Field)
          return Last(S.Name);
        if (S.What == PathStep::Key)
          return S.Name;
      }
      switch (P.Base) {
      case ir::Root::Param:
        return Code.Params[P.Index].Name;
      case ir::Root::Capture:
        return Code.Captures[P.Index].Name;
      case ir::Root::Global:
        return Last(Joined.unit(F).Symbols[P.Index].Name);
      case ir::Root::This:
        return "";
      case ir::Root::Value:
        V = P.Index;
        continue;
      case ir::Root::Local:
        break;
      }
      if (!Code.Locals[P.Index].Temporary)
        return Code.Locals[P.Index].Name;
      ir::ValueId Maker = ir::NoValue;
      for (ir::ValueId W = V; W-- > 0 && Maker == ir::NoValue;) {
        const ir::Instr &S = Code.Instrs[W];
        bool Into = S.Code == Op::Store && Code.Places[S.Where] == P;
        bool Made = S.Code == Op::Call && S.Operands.size() > 1 &&
                    Code.Calls[S.Index].is(ir::HasReceiver) &&
                    Code.Instrs[S.Operands[0]].Code == Op::Addr &&
                    Code.Places[Code.Instrs[S.Operands[0]].Where] == P;
        if (Into || Made)
          Maker = S.Operands[Into ? 0 : 1];
      }
      if (Maker == ir::NoValue)
        return "";
      V = Maker;
      continue;
    }
    if (I.Code == Op::Cast || I.Code == Op::Await) {
      V = I.Operands[0];
      continue;
    }
    if (I.Code != Op::Call)
      return "";
    // An accessor is named by the constant it is asked for, a copy or view by
    // what it shows, any other call by its callee.
    Site Call{F, V};
    const ir::Call &C = Code.Calls[I.Index];
    std::optional<uint32_t> Through;
    for (const catalog::FunctionModel *M : Known.of(Call))
      for (const catalog::Effect &E : M->Effects) {
        if (E.Target.Base != catalog::Port::Return)
          continue;
        const catalog::Expr *X = &E.Value;
        while (!X->Operands.empty() && (X->What == catalog::Expr::Part ||
                                        X->What == catalog::Expr::Clean ||
                                        X->What == catalog::Expr::Source))
          X = &X->Operands[0];
        if (X->What != catalog::Expr::At && X->What != catalog::Expr::Alias)
          continue;
        ir::Path Steps = portSteps(Where, Call, C, I, X->Where);
        for (const PathStep &S : llvm::reverse(Steps))
          if (S.What == PathStep::Key)
            return S.Name;
        if (auto Index = Places::operand(I, C, X->Where)) {
          if (auto Text = Where.constant(F, I.Operands[*Index]))
            return *Text;
          Through = *Index;
        }
      }
    if (Through) {
      V = I.Operands[*Through];
      continue;
    }
    return C.Callee == ir::NoSymbol
               ? Last(C.Name)
               : Last(Joined.unit(F).Symbols[C.Callee].Name);
  }
  return "";
}

} // namespace backlint::link
