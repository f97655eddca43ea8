//===- Review.h - From options to findings ---------------------*- C++ -*-===//
//
// What every command that looks at findings begins with: reading the sources
// that are asked for, running the rules, and telling known findings from new
// ones. What is made of the findings is the command's.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_CLI_REVIEW_H
#define BACKLINT_CLI_REVIEW_H

#include "catalog/Catalog.h"
#include "cli/Reading.h"
#include "cli/Statistics.h"
#include "findings/Baseline.h"
#include "pipeline/analysis/Analysis.h"
#include "report/Results.h"
#include <set>

namespace backlint::cli {

/// All that is read for one run.
struct Inputs {
  pipeline::Configuration Config;
  catalog::Catalog Catalog;
  pipeline::Plan Plan;
  pipeline::UnitCache Cache;
  pipeline::Units Units;
  std::vector<std::string> ConfigFiles;
  pipeline::FileView View; ///< What differs from the disk (--staged).
  std::string Today = pipeline::today();

  const std::string &root() const { return Plan.Options.Project.Root; }
};

/// For the options of ReadingOptions and ReportingOptions.
llvm::Expected<Inputs> readInputs(const Arguments &Given, Statistics &Stats);

struct Review {
  findings::SourceFiles Sources;
  std::vector<findings::Finding> Findings; ///< At the configured levels.
  report::Coverage Lost;
};

/// Reads what is left to be read of \p Units, in the order in which all see
/// it.
void readAll(pipeline::Units &Units);

/// What is asked of units.
struct Questions {
  std::vector<const catalog::Rule *> Rules;
  unsigned MinCoverage = 0;
};
llvm::Expected<Questions> questionsFor(const Inputs &In,
                                       const Arguments &Given);

/// Asks \p Units, which are all read, and the configuration files of \p In.
/// Files are as \p View has them.
Review review(const pipeline::Units &Units, const Inputs &In,
              const Questions &Asked, const pipeline::FileView &View,
              Statistics &Stats);

/// What \p Units lost, and which sources gave none.
report::Coverage coverageOf(const pipeline::Units &Units);

/// Lines of the files that a change touches, by path from the root.
using ChangedLines = std::map<std::string, std::set<uint32_t>, std::less<>>;

/// Findings that are not to be reported again.
struct KnownFindings {
  std::string Where; ///< "in the baseline", as the end of a sum.
  std::vector<findings::BaselineEntry> Entries;
  /// Instead of entries: all findings that touch none of these.
  std::optional<ChangedLines> Outside;
};

/// The directory of --baseline, or of the configuration; empty: none is asked
/// for.
std::string baselineFor(const Arguments &Given,
                        const pipeline::Configuration &Config);

/// Those of the baseline that is asked for, if one is.
llvm::Expected<std::vector<KnownFindings>>
knownFor(const Arguments &Given, const pipeline::Configuration &Config);

/// Marks the findings that are in one of \p Lists, and counts them.
std::vector<report::KnownSum> markKnown(Review &Found,
                                        llvm::ArrayRef<KnownFindings> Lists);

} // namespace backlint::cli

#endif // BACKLINT_CLI_REVIEW_H
