//===- FileView.h - A tree of files as it was or will be -------*- C++ -*-===//
//
// The files on disk, but for some that have another content or are not there:
// the state of another commit, or what is about to be committed. Nothing is
// written anywhere to look at it.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_PIPELINE_PROJECT_FILEVIEW_H
#define BACKLINT_PIPELINE_PROJECT_FILEVIEW_H

#include "llvm/ADT/StringRef.h"
#include <map>
#include <optional>
#include <string>

namespace backlint::pipeline {

struct FileView {
  /// By absolute path; nothing: there is no such file.
  std::map<std::string, std::optional<std::string>, std::less<>> Files;

  bool isAbsent(llvm::StringRef Path) const {
    const auto Found = Files.find(Path);
    return Found != Files.end() && !Found->second;
  }
};

} // namespace backlint::pipeline

#endif // BACKLINT_PIPELINE_PROJECT_FILEVIEW_H
