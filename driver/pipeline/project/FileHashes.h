//===- FileHashes.h - Which files changed ----------------------*- C++ -*-===//
//
// Hashes of files' contents in a process that goes on while they are edited.
// A file is read again only if size, inode or time of change say so.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_PIPELINE_PROJECT_FILEHASHES_H
#define BACKLINT_PIPELINE_PROJECT_FILEHASHES_H

#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringRef.h"
#include <cstdint>

namespace backlint::pipeline {

class FileHashes {
public:
  /// Over the content of \p Path, 0 if there is no such file. The same until
  /// expire().
  uint64_t of(llvm::StringRef Path);
  /// Files may have changed from now on.
  void expire() { ++Now; }

  /// Changes when an entry of \p Directory comes or goes; 0 if there is none.
  static uint64_t listing(llvm::StringRef Directory);

private:
  struct State {
    uint64_t Hash = 0, Size = 0, Inode = 0;
    int64_t Modified = 0; ///< Nanoseconds.
    unsigned Looked = 0;  ///< At which time of ours.
    /// Whether a later change would have another time.
    bool Settled = false;
  };

  llvm::StringMap<State> Known;
  unsigned Now = 1;
};

} // namespace backlint::pipeline

#endif // BACKLINT_PIPELINE_PROJECT_FILEHASHES_H
