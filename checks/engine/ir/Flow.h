//===- Flow.h - Control-flow facts of a function ---------------*- C++ -*-===//
//
// Order, dominance and controlling conditions of the blocks of one function,
// as plain data. A block in a try region also leads to the handlers that may
// see a throw from it.
//
// Dominance is computed as in Cooper, Harvey and Kennedy, "A Simple, Fast
// Dominance Algorithm" (2001), which is linear in practice.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_IR_FLOW_H
#define BACKLINT_IR_FLOW_H

#include "ir/Function.h"

namespace backlint::ir {

/// What holds in a block because of the end of another: every path from the
/// entry to the block leaves At in this way, the last time it passes there.
struct DominatingCondition {
  enum Kind : uint8_t {
    IsTrue,
    IsFalse,
    IsOneOf,  ///< The switch took one of Cases.
    IsNoneOf, ///< The switch took its default; Cases are those it did not.
  };
  ValueId Condition = NoValue;
  BlockId At = NoBlock;
  Kind Holds = IsTrue;
  /// Unit::Literals, as in Block::Cases; None stands for a range.
  std::vector<uint32_t> Cases;

  bool operator==(const DominatingCondition &) const = default;
};

/// A tree of dominance over blocks; those without a place in it have neither a
/// parent nor an interval.
struct DominatorTree {
  /// The immediate dominator; NoBlock at the roots and outside of the tree.
  std::vector<BlockId> Parent;
  /// Numbers of entry and exit of a walk over the tree; 0 outside of it.
  std::vector<uint32_t> First, Last;

  bool contains(BlockId B) const { return First[B] != 0; }
  /// A block dominates itself; outside of the tree nothing dominates.
  bool dominates(BlockId A, BlockId B) const {
    return contains(A) && contains(B) && First[A] <= First[B] &&
           Last[B] <= Last[A];
  }
};

struct Flow {
  explicit Flow(const Function &F);

  /// Edges with those to handlers, each block once, in order of first mention.
  std::vector<std::vector<BlockId>> Successors, Predecessors;
  /// The blocks that the entry reaches.
  std::vector<BlockId> ReversePostOrder;
  DominatorTree Dominators;
  /// Over paths to any end of the function: return, throw or call that does
  /// not return. A block that reaches no end (an endless loop) is outside.
  DominatorTree PostDominators;
  /// Where a block's dominance ends: it dominates a predecessor of these, and
  /// not these themselves (but perhaps itself). Sorted.
  std::vector<std::vector<BlockId>> DominanceFrontier;

  bool isReachable(BlockId B) const { return Dominators.contains(B); }
  bool dominates(BlockId A, BlockId B) const {
    return Dominators.dominates(A, B);
  }
  bool postDominates(BlockId A, BlockId B) const {
    return PostDominators.dominates(A, B);
  }
  /// Whether a path of at least one edge leads from From to To.
  bool leadsTo(BlockId From, BlockId To) const;

  /// The nearest first. Empty for a block that cannot be reached.
  std::vector<DominatingCondition> dominatingConditions(BlockId B) const;

private:
  void findConditions(const Function &F);

  /// Conditions[B]: what holds in B and all it dominates, because each edge
  /// into it from outside stems from the end of one block.
  std::vector<DominatingCondition> Conditions;
};

} // namespace backlint::ir

#endif // BACKLINT_IR_FLOW_H
