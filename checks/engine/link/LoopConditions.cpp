//===- LoopConditions.cpp - What decides whether a loop goes on -----------===//

#include "link/Loops.h"
#include "llvm/ADT/STLExtras.h"

namespace backlint::link {

using ir::Op;
using ir::PathStep;
using ir::TypeKind;

/// Whether a write to \p Written changes what is in an element of the container
/// \p Read, and so not how many it has.
static bool isInElement(const ir::Place &Written, const ir::Place &Read) {
  return Written.Steps.size() > Read.Steps.size() &&
         llvm::any_of(llvm::drop_begin(Written.Steps, Read.Steps.size()),
                      [](const PathStep &S) {
                        return S.What == PathStep::Element ||
                               S.What == PathStep::Key;
                      });
}

/// Whether the bodies that the call runs leave what they could write as it
/// was: they took a reference and only read.
bool Loops::leavesAlone(Site Call, const Touch &T) {
  llvm::ArrayRef<Edge> Runs = Flow.calleesOf(Call);
  if (T.What != Touch::Operand || Runs.empty() ||
      !Flow.models().of(Call).empty())
    return false;
  return llvm::all_of(Runs, [&](const Edge &E) {
    std::optional<Boundary> Given = Flow.touched(E, T, {});
    return Given &&
           Flow.leftAt(E.Callee, *Given) == Flow.pool().port(E.Callee, *Given);
  });
}

/// All that the value is made of within the loop: operands, and what the loop
/// stores into the places that are read.
Loops::Condition Loops::slice(FunctionId F, uint32_t Loop, ir::ValueId From) {
  const ir::Function &Code = Joined.code(F);
  Condition C;
  std::vector<ir::ValueId> Work{From};
  std::vector<bool> Seen(Code.Instrs.size(), false);
  while (!Work.empty()) {
    ir::ValueId V = Work.back();
    Work.pop_back();
    if (Seen[V] || !contains(F, Loop, V))
      continue;
    Seen[V] = true;
    C.Values.push_back(V);
    const ir::Instr &I = Code.Instrs[V];
    llvm::append_range(Work, I.Operands);
    if (I.Where == ir::NoPlace || I.Code == Op::Store)
      continue;
    const ir::Place &P = Code.Places[I.Where];
    if (P.Base == ir::Root::Value) {
      Work.push_back(P.Index);
      continue;
    }
    if (!llvm::is_contained(C.Read, P))
      C.Read.push_back(P);
    ir::Place Real = Flow.places().resolve(F, P);
    for (ir::ValueId W = 0; W < Code.Instrs.size(); ++W) {
      if (Seen[W] || !contains(F, Loop, W))
        continue;
      for (const Touch &T : Flow.memory(F).touches(W)) {
        if (T.What == Touch::Captured || T.Where.Base != Real.Base ||
            T.Where.Index != Real.Index || !overlaps(T.Where, Real) ||
            isInElement(T.Where, Real) || leavesAlone({F, W}, T))
          continue;
        if (T.What == Touch::Stored)
          Work.push_back(Code.Instrs[W].Operands[0]);
        else if (Queries.call({F, W}) || Fetches.call({F, W}))
          Work.push_back(W);
      }
    }
  }
  return C;
}

/// Whether a call moves its receiver on: `++it`, `cursor.next()`. A modelled
/// one does that as an operator, or by writing it; not as `v.end()`.
static bool movesOn(ValueFlow &Flow, Site Call, const ir::Symbol &Callee) {
  if (Callee.Kind != ir::SymbolKind::Method || Callee.is(ir::ConstMethod))
    return false;
  if (Flow.models().of(Call).empty())
    return true;
  llvm::StringRef Name = Callee.Name;
  if (Callee.is(ir::Operator) &&
      (Name.ends_with("++") || Name.ends_with("--") || Name.ends_with("+=") ||
       Name.ends_with("-=")))
    return true;
  return llvm::any_of(
      Flow.memory(Call.Function).touches(Call.Instr),
      [](const Touch &T) { return T.What == Touch::Operand && T.Index == 0; });
}

/// Whether the loop moves the variable on: by what it was before, or by a
/// call that changes it.
bool Loops::isAdvanced(FunctionId F, uint32_t Loop, const ir::Place &P) {
  const ir::Function &Code = Joined.code(F);
  if (P.Base != ir::Root::Local && P.Base != ir::Root::Param &&
      P.Base != ir::Root::This)
    return false;
  for (ir::ValueId V = 0; V < Code.Instrs.size(); ++V) {
    const ir::Instr &I = Code.Instrs[V];
    if ((I.Code != Op::Store && I.Code != Op::Call) || !contains(F, Loop, V))
      continue;
    if (I.Code == Op::Store) {
      if (Code.Places[I.Where] != P)
        continue;
      std::vector<ir::ValueId> Work{I.Operands[0]};
      for (size_t N = 0; N < Work.size() && N < 64; ++N) {
        const ir::Instr &From = Code.Instrs[Work[N]];
        llvm::append_range(Work, From.Operands);
        if (From.Where == ir::NoPlace)
          continue;
        const ir::Place &Read = Code.Places[From.Where];
        if (Read.Base == P.Base && Read.Index == P.Index &&
            Read.Steps.size() >= P.Steps.size() &&
            std::equal(P.Steps.begin(), P.Steps.end(), Read.Steps.begin()))
          return true;
        if (Read.Base == ir::Root::Value)
          Work.push_back(Read.Index);
      }
      continue;
    }
    const ir::Call &C = Code.Calls[I.Index];
    if (C.Callee == ir::NoSymbol)
      continue;
    const ir::Symbol &Callee = Joined.unit(F).Symbols[C.Callee];
    for (size_t O = 0; O < I.Operands.size(); ++O) {
      const ir::Instr &Given = Code.Instrs[I.Operands[O]];
      if (Given.Code != Op::Addr || Code.Places[Given.Where] != P)
        continue;
      if (O == 0 && C.is(ir::HasReceiver)) {
        if (movesOn(Flow, {F, V}, Callee))
          return true;
        continue;
      }
      size_t Param = O - (C.is(ir::HasReceiver) ? 1 : 0);
      const ir::Type *T = Param < Callee.Parameters.size()
                              ? Joined.type(F, Callee.Parameters[Param])
                              : nullptr;
      if (T && T->Kind == TypeKind::Reference && !T->Const)
        return true;
    }
  }
  return false;
}

/// The variable that moves on which the value is made of, if there is one.
std::optional<ir::Place> Loops::advancedIn(FunctionId F, uint32_t Loop,
                                           ir::ValueId V) {
  const ir::Function &Code = Joined.code(F);
  std::vector<ir::ValueId> Work{V};
  for (size_t N = 0; N < Work.size() && N < 64; ++N) {
    const ir::Instr &I = Code.Instrs[Work[N]];
    if (!contains(F, Loop, Work[N]))
      continue;
    llvm::append_range(Work, I.Operands);
    if (I.Where == ir::NoPlace || I.Code == Op::Store)
      continue;
    const ir::Place &P = Code.Places[I.Where];
    if (P.Base == ir::Root::Value)
      Work.push_back(P.Index);
    else if (isAdvanced(F, Loop, P))
      return P;
    else if (P.Base == ir::Root::Local && Code.Locals[P.Index].Temporary)
      for (ir::ValueId W = 0; W < Code.Instrs.size(); ++W)
        if (Code.Instrs[W].Code == Op::Store &&
            Code.Places[Code.Instrs[W].Where] == P)
          Work.push_back(Code.Instrs[W].Operands[0]);
  }
  return std::nullopt;
}

/// The container that `end()`, `size()` and their like are asked of.
std::optional<ir::ValueId> Loops::containerOf(FunctionId F, ir::ValueId V) {
  const ir::Function &Code = Joined.code(F);
  for (unsigned Hops = 0; Hops < 16; ++Hops) {
    const ir::Instr &I = Code.Instrs[V];
    if (I.Code == Op::Call && !I.Operands.empty())
      return I.Operands[0];
    if ((I.Code == Op::Cast || I.Code == Op::Unary || I.Code == Op::Binary) &&
        !I.Operands.empty()) {
      V = I.Operands[0];
      continue;
    }
    if ((I.Code != Op::Load && I.Code != Op::Addr) ||
        Code.Places[I.Where].Base != ir::Root::Local)
      return std::nullopt;
    const ir::Place &P = Code.Places[I.Where];
    std::optional<ir::ValueId> Stored;
    for (ir::ValueId W = 0; W < Code.Instrs.size(); ++W)
      if (Code.Instrs[W].Code == Op::Store &&
          Code.Places[Code.Instrs[W].Where] == P)
        Stored = Code.Instrs[W].Operands[0];
    if (!Stored)
      return std::nullopt;
    V = *Stored;
  }
  return std::nullopt;
}

/// Whether the loop calls something that changes the object; with \p Taken,
/// that takes an element out.
bool Loops::isChanged(FunctionId F, uint32_t Loop, const ir::Place &P,
                      bool Taken) {
  const ir::Function &Code = Joined.code(F);
  for (ir::ValueId V = 0; V < Code.Instrs.size(); ++V) {
    const ir::Instr &I = Code.Instrs[V];
    if (I.Code != Op::Call || I.Operands.empty() || !contains(F, Loop, V))
      continue;
    const ir::Call &C = Code.Calls[I.Index];
    if (C.is(ir::HasReceiver) && C.Callee != ir::NoSymbol &&
        !Joined.unit(F).Symbols[C.Callee].is(ir::ConstMethod) &&
        (!Taken || hasRole(Flow, {F, V}, "takes")) &&
        Flow.places().pointee(F, I.Operands[0]) == P)
      return true;
  }
  return false;
}

/// A query or a fetch within the loop decides: pages and polling, or rows.
bool Loops::judgeCalls(FunctionId F, uint32_t Loop, const Condition &C,
                       LoopFacts &Facts) {
  const ir::Function &Code = Joined.code(F);
  std::vector<ir::ValueId> Rows;
  for (ir::ValueId V : C.Values) {
    if (Code.Instrs[V].Code != Op::Call)
      continue;
    Site Call{F, V};
    if (Executes.call(Call)) {
      Facts.Over = Iteration::Result;
      Facts.Deciding.push_back(V);
      return true;
    }
    if (hasRole(Flow, Call, "next") || Fetches.call(Call))
      Rows.push_back(V);
  }
  if (Rows.empty())
    return false;
  // Executed anew in each iteration, it is no next row.
  for (ir::ValueId V : Rows) {
    if (!hasRole(Flow, {F, V}, "query") || Code.Instrs[V].Operands.empty())
      continue;
    ir::Place Object = Flow.places().pointee(F, Code.Instrs[V].Operands[0]);
    for (ir::ValueId W = 0; W < Code.Instrs.size(); ++W) {
      const ir::Instr &I = Code.Instrs[W];
      if (I.Code == Op::Call && W != V && contains(F, Loop, W) &&
          bindsValues(Flow, {F, W}) && !I.Operands.empty() &&
          overlaps(Flow.places().pointee(F, I.Operands[0]), Object)) {
        Facts.Over = Iteration::Result;
        Facts.Deciding.push_back(V);
        return true;
      }
    }
  }
  Facts.Over = Iteration::Rows;
  llvm::append_range(Facts.Deciding, Rows);
  const ir::Instr &First = Code.Instrs[Rows.front()];
  if (!First.Operands.empty()) {
    Facts.What = ir::Place{ir::Root::Value, First.Operands[0], {}};
    Facts.Name = Flow.nameOf(F, First.Operands[0]);
  }
  return true;
}

void Loops::judgeBound(FunctionId F, uint32_t Loop, const ir::Place &Counter,
                       ir::ValueId Bound, LoopFacts &Facts) {
  const ir::Function &Code = Joined.code(F);
  if (takesSteps(F, Loop, Counter)) {
    Facts.Over = Iteration::Batches;
    return;
  }
  const ir::Instr *Limit = &Code.Instrs[Bound];
  while (Limit->Code == Op::Cast || Limit->Code == Op::Unary)
    Limit = &Code.Instrs[Limit->Operands[0]];
  // Counted down, or to the end of a list: where it starts decides.
  bool Down = false;
  if (Limit->Code == Op::Literal) {
    const ir::Literal &L = Joined.unit(F).Literals[Limit->Index];
    Down = L.Value == "0" || L.Value == "1" || L.What == ir::Literal::Null ||
           L.What == ir::Literal::Zero;
  }
  if (Down) {
    bool Constant = startsConstant(F, Loop, Counter);
    const ir::Type *T = Joined.type(F, Limit->Type);
    bool Number = Flow.models().isNumber(F, Limit->Type);
    Facts.Over =
        Constant && (Number || !T) ? Iteration::Constant : Iteration::Elements;
    return;
  }
  if (isConstant(F, Bound)) {
    Facts.Over = Iteration::Constant;
    return;
  }
  Facts.Over = Iteration::Elements;
  if (auto Container = containerOf(F, Bound)) {
    Facts.What = ir::Place{ir::Root::Value, *Container, {}};
    Facts.Name = Flow.nameOf(F, *Container);
    const ir::Type *T = Joined.type(F, Code.Instrs[*Container].Type);
    if (isConstantList(F, *Facts.What, T, *Container)) {
      Facts.Over = Iteration::Constant;
    } else if (auto Result = Texts.resultOf(F, *Facts.What, *Container)) {
      Facts.Feed = Result;
      if (givesOneRow(Result->Text))
        Facts.Over = Iteration::Single;
    }
  } else {
    Facts.Name = Flow.nameOf(F, Bound);
  }
}

void Loops::judgeCounted(FunctionId F, uint32_t Loop, ir::ValueId V,
                         LoopFacts &Facts) {
  const ir::Function &Code = Joined.code(F);
  // Down to what compares, or to what is tested.
  while (Code.Instrs[V].Code == Op::Cast || Code.Instrs[V].Code == Op::Unary)
    V = Code.Instrs[V].Operands[0];
  const ir::Instr &I = Code.Instrs[V];
  const ir::Call *Call = I.Code == Op::Call ? &Code.Calls[I.Index] : nullptr;
  bool Operator = Call && Call->Callee != ir::NoSymbol &&
                  Joined.unit(F).Symbols[Call->Callee].is(ir::Operator);
  if ((I.Code == Op::Binary || Operator) && I.Operands.size() == 2) {
    auto A = advancedIn(F, Loop, I.Operands[0]);
    auto B = advancedIn(F, Loop, I.Operands[1]);
    if (A)
      Facts.Advanced.push_back(*A);
    if (B && (!A || *A != *B))
      Facts.Advanced.push_back(*B);
    if (A && B)
      Facts.Over = Iteration::Elements;
    else if (A)
      judgeBound(F, Loop, *A, I.Operands[1], Facts);
    else if (B)
      judgeBound(F, Loop, *B, I.Operands[0], Facts);
    if (A || B)
      return;
  }
  if (I.Code == Op::Load || (I.Code == Op::Binary && !I.Operands.empty())) {
    std::optional<ir::Place> P = advancedIn(F, Loop, V);
    if (!P)
      return;
    Facts.Advanced.push_back(*P);
    Facts.Name = Flow.nameOf(F, V);
    bool Number = Flow.models().isNumber(F, I.Type);
    Facts.Over = Number && startsConstant(F, Loop, *P) ? Iteration::Constant
                                                       : Iteration::Elements;
    return;
  }
  judgeWorkList(F, Loop, V, Facts, /*Taken=*/false);
}

/// A list of its own that is worked off: empty(), size(). With \p Taken, one
/// that the loop takes elements out of; what queries put into it are no pages.
bool Loops::judgeWorkList(FunctionId F, uint32_t Loop, ir::ValueId V,
                          LoopFacts &Facts, bool Taken) {
  const ir::Function &Code = Joined.code(F);
  while (Code.Instrs[V].Code == Op::Cast || Code.Instrs[V].Code == Op::Unary)
    V = Code.Instrs[V].Operands[0];
  std::vector<ir::ValueId> Asked{V};
  if (Code.Instrs[V].Code == Op::Binary)
    Asked.assign(Code.Instrs[V].Operands.begin(),
                 Code.Instrs[V].Operands.end());
  for (ir::ValueId Q : Asked) {
    while (Code.Instrs[Q].Code == Op::Cast)
      Q = Code.Instrs[Q].Operands[0];
    const ir::Instr &Query = Code.Instrs[Q];
    if (Query.Code != Op::Call || Query.Operands.size() != 1)
      continue;
    ir::Place P = Flow.places().pointee(F, Query.Operands[0]);
    if (!isLocalContainer(F, P) || !isChanged(F, Loop, P, Taken))
      continue;
    Facts.Over =
        isEmptiedAtOnce(F, Loop, P) ? Iteration::Batches : Iteration::Elements;
    Facts.Advanced.push_back(P);
    Facts.What = ir::Place{ir::Root::Value, Query.Operands[0], {}};
    Facts.Name = Flow.nameOf(F, Query.Operands[0]);
    return true;
  }
  return false;
}

LoopFacts Loops::judge(FunctionId F, uint32_t Loop, ir::ValueId Decides) {
  LoopFacts Facts;
  Condition C = slice(F, Loop, Decides);
  if (!judgeWorkList(F, Loop, Decides, Facts, /*Taken=*/true) &&
      !judgeCalls(F, Loop, C, Facts))
    judgeCounted(F, Loop, Decides, Facts);
  return Facts;
}

} // namespace backlint::link
