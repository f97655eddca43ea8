//===- Answers.cpp - Each question is answered once -----------------------===//
//
// A question that meets itself gets a cycle, which is closed or replaced when
// the answer is there.
//
//===----------------------------------------------------------------------===//

#include "link/ValueFlow.h"
#include "llvm/ADT/STLExtras.h"

namespace backlint::link {

/// Nesting of questions. Deeper ones are answered with "unknown" and counted;
/// the linker runs on a stack that this depth fits into.
static constexpr unsigned MaxDepth = 1500;
TermRef ValueFlow::node(NodeKey Key, llvm::function_ref<TermRef()> Compute) {
  bool Resolved = Key.What == NodeKey::PortOf || Key.What == NodeKey::FieldOf;
  Key.How = Asked;
  auto [It, New] = Ids.try_emplace(std::move(Key), Nodes.size());
  uint32_t Id = It->second;
  if (New)
    Nodes.emplace_back().Resolved = Resolved;
  if (Nodes[Id].Busy)
    return Pool.cycle(Id);
  if (Nodes[Id].Value) {
    TermRef Now = settle(Nodes[Id].Value);
    return Nodes[Id].Value = Now;
  }
  if (Depth >= MaxDepth) {
    ++Hit.Depth;
    return Pool.unknown("too deep", {});
  }
  ++Depth;
  Nodes[Id].Busy = true;
  TermRef Result = Compute();
  Nodes[Id].Busy = false;
  --Depth;
  Result = Pool.close(settle(Result), Id);
  // A guard asked this in the middle of a summary. What that summary will be
  // speaks of its own ports: an answer made of it must not be kept.
  if (Resolved && awaitsSummary(Result))
    return Result;
  return Nodes[Id].Value = Result;
}

/// Whether \p T holds the value of a summary that is being computed.
bool ValueFlow::awaitsSummary(TermRef T) const {
  if (!T->HasCycles)
    return false;
  if (T->Kind == TermKind::Cycle)
    return !Nodes[T->Cycle].Resolved;
  return llvm::any_of(T->Kids, [&](TermRef K) { return awaitsSummary(K); });
}

TermRef ValueFlow::mapLeaves(TermRef T,
                             llvm::function_ref<TermRef(TermRef)> Replace) {
  llvm::DenseMap<TermRef, TermRef> Memo;
  auto Map = [&](auto &Self, TermRef Now) -> TermRef {
    if (!Now->HasPorts && !Now->HasCycles)
      return Now;
    if (Now->Kids.empty())
      return Replace(Now);
    if (auto It = Memo.find(Now); It != Memo.end())
      return It->second;
    std::vector<TermRef> Kids;
    Kids.reserve(Now->Kids.size());
    for (TermRef K : Now->Kids)
      Kids.push_back(Self(Self, K));
    TermRef Result = Pool.rebuild(Now, Kids);
    Memo[Now] = Result;
    return Result;
  };
  return Map(Map, T);
}

/// Cycles through nodes that have been computed since are replaced by what
/// those nodes are.
TermRef ValueFlow::settle(TermRef T) {
  for (unsigned Round = 0; T->HasCycles && Round < 8; ++Round) {
    bool Any = false;
    T = mapLeaves(T, [&](TermRef Leaf) {
      if (Leaf->Kind != TermKind::Cycle || !Nodes[Leaf->Cycle].Value)
        return Leaf;
      Any = true;
      return Nodes[Leaf->Cycle].Value;
    });
    if (!Any)
      break;
  }
  return T;
}

} // namespace backlint::link
