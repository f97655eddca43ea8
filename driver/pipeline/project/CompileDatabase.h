//===- CompileDatabase.h - Jobs out of compile_commands.json ---*- C++ -*-===//
//
// Finds a compile database and makes extraction jobs of its entries.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_PIPELINE_PROJECT_COMPILEDATABASE_H
#define BACKLINT_PIPELINE_PROJECT_COMPILEDATABASE_H

#include "extract/Extract.h"
#include <optional>

namespace backlint::pipeline {

/// A job and what its command lost on the way.
struct PlannedJob {
  extract::Job Job;
  /// Instead of Job.Arguments, each if it gives fewer errors than all before.
  std::vector<std::vector<std::string>> Fallbacks;
  std::vector<std::string> DroppedFlags;
  /// The object files that the commands write; several if they are equal.
  std::vector<std::string> Objects;
};

/// Jobs of the database text \p Text, ordered by source and arguments, equal
/// ones once. \p Path is for messages, and its directory for entries that
/// name none.
llvm::Expected<std::vector<PlannedJob>>
readCompileDatabase(llvm::StringRef Text, llvm::StringRef Path);

/// The database that belongs to \p Paths: in one of them or a directory above
/// it, or in a `build*` directory of any of these.
std::optional<std::string>
findCompileDatabase(llvm::ArrayRef<std::string> Paths);

} // namespace backlint::pipeline

#endif // BACKLINT_PIPELINE_PROJECT_COMPILEDATABASE_H
