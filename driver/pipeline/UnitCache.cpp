//===- UnitCache.cpp ------------------------------------------------------===//
//
// A manifest is text: for each unit, newest first, `unit KEY` and a line
// `HASH PATH` per file; at its end a hash over what stands before.
//
//===----------------------------------------------------------------------===//
#include "pipeline/UnitCache.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/Support/xxhash.h"

namespace backlint::pipeline {
namespace {

namespace fs = llvm::sys::fs;

constexpr llvm::StringRef Header = "backlint manifest 1\n";
/// Of one command, say for the branches that a user goes between.
constexpr unsigned MaxUnits = 4;

llvm::ArrayRef<uint8_t> bytes(llvm::StringRef Text) {
  return {Text.bytes_begin(), Text.size()};
}

std::string keyOf(llvm::StringRef Bytes) {
  llvm::XXH128_hash_t Hash = llvm::xxh3_128bits(bytes(Bytes));
  return llvm::utohexstr(Hash.high64, /*LowerCase=*/true, 16) +
         llvm::utohexstr(Hash.low64, /*LowerCase=*/true, 16);
}

std::optional<std::string> readFile(const llvm::Twine &Path) {
  auto Buffer = llvm::MemoryBuffer::getFile(Path, /*IsText=*/false,
                                            /*RequiresNullTerminator=*/false);
  if (!Buffer)
    return std::nullopt;
  return (*Buffer)->getBuffer().str();
}

/// Readers see the whole file or none.
void writeFile(llvm::StringRef Path, llvm::StringRef Text) {
  fs::create_directories(llvm::sys::path::parent_path(Path));
  auto Temporary = fs::TempFile::create(Path + ".%%%%%%%%.tmp");
  if (!Temporary)
    return llvm::consumeError(Temporary.takeError());
  llvm::raw_fd_ostream Out(Temporary->FD, /*shouldClose=*/false);
  Out << Text;
  Out.flush();
  if (Out.has_error()) {
    Out.clear_error();
    return llvm::consumeError(Temporary->discard());
  }
  if (llvm::Error Error = Temporary->keep(Path)) {
    llvm::consumeError(std::move(Error));
    llvm::consumeError(Temporary->discard());
  }
}

/// The entries of a manifest, each beginning with its `unit` line.
std::vector<llvm::StringRef> entries(llvm::StringRef Manifest) {
  std::vector<llvm::StringRef> Result;
  size_t End = Manifest.rfind("end ");
  if (!Manifest.starts_with(Header) || End == llvm::StringRef::npos ||
      Manifest.drop_front(End + 4).trim() != keyOf(Manifest.take_front(End)))
    return Result;
  llvm::StringRef Rest = Manifest.slice(Header.size(), End);
  while (!Rest.empty()) {
    size_t Next = std::min(Rest.find("\nunit "), Rest.size() - 1) + 1;
    Result.push_back(Rest.take_front(Next));
    Rest = Rest.drop_front(Next);
  }
  return Result;
}

} // namespace

uint64_t UnitCache::hashOf(llvm::StringRef Path) {
  auto [It, New] = Hashes.try_emplace(Path, 0);
  if (!New)
    return It->second;
  auto Buffer = llvm::MemoryBuffer::getFile(Path, /*IsText=*/false,
                                            /*RequiresNullTerminator=*/false);
  if (Buffer)
    It->second = llvm::xxh3_64bits(bytes((*Buffer)->getBuffer()));
  return It->second;
}

std::string UnitCache::manifestPath(uint64_t Command) const {
  std::string Name = llvm::utohexstr(Command, /*LowerCase=*/true, 16);
  return Directory + "/manifests/" + Name.substr(0, 2) + "/" + Name;
}

std::string UnitCache::unitPath(llvm::StringRef Key) const {
  return (Directory + "/units/" + Key.take_front(2) + "/" + Key).str();
}

std::optional<std::string> UnitCache::load(uint64_t Command) {
  if (Directory.empty())
    return std::nullopt;
  std::optional<std::string> Manifest = readFile(manifestPath(Command));
  if (!Manifest)
    return std::nullopt;
  for (llvm::StringRef Entry : entries(*Manifest)) {
    auto [First, Files] = Entry.split('\n');
    bool Valid = First.consume_front("unit ");
    while (Valid && !Files.empty()) {
      llvm::StringRef Line, Hash;
      std::tie(Line, Files) = Files.split('\n');
      std::tie(Hash, Line) = Line.split(' ');
      uint64_t Wanted = 0;
      Valid = !Hash.getAsInteger(16, Wanted) && hashOf(Line) == Wanted;
    }
    if (!Valid)
      continue;
    std::optional<std::string> Unit = readFile(unitPath(First));
    if (Unit && keyOf(*Unit) == First)
      return Unit;
  }
  return std::nullopt;
}

void UnitCache::store(uint64_t Command, llvm::ArrayRef<Dependency> Dependencies,
                      llvm::StringRef Bytes) {
  if (Directory.empty())
    return;
  std::string Key = keyOf(Bytes);
  writeFile(unitPath(Key), Bytes);
  std::string Entry = "unit " + Key + "\n";
  for (const Dependency &D : Dependencies) {
    if (llvm::StringRef(D.Path).contains('\n'))
      return; // Not worth a way to write it.
    Entry += llvm::utohexstr(D.Hash, /*LowerCase=*/true) + " " + D.Path + "\n";
  }
  std::string Manifest = Header.str() + Entry;
  if (std::optional<std::string> Old = readFile(manifestPath(Command))) {
    unsigned Count = 1;
    for (llvm::StringRef Other : entries(*Old))
      if (Other != Entry && Count++ < MaxUnits)
        Manifest += Other;
  }
  writeFile(manifestPath(Command), Manifest + "end " + keyOf(Manifest) + "\n");
}

std::string buildIdentity() {
  std::string Result = BACKLINT_VERSION;
  fs::file_status Status;
  // Between two releases the executable alone tells its changes.
  if (!fs::status("/proc/self/exe", Status))
    Result += " " + std::to_string(Status.getSize()) + " " +
              std::to_string(
                  Status.getLastModificationTime().time_since_epoch().count());
  return Result;
}

std::string defaultCacheDirectory() {
  using llvm::sys::Process;
  if (auto Cache = Process::GetEnv("XDG_CACHE_HOME"); Cache && !Cache->empty())
    return *Cache + "/backlint";
  if (auto Home = Process::GetEnv("HOME"); Home && !Home->empty())
    return *Home + "/.cache/backlint";
  return "";
}

} // namespace backlint::pipeline
