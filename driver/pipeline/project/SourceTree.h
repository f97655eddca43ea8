//===- SourceTree.h - Jobs for a folder without a database -----*- C++ -*-===//
//
// Finds the sources below some paths and guesses how to compile them: from
// what the build files say, and from which directories the tree's own include
// directives find a file of the tree.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_PIPELINE_PROJECT_SOURCETREE_H
#define BACKLINT_PIPELINE_PROJECT_SOURCETREE_H

#include "pipeline/project/CompileDatabase.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include <set>

namespace backlint::pipeline {

struct TreePlan {
  std::vector<PlannedJob> Jobs;        ///< By path.
  extract::ModuleInterfaces Modules;   ///< Of the sources.
  std::vector<std::string> BuildFiles; ///< Those that gave hints.
  unsigned Ignored = 0; ///< Sources and directories that .gitignore names.
  /// Directories that may hold sources, and why nobody knows.
  std::vector<std::pair<std::string, std::string>> Unreadable;
};

/// A job for each source of the project below \p Paths (absolute, real). The
/// standard that the build files name comes first, else the newest one that
/// the code asks for; others are the fallback.
TreePlan planWithoutDatabase(llvm::ArrayRef<std::string> Paths,
                             const extract::ProjectFiles &Project);

/// By the ending of its name: C, C++ or an interface of a module.
bool isSource(llvm::StringRef Path);

/// Whether the ending says that it is an interface of a module.
bool isModule(llvm::StringRef Path);

/// The interfaces of modules among \p Sources.
extract::ModuleInterfaces findModules(const std::set<std::string> &Sources);

/// All files below \p Directory, in order. Links to directories are not
/// followed. The error is that of \p Directory itself.
std::error_code walkTree(const std::string &Directory,
                         llvm::function_ref<bool(llvm::StringRef)> Enter,
                         llvm::function_ref<void(const std::string &)> File);

} // namespace backlint::pipeline

#endif // BACKLINT_PIPELINE_PROJECT_SOURCETREE_H
