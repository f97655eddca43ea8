//===- Flow.cpp - Control-flow facts of a function ------------------------===//
//
// Edges, dominance and conditions; see Flow.h. All walks keep their own stack:
// generated code has functions of many thousand blocks.
//
//===----------------------------------------------------------------------===//
#include "ir/Flow.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLExtras.h"
#include <algorithm>

namespace backlint::ir {
namespace {

using Edges = std::vector<std::vector<BlockId>>;

/// A list of blocks without repetition.
class BlockSet {
public:
  explicit BlockSet(size_t Count) : OwnerOf(Count, NoBlock) {}

  /// Adds To to Owner's list. The lists are filled one after another.
  void add(std::vector<BlockId> &Targets, BlockId Owner, BlockId To) {
    if (OwnerOf[To] == Owner)
      return;
    OwnerOf[To] = Owner;
    Targets.push_back(To);
  }

private:
  std::vector<BlockId> OwnerOf; ///< Who added a block last.
};

/// The handlers that a throw in B may reach: outer ones too, unless an inner
/// one takes everything.
std::vector<BlockId> handlersOf(const Function &F, const Block &B) {
  std::vector<BlockId> Handlers;
  for (uint32_t At = B.Try; At < F.Tries.size(); At = F.Tries[At].Parent) {
    bool TakesAll = false;
    for (const Try::Handler &H : F.Tries[At].Handlers) {
      if (H.Entry < F.Blocks.size())
        Handlers.push_back(H.Entry);
      TakesAll |= H.Caught == NoType;
    }
    if (TakesAll)
      break;
  }
  return Handlers;
}

/// Blocks in post-order of a depth-first walk from Roots.
std::vector<BlockId> postOrder(const Edges &Next,
                               const std::vector<BlockId> &Roots) {
  std::vector<BlockId> Order;
  std::vector<bool> Seen(Next.size());
  std::vector<std::pair<BlockId, size_t>> Stack; // block, next edge
  for (BlockId Root : Roots) {
    if (Seen[Root])
      continue;
    Seen[Root] = true;
    Stack.push_back({Root, 0});
    while (!Stack.empty()) {
      auto &[At, Edge] = Stack.back();
      if (Edge == Next[At].size()) {
        Order.push_back(At);
        Stack.pop_back();
        continue;
      }
      BlockId To = Next[At][Edge++];
      if (!Seen[To]) {
        Seen[To] = true;
        Stack.push_back({To, 0});
      }
    }
  }
  return Order;
}

/// Numbers the tree, whose nodes are Order, parents before children.
void numberTree(DominatorTree &Tree, const std::vector<BlockId> &Order) {
  size_t Count = Tree.Parent.size();
  // Sizes of the subtrees, children first; then a block's interval begins
  // where its elder siblings end.
  std::vector<uint32_t> Size(Count, 1), Free(Count);
  for (BlockId B : llvm::reverse(Order))
    if (Tree.Parent[B] != NoBlock)
      Size[Tree.Parent[B]] += Size[B];
  uint32_t FreeRoot = 1;
  for (BlockId B : Order) {
    uint32_t &From =
        Tree.Parent[B] == NoBlock ? FreeRoot : Free[Tree.Parent[B]];
    Tree.First[B] = From;
    Tree.Last[B] = From + Size[B] - 1;
    Free[B] = From + 1;
    From += Size[B];
  }
}

/// The tree over what Roots reach along Next. The roots hang, with all that
/// has no other dominator, below a root of the tree that is no block.
DominatorTree dominatorTree(const Edges &Next, const Edges &Before,
                            const std::vector<BlockId> &Roots) {
  size_t Count = Next.size();
  std::vector<BlockId> Order = postOrder(Next, Roots);
  // Positions in post-order; that of the common root is above all.
  const uint32_t Outside = ~0u, Top = Order.size();
  std::vector<uint32_t> Position(Count, Outside);
  for (uint32_t I = 0; I < Order.size(); ++I)
    Position[Order[I]] = I;
  std::vector<uint32_t> Parent(Order.size() + 1, Outside);
  Parent[Top] = Top;
  for (BlockId Root : Roots)
    Parent[Position[Root]] = Top;

  auto Intersect = [&](uint32_t A, uint32_t B) {
    while (A != B)
      if (A < B)
        A = Parent[A];
      else
        B = Parent[B];
    return A;
  };
  std::vector<bool> IsRoot(Count);
  for (BlockId Root : Roots)
    IsRoot[Root] = true;
  for (bool Changed = true; Changed;) {
    Changed = false;
    for (uint32_t I = Top; I-- > 0;) {
      uint32_t New = IsRoot[Order[I]] ? Top : Outside;
      for (BlockId B : Before[Order[I]]) {
        uint32_t P = Position[B];
        if (P == Outside || Parent[P] == Outside)
          continue;
        New = New == Outside ? P : Intersect(P, New);
      }
      Changed |= New != Parent[I];
      Parent[I] = New;
    }
  }

  DominatorTree Tree;
  Tree.Parent.assign(Count, NoBlock);
  Tree.First.assign(Count, 0);
  Tree.Last.assign(Count, 0);
  for (uint32_t I = 0; I < Top; ++I)
    if (Parent[I] != Top)
      Tree.Parent[Order[I]] = Order[Parent[I]];
  std::reverse(Order.begin(), Order.end());
  numberTree(Tree, Order);
  return Tree;
}

/// Leaving block At by these of its successors.
struct Exit {
  BlockId At = NoBlock;
  std::vector<uint32_t> Ways; ///< Sorted.
};

/// What taking this exit says of the condition; At is NoBlock for nothing.
DominatingCondition conditionOf(const Function &F, const Exit &E) {
  if (E.At == NoBlock)
    return {};
  const Block &B = F.Blocks[E.At];
  bool Decides =
      B.Ends == TerminatorKind::Branch || B.Ends == TerminatorKind::Switch;
  if (!Decides || B.Condition == NoValue ||
      E.Ways.size() == B.Successors.size())
    return {};
  DominatingCondition Result;
  Result.Condition = B.Condition;
  Result.At = E.At;
  if (B.Ends == TerminatorKind::Branch) {
    Result.Holds = E.Ways.front() == 0 ? DominatingCondition::IsTrue
                                       : DominatingCondition::IsFalse;
    return Result;
  }
  if (E.Ways.back() != B.Cases.size()) {
    Result.Holds = DominatingCondition::IsOneOf;
    for (uint32_t Way : E.Ways)
      Result.Cases.push_back(B.Cases[Way]);
    return Result;
  }
  Result.Holds = DominatingCondition::IsNoneOf;
  auto Way = E.Ways.begin();
  for (uint32_t I = 0; I < B.Cases.size(); ++I)
    if (*Way == I)
      ++Way;
    else
      Result.Cases.push_back(B.Cases[I]);
  return Result;
}

} // namespace

Flow::Flow(const Function &F) {
  size_t Count = F.Blocks.size();
  Successors.resize(Count);
  Predecessors.resize(Count);
  DominanceFrontier.resize(Count);
  std::vector<BlockId> Ends;
  BlockSet Mentioned(Count);
  for (BlockId B = 0; B < Count; ++B) {
    for (BlockId To : F.Blocks[B].Successors)
      if (To < Count)
        Mentioned.add(Successors[B], B, To);
    for (BlockId To : handlersOf(F, F.Blocks[B]))
      Mentioned.add(Successors[B], B, To);
    for (BlockId To : Successors[B])
      Predecessors[To].push_back(B);
    if (Successors[B].empty())
      Ends.push_back(B);
  }
  std::vector<BlockId> Entry;
  if (Count)
    Entry.push_back(0);
  ReversePostOrder = postOrder(Successors, Entry);
  std::reverse(ReversePostOrder.begin(), ReversePostOrder.end());
  Dominators = dominatorTree(Successors, Predecessors, Entry);
  PostDominators = dominatorTree(Predecessors, Successors, Ends);

  for (BlockId B : ReversePostOrder)
    for (BlockId From : Predecessors[B]) {
      if (!isReachable(From))
        continue;
      for (; From != NoBlock && From != Dominators.Parent[B];
           From = Dominators.Parent[From])
        if (DominanceFrontier[From].empty() ||
            DominanceFrontier[From].back() != B)
          DominanceFrontier[From].push_back(B);
    }
  for (std::vector<BlockId> &Frontier : DominanceFrontier)
    llvm::sort(Frontier);
  findConditions(F);
}

bool Flow::leadsTo(BlockId From, BlockId To) const {
  std::vector<bool> Seen(Successors.size());
  std::vector<BlockId> Waiting = Successors[From];
  while (!Waiting.empty()) {
    BlockId B = Waiting.back();
    Waiting.pop_back();
    if (B == To)
      return true;
    if (Seen[B])
      continue;
    Seen[B] = true;
    Waiting.insert(Waiting.end(), Successors[B].begin(), Successors[B].end());
  }
  return false;
}

// A block is entered by the exit of one block if each edge into it that is not
// a loop's way back leaves that block, directly or through blocks that do
// nothing (`case 1: case 2:`). A predecessor that comes later in the order and
// is not dominated belongs to a loop with two entries: nothing is known there.
void Flow::findConditions(const Function &F) {
  size_t Count = F.Blocks.size();
  Conditions.resize(Count);
  std::vector<Exit> Entered(Count); // At is NoBlock: by several, or unknown
  std::vector<bool> Passes(Count);  // does nothing and is entered by one exit
  std::vector<bool> Unclear(Count); // entered otherwise, too
  std::vector<bool> Visited(Count);
  auto Enter = [&](BlockId B, BlockId At, llvm::ArrayRef<uint32_t> Ways) {
    Exit &Into = Entered[B];
    if (Into.At != NoBlock && Into.At != At)
      Unclear[B] = true;
    Into.At = At;
    Into.Ways.insert(Into.Ways.end(), Ways.begin(), Ways.end());
  };
  // Each block tells its successors; they come later, but for ways back.
  auto Leave = [&](BlockId From) {
    const Block &Origin = F.Blocks[From];
    for (uint32_t Way = 0; Way < Origin.Successors.size(); ++Way) {
      BlockId To = Origin.Successors[Way];
      if (To >= Count || dominates(To, From))
        continue;
      if (Passes[From])
        Enter(To, Entered[From].At, Entered[From].Ways);
      else
        Enter(To, From, Way);
    }
    // A throw leaves before the condition is known.
    for (BlockId To : handlersOf(F, Origin))
      if (!dominates(To, From))
        Unclear[To] = true;
  };
  for (BlockId B : ReversePostOrder) {
    Visited[B] = true;
    for (BlockId From : Predecessors[B])
      // The second entry of a loop comes later.
      Unclear[B] = Unclear[B] ||
                   (isReachable(From) && !Visited[From] && !dominates(B, From));
    if (B != 0 && !Unclear[B] && Entered[B].At != NoBlock) {
      llvm::sort(Entered[B].Ways);
      Conditions[B] = conditionOf(F, Entered[B]);
      Passes[B] = F.Blocks[B].Instrs.empty() &&
                  F.Blocks[B].Ends == TerminatorKind::Jump &&
                  Conditions[B].At != NoBlock;
    }
    Leave(B);
  }
}

std::vector<DominatingCondition> Flow::dominatingConditions(BlockId B) const {
  std::vector<DominatingCondition> Result;
  if (isReachable(B))
    for (; B != NoBlock; B = Dominators.Parent[B])
      if (Conditions[B].At != NoBlock)
        Result.push_back(Conditions[B]);
  return Result;
}

} // namespace backlint::ir
