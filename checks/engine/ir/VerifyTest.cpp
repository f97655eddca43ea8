// Tests of the invariants: each one is broken once and told.
#include "ir/Verify.h"
#include "ir/TestSample.h"

using namespace backlint::ir;

namespace {

/// What verify() says first of the sample after Break.
template <typename Breaker> std::string said(Breaker Break) {
  Unit U = parsed(SampleText);
  Break(U, U.Functions[0]);
  std::vector<std::string> Texts = verify(U);
  return Texts.empty() ? "nothing" : Texts.front();
}

} // namespace

#define SAID(Breaking, Text)                                                   \
  CHECK(said([](Unit &U, Function &F) {                                        \
          (void)U, (void)F;                                                    \
          Breaking;                                                            \
        }) == Text)

TEST_CASE("verify: a good unit has nothing to tell") {
  SAID(, "nothing");
  CHECK(verify(Unit()).empty());
}

TEST_CASE("verify: indexes are in range") {
  SAID(U.Symbols[0].Result = 99, "symbol 0: no type has the number 99");
  SAID(U.Suppressions[0].File = 2, "suppression 0: no file has the number 2");
  SAID(F.Instrs[0].At.File = 7,
       "function 0: instruction 0: no file has the number 7");
  SAID(F.Instrs[1].Where = 99,
       "function 0: instruction 1: no place has the number 99");
  SAID(F.Instrs[19].Index = 22,
       "function 0: instruction 19: no operator has the number 22");
  SAID(F.Instrs[19].Operands[0] = 29,
       "function 0: instruction 19: no value has the number 29");
  SAID(F.Blocks[0].Successors[1] = 6,
       "function 0: block 0: no block has the number 6");
  SAID(F.Tries[0].Handlers[0].Variable = 4,
       "function 0: try 0: no local has the number 4");
  SAID(U.Literals[0].What = Literal::Kind(9), "literal 0: unknown kind");
}

TEST_CASE("verify: tables are in order") {
  SAID(U.Types[0].Arguments = {0}, "type 0: refers to itself or a later type");
  SAID(U.Symbols[1].Identity = U.Symbols[0].Identity,
       "symbol 1 (sql::tx::exec): shares its identity with another symbol");
  SAID(U.Symbols[1].Identity = "", "symbol 1 (sql::tx::exec): has no identity");
  SAID(U.Symbols[1].Overrides[0] = 1,
       "symbol 1 (sql::tx::exec): overrides nothing or itself");
  SAID(U.Symbols[1].Traits = 1 << 12,
       "symbol 1 (sql::tx::exec): has unknown traits");
  SAID(U.Globals[0].Symbol = 0, "global 0: its symbol is no global");
  SAID(U.Globals[0].Initializer = 0,
       "global 0: its initializer is no initializer");
  SAID(std::swap(U.Functions[0], U.Functions[1]),
       "function 1: does not stand in order of identities");
  SAID(F.Symbol = NoSymbol, "function 0: its symbol is no function");
}

TEST_CASE("verify: instructions have what they need") {
  SAID(F.Instrs[21].Operands.clear(),
       "function app::all: %21: cast has 0 operands");
  SAID(F.Instrs[1].Where = NoPlace,
       "function app::all: %1: addr lacks a place");
  SAID(F.Instrs[21].Where = 0, "function app::all: %21: cast has a place");
  SAID(F.Instrs[21].Index = 0, "function app::all: %21: cast has an index");
  SAID(F.Instrs[9].Index = None,
       "function app::all: %9: function lacks its index");
  SAID(F.Calls[0].Callee = NoSymbol,
       "function app::all: %14: the call has no callee");
  SAID(F.Calls[0].Traits = 32,
       "function app::all: %14: the call has unknown traits");
  SAID(F.Instrs[14].Operands.clear(),
       "function app::all: %14: the call lacks its first operand");
  SAID(F.Shapes[0].pop_back(),
       "function app::all: %22: its shape has another size");
  SAID(F.Instrs[23].Operands.pop_back(),
       "function app::all: %23: the function has another number of captures");
  SAID(F.Places[0].Index = None, "function app::all: place 0: has no root");
}

TEST_CASE("verify: values are made before they are used") {
  SAID(F.Instrs[21].Operands[0] = NoValue,
       "function app::all: %21: an operand is missing");
  SAID(F.Instrs[21].Operands[0] = 10,
       "function app::all: %21: uses a store, which makes no value");
  SAID(F.Instrs[21].Operands[0] = 28,
       "function app::all: %21: uses a value that stands in no block");
  SAID(F.Instrs[21].Operands[0] = 21,
       "function app::all: %21: uses a value that is made after it");
  SAID(std::swap(F.Blocks[0].Instrs[1], F.Blocks[0].Instrs[20]),
       "function app::all: %10: uses a value that is made after it");
  SAID(F.Blocks[1].Instrs.push_back(3),
       "function app::all: %3: stands in two places");
}

TEST_CASE("verify: blocks end as they say") {
  SAID(F.Blocks[0].Successors.pop_back(),
       "function app::all: bb0: branch has 1 successors");
  SAID(F.Blocks[1].Cases.pop_back(),
       "function app::all: bb1: switch has 4 successors");
  SAID(F.Blocks[2].Successors[0] = NoBlock,
       "function app::all: bb2: a successor is missing");
  SAID(F.Blocks[3].Successors.push_back(1),
       "function app::all: bb3: return has 1 successors");
  SAID(F.Blocks[3].Cases.push_back(0),
       "function app::all: bb3: has cases but is no switch");
  SAID(F.Blocks[3].Condition = 28, "function app::all: bb3: its condition is "
                                   "no value that stands in a block");
  SAID(F.Blocks.clear(); F.Tries.clear();
       F.Loops.clear(),
       "function app::all: body: has instructions but no block");
}

TEST_CASE("verify: regions lead outside") {
  SAID(F.Loops[1].Parent = 0,
       "function app::all: loops: a loop is its own parent");
  SAID(F.Tries[1].Parent = 1,
       "function app::all: tries: a try is its own parent");
  SAID(F.Tries[0].Handlers[1].Entry = NoBlock,
       "function app::all: tries: a handler has no block");
}
