//===- Plan.h - What a run is about to read --------------------*- C++ -*-===//
//
// From what the user asked for to a root, extraction options and jobs.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_PIPELINE_UNITS_PLAN_H
#define BACKLINT_PIPELINE_UNITS_PLAN_H

#include "catalog/Catalog.h"
#include "pipeline/project/CompileDatabase.h"
#include "pipeline/units/Workers.h"

namespace backlint::pipeline {

struct PlanOptions {
  std::vector<std::string> Paths; ///< Files or directories; empty: here.
  /// Directory with a compile database, or that file; empty: look for one.
  std::string Database;
  /// Part of the name of the object file that a command writes; empty: any.
  std::string Object;
  /// Sources without a command are left out, also where none is left.
  bool ListedOnly = false;
  std::string Root; ///< Empty: findRoot() of the first path.
  /// Globs of paths from the root that are left out.
  std::vector<std::string> ExcludedPaths;
  /// Searched after those that a command names.
  std::vector<std::string> HeaderDirectories;
  /// Clang-safe flags for all sources; no database is looked for.
  std::optional<std::vector<std::string>> Flags;
};

struct Plan {
  extract::ExtractOptions Options;
  std::vector<PlannedJob> Jobs; ///< By source.
  /// The paths leave out sources that programs may be made of.
  bool IsPart = false;
  std::string Database; ///< Path of the one that was used, or empty.
  /// Without a database: what gave hints, and how many sources and directories
  /// .gitignore leaves out.
  std::vector<std::string> BuildFiles;
  unsigned Ignored = 0;
  std::vector<std::pair<std::string, std::string>> Unreadable; ///< And why.
  WorkerLimits Limits; ///< Of the configuration, or the default ones.
};

/// An error names what is not there and what to do about it.
llvm::Expected<Plan> makePlan(const PlanOptions &Wanted,
                              const catalog::Catalog &Catalog);

} // namespace backlint::pipeline

#endif // BACKLINT_PIPELINE_UNITS_PLAN_H
