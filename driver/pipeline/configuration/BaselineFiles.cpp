//===- BaselineFiles.cpp --------------------------------------------------===//
//
// What is read may come from strangers: a link, a pipe or a file of any size
// costs nothing but an error.
//
//===----------------------------------------------------------------------===//
#include "pipeline/configuration/BaselineFiles.h"
#include "findings/Format.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include <map>
#include <set>

namespace backlint::pipeline {
namespace {

namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

constexpr llvm::StringRef FileName = "findings.jsonl";
constexpr uint64_t MaxFileBytes = 64 << 20;
/// Lines of two branches are kept both: entries stand for themselves.
constexpr llvm::StringRef Attributes = "*.jsonl merge=union\n";

fs::file_type typeOf(const llvm::Twine &Path) {
  fs::file_status Status;
  return fs::status(Path, Status, /*follow=*/false)
             ? fs::file_type::file_not_found
             : Status.type();
}

/// The files of a baseline, by path.
llvm::Expected<std::set<std::string>> filesIn(llvm::StringRef Directory) {
  std::set<std::string> Result;
  std::error_code Error;
  fs::recursive_directory_iterator It(Directory, Error,
                                      /*follow_symlinks=*/false),
      End;
  for (; !Error && It != End; It.increment(Error))
    if (path::filename(It->path()) == FileName)
      Result.insert(It->path());
  if (Error)
    return failure("{}: error: {}; `backlint baseline create` makes a list of "
                   "the findings that are known, --baseline says where it is",
                   Directory, Error.message());
  return Result;
}

llvm::Expected<std::string> contentsOf(const std::string &Path) {
  uint64_t Size = 0;
  if (typeOf(Path) != fs::file_type::regular_file)
    return failure("{}: error: is no regular file; take it away", Path);
  if (std::error_code Error = fs::file_size(Path, Size))
    return failure("{}: error: {}; make it readable", Path, Error.message());
  if (Size > MaxFileBytes)
    return failure("{}: error: has more than {} MiB; no list of findings is "
                   "as long, take it away",
                   Path, MaxFileBytes >> 20);
  auto Buffer = llvm::MemoryBuffer::getFile(Path);
  if (!Buffer)
    return failure("{}: error: {}; make it readable", Path,
                   Buffer.getError().message());
  return (*Buffer)->getBuffer().str();
}

/// The directory for the entries of \p File, from that of the baseline.
std::string placeOf(llvm::StringRef File) {
  llvm::StringRef Parent = path::parent_path(File);
  llvm::SmallVector<llvm::StringRef> Parts;
  Parent.split(Parts, '/');
  return path::is_absolute(File) || llvm::is_contained(Parts, "..")
             ? ""
             : Parent.str();
}

/// Makes \p Place below \p Directory.
llvm::Error makeDirectories(llvm::StringRef Directory, llvm::StringRef Place) {
  llvm::SmallString<256> At(Directory);
  if (std::error_code Error = fs::create_directories(At))
    return failure("{}: error: {}; name another directory with --baseline",
                   At.str(), Error.message());
  llvm::SmallVector<llvm::StringRef> Parts;
  Place.split(Parts, '/', -1, /*KeepEmpty=*/false);
  for (llvm::StringRef Part : Parts) {
    path::append(At, Part);
    std::error_code Error = fs::create_directory(At);
    if (Error || typeOf(At) != fs::file_type::directory_file)
      return failure("{}: error: {}; take it away", At.str(),
                     Error ? Error.message() : "is no directory");
  }
  return llvm::Error::success();
}

llvm::Error writeFile(const std::string &Path, llvm::StringRef Text) {
  auto Temporary = fs::TempFile::create(Path + ".%%%%%%%%.tmp");
  if (!Temporary)
    return failure("{}: error: {}; name another directory with --baseline",
                   Path, llvm::toString(Temporary.takeError()));
  llvm::raw_fd_ostream Out(Temporary->FD, /*shouldClose=*/false);
  Out << Text;
  Out.flush();
  if (std::error_code Error = Out.error()) {
    Out.clear_error();
    llvm::consumeError(Temporary->discard());
    return failure("{}: error: {}; the list is as it was", Path,
                   Error.message());
  }
  return Temporary->keep(Path);
}

} // namespace

llvm::Expected<std::vector<findings::BaselineEntry>>
readBaseline(llvm::StringRef Directory) {
  llvm::Expected<std::set<std::string>> Files = filesIn(Directory);
  if (!Files)
    return Files.takeError();
  std::vector<findings::BaselineEntry> Result;
  std::string Mistakes;
  for (const std::string &Path : *Files) {
    llvm::Expected<std::string> Text = contentsOf(Path);
    if (!Text)
      return Text.takeError();
    auto Entries = findings::parseBaseline(*Text, Path);
    if (Entries)
      llvm::append_range(Result, *Entries);
    else
      Mistakes += llvm::toString(Entries.takeError()) + "\n";
  }
  if (!Mistakes.empty())
    return failure("{}", llvm::StringRef(Mistakes).rtrim());
  llvm::sort(Result);
  return Result;
}

llvm::Error writeBaseline(llvm::StringRef Directory,
                          std::vector<findings::BaselineEntry> Entries) {
  for (llvm::StringRef Up : {Directory, path::parent_path(Directory)})
    if (typeOf(Up) == fs::file_type::symlink_file)
      return failure("{}: error: is a link; name the directory that it leads "
                     "to with --baseline",
                     Up);
  std::map<std::string, std::vector<findings::BaselineEntry>> ByPlace;
  for (findings::BaselineEntry &E : findings::joined(std::move(Entries)))
    ByPlace[placeOf(E.File)].push_back(std::move(E));
  std::set<std::string> Written;
  for (const auto &[Place, Here] : ByPlace) {
    if (llvm::Error Error = makeDirectories(Directory, Place))
      return Error;
    llvm::SmallString<256> Path(Directory);
    path::append(Path, Place, FileName);
    Written.insert(std::string(Path));
    if (llvm::Error Error =
            writeFile(std::string(Path), findings::printBaseline(Here)))
      return Error;
  }
  if (llvm::Error Error = makeDirectories(Directory, ""))
    return Error;
  llvm::SmallString<256> Rules(Directory);
  path::append(Rules, ".gitattributes");
  if (typeOf(Rules) == fs::file_type::file_not_found)
    if (llvm::Error Error = writeFile(std::string(Rules), Attributes))
      return Error;
  llvm::Expected<std::set<std::string>> Files = filesIn(Directory);
  if (!Files)
    return Files.takeError();
  for (const std::string &Path : *Files) {
    if (Written.count(Path))
      continue;
    fs::remove(Path);
    for (llvm::StringRef Up = path::parent_path(Path);
         Up.size() > Directory.size() && !fs::remove(Up);)
      Up = path::parent_path(Up); // Until one is not empty.
  }
  return llvm::Error::success();
}

} // namespace backlint::pipeline
