//===- Coverage.h - Which words the files of a catalog use -----*- C++ -*-===//
//
// A word that no model uses is a kind of value that no library has, or a
// spelling that was forgotten. Asked by `backlint rules --coverage` alone, so
// a catalog in use does not carry it.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_CATALOG_COVERAGE_H
#define BACKLINT_CATALOG_COVERAGE_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/Error.h"
#include <set>
#include <string>
#include <vector>

namespace backlint::catalog {

struct SourceText;

struct WordUse {
  std::string Class; ///< "source kind", "role": as messages call it.
  std::string Word, Meaning;
  std::set<std::string> Files; ///< Rules and models that use it.
};

/// The words of the vocabulary of the files that Catalog::load reads, and
/// their use. The mistakes are those of load().
llvm::Expected<std::vector<WordUse>>
wordUses(llvm::ArrayRef<SourceText> Added = {});
/// Only \p Files, for tests.
llvm::Expected<std::vector<WordUse>>
wordUsesIn(llvm::ArrayRef<SourceText> Files);

} // namespace backlint::catalog

#endif // BACKLINT_CATALOG_COVERAGE_H
