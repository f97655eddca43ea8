//===- IgnoreFiles.h - What .gitignore leaves out --------------*- C++ -*-===//
//
// The patterns of gitignore(5): of the directory that is walked and of those
// above it. Works without git and outside of a checkout.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_PIPELINE_PROJECT_IGNOREFILES_H
#define BACKLINT_PIPELINE_PROJECT_IGNOREFILES_H

#include "llvm/ADT/StringRef.h"
#include <optional>
#include <string>
#include <vector>

namespace backlint::pipeline {

/// One line of a .gitignore.
class IgnorePattern {
public:
  /// Nothing for an empty line or a comment.
  static std::optional<IgnorePattern> parse(llvm::StringRef Line);

  /// \p Path counts from the directory of the file that the line is in.
  bool matches(llvm::StringRef Path, bool IsDirectory) const;
  bool negated() const { return Negated; }

private:
  std::vector<std::string> Parts; ///< Between slashes.
  bool Negated = false, DirectoryOnly = false;
};

/// The patterns that hold in one directory.
class IgnoreFiles {
public:
  IgnoreFiles() = default;
  /// Those of \p Directory and of all above it within the checkout that it
  /// is in, or down from \p Root if it is in none. With the checkout's own
  /// `.git/info/exclude`.
  IgnoreFiles(llvm::StringRef Root, llvm::StringRef Directory);

  /// \p Path is absolute; what is above it was asked before.
  bool ignores(llvm::StringRef Path, bool IsDirectory) const;
  /// These and those of \p Directory, which is one level deeper.
  IgnoreFiles in(llvm::StringRef Directory) const;

private:
  void add(llvm::StringRef Directory, llvm::StringRef File);

  struct Line {
    std::string Directory;
    IgnorePattern Pattern;
  };
  std::vector<Line> Lines; ///< The last one that matches counts.
};

} // namespace backlint::pipeline

#endif // BACKLINT_PIPELINE_PROJECT_IGNOREFILES_H
