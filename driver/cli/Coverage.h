//===- Coverage.h - Rules, models and words that nothing tests -*- C++ -*-===//
//
// `backlint rules --coverage`: what a rule asks for and no model has, which
// rules and libraries no fixture shows, which words no file uses.
//
// To add a gap: a member of Gaps, its search in findGaps(), its lines in both
// forms of output, docs/writing-models.md.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_CLI_COVERAGE_H
#define BACKLINT_CLI_COVERAGE_H

#include "catalog/Catalog.h"
#include "catalog/Coverage.h"

namespace backlint::cli {

struct Gaps {
  struct RuleGap {
    std::string Rule, What;
  };
  struct LibraryGap {
    std::string Library, File, Fixture;
  };
  std::vector<RuleGap> Rules;
  std::vector<LibraryGap> Libraries;
  std::vector<catalog::WordUse> Words;
  /// The folder of fixtures; empty if there is none, and then nothing is said
  /// about fixtures.
  std::string TestData;

  size_t size() const { return Rules.size() + Libraries.size() + Words.size(); }
};

/// \p Checked are the rules that have code, sorted.
Gaps findGaps(const catalog::Catalog &Catalog,
              llvm::ArrayRef<catalog::WordUse> Uses,
              llvm::ArrayRef<std::string> Checked, llvm::StringRef TestData);

std::string gapsAsText(const Gaps &Found);
std::string gapsAsJson(const Gaps &Found);

} // namespace backlint::cli

#endif // BACKLINT_CLI_COVERAGE_H
