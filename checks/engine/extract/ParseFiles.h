//===- ParseFiles.h - Clang's files as the project sees them ---*- C++ -*-===//
//
// Answers for a place in a parsed translation unit which file it is in and
// whether the project owns it. Answers are kept per file, so asking for each
// declaration is cheap.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_EXTRACT_PARSEFILES_H
#define BACKLINT_EXTRACT_PARSEFILES_H

#include "extract/ProjectFiles.h"
#include "clang/Basic/SourceLocation.h"
#include "llvm/ADT/DenseMap.h"

namespace clang {
class FileEntryRef;
class FileManager;
class SourceManager;
} // namespace clang

namespace backlint::extract {

/// Absolute path of \p File without links, as ProjectFiles wants it.
std::string realPath(clang::FileManager &Files, clang::FileEntryRef File);

class ParseFiles {
public:
  ParseFiles(const clang::SourceManager &Sources, const ProjectFiles &Project)
      : Sources(Sources), Project(Project) {}

  /// Whether the file that the expansion place of \p Location is in is the
  /// project's own.
  bool isProject(clang::SourceLocation Location);
  bool isProject(clang::FileID File);
  /// The file's path from the root, as in ir::File; empty for buffers that
  /// are no file.
  const std::string &path(clang::FileID File);

private:
  struct Answer {
    std::string Path;
    bool IsProject = false;
  };
  const Answer &answer(clang::FileID File);

  const clang::SourceManager &Sources;
  const ProjectFiles &Project;
  llvm::DenseMap<clang::FileID, Answer> Known;
};

} // namespace backlint::extract

#endif // BACKLINT_EXTRACT_PARSEFILES_H
