//===- TermTest.cpp -------------------------------------------------------===//

#include "link/Term.h"
#include "llvm/ADT/STLExtras.h"
#include <doctest/doctest.h>

using namespace backlint;
using namespace backlint::link;

namespace {
struct Terms {
  TermPool Pool;
  TermRef A = Pool.text("a"), B = Pool.text("b"),
          S = Pool.source("network", "x", {0, 1});
};
} // namespace

TEST_CASE_FIXTURE(Terms, "equal terms are one object") {
  CHECK((Pool.concat({A, S}, {0, 2}) == Pool.concat({A, S}, {0, 2})));
  CHECK((Pool.concat({A, S}, {0, 2}) != Pool.concat({A, S}, {0, 3})));
  CHECK((Pool.choice({A, S}) == Pool.choice({A, S, A})));
}

TEST_CASE_FIXTURE(Terms, "constants are glued at once") {
  CHECK(toString(Pool.concat({A, B}, {})) == "\"ab\"");
  CHECK((Pool.concat({Pool.text(""), S, Pool.bottom()}, {}) == S));
  CHECK(toString(Pool.concat({}, {})) == "\"\"");
}

TEST_CASE_FIXTURE(Terms, "a choice is flat and without nothing") {
  TermRef Inner = Pool.choice({A, S});
  CHECK(toString(Pool.choice({Inner, Pool.bottom(), B})) ==
        "(\"a\" | {network x} | \"b\")");
  CHECK((Pool.choice({Pool.bottom(), S}) == S));
  CHECK((Pool.choice({}) == Pool.bottom()));
}

TEST_CASE_FIXTURE(Terms, "constants need neither cleaning nor a path") {
  CHECK((Pool.clean("quoted", A, {}) == A));
  CHECK((Pool.hop(A, {0, 4}, "return") == A));
  CHECK((Pool.hop(S, {0, 4}, "return") != S));
  CHECK_FALSE(Pool.part({A, B}, {})->HasOrigins);
  CHECK(Pool.part({A, S}, {})->HasOrigins);
}

TEST_CASE_FIXTURE(Terms, "what a loop adds on either side is repeated") {
  TermRef X = Pool.cycle(7);
  TermRef After = Pool.choice({A, Pool.concat({X, S}, {0, 2})});
  CHECK(toString(Pool.close(After, 7)) == "(\"a\" + repeat({network x}))");
  TermRef Front = Pool.choice({A, Pool.concat({S, X}, {0, 2})});
  CHECK(toString(Pool.close(Front, 7)) == "(repeat({network x}) + \"a\")");
  CHECK((Pool.close(Pool.choice({S, X}), 7) == S));
  CHECK((Pool.close(After, 8) == After));
}

TEST_CASE_FIXTURE(Terms, "other recursion keeps every origin") {
  TermRef X = Pool.cycle(7);
  TermRef T = Pool.close(Pool.choice({S, Pool.concat({X, X}, {0, 2})}), 7);
  CHECK_FALSE(T->HasCycles);
  CHECK(toString(T).find("{network x}") != std::string::npos);
  TermRef P = Pool.close(Pool.choice({A, Pool.part({X, S}, {0, 2})}), 7);
  CHECK_FALSE(P->HasCycles);
  CHECK(P->HasOrigins);
}

TEST_CASE_FIXTURE(Terms, "a term that is too large keeps its origins") {
  std::vector<TermRef> Parts;
  for (uint32_t I = 0; I < TermPool::MaxSize; ++I)
    Parts.push_back(I % 2 ? S : Pool.text(std::to_string(I), {0, I}));
  TermRef T = Pool.concat(Parts, {0, 2});
  CHECK((T->Kind == TermKind::Mix));
  CHECK(toString(T) == "mix({network x})");
  CHECK((Pool.Widened == 1));
  CHECK(T->isWidened());
  CHECK_FALSE(T->isMixedUp()); // Of the network alone.
}

TEST_CASE_FIXTURE(Terms, "what was widened stays told from what was not") {
  std::vector<TermRef> Parts;
  TermRef P = Pool.port(0, {});
  for (uint32_t I = 0; I < TermPool::MaxSize; ++I)
    Parts.push_back(I % 2 ? S : P);
  TermRef Wide = Pool.concat(Parts, {0, 2});
  REQUIRE(Wide->isWidened());
  CHECK(Wide->isMixedUp());
  TermRef Other = Pool.source("network", "y", {0, 3});
  TermRef Mixed = Pool.mix({Wide, Other}, {0, 4});
  CHECK_FALSE(Mixed->isWidened());
  CHECK(llvm::is_contained(Mixed->Kids, Wide));
  TermRef Filled = Pool.rebuild(Wide, {Other, S});
  CHECK(Filled->isWidened());
}
