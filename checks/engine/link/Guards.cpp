//===- Guards.cpp - What tests on the way prove --------------------------===//

#include "link/Guards.h"
#include "llvm/ADT/STLExtras.h"

namespace backlint::link {

using catalog::Guard;
using ir::Op;

/// What holds whichever way was taken: the value is in one of both sets.
Guards::Facts Guards::both(const Facts &A, const Facts &B) {
  Facts Result;
  for (const auto &[Key, Fact] : A) {
    auto Other = B.find(Key);
    if (Other == B.end())
      continue;
    struct Fact Joined = Fact;
    Joined.Set = Flow.pool().choice({Fact.Set, Other->second.Set});
    // Equality asks the most of the set.
    if (Other->second.How == EqualTo)
      Joined.How = EqualTo;
    Result.emplace(Key, Joined);
  }
  return Result;
}

Guards::Facts Guards::afterCall(FunctionId F, ir::ValueId V) {
  Facts Result = impliedByModels(F, V, Guard::Returns);
  std::optional<Facts> All;
  for (const Edge &E : Flow.calleesOf({F, V})) {
    if (E.What != Edge::Direct)
      continue;
    Facts Here;
    for (const Fact &Proof : survived(E.Callee))
      add(Here, {F, V}, E.Callee, Proof, E);
    All = All ? both(*All, Here) : Here;
    if (All->empty())
      break;
  }
  if (All)
    Result.merge(*All);
  return Result;
}

const Guards::Proved &Guards::proved(FunctionId F) {
  auto It = Memo.find(F);
  if (It != Memo.end())
    return It->second;
  static const Proved None;
  if (!Busy.insert(F).second)
    return None;
  Memory &M = Flow.memory(F);
  const ir::Function &Code = Flow.program().code(F);
  Proved Result;
  Result.ByBlock.resize(Code.Blocks.size());
  // Forward over the edges: what holds in a block is what holds on every edge
  // into it. Facts name values, not variables, so nothing ends them; a value
  // that a loop computes anew is unknown on the edge into the loop.
  std::vector<Facts> After(Code.Blocks.size());
  for (ir::BlockId B = 0; B < Code.Blocks.size(); ++B)
    for (ir::ValueId V : Code.Blocks[B].Instrs)
      if (Code.Instrs[V].Code == Op::Call)
        After[B].merge(afterCall(F, V));
  std::map<std::pair<ir::ValueId, bool>, Facts> Known;
  std::vector<std::optional<Facts>> In(Code.Blocks.size());
  auto OnEdge = [&](ir::BlockId From, ir::BlockId To) {
    Facts Out = *In[From];
    const ir::Block &Block = Code.Blocks[From];
    auto Edge = llvm::find(Block.Successors, To);
    if (Edge == Block.Successors.end())
      return Out; // To a handler: nothing of the block needs to have run.
    Out.insert(After[From].begin(), After[From].end());
    if (Block.Ends != ir::TerminatorKind::Branch ||
        Block.Condition == ir::NoValue ||
        Block.Successors[0] == Block.Successors[1])
      return Out;
    bool Truth = Edge == Block.Successors.begin();
    auto [Slot, New] = Known.try_emplace({Block.Condition, Truth});
    if (New)
      Slot->second = implied(F, Block.Condition, Truth);
    Out.insert(Slot->second.begin(), Slot->second.end());
    return Out;
  };
  for (bool Changed = true; Changed;) {
    Changed = false;
    for (ir::BlockId B : M.flow().ReversePostOrder) {
      std::optional<Facts> Here;
      if (B == 0)
        Here.emplace();
      for (ir::BlockId P : M.flow().Predecessors[B])
        if (In[P] && M.flow().isReachable(P)) {
          Facts Edge = OnEdge(P, B);
          Here = Here ? both(*Here, Edge) : std::move(Edge);
        }
      if (Here && (!In[B] || In[B]->size() != Here->size())) {
        In[B] = std::move(Here);
        Changed = true;
      }
    }
  }
  for (ir::BlockId B = 0; B < Code.Blocks.size(); ++B)
    if (In[B]) {
      Result.Any |= !In[B]->empty() || !After[B].empty();
      Result.ByBlock[B] = std::move(*In[B]);
    }
  Busy.erase(F);
  return Memo[F] = std::move(Result);
}

std::vector<Guards::Fact> Guards::verdict(FunctionId F, bool Truth) {
  auto [It, New] = Verdicts.try_emplace({F, Truth});
  if (!New)
    return It->second;
  const ir::Function &Code = Flow.program().code(F);
  Memory &M = Flow.memory(F);
  if (!Flow.models().isNumber(F, Flow.program().symbol(F).Result))
    return {};
  std::optional<Facts> All;
  for (ir::BlockId B : M.exits()) {
    ir::ValueId V = Code.Blocks[B].Condition;
    if (V == ir::NoValue || !M.flow().isReachable(B))
      continue;
    auto Text = Flow.places().constant(F, V);
    if (Text && (*Text != "false" && *Text != "0") != Truth)
      continue;
    Facts Here = implied(F, V, Truth);
    const Proved &P = proved(F);
    if (B < P.ByBlock.size())
      Here.insert(P.ByBlock[B].begin(), P.ByBlock[B].end());
    All = All ? both(*All, Here) : Here;
  }
  std::vector<Fact> Result;
  if (All)
    for (const auto &[Key, Proof] : *All)
      if (Proof.Entry)
        Result.push_back(Proof);
  return Verdicts[{F, Truth}] = Result;
}

std::vector<Guards::Fact> Guards::survived(FunctionId F) {
  auto [It, New] = Verdicts.try_emplace({F, 2});
  if (!New)
    return It->second;
  const ir::Function &Code = Flow.program().code(F);
  if (llvm::none_of(Code.Blocks, [](const ir::Block &B) {
        return B.Ends == ir::TerminatorKind::Throw ||
               B.Ends == ir::TerminatorKind::Unreachable;
      }))
    return {};
  std::optional<Facts> All;
  for (ir::BlockId B : Flow.memory(F).exits()) {
    if (!Flow.memory(F).flow().isReachable(B))
      continue;
    const Proved &P = proved(F);
    Facts Here = B < P.ByBlock.size() ? P.ByBlock[B] : Facts();
    All = All ? both(*All, Here) : Here;
  }
  std::vector<Fact> Result;
  if (All)
    for (const auto &[Key, Proof] : *All)
      if (Proof.Entry)
        Result.push_back(Proof);
  return Verdicts[{F, 2}] = Result;
}

TermRef Guards::apply(FunctionId F, ir::ValueId At, const ir::Place &P,
                      VersionId V, TermRef T) {
  const Proved &Known = proved(F);
  if (!Known.Any || !T->HasOrigins)
    return T;
  Memory &M = Flow.memory(F);
  ir::BlockId B = M.blockOf(At);
  if (B == ir::NoBlock)
    return T;
  Facts Here = Known.ByBlock[B];
  for (ir::ValueId Before : Flow.program().code(F).Blocks[B].Instrs) {
    if (Before == At)
      break;
    if (Flow.program().code(F).Instrs[Before].Code == Op::Call)
      Here.merge(afterCall(F, Before));
  }
  if (Here.empty())
    return T;
  for (ir::Place Up = P;; Up.Steps.pop_back()) {
    auto Proof = Here.find(nameOf(F, Up, V).Key);
    if (Proof != Here.end())
      return mark(T, Proof->second, {F, At});
    if (Up.Steps.empty())
      return T;
  }
}

TermRef Guards::mark(TermRef T, const Fact &Proof, Site At) {
  return Flow.pool().clean(Proof.How, T, At, Proof.Set);
}

TermRef Guards::apply(FunctionId F, ir::ValueId At, ir::ValueId V, TermRef T) {
  const Proved &Known = proved(F);
  if (!Known.Any || !T->HasOrigins)
    return T;
  ir::BlockId B = Flow.memory(F).blockOf(At);
  if (B == ir::NoBlock || Known.ByBlock[B].empty())
    return T;
  auto Proof = Known.ByBlock[B].find(nameOf(F, V, V).Key);
  return Proof == Known.ByBlock[B].end() ? T : mark(T, Proof->second, {F, At});
}

} // namespace backlint::link
