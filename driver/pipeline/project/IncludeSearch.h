//===- IncludeSearch.h - Where a tree's includes are found -----*- C++ -*-===//
//
// Which include directories a source needs can be told from its include
// directives and those of what they include: the directory from which the
// name leads to a file of the tree. Of several the nearest one.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_PIPELINE_PROJECT_INCLUDESEARCH_H
#define BACKLINT_PIPELINE_PROJECT_INCLUDESEARCH_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"
#include <map>
#include <set>
#include <string>
#include <vector>

namespace backlint::pipeline {

/// Names in the include directives of \p Text, a C++ file, with the quotes or
/// brackets that they stand in.
std::vector<std::string> includeNames(llvm::StringRef Text);

/// What a set of sources includes, directly or not.
struct Includes {
  /// Directories for `"..."`, then those that only serve `<...>`, in the order
  /// in which they are first needed.
  std::vector<std::string> Quoted, Angled;
  std::set<std::string> Files; ///< Of the tree.
  std::set<std::string> Names; ///< As they are written, without brackets.
};

class IncludeSearch {
public:
  /// Files of the tree below \p Root: headers to find.
  explicit IncludeSearch(const std::string &Root);

  /// What \p Sources need when \p Given are searched first.
  Includes includesOf(llvm::ArrayRef<std::string> Sources,
                      llvm::ArrayRef<std::string> Given);

  /// Headers that are usually included before all others, by the name that
  /// the tools give them; the one nearest to \p Directory, or empty.
  std::string precompiledHeaderFor(llvm::StringRef Directory) const;

private:
  const std::vector<std::string> &namesIn(const std::string &Path);
  bool exists(llvm::StringRef Path) const;
  std::string nearest(llvm::StringRef From, llvm::StringRef Name) const;

  std::string Root;
  llvm::StringSet<> Files;
  llvm::StringMap<std::vector<std::string>> ByName; ///< Headers alone.
  std::map<std::string, std::vector<std::string>> Read;
};

} // namespace backlint::pipeline

#endif // BACKLINT_PIPELINE_PROJECT_INCLUDESEARCH_H
