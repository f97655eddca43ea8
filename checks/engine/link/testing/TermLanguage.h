//===- TermLanguage.h - Which texts a term describes -----------*- C++ -*-===//
//
// A term read as a set of marked texts, to compare with what arrived in a run.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_LINK_TESTING_TERMLANGUAGE_H
#define BACKLINT_LINK_TESTING_TERMLANGUAGE_H

#include "link/Guards.h"
#include "link/testing/Interpreter.h"
#include <set>

namespace backlint::link::testing {

/// What stands at the leaves of a term.
struct Leaves {
  std::set<std::string> Sources;  ///< Labels.
  std::set<std::string> Unproved; ///< Labels that no test has proved.
  bool Unknown = false;
  bool Unresolved = false; ///< A port or a cycle is left.
};
Leaves leavesOf(TermRef T, const catalog::Catalog &Known);

/// Whether \p T describes \p Text. Part, Mix and Unknown describe whatever
/// consists of constants and of the sources below them.
bool describes(TermRef T, const Pieces &Text, const catalog::Catalog &Known);

} // namespace backlint::link::testing

#endif // BACKLINT_LINK_TESTING_TERMLANGUAGE_H
