//===- PropertyTest.cpp - The engine against programs that run ------------===//
//
// BACKLINT_LONG_TESTS=1 takes fifty times as many programs.
// BACKLINT_FIRST_SEED starts elsewhere, BACKLINT_PROGRAMS takes so many,
// BACKLINT_MOST_FAILURES goes on after failures.
//
//===----------------------------------------------------------------------===//
#include "link/testing/Properties.h"
#include <cstdlib>
#include <doctest/doctest.h>

using namespace backlint;
using namespace backlint::link::testing;

namespace {

uint64_t number(const char *Variable, uint64_t Otherwise) {
  const char *Text = std::getenv(Variable);
  return Text ? std::strtoull(Text, nullptr, 10) : Otherwise;
}

uint64_t factor() { return std::getenv("BACKLINT_LONG_TESTS") ? 50 : 1; }

const catalog::Catalog &library() {
  static const catalog::Catalog Known = [] {
    llvm::Expected<catalog::Catalog> C = testLibrary();
    std::string Problem = C ? "" : llvm::toString(C.takeError());
    REQUIRE_MESSAGE(Problem.empty(), Problem);
    return std::move(*C);
  }();
  return Known;
}

/// Tries \p Count programs; each failure is shown at its smallest.
Tally attempt(uint64_t Count, Language (*Words)(uint64_t), const Demands &D) {
  Tally Seen;
  uint64_t First = number("BACKLINT_FIRST_SEED", 1);
  uint64_t Most = number("BACKLINT_MOST_FAILURES", 3);
  for (uint64_t Seed = First; Seed < First + Count && Most; ++Seed) {
    ProgramSource P = randomProgram(Seed, Words(Seed));
    std::string Wrong = broken(P, Seed, library(), D, Seen);
    if (Wrong.empty())
      continue;
    --Most;
    std::string Told = shrunk(P, Seed, library(), D);
    FAIL_CHECK("seed " << Seed << ": " << Wrong
                       << "\nat its smallest: " << Told);
  }
  MESSAGE(Seen.Programs << " programs, " << Seen.Runs << " runs, " << Seen.Cut
                        << " cut, " << Seen.Arrivals << " arrivals, "
                        << Seen.Constant << " constant, " << Seen.Sources
                        << " sources, " << Seen.Unknown << " unknown, "
                        << Seen.Proved << " proved, " << Seen.Spurious << " of "
                        << Seen.Named << " spurious");
  return Seen;
}

} // namespace

TEST_CASE("what arrives when a program runs is in the answer") {
  Demands D;
  D.AnyOrder = true;
  Tally Seen =
      attempt(number("BACKLINT_PROGRAMS", 2000 * factor()), Language::some, D);
  // The comparison says something only if these are not rare.
  CHECK(Seen.Sources > Seen.Programs);
  CHECK(Seen.Constant > Seen.Programs / 4);
  CHECK(Seen.Proved > Seen.Programs / 40);
}

TEST_CASE("without loops and pointers an answer names no other source") {
  Demands D;
  D.Precise = true;
  D.Runs = 256;
  Tally Seen =
      attempt(500 * factor(), [](uint64_t) { return Language::precise(); }, D);
  CHECK(Seen.Spurious == 0);
  CHECK(Seen.Named > Seen.Programs / 2);
}
