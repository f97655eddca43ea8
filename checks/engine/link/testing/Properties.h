//===- Properties.h - What must hold of every program ----------*- C++ -*-===//
//
// Asks the engine what reaches the sinks of a program, runs the program, and
// compares.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_LINK_TESTING_PROPERTIES_H
#define BACKLINT_LINK_TESTING_PROPERTIES_H

#include "catalog/Catalog.h"
#include "link/testing/RandomProgram.h"
#include <map>

namespace backlint::link::testing {

/// The models of the functions that random programs call.
llvm::Expected<catalog::Catalog> testLibrary();

/// What was seen of programs, for judging how much the tests say.
struct Tally {
  uint64_t Programs = 0, Runs = 0, Arrivals = 0, Cut = 0;
  uint64_t Sources = 0;  ///< Sources that arrived.
  uint64_t Unknown = 0;  ///< Of these, covered by an unknown leaf only.
  uint64_t Proved = 0;   ///< Arrivals under a proof.
  uint64_t Constant = 0; ///< Sinks whose answer holds no origin.
  uint64_t Named = 0;    ///< Sources that answers name, of programs that were
                         ///< gone through wholly.
  uint64_t Spurious = 0; ///< Of these, those that never arrive.
};

struct Demands {
  bool Precise = false;  ///< A source that is named arrives in some run.
  bool AnyOrder = false; ///< Another order of units and functions.
  unsigned Runs = 40;
};

/// What \p P breaks, told for people; empty if nothing.
std::string broken(const ProgramSource &P, uint64_t Seed,
                   const catalog::Catalog &Known, const Demands &Wanted,
                   Tally &Seen);

/// A smallest program that breaks the same property (the first word of the
/// message), as text, after what it breaks.
std::string shrunk(ProgramSource P, uint64_t Seed,
                   const catalog::Catalog &Known, const Demands &Wanted);

} // namespace backlint::link::testing

#endif // BACKLINT_LINK_TESTING_PROPERTIES_H
