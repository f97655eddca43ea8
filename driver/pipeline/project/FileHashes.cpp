//===- FileHashes.cpp -----------------------------------------------------===//
//
// Clocks of file systems are coarse: a file that was written just now may be
// written again without getting another time, so it is read again.
//
//===----------------------------------------------------------------------===//
#include "pipeline/project/FileHashes.h"
#include "llvm/ADT/Hashing.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/xxhash.h"
#include <chrono>
#include <sys/stat.h>

namespace backlint::pipeline {

/// Longer than any file system in use rounds to.
static constexpr int64_t CoarsestClock = 2'000'000'000;

static int64_t nanosecondsNow() {
  using namespace std::chrono;
  return duration_cast<nanoseconds>(system_clock::now().time_since_epoch())
      .count();
}

static int64_t modified(const struct stat &Status) {
  return int64_t(Status.st_mtim.tv_sec) * 1'000'000'000 +
         Status.st_mtim.tv_nsec;
}

uint64_t FileHashes::listing(llvm::StringRef Directory) {
  struct stat Status;
  if (stat(Directory.str().c_str(), &Status) || !S_ISDIR(Status.st_mode))
    return 0;
  return llvm::hash_combine(modified(Status), Status.st_ino) | 1;
}

uint64_t FileHashes::of(llvm::StringRef Path) {
  State &Last = Known[Path];
  if (Last.Looked == Now)
    return Last.Hash;
  State Next;
  Next.Looked = Now;
  struct stat Status;
  if (stat(Path.str().c_str(), &Status) == 0) {
    Next.Size = static_cast<uint64_t>(Status.st_size);
    Next.Inode = Status.st_ino;
    Next.Modified = modified(Status);
    Next.Settled = nanosecondsNow() - Next.Modified > CoarsestClock;
    if (Last.Settled && Last.Hash && Last.Size == Next.Size &&
        Last.Inode == Next.Inode && Last.Modified == Next.Modified) {
      Next.Hash = Last.Hash;
    } else if (S_ISREG(Status.st_mode)) {
      auto Buffer = llvm::MemoryBuffer::getFile(
          Path, /*IsText=*/false, /*RequiresNullTerminator=*/false);
      if (Buffer)
        Next.Hash = llvm::xxh3_64bits((*Buffer)->getBuffer());
    }
  }
  Last = Next;
  return Last.Hash;
}

} // namespace backlint::pipeline
