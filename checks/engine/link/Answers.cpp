//===- Answers.cpp - Each question is answered once -----------------------===//
//
// A question that meets itself gets a cycle, which is closed or replaced when
// the answer is there.
//
//===----------------------------------------------------------------------===//

#include "link/ValueFlow.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"

namespace backlint::link {

/// Nesting of questions. Deeper ones are answered with "unknown" and counted;
/// the linker runs on a stack that this depth fits into.
static constexpr unsigned MaxDepth = 1500;
/// Steps for all questions of a program: these, and more for each function.
/// Ordinary code takes a tenth; code in which everything may change everything
/// would take hours.
static constexpr uint64_t MaxSteps = 10'000'000, MaxStepsOfFunction = 1'000;

TermRef ValueFlow::node(NodeKey Key, llvm::function_ref<TermRef()> Compute) {
  bool Resolved = Key.What == NodeKey::PortOf || Key.What == NodeKey::FieldOf;
  Key.How = Asked;
  ++Hit.Steps;
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
  if (Depth >= MaxDepth ||
      Hit.Steps + Pool.Steps > MaxSteps + Joined.size() * MaxStepsOfFunction) {
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
  llvm::DenseSet<TermRef> Seen;
  std::vector<TermRef> Work{T};
  while (!Work.empty()) {
    TermRef Now = Work.back();
    Work.pop_back();
    if (!mayHaveCycle(Now, [&](uint32_t N) { return !Nodes[N].Resolved; }))
      continue;
    if (Now->Cycles)
      return true;
    if (Seen.insert(Now).second)
      llvm::append_range(Work, Now->Kids);
  }
  return false;
}

/// \p T with the leaves replaced that lie in terms for which \p In holds.
TermRef ValueFlow::mapLeaves(TermRef T, llvm::function_ref<bool(TermRef)> In,
                             llvm::function_ref<TermRef(TermRef)> Replace) {
  llvm::DenseMap<TermRef, TermRef> Memo;
  auto Map = [&](auto &Self, TermRef Now) -> TermRef {
    ++Hit.Steps;
    if (!In(Now))
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

TermRef ValueFlow::mapPorts(TermRef T,
                            llvm::function_ref<TermRef(TermRef)> Replace) {
  return mapLeaves(T, [](TermRef In) { return In->HasPorts; }, Replace);
}

/// Cycles through nodes that have been computed since are replaced by what
/// those nodes are.
TermRef ValueFlow::settle(TermRef T) {
  auto Known = [&](uint32_t N) { return Nodes[N].Value != nullptr; };
  for (unsigned Round = 0; mayHaveCycle(T, Known) && Round < 8; ++Round) {
    TermRef Before = T;
    T = mapLeaves(
        T, [&](TermRef In) { return mayHaveCycle(In, Known); },
        [&](TermRef Leaf) { return Nodes[Leaf->Cycle].Value; });
    if (T == Before)
      break;
  }
  return T;
}

} // namespace backlint::link
