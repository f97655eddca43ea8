//===- SourceTree.h - Jobs for a folder without a database -----*- C++ -*-===//
//
// Finds the sources below some paths and guesses how to compile them: include
// directories are those from which the tree's own include directives find a
// file of the tree.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_PIPELINE_SOURCETREE_H
#define BACKLINT_PIPELINE_SOURCETREE_H

#include "pipeline/CompileDatabase.h"

namespace backlint::pipeline {

/// A job for each source of the project below \p Paths (absolute, real), by
/// path. The newest standard comes first, an older one is the fallback.
std::vector<PlannedJob>
planWithoutDatabase(llvm::ArrayRef<std::string> Paths,
                    const extract::ProjectFiles &Project);

/// Names in the include directives of \p Text, a C++ file, with the quotes or
/// brackets that they stand in.
std::vector<std::string> includeNames(llvm::StringRef Text);

} // namespace backlint::pipeline

#endif // BACKLINT_PIPELINE_SOURCETREE_H
