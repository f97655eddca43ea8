//===- Places.cpp ---------------------------------------------------------===//
//
// Goes a path step by step, as the kernel does: `..` after a link is not the
// directory that the text says.
//
//===----------------------------------------------------------------------===//
#include "pipeline/project/Places.h"
#include "findings/Format.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include <climits>
#include <fcntl.h>
#include <list>
#include <unistd.h>

namespace backlint::pipeline {

namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

/// As many as Linux follows.
static constexpr unsigned MaxLinks = 40;

bool isBelow(llvm::StringRef Path, llvm::StringRef Directory) {
  return Path.consume_front(Directory) &&
         (Path.empty() || Path.starts_with("/") || Directory.ends_with("/"));
}

static std::string linkText(const std::string &Path) {
  char Text[PATH_MAX];
  ssize_t Size = readlink(Path.c_str(), Text, sizeof(Text));
  return Size > 0 ? std::string(Text, Size) : std::string();
}

static std::list<std::string> steps(llvm::StringRef Path) {
  return {path::begin(Path), path::end(Path)};
}

llvm::Error checkWay(llvm::StringRef Directory, llvm::StringRef Project) {
  llvm::SmallString<256> Absolute(Directory);
  if (fs::make_absolute(Absolute))
    return llvm::Error::success(); // Whoever goes there will say so.
  std::list<std::string> Left = steps(Absolute);
  std::string At = "/";
  unsigned Links = 0;
  while (!Left.empty()) {
    std::string Step = std::move(Left.front());
    Left.pop_front();
    if (Step == "/")
      At = "/";
    else if (Step == "..")
      At = path::parent_path(At).empty() ? "/" : path::parent_path(At).str();
    if (Step == "/" || Step == ".." || Step == ".")
      continue;
    std::string Next = At + (At == "/" ? "" : "/") + Step;
    if (!fs::is_symlink_file(Next)) {
      At = std::move(Next);
      continue;
    }
    llvm::SmallString<256> Target;
    std::error_code Error = fs::real_path(Next, Target);
    std::string Text = linkText(Next);
    if (isBelow(At, Project) && (Error || !isBelow(Target, Project)))
      return failure("{}: error: '{}' is a link in the project that leads out "
                     "of it, to '{}'; name the place itself, or take the link "
                     "away",
                     Directory, Next, Error ? Text : std::string(Target));
    if (Error || ++Links > MaxLinks)
      return llvm::Error::success();
    Left.splice(Left.begin(), steps(Text));
  }
  return llvm::Error::success();
}

/// The directory of \p File; `.` for a bare name.
static llvm::StringRef directoryOf(llvm::StringRef File) {
  llvm::StringRef Parent = path::parent_path(File);
  return Parent.empty() ? "." : Parent;
}

llvm::Error checkWayTo(llvm::StringRef File, llvm::StringRef Project) {
  return checkWay(directoryOf(File), Project);
}

bool isLinkIn(llvm::StringRef Path, llvm::StringRef Project) {
  llvm::SmallString<256> Parent;
  return fs::is_symlink_file(Path) &&
         !fs::real_path(directoryOf(Path), Parent) && isBelow(Parent, Project);
}

namespace {
class NoFile : public std::error_category {
  const char *name() const noexcept override { return "backlint"; }
  std::string message(int) const override {
    return "it is a pipe or a device, no file";
  }
} NoFileCategory;
} // namespace

llvm::ErrorOr<std::unique_ptr<llvm::MemoryBuffer>>
readRegularFile(llvm::StringRef Path, uint64_t MaxBytes) {
  // Opening a pipe waits for its other end, unless it is told not to.
  int File = open(Path.str().c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (File < 0)
    return std::error_code(errno, std::generic_category());
  fs::file_status Status;
  std::error_code Error = fs::status(File, Status);
  if (!Error && Status.type() == fs::file_type::directory_file)
    Error = std::make_error_code(std::errc::is_a_directory);
  else if (!Error && Status.type() != fs::file_type::regular_file)
    Error = std::error_code(1, NoFileCategory);
  else if (!Error && Status.getSize() > MaxBytes)
    Error = std::make_error_code(std::errc::file_too_large);
  if (Error) {
    close(File);
    return Error;
  }
  // Not mapped: who cuts a mapped file short ends the process.
  auto Buffer = llvm::MemoryBuffer::getOpenFile(
      fs::convertFDToNativeFile(File), Path, Status.getSize(),
      /*RequiresNullTerminator=*/false, /*IsVolatile=*/true);
  close(File);
  return Buffer;
}

} // namespace backlint::pipeline
