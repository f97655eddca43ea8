//===- BaselineFiles.h - Known findings in a project's files ---*- C++ -*-===//
//
// A baseline on disk: a directory that mirrors the directories of the sources,
// with one small file in each, so that changes to different parts of a program
// touch different files.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_PIPELINE_CONFIGURATION_BASELINEFILES_H
#define BACKLINT_PIPELINE_CONFIGURATION_BASELINEFILES_H

#include "findings/Baseline.h"

namespace backlint::pipeline {

/// From the root of a project.
inline constexpr llvm::StringRef DefaultBaseline = ".backlint/baseline";

/// The entries of all files below \p Directory, in order. An error if there is
/// no such directory, and for each mistake in a file, with its place.
llvm::Expected<std::vector<findings::BaselineEntry>>
readBaseline(llvm::StringRef Directory);

/// Makes \p Directory hold \p Entries and no others. Each file is written
/// beside its place and renamed; a directory that is a link is not followed.
llvm::Error writeBaseline(llvm::StringRef Directory,
                          std::vector<findings::BaselineEntry> Entries);

} // namespace backlint::pipeline

#endif // BACKLINT_PIPELINE_CONFIGURATION_BASELINEFILES_H
