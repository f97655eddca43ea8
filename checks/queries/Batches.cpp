//===- Batches.cpp - Queries that run once for many elements --------------===//

#include "queries/Batches.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace backlint {

using namespace link; // NOLINT(google-build-using-namespace): every second
                      // name is the linker's.
using ir::Op;

namespace {

class FullBuffer {
public:
  FullBuffer(Loops &Known, Site At)
      : Known(Known), Flow(Known.flow()), F(At.Function),
        Code(Flow.program().code(F)), Here(Flow.memory(F)), At(At) {}

  bool find(std::optional<uint32_t> Loop) {
    ir::BlockId Block = Here.blockOf(At.Instr);
    if (Block == ir::NoBlock)
      return false;
    for (const ir::DominatingCondition &C :
         Here.flow().dominatingConditions(Block)) {
      bool Within = !Loop || Known.contains(F, *Loop, C.Condition);
      if (!Within || endsLoop(C.At) ||
          (C.Holds != ir::DominatingCondition::IsTrue &&
           C.Holds != ir::DominatingCondition::IsFalse))
        continue;
      std::vector<ir::Place> Compared;
      compared(C.Condition, Compared);
      if (Compared.empty())
        continue;
      Guarded.assign(Code.Blocks.size(), false);
      for (ir::BlockId B = 0; B < Code.Blocks.size(); ++B)
        Guarded[B] = llvm::is_contained(Here.flow().dominatingConditions(B), C);
      if (llvm::any_of(Compared, [&](const ir::Place &P) {
            return isWritten(P, false) &&
                   (Remainder ? hasBuffer() : isWritten(P, true));
          }))
        return true;
    }
    return false;
  }

private:
  /// Whether a loop goes on for as long as the condition holds.
  bool endsLoop(ir::BlockId At) const {
    uint32_t Innermost = Code.Blocks[At].Loop;
    return Innermost != ir::None &&
           llvm::any_of(Code.Blocks[At].Successors, [&](ir::BlockId S) {
             uint32_t L = Code.Blocks[S].Loop;
             while (L != ir::None && L != Innermost)
               L = Code.Loops[L].Parent;
             return L == ir::None;
           });
  }

  /// What is compared with a bound other than zero.
  void compared(ir::ValueId V, std::vector<ir::Place> &Result) {
    while (Code.Instrs[V].Code == Op::Cast || Code.Instrs[V].Code == Op::Unary)
      V = Code.Instrs[V].Operands[0];
    const ir::Instr &I = Code.Instrs[V];
    if (I.Code != Op::Binary || I.Operands.size() != 2)
      return;
    auto Is = [&](std::initializer_list<enum ir::Operator> Any) {
      return llvm::any_of(Any, [&](enum ir::Operator O) {
        return I.Index == static_cast<uint32_t>(O);
      });
    };
    using O = enum ir::Operator;
    Remainder = false;
    for (ir::ValueId Side : I.Operands) {
      const ir::Instr &S = stripped(Side);
      Remainder |=
          S.Code == Op::Binary && S.Index == static_cast<uint32_t>(O::Rem);
    }
    if (!Is({O::Ge, O::Gt, O::Le, O::Lt, O::Eq, O::Ne}))
      return;
    for (ir::ValueId Side : I.Operands)
      if (auto C = Flow.places().constant(F, Side);
          C && *C == "0" && !Remainder)
        return;
    for (ir::ValueId Side : I.Operands)
      counted(Side, Result, 0);
  }

  const ir::Instr &stripped(ir::ValueId V) const {
    while (Code.Instrs[V].Code == Op::Cast)
      V = Code.Instrs[V].Operands[0];
    return Code.Instrs[V];
  }

  /// Numbers that variables hold, and sizes of objects.
  void counted(ir::ValueId V, std::vector<ir::Place> &Result, unsigned Depth) {
    const ir::Instr &I = stripped(V);
    if (Depth > 3)
      return;
    if (I.Code == Op::Binary || I.Code == Op::Unary)
      for (ir::ValueId O : I.Operands)
        counted(O, Result, Depth + 1);
    else if (I.Code == Op::Load)
      Result.push_back(Flow.places().resolve(F, I.Where));
    else if (I.Code == Op::Call && I.Operands.size() == 1 &&
             Code.Calls[I.Index].is(ir::HasReceiver))
      Result.push_back(Flow.places().pointee(F, I.Operands[0]));
  }

  /// Every so many times: then a text or list of the function's own is sent
  /// that grows the other times.
  bool hasBuffer() {
    for (uint32_t L = 0; L < Code.Locals.size(); ++L) {
      const ir::Type *T = Flow.program().type(F, Code.Locals[L].Type);
      const catalog::TypeModel *M = T && T->Kind == ir::TypeKind::Record
                                        ? Flow.program().catalog().type(T->Name)
                                        : nullptr;
      ir::Place P{ir::Root::Local, L, {}};
      if (M && (M->Is == "text" || M->Is == "container") &&
          !Code.Locals[L].Temporary && isWritten(P, true) &&
          isWritten(P, false))
        return true;
    }
    return false;
  }

  /// A place that counts has to be one that outlives a step: not a value.
  bool isWritten(const ir::Place &P, bool Inside) {
    if (P.Base == ir::Root::Value)
      return false;
    for (ir::ValueId V = 0; V < Code.Instrs.size(); ++V) {
      ir::BlockId B = Here.blockOf(V);
      if (B == ir::NoBlock || Guarded[B] != Inside)
        continue;
      for (const Touch &T : Here.touches(V)) {
        if (T.What == Touch::Captured || !overlaps(T.Where, P))
          continue;
        // An element of a list says nothing of how many there are.
        if (Inside && T.Where.Steps.size() > P.Steps.size())
          continue;
        if (Inside)
          return true;
        if (T.What == Touch::Stored ? isSum(Code.Instrs[V].Operands[0], P)
                                    : grows(V))
          return true;
      }
    }
    return false;
  }

  /// `n = n + x`.
  bool isSum(ir::ValueId V, const ir::Place &P) {
    const ir::Instr &I = stripped(V);
    return I.Code == Op::Binary && llvm::any_of(I.Operands, [&](ir::ValueId O) {
             const ir::Instr &S = stripped(O);
             return S.Code == Op::Load &&
                    Flow.places().resolve(F, S.Where) == P;
           });
  }

  /// Not a constructor or destructor, which every object has.
  bool grows(ir::ValueId V) const {
    const ir::Call &C = Code.Calls[Code.Instrs[V].Index];
    if (C.is(ir::ScopeExit) || C.is(ir::ImplicitCall))
      return false;
    return C.Callee == ir::NoSymbol ||
           Flow.program().unit(F).Symbols[C.Callee].Kind !=
               ir::SymbolKind::Constructor;
  }

  Loops &Known;
  ValueFlow &Flow;
  FunctionId F;
  const ir::Function &Code;
  Memory &Here;
  Site At;
  std::vector<bool> Guarded;
  bool Remainder = false; ///< The condition compares one.
};

} // namespace

bool runsWhenFull(Loops &Known, Site At, std::optional<uint32_t> Loop) {
  return FullBuffer(Known, At).find(Loop);
}

bool isOverLists(Loops &Known, FunctionId F, uint32_t Loop,
                 llvm::StringRef Sql) {
  const Program &Joined = Known.flow().program();
  const ir::Loop &L = Joined.code(F).Loops[Loop];
  std::string Upper = Sql.upper();
  bool OfMany = llvm::StringRef(Upper).contains(" IN (") ||
                llvm::StringRef(Upper).contains(" IN(") ||
                llvm::StringRef(Upper).contains("ANY(") ||
                llvm::StringRef(Upper).contains("ANY (") ||
                llvm::StringRef(Upper).contains("UNNEST(");
  if (L.Range == ir::NoValue || !OfMany)
    return false;
  const ir::Type *T = Joined.type(F, Joined.code(F).Instrs[L.Range].Type);
  while (
      T && T->Element != ir::NoType &&
      (T->Kind == ir::TypeKind::Pointer || T->Kind == ir::TypeKind::Reference))
    T = Joined.type(F, T->Element);
  if (!T || T->Kind != ir::TypeKind::Record || T->Arguments.empty())
    return false;
  const ir::Type *Each = Joined.type(F, T->Arguments[0]);
  const catalog::TypeModel *M = Each && Each->Kind == ir::TypeKind::Record
                                    ? Joined.catalog().type(Each->Name)
                                    : nullptr;
  return M && M->Is == "container";
}

} // namespace backlint
