//===- Workers.h - Tasks in processes that may die -------------*- C++ -*-===//
//
// Runs tasks in a pool of forked processes: a task that crashes, runs for too
// long or takes too much memory costs its own result and nothing else. The
// parent must have no threads.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_PIPELINE_UNITS_WORKERS_H
#define BACKLINT_PIPELINE_UNITS_WORKERS_H

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/Error.h"
#include <cstdint>
#include <string>

namespace backlint::pipeline {

struct WorkerLimits {
  unsigned Processes = 1;
  unsigned Seconds = 120;    ///< Per task; 0: no limit.
  uint64_t MemoryMiB = 4096; ///< Address space of a process; 0: no limit.
};

/// What a task gave: its bytes, or why there are none.
struct TaskResult {
  std::string Bytes;
  std::string Failure; ///< Empty if all went well.
};

/// Runs \p Task for each number below \p Count in some process, and \p Done
/// here as results come in, in no certain order.
llvm::Error
runInWorkers(size_t Count, const WorkerLimits &Limits,
             llvm::function_ref<llvm::Expected<std::string>(size_t)> Task,
             llvm::function_ref<void(size_t, TaskResult)> Done);

} // namespace backlint::pipeline

#endif // BACKLINT_PIPELINE_UNITS_WORKERS_H
