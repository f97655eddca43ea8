//===- SafeFlags.h - Compiler flags that are safe and useful ---*- C++ -*-===//
//
// A compile database is written for another compiler and may come from a
// stranger. Only flags that change what the source means are let through, by
// a list of what is allowed: nothing that loads code, runs a program, writes
// a file or reads a response file can pass.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_PIPELINE_PROJECT_SAFEFLAGS_H
#define BACKLINT_PIPELINE_PROJECT_SAFEFLAGS_H

#include "llvm/ADT/ArrayRef.h"
#include <string>
#include <vector>

namespace backlint::pipeline {

struct SafeFlags {
  std::vector<std::string> Kept;
  std::vector<std::string> Dropped; ///< Flags, without their values' meaning.
};

/// \p Command is a whole command, launcher and compiler first. The source and
/// all other plain words go without being listed.
SafeFlags makeSafe(llvm::ArrayRef<std::string> Command);

} // namespace backlint::pipeline

#endif // BACKLINT_PIPELINE_PROJECT_SAFEFLAGS_H
