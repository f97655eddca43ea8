//===- ProjectRoot.h - Where a project begins ------------------*- C++ -*-===//
//
// The directory that paths in reports are counted from, found the same way by
// the command line and the clang-tidy plugin.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_PIPELINE_PROJECT_PROJECTROOT_H
#define BACKLINT_PIPELINE_PROJECT_PROJECTROOT_H

#include "llvm/ADT/StringRef.h"
#include <string>

namespace backlint::pipeline {

/// The nearest directory at or above \p Path that holds backlint.toml or
/// .git, else the nearest that holds compile_commands.json; empty if there is
/// none. \p Path is absolute and real.
std::string findMarkedRoot(llvm::StringRef Path);

/// findMarkedRoot(), else the directory of \p Path.
std::string findRoot(llvm::StringRef Path);

} // namespace backlint::pipeline

#endif // BACKLINT_PIPELINE_PROJECT_PROJECTROOT_H
