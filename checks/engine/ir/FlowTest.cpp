// Tests of control-flow facts: small shapes by hand, and random graphs against
// definitions by removal of blocks and edges.
#include "ir/Flow.h"
#include "ir/TestSample.h"
#include "ir/Verify.h"
#include <functional>
#include <random>

using namespace backlint::ir;

namespace {

using Blocks = std::vector<BlockId>;
using Condition = DominatingCondition;

/// The body of a function; %0 and %1 are conditions made in the first block.
Unit body(const std::string &Text) {
  Unit U = parsed("function f() {\n" + Text + "\n}");
  CHECK(verify(U) == std::vector<std::string>{});
  return U;
}

const char *const Conditions = "bb0:\n %0 = lost\n %1 = lost\n";

/// What Start reaches without entering Without, and without edges that
/// Allowed refuses. Start itself is always reached.
std::vector<bool>
reached(const Flow &G, BlockId Start, BlockId Without,
        const std::function<bool(BlockId, BlockId)> &Allowed) {
  std::vector<bool> Seen(G.Successors.size());
  Blocks Waiting{Start};
  while (!Waiting.empty()) {
    BlockId B = Waiting.back();
    Waiting.pop_back();
    if (Seen[B] || B == Without)
      continue;
    Seen[B] = true;
    for (BlockId To : G.Successors[B])
      if (Allowed(B, To))
        Waiting.push_back(To);
  }
  return Seen;
}

bool always(BlockId, BlockId) { return true; }

/// A function of random blocks, some in a try.
Function randomFunction(std::mt19937 &Random) {
  auto Below = [&](uint32_t N) { return uint32_t(Random() % N); };
  Function F;
  uint32_t Count = 1 + Below(12);
  F.Instrs.resize(1);
  if (Below(3) == 0) {
    F.Tries.resize(2);
    F.Tries[1].Parent = 0;
    F.Tries[0].Handlers.push_back({NoType, Below(Count), None});
    F.Tries[1].Handlers.push_back({Below(2) - 1, Below(Count), None});
  }
  for (BlockId B = 0; B < Count; ++B) {
    Block New;
    New.Condition = 0;
    uint32_t Shape = Below(8);
    if (Shape == 0) {
      New.Ends = TerminatorKind::Return;
    } else if (Shape < 3) {
      New.Ends = TerminatorKind::Jump;
      New.Successors = {Below(Count)};
    } else if (Shape < 7) {
      New.Ends = TerminatorKind::Branch;
      New.Successors = {Below(Count), Below(Count)};
    } else {
      New.Ends = TerminatorKind::Switch;
      New.Cases = {0, 1};
      New.Successors = {Below(Count), Below(Count), Below(Count)};
    }
    if (Shape > 2 || Below(2))
      New.Instrs.push_back(0); // does something
    if (!F.Tries.empty() && Below(3) == 0)
      New.Try = Below(2);
    F.Blocks.push_back(New);
  }
  return F;
}

/// The ways out of D.At for which D holds.
std::vector<bool> ways(const Function &F, const Condition &D) {
  const Block &B = F.Blocks[D.At];
  std::vector<bool> Taken(B.Successors.size());
  if (B.Ends == TerminatorKind::Branch) {
    Taken[D.Holds == Condition::IsFalse] = true;
    return Taken;
  }
  bool None = D.Holds == Condition::IsNoneOf;
  for (size_t I = 0; I < B.Cases.size(); ++I)
    Taken[I] =
        None != (std::count(D.Cases.begin(), D.Cases.end(), B.Cases[I]) > 0);
  Taken.back() = None;
  return Taken;
}

} // namespace

TEST_CASE("flow: a diamond") {
  Unit U = body(std::string(Conditions) + "branch %0, bb1, bb2\n"
                                          "bb1:\n jump bb3\n"
                                          "bb2:\n jump bb3\n"
                                          "bb3:\n return");
  Flow G(U.Functions[0]);
  CHECK(G.ReversePostOrder == Blocks{0, 2, 1, 3});
  CHECK(G.Predecessors[3] == Blocks{1, 2});
  CHECK(G.Dominators.Parent == Blocks{NoBlock, 0, 0, 0});
  CHECK(G.PostDominators.Parent == Blocks{3, 3, 3, NoBlock});
  CHECK(G.DominanceFrontier[1] == Blocks{3});
  CHECK(G.DominanceFrontier[0].empty());
  CHECK(G.dominates(0, 3));
  CHECK_FALSE(G.dominates(1, 3));
  CHECK(G.postDominates(3, 0));
  CHECK(G.leadsTo(0, 3));
  CHECK_FALSE(G.leadsTo(1, 2));
  CHECK_FALSE(G.leadsTo(1, 1));
  CHECK(G.dominatingConditions(1) ==
        std::vector<Condition>{{0, 0, Condition::IsTrue, {}}});
  CHECK(G.dominatingConditions(2) ==
        std::vector<Condition>{{0, 0, Condition::IsFalse, {}}});
  CHECK(G.dominatingConditions(3).empty());
}

TEST_CASE("flow: an early return leaves its condition behind") {
  Unit U = body(std::string(Conditions) + "branch %0, out, next\n"
                                          "out:\n return\n"
                                          "next:\n branch %1, out2, rest\n"
                                          "out2:\n return\n"
                                          "rest:\n return");
  Flow G(U.Functions[0]);
  CHECK(G.dominatingConditions(4) ==
        std::vector<Condition>{{1, 2, Condition::IsFalse, {}},
                               {0, 0, Condition::IsFalse, {}}});
  CHECK(G.PostDominators.Parent[0] == NoBlock);
}

TEST_CASE("flow: a loop") {
  Unit U = body(std::string(Conditions) + "jump head\n"
                                          "head:\n branch %0, body, done\n"
                                          "body:\n jump head\n"
                                          "done:\n return\n"
                                          "dead:\n jump body");
  Flow G(U.Functions[0]);
  CHECK(G.dominatingConditions(2) ==
        std::vector<Condition>{{0, 1, Condition::IsTrue, {}}});
  CHECK(G.dominatingConditions(3) ==
        std::vector<Condition>{{0, 1, Condition::IsFalse, {}}});
  CHECK(G.dominatingConditions(1).empty());
  CHECK(G.DominanceFrontier[2] == Blocks{1});
  CHECK(G.DominanceFrontier[1] == Blocks{1});
  CHECK(G.leadsTo(2, 2));
  CHECK_FALSE(G.isReachable(4));
  CHECK(G.dominatingConditions(4).empty());
  CHECK_FALSE(G.dominates(4, 4));
  CHECK_FALSE(G.dominates(0, 4));
}

TEST_CASE("flow: cases of a switch, also those that share a body") {
  Unit U = body(std::string(Conditions) +
                "switch %0 [1 -> one, 2 -> two, 3 -> three, range -> four] "
                "default other\n"
                "one:\n jump three\n"
                "two:\n %2 = lost\n jump end\n"
                "three:\n %3 = lost\n jump end\n"
                "four:\n %4 = lost\n jump end\n"
                "other:\n return\n"
                "end:\n return");
  const Function &F = U.Functions[0];
  const std::vector<uint32_t> &Cases = F.Blocks[0].Cases;
  Flow G(F);
  CHECK(G.dominatingConditions(2) ==
        std::vector<Condition>{{0, 0, Condition::IsOneOf, {Cases[1]}}});
  CHECK(
      G.dominatingConditions(3) ==
      std::vector<Condition>{{0, 0, Condition::IsOneOf, {Cases[0], Cases[2]}}});
  CHECK(G.dominatingConditions(4) ==
        std::vector<Condition>{{0, 0, Condition::IsOneOf, {None}}});
  CHECK(G.dominatingConditions(5) ==
        std::vector<Condition>{{0, 0, Condition::IsNoneOf, Cases}});
  CHECK(G.dominatingConditions(6).empty());
}

TEST_CASE("flow: handlers are reached from all of their try") {
  Unit U = body("try T0 catch _ -> outer\n"
                "try T1 parent T0 catch Int -> inner\n"
                "try T2 parent T1 catch _ -> all\n"
                "bb0: try T0\n %0 = lost\n branch %0, bb1, bb2\n"
                "bb1: try T1\n %1 = lost\n jump bb2\n"
                "bb2:\n return\n"
                "inner: try T0\n throw\n"
                "outer:\n jump bb2\n"
                "all: try T1\n jump bb2\n"
                "last: try T2\n jump bb2");
  Flow G(U.Functions[0]);
  CHECK(G.Successors[0] == Blocks{1, 2, 4});
  CHECK(G.Successors[1] == Blocks{2, 3, 4});
  CHECK(G.Successors[3] == Blocks{4});
  CHECK(G.Successors[6] == Blocks{2, 5}); // `all` lets nothing through
  CHECK(G.Dominators.Parent[3] == 1);
  CHECK(G.Dominators.Parent[4] == 0);
  CHECK(G.dominatingConditions(3).size() == 1);
  CHECK(G.dominatingConditions(4).empty());
}

TEST_CASE("flow: an endless loop has no end to be dominated from") {
  Unit U = body("a:\n %0 = lost\n branch %0, b, c\nb:\n jump b\nc:\n return");
  Flow G(U.Functions[0]);
  CHECK(G.postDominates(2, 0));
  CHECK_FALSE(G.PostDominators.contains(1));
  CHECK(Flow(Function()).ReversePostOrder.empty());
}

TEST_CASE("flow: a branch that decides nothing") {
  Unit U = body("a:\n %0 = lost\n branch %0, b, b\n"
                "b:\n branch _, c, d\nc:\n return\nd:\n return");
  Flow G(U.Functions[0]);
  CHECK(G.dominatingConditions(1).empty());
  CHECK(G.dominatingConditions(2).empty());
}

TEST_CASE("flow: random graphs agree with the definitions") {
  std::mt19937 Random(1);
  size_t Stated = 0;
  for (unsigned Round = 0; Round < 3000; ++Round) {
    Function F = randomFunction(Random);
    Flow G(F);
    BlockId Count = F.Blocks.size();
    std::vector<bool> Live = reached(G, 0, NoBlock, always);
    CAPTURE(Round);
    for (BlockId A = 0; A < Count; ++A) {
      REQUIRE(G.isReachable(A) == Live[A]);
      std::vector<bool> Avoiding = reached(G, 0, A, always);
      for (BlockId B = 0; B < Count; ++B) {
        REQUIRE(G.dominates(A, B) == (Live[A] && Live[B] && !Avoiding[B]));
        // The frontier, by its definition.
        bool Ends = false;
        for (BlockId P : G.Predecessors[B])
          Ends |= G.dominates(A, P);
        Ends &= A == B || !G.dominates(A, B);
        bool Listed = std::count(G.DominanceFrontier[A].begin(),
                                 G.DominanceFrontier[A].end(), B) == 1;
        REQUIRE(Listed == Ends);
        // Post-dominance: no end is reached from B around A.
        std::vector<bool> Around = reached(G, B, A, always);
        std::vector<bool> Free = reached(G, B, NoBlock, always);
        bool EndsAround = false, EndsAtAll = false;
        for (BlockId E = 0; E < Count; ++E)
          if (G.Successors[E].empty()) {
            EndsAround |= Around[E];
            EndsAtAll |= Free[E];
          }
        bool AEnds = G.PostDominators.contains(A);
        REQUIRE(G.PostDominators.contains(B) == EndsAtAll);
        REQUIRE(G.postDominates(A, B) == (AEnds && EndsAtAll && !EndsAround));
      }
    }
    for (BlockId B = 0; B < Count; ++B) {
      std::vector<bool> Known(Count);
      for (const Condition &D : G.dominatingConditions(B)) {
        ++Stated;
        Known[D.At] = true;
        REQUIRE(G.dominates(D.At, B));
        // Whoever leaves otherwise must come back before reaching B.
        std::vector<bool> Holds = ways(F, D);
        for (size_t Way = 0; Way < Holds.size(); ++Way)
          if (!Holds[Way])
            REQUIRE_FALSE(
                reached(G, F.Blocks[D.At].Successors[Way], D.At, always)[B]);
      }
      // An edge that cannot be avoided is known.
      for (BlockId A = 0; Live[B] && A < Count; ++A) {
        if (F.Blocks[A].Ends != TerminatorKind::Branch)
          continue;
        for (size_t Way = 0; Way < 2; ++Way) {
          BlockId Target = F.Blocks[A].Successors[Way];
          if (F.Blocks[A].Successors[1 - Way] == Target)
            continue;
          bool Throws = false; // leads there anyway
          for (uint32_t T = F.Blocks[A].Try; T != None; T = F.Tries[T].Parent)
            for (const Try::Handler &H : F.Tries[T].Handlers)
              Throws |= H.Entry == Target;
          auto NotThere = [&](BlockId From, BlockId To) {
            return From != A || To != Target;
          };
          if (!Throws && !reached(G, 0, NoBlock, NotThere)[B])
            REQUIRE(Known[A]);
        }
      }
    }
  }
  CHECK(Stated > 3000);
}

TEST_CASE("flow: large functions take little time") {
  // A chain of diamonds around a switch of many cases, all in one try.
  Function F;
  constexpr uint32_t Count = 30000;
  F.Instrs.resize(1);
  F.Tries.push_back({None, {}, {{NoType, Count - 1, None}}});
  F.Blocks.resize(Count);
  for (BlockId B = 0; B < Count; ++B) {
    F.Blocks[B].Condition = 0;
    F.Blocks[B].Try = B + 1 < Count ? 0 : None;
    F.Blocks[B].Ends =
        B + 2 < Count ? TerminatorKind::Branch : TerminatorKind::Return;
    if (B + 2 < Count)
      F.Blocks[B].Successors = {B + 1, B + 2};
  }
  F.Blocks[0].Ends = TerminatorKind::Switch;
  F.Blocks[0].Successors.clear();
  for (uint32_t Case = 0; Case < Count; ++Case) {
    F.Blocks[0].Cases.push_back(Case);
    F.Blocks[0].Successors.push_back(1 + Case / 2);
  }
  F.Blocks[0].Successors.push_back(1);
  Flow G(F);
  CHECK(G.ReversePostOrder.size() == Count);
  CHECK(G.dominates(0, Count - 1));
}
