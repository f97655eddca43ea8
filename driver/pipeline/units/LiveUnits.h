//===- LiveUnits.h - The units of a program that is edited -----*- C++ -*-===//
//
// Keeps all units in memory, each with the files that it was made of. A
// refresh extracts those again whose files changed, and nothing else.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_PIPELINE_UNITS_LIVEUNITS_H
#define BACKLINT_PIPELINE_UNITS_LIVEUNITS_H

#include "pipeline/project/FileHashes.h"
#include "pipeline/units/Plan.h"
#include "pipeline/units/Units.h"
#include <map>

namespace backlint::pipeline {

class LiveUnits {
public:
  /// Brings the units in line with \p Plan and the disk, by way of the cache
  /// in \p CacheDirectory. Gives how many came, went or were made again;
  /// \p Progress is told of those that are made.
  llvm::Expected<size_t>
  refresh(const Plan &Plan, const std::string &CacheDirectory,
          FileHashes &Files, llvm::function_ref<void(size_t, size_t)> Progress);

  /// Whether a file that some unit is made of is not as it was.
  bool isStale(FileHashes &Files) const;

  /// In the order of sortUnits().
  std::vector<const ir::Unit *> units() const;
  std::vector<FailedJob> failed() const;

private:
  struct Entry {
    std::unique_ptr<ir::Unit> Unit; ///< Null if it failed.
    FailedJob Failure;
    std::vector<Dependency> MadeOf;
  };
  static bool isStale(const Entry &E, FileHashes &Files);

  std::map<uint64_t, Entry> ByCommand;
};

} // namespace backlint::pipeline

#endif // BACKLINT_PIPELINE_UNITS_LIVEUNITS_H
