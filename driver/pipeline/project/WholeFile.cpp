//===- WholeFile.cpp ------------------------------------------------------===//
//
// A file is written beside its place under another name and then renamed. One
// is written at a time, so a handler of signals needs to know one name.
//
//===----------------------------------------------------------------------===//
#include "pipeline/project/WholeFile.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include <atomic>
#include <cerrno>
#include <climits>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace backlint::pipeline {
namespace {

char Unfinished[PATH_MAX];
std::atomic<bool> IsUnfinished = false;
static_assert(std::atomic<bool>::is_always_lock_free);

std::error_code lastError() {
  return std::error_code(errno, std::generic_category());
}

std::error_code writeAll(int File, llvm::StringRef Text) {
  while (!Text.empty()) {
    ssize_t Count = write(File, Text.data(), Text.size());
    if (Count < 0 && errno == EINTR)
      continue;
    if (Count < 0)
      return lastError();
    Text = Text.drop_front(static_cast<size_t>(Count));
  }
  return {};
}

std::error_code writeAndClose(int File, llvm::StringRef Text) {
  std::error_code Error = writeAll(File, Text);
  if (close(File) && !Error)
    Error = lastError(); // Some file systems say here that they are full.
  return Error;
}

/// A name that nobody else has, in the directory of \p Path: a file is renamed
/// at once within a file system only.
std::error_code nameBeside(llvm::StringRef Path) {
  llvm::SmallString<256> Name(llvm::sys::path::parent_path(Path));
  uint64_t Random = llvm::sys::Process::GetRandomNumber();
  Random = Random << 32 | llvm::sys::Process::GetRandomNumber();
  llvm::sys::path::append(Name, ".backlint-" +
                                    llvm::utohexstr(Random, true, 16) + ".tmp");
  if (Name.size() >= sizeof(Unfinished))
    return std::make_error_code(std::errc::filename_too_long);
  std::memcpy(Unfinished, Name.c_str(), Name.size() + 1);
  return {};
}

} // namespace

std::error_code writeWhole(llvm::StringRef Path, llvm::StringRef Text) {
  if (std::error_code Error = nameBeside(Path))
    return Error;
  IsUnfinished = true; // From here on, or a signal might come in between.
  int File = open(Unfinished, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  std::error_code Error = File < 0 ? lastError() : writeAndClose(File, Text);
  if (!Error && rename(Unfinished, Path.str().c_str()))
    Error = lastError();
  if (Error && File >= 0)
    unlink(Unfinished);
  IsUnfinished = false;
  return Error;
}

std::error_code writeInto(llvm::StringRef Path, llvm::StringRef Text) {
  int File = open(Path.str().c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY);
  if (File < 0)
    return lastError();
  std::error_code Error = writeAndClose(File, Text);
  // A reader that goes has seen what it wants.
  return Error == std::errc::broken_pipe ? std::error_code() : Error;
}

void discardUnfinished() {
  if (IsUnfinished)
    unlink(Unfinished);
}

} // namespace backlint::pipeline
