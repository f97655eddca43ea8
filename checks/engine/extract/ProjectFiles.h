//===- ProjectFiles.h - Which files are lowered and reported ---*- C++ -*-===//
//
// One predicate, used by the command line and the clang-tidy plugin: a file
// is the project's own when it lies under the root, not under an excluded
// directory, is no system header, not generated, and no copy of a modelled
// library.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_EXTRACT_PROJECTFILES_H
#define BACKLINT_EXTRACT_PROJECTFILES_H

#include "ir/LibrarySigns.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/StringSet.h"
#include <string>
#include <vector>

namespace backlint::extract {

/// What decides; plain data, so that it can be hashed into a cache key.
struct ProjectOptions {
  std::string Root; ///< Absolute, real path, no trailing slash.
  /// Directory-name globs that end the project (`third_party`, `build*`).
  std::vector<std::string> ExcludedDirectories = {
      "third_party",   "third-party",  "thirdparty", "3rdparty", "vendor",
      "external",      "extern",       "_deps",      "deps",     "build*",
      "cmake-build-*", "node_modules", ".git"};
  /// File-name globs of generated sources.
  std::vector<std::string> GeneratedFiles = {
      "*.pb.h", "*.pb.cc", "*.pb.cpp", "moc_*.cpp", "ui_*.h", "qrc_*.cpp"};
  /// Globs of paths from the root that the project does not count as its own.
  std::vector<std::string> ExcludedPaths;
  /// Of the modelled libraries (Catalog::librarySigns()): a file that is a
  /// copy of one is not the project.
  std::vector<ir::LibrarySigns> Libraries;
};

class ProjectFiles {
public:
  explicit ProjectFiles(ProjectOptions Options);

  /// By path alone, but for the files that exclude() took out. \p Path is
  /// absolute and real.
  bool holdsPath(llvm::StringRef Path) const;
  /// Whether \p Directory, an absolute path below the root, or the root
  /// itself may hold project files.
  bool holdsDirectory(llvm::StringRef Directory) const;
  /// \p Path from the root, with '/'; \p Path itself when outside of it.
  std::string relative(llvm::StringRef Path) const;
  /// Takes a file out that its content or the way it was included gives away:
  /// a modelled library or a system header. The parser calls this when it
  /// enters the file, hence before anything asks about a declaration in it.
  void exclude(llvm::StringRef Path) { Excluded.insert(Path); }
  const ProjectOptions &options() const { return Options; }

private:
  ProjectOptions Options;
  llvm::StringSet<> Excluded;
};

} // namespace backlint::extract

#endif // BACKLINT_EXTRACT_PROJECTFILES_H
