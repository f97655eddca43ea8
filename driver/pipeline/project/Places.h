//===- Places.h - Where a stranger's tree may lead -------------*- C++ -*-===//
//
// A tree under review may hold links, pipes and devices. What is written does
// not leave it through a link of its own, and what is read for its sake are
// files.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_PIPELINE_PROJECT_PLACES_H
#define BACKLINT_PIPELINE_PROJECT_PLACES_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/MemoryBuffer.h"

namespace backlint::pipeline {

/// Both without `..` and links.
bool isBelow(llvm::StringRef Path, llvm::StringRef Directory);

/// An error if a link that lies in \p Project leads out of it on the way to
/// \p Directory, which need not be there. \p Project is a real path.
llvm::Error checkWay(llvm::StringRef Directory, llvm::StringRef Project);

/// The same for the directory of \p File. What is at the place itself is
/// replaced and leads nowhere.
llvm::Error checkWayTo(llvm::StringRef File, llvm::StringRef Project);

/// Whether \p Path is a link in \p Project.
bool isLinkIn(llvm::StringRef Path, llvm::StringRef Project);

/// Reads \p Path if it is a file: a pipe may never end, a device neither, and
/// a file of nothing takes no room on a disk and all of the memory.
llvm::ErrorOr<std::unique_ptr<llvm::MemoryBuffer>>
readRegularFile(llvm::StringRef Path, uint64_t MaxBytes = 512 << 20);

} // namespace backlint::pipeline

#endif // BACKLINT_PIPELINE_PROJECT_PLACES_H
