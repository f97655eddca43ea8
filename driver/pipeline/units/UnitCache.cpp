//===- UnitCache.cpp ------------------------------------------------------===//
//
// A manifest is text: for each unit, newest first, `unit KEY` and a line
// `HASH PATH` per file; at its end a hash over what stands before.
//
//===----------------------------------------------------------------------===//
#include "pipeline/units/UnitCache.h"
#include "pipeline/project/Places.h"
#include "pipeline/project/WholeFile.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/xxhash.h"

namespace backlint::pipeline {
namespace {

namespace fs = llvm::sys::fs;

/// The command, too: a manifest that came into the place of another one is as
/// good as damaged.
std::string headerFor(uint64_t Command) {
  return "backlint manifest 2 " +
         llvm::utohexstr(Command, /*LowerCase=*/true, 16) + "\n";
}

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

std::optional<std::string> readFile(llvm::StringRef Path) {
  auto Buffer = readRegularFile(Path);
  if (!Buffer)
    return std::nullopt;
  return (*Buffer)->getBuffer().str();
}

/// The entries of a manifest, each beginning with its `unit` line.
std::vector<llvm::StringRef> entries(llvm::StringRef Manifest,
                                     uint64_t Command) {
  std::vector<llvm::StringRef> Result;
  size_t End = Manifest.rfind("end ");
  std::string Header = headerFor(Command);
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

UnitCache UnitCache::seeing(const FileView &View) const {
  UnitCache Result(Directory);
  for (const auto &[Path, Text] : View.Files)
    Result.Hashes[Path] = Text ? llvm::xxh3_64bits(bytes(*Text)) : 0;
  return Result;
}

uint64_t UnitCache::hashOf(llvm::StringRef Path) {
  auto [It, New] = Hashes.try_emplace(Path, 0);
  if (!New)
    return It->second;
  auto Buffer = readRegularFile(Path);
  if (Buffer)
    It->second = llvm::xxh3_64bits(bytes((*Buffer)->getBuffer()));
  return It->second;
}

void UnitCache::write(llvm::StringRef Path, llvm::StringRef Text) {
  llvm::StringRef Folder = llvm::sys::path::parent_path(Path);
  llvm::SmallString<256> Real;
  std::error_code Error = fs::create_directories(Directory);
  if (!Error)
    Error = fs::real_path(Directory, Real);
  std::string Why;
  // A cache that was unpacked with a stranger's tree may hold links.
  if (!Error)
    Why = llvm::toString(checkWay(Folder, Real));
  if (!Error && Why.empty())
    Error = fs::create_directories(Folder);
  if (!Error && Why.empty())
    Error = writeWhole(Path, Text);
  if (Error)
    Why = Folder.str() + ": " + Error.message();
  if (Trouble.empty())
    Trouble = Why;
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
  for (llvm::StringRef Entry : entries(*Manifest, Command)) {
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
  write(unitPath(Key), Bytes);
  std::string Entry = "unit " + Key + "\n";
  for (const Dependency &D : Dependencies) {
    if (llvm::StringRef(D.Path).contains('\n'))
      return; // Not worth a way to write it.
    Entry += llvm::utohexstr(D.Hash, /*LowerCase=*/true) + " " + D.Path + "\n";
  }
  std::string Manifest = headerFor(Command) + Entry;
  if (std::optional<std::string> Old = readFile(manifestPath(Command))) {
    unsigned Count = 1;
    for (llvm::StringRef Other : entries(*Old, Command))
      if (Other != Entry && Count++ < MaxUnits)
        Manifest += Other;
  }
  write(manifestPath(Command), Manifest + "end " + keyOf(Manifest) + "\n");
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
  // Relative ones would lie in whatever tree the process is started.
  auto Absolute = [](const std::optional<std::string> &Path) {
    return Path && llvm::sys::path::is_absolute(*Path);
  };
  if (auto Cache = Process::GetEnv("XDG_CACHE_HOME"); Absolute(Cache))
    return *Cache + "/backlint";
  if (auto Home = Process::GetEnv("HOME"); Absolute(Home))
    return *Home + "/.cache/backlint";
  return "";
}

} // namespace backlint::pipeline
