//===- Git.h - Another state of the project, out of git --------*- C++ -*-===//
//
// Reads commits and the index without running anything that a repository can
// name: no hooks, filters, diff programs, monitors or fetches. Contents are
// the stored bytes.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_PIPELINE_PROJECT_GIT_H
#define BACKLINT_PIPELINE_PROJECT_GIT_H

#include "pipeline/project/FileView.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/Error.h"
#include <vector>

namespace backlint::pipeline {

class Git {
public:
  /// The repository that \p Directory lies in.
  static llvm::Expected<Git> open(llvm::StringRef Directory);

  /// The name of the commit that \p Revision means.
  llvm::Expected<std::string> commit(llvm::StringRef Revision) const;
  /// The files on disk as \p Commit has them. What git ignores stays as it is.
  llvm::Expected<FileView> viewOf(llvm::StringRef Commit) const;
  /// The files on disk as the index has them.
  llvm::Expected<FileView> viewOfIndex() const;

private:
  /// What git prints; \p Input, if any, is what it reads.
  llvm::Expected<std::string> run(llvm::ArrayRef<llvm::StringRef> Words,
                                  llvm::StringRef Input = "") const;
  /// The view that a raw diff from the wanted state to the disk tells of.
  llvm::Expected<FileView> viewBehind(llvm::StringRef RawDiff) const;
  llvm::Error addContents(const std::map<std::string, std::string> &ObjectOf,
                          FileView &View) const;

  std::string Program, Directory;
  std::vector<std::string> Settings; ///< Each for a `-c`.
};

} // namespace backlint::pipeline

#endif // BACKLINT_PIPELINE_PROJECT_GIT_H
