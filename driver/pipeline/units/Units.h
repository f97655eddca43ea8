//===- Units.h - All jobs to all units -------------------------*- C++ -*-===//
//
// Extracts every planned job, in workers or out of the cache. The order of
// the units is that of the jobs, whatever the number of processes.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_PIPELINE_UNITS_UNITS_H
#define BACKLINT_PIPELINE_UNITS_UNITS_H

#include "pipeline/project/CompileDatabase.h"
#include "pipeline/units/UnitCache.h"
#include "pipeline/units/Workers.h"
#include <memory>

namespace backlint::pipeline {

/// A job that gave no unit.
struct FailedJob {
  std::string Source; ///< From the root.
  std::string Reason; ///< As the end of "the analysis of this file ...".
  size_t Job = 0;     ///< Its place in the plan.
};

struct Units {
  std::vector<std::unique_ptr<ir::Unit>> Made;
  std::vector<size_t> Jobs; ///< Of which job each was made, until sorted.
  std::vector<FailedJob> Failed;
  /// Over the bytes of all units, read or not, and over the failures.
  uint64_t Hash = 0;

  /// Reads the units that the cache gave into Made.
  void readAll();
  std::vector<const ir::Unit *> pointers() const;

  /// What the cache gave, by place in Made; empty where a unit was made.
  std::vector<std::string> Kept;
  std::vector<std::string> Sources; ///< Of Kept, from the root.
};

/// \p Progress is told how many of how many jobs are done. Units of the cache
/// are left as bytes: a run in which nothing changed need not read them.
/// Files are as \p View has them, and \p Cache has to see them so.
llvm::Expected<Units>
extractUnits(llvm::ArrayRef<PlannedJob> Jobs,
             const extract::ExtractOptions &Options, const WorkerLimits &Limits,
             UnitCache &Cache,
             llvm::function_ref<void(size_t, size_t)> Progress,
             const FileView &View = {});

/// A hash over all that the units of \p Jobs depend on beside files.
uint64_t hashOf(llvm::ArrayRef<PlannedJob> Jobs,
                const extract::ExtractOptions &Options);

/// One job, here and now; tries the fallback too.
llvm::Expected<ir::Unit> extractUnit(const PlannedJob &Planned,
                                     const extract::ExtractOptions &Options);

/// Lets extraction use the library headers compiled into the program.
void addOwnHeaders(extract::ExtractOptions &Options);

} // namespace backlint::pipeline

#endif // BACKLINT_PIPELINE_UNITS_UNITS_H
