//===- TestedCallees.cpp - Tests that functions of the program make -------===//

#include "link/Tested.h"
#include "llvm/ADT/STLExtras.h"

namespace backlint::link {

using ir::Op;

static bool isRun(const Edge &E) {
  return E.What == Edge::Direct || E.What == Edge::Value ||
         E.What == Edge::Construct;
}

Tested::Subjects Tested::inCaller(const Subjects &Callee, const Edge &E) {
  Subjects Result;
  for (Subject S : Callee) {
    TermRef T = Terms[S];
    if (T->HasPorts) {
      const Subjects &Here = subjects(Flow.instantiate(T, E));
      merge(Result, isType(S) ? typesOf(Here) : Here);
    } else
      Result.insert(S);
  }
  return Result;
}

/// What is good once the call has returned.
Tested::Subjects Tested::survivedBy(FunctionId F, ir::ValueId V) {
  Site Call{F, V};
  Subjects Result;
  const ir::Instr &I = Flow.program().instr(Call);
  const ir::Call &C = *Flow.program().call(Call);
  for (const catalog::FunctionModel *M : Flow.models().of(Call))
    for (const catalog::Guard &G : M->Guards)
      if (G.How == catalog::Guard::Returns && Places::operand(I, C, G.Value))
        merge(Result, subjects(Flow.port(Call, G.Value)));
  // A validator whose verdict nobody can use must throw.
  bool OfType = has(Call, "type-test");
  if (OfType || has(Call, "validator")) {
    const ir::Type *T = Flow.program().type(F, I.Type);
    if (!T || T->Kind == ir::TypeKind::Void)
      for (uint32_t O = 0; O < I.Operands.size(); ++O) {
        const Subjects &Here = subjects(Flow.operand(Call, O));
        merge(Result, OfType ? typesOf(Here) : Here);
      }
  }
  std::optional<Subjects> All;
  for (const Edge &E : Flow.calleesOf(Call)) {
    if (!isRun(E))
      continue;
    const Subjects &There = summary(E.Callee).Survived;
    Subjects Here = There.empty() ? Subjects() : inCaller(There, E);
    if (!All)
      All = std::move(Here);
    else
      std::erase_if(*All, [&](Subject S) { return !Here.count(S); });
    if (All->empty())
      break;
  }
  if (All)
    Result.merge(*All);
  return Result;
}

/// What \p F looks up in a store.
void Tested::looksUp(FunctionId F, Subjects &Into) {
  const ir::Function &Code = Flow.program().code(F);
  for (ir::ValueId V = 0; V < Code.Instrs.size(); ++V) {
    if (Code.Instrs[V].Code != Op::Call)
      continue;
    for (const catalog::FunctionModel *M : Flow.models().of({F, V}))
      for (const catalog::Sink &S : M->Sinks)
        if (S.Kind == "sql" || S.Kind == "sql-value" ||
            S.Kind == "nosql-value") {
          if (S.Where.Base != catalog::Port::Rest) {
            merge(Into, subjects(Flow.port({F, V}, S.Where)));
            continue;
          }
          const ir::Instr &I = Code.Instrs[V];
          if (auto First =
                  Places::operand(I, *Flow.program().call({F, V}), S.Where))
            for (uint32_t O = *First; O < I.Operands.size(); ++O)
              merge(Into, subjects(Flow.operand({F, V}, O)));
        }
    for (const Edge &E : Flow.calleesOf({F, V}))
      if (isRun(E) || E.What == Edge::Callback)
        if (const Subjects &There = summary(E.Callee).Looked; !There.empty())
          Into.merge(inCaller(There, E));
  }
}

const Tested::Summary &Tested::summary(FunctionId F) {
  auto It = Summaries.find(F);
  if (It != Summaries.end())
    return It->second;
  static const Summary None;
  if (!Summing.insert(F).second)
    return None;
  ValueFlow::Asking Plain(Flow, Ask::Value);
  const ir::Function &Code = Flow.program().code(F);
  Memory &M = Flow.memory(F);
  Summary Result;
  looksUp(F, Result.Looked);
  const Proved &P = proved(F);
  bool Throws = false,
       Verdicts = Flow.models().isNumber(F, Flow.program().symbol(F).Result);
  for (const ir::Block &B : Code.Blocks) {
    Throws |= B.Ends == ir::TerminatorKind::Throw ||
              B.Ends == ir::TerminatorKind::Unreachable;
    if ((B.Ends == ir::TerminatorKind::Branch ||
         B.Ends == ir::TerminatorKind::Switch) &&
        B.Condition != ir::NoValue) {
      Verdict Says = condition(F, B.Condition);
      Subjects &Here = Result.ByBlock[&B - Code.Blocks.data()];
      merge(Here, Says.True);
      merge(Here, Says.False);
      merge(Result.Any, Here);
      merge(Here, failure(F, B.Condition, 0));
    }
  }
  for (const auto &Block : P.Calls)
    Throws |= !Block.empty();
  std::optional<Subjects> Survived;
  std::optional<Subjects> Sides[2];
  auto Both = [](std::optional<Subjects> &To, const Subjects &Here) {
    if (!To)
      To = Here;
    else
      std::erase_if(*To, [&](Subject S) { return !Here.count(S); });
  };
  for (ir::BlockId B : M.exits()) {
    if (!M.flow().isReachable(B) || B >= P.AtEntry.size())
      continue;
    Subjects Here;
    for (const auto &[S, How] : P.AtEntry[B])
      Here.insert(S);
    for (const auto &[Call, What] : P.Calls[B])
      Here.insert(What.begin(), What.end());
    Both(Survived, Here);
    ir::ValueId V = Code.Blocks[B].Condition;
    if (V == ir::NoValue)
      continue;
    if (!Verdicts)
      continue;
    // The number that a text names is no verdict on it.
    if (auto From = origin(F, V); From && has({F, *From}, "converts"))
      continue;
    Verdict Says = condition(F, V);
    merge(Result.Any, Says.True);
    merge(Result.Any, Says.False);
    merge(Result.ByBlock[B], Says.True);
    merge(Result.ByBlock[B], Says.False);
    auto Text = Flow.places().constant(F, V);
    for (bool Truth : {false, true}) {
      if (Text && (*Text != "false" && *Text != "0") != Truth)
        continue;
      Subjects Side = Here;
      const Subjects &Own = Truth ? Says.True : Says.False;
      Side.insert(Own.begin(), Own.end());
      Both(Sides[Truth], Side);
    }
  }
  if (Survived && Throws)
    Result.Survived = std::move(*Survived);
  if (Sides[0])
    Result.Says.False = std::move(*Sides[0]);
  if (Sides[1])
    Result.Says.True = std::move(*Sides[1]);
  Summing.erase(F);
  return Summaries[F] = std::move(Result);
}

} // namespace backlint::link
