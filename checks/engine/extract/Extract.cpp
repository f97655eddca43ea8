//===- Extract.cpp --------------------------------------------------------===//
//
// Parses in rounds: what a round could not find is stubbed for the next one,
// and the round with the fewest errors is the unit.
//
//===----------------------------------------------------------------------===//
#include "extract/Extract.h"
#include "extract/FoldedIncludes.h"
#include "extract/ParseRound.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/xxhash.h"
#include <optional>
#include <set>
#include <tuple>

namespace backlint::extract {

namespace {

/// The machine's files without some of them.
class WithoutFiles : public llvm::vfs::ProxyFileSystem {
public:
  WithoutFiles(extract::FileSystem Below, llvm::ArrayRef<std::string> Absent)
      : ProxyFileSystem(std::move(Below)) {
    for (const std::string &Path : Absent)
      this->Absent.insert(Path);
  }

  llvm::ErrorOr<llvm::vfs::Status> status(const llvm::Twine &Path) override {
    if (isAbsent(Path))
      return std::make_error_code(std::errc::no_such_file_or_directory);
    return ProxyFileSystem::status(Path);
  }
  bool exists(const llvm::Twine &Path) override {
    return !isAbsent(Path) && ProxyFileSystem::exists(Path);
  }
  llvm::ErrorOr<std::unique_ptr<llvm::vfs::File>>
  openFileForRead(const llvm::Twine &Path) override {
    if (isAbsent(Path))
      return std::make_error_code(std::errc::no_such_file_or_directory);
    return ProxyFileSystem::openFileForRead(Path);
  }

private:
  bool isAbsent(const llvm::Twine &Path) const {
    llvm::SmallString<256> Full;
    Path.toVector(Full);
    makeAbsolute(Full);
    llvm::sys::path::remove_dots(Full, /*remove_dot_dot=*/true);
    return Absent.contains(Full);
  }

  llvm::StringSet<> Absent;
};

} // namespace

/// A file whose modules were taken out.
struct Rewritten {
  std::string Path, Text;
  uint64_t OriginalHash;
};

/// The source of \p Job and the interfaces that it may import, as far as they
/// have to do with modules.
static std::vector<Rewritten> rewriteModules(const Job &Job,
                                             const ExtractOptions &Options) {
  std::vector<Rewritten> Result;
  std::set<std::string> Paths = {Job.Source};
  for (const auto &[Name, Path] : Options.Modules)
    Paths.insert(Path);
  for (const std::string &Path : Paths) {
    if (!llvm::sys::fs::is_regular_file(Path))
      continue;
    auto Buffer = llvm::MemoryBuffer::getFile(Path);
    if (!Buffer)
      continue;
    llvm::StringRef Text = (*Buffer)->getBuffer();
    if (std::optional<std::string> Plain =
            withoutModules(Text, Options.Modules))
      Result.push_back({Path, std::move(*Plain),
                        llvm::xxh3_64bits(llvm::ArrayRef<uint8_t>(
                            Text.bytes_begin(), Text.size()))});
  }
  return Result;
}

/// The unit is of the files as they are, which is what the cache asks.
static void restoreHashes(ir::Unit &Unit, llvm::ArrayRef<Rewritten> Files,
                          const ProjectFiles &Project) {
  for (const Rewritten &Each : Files)
    for (ir::File &File : Unit.Files)
      if (File.Path == Project.relative(Each.Path))
        File.ContentHash = Each.OriginalHash;
}

/// The machine's files, and above them those that exist in memory alone.
static FileSystem fileSystem(const ExtractOptions &Options, const Stubs &Known,
                             llvm::ArrayRef<Rewritten> Modules) {
  auto Memory = llvm::makeIntrusiveRefCnt<llvm::vfs::InMemoryFileSystem>();
  auto Add = [&](llvm::StringRef Path, llvm::StringRef Text) {
    llvm::SmallString<128> Clean(Path);
    llvm::sys::path::remove_dots(Clean, /*remove_dot_dot=*/true);
    Memory->addFile(Clean, 0, llvm::MemoryBuffer::getMemBufferCopy(Text));
  };
  for (const VirtualFile &File : Options.VirtualFiles)
    Memory->addFile(File.Path, 0,
                    llvm::MemoryBuffer::getMemBuffer(File.Text, File.Path));
  for (const Rewritten &File : Modules)
    Memory->addFile(File.Path, 0, llvm::MemoryBuffer::getMemBuffer(File.Text));
  if (!Modules.empty())
    Add(StandardModule, standardModuleText());
  const std::string Directory = StubDirectory;
  if (!Known.Text.empty())
    Add(StubFile, Known.Text);
  for (const std::string &Include : Known.Includes)
    Add(Directory + "/" + Include,
        "#pragma once\n#include \"" + std::string(StubFile) + "\"\n");
  for (const auto &[Include, Path] : Known.Redirected)
    Add(Directory + "/" + Include, "#include \"" + Path + "\"\n");
  FileSystem Machine = llvm::vfs::createPhysicalFileSystem();
  if (!Options.AbsentFiles.empty())
    Machine = llvm::makeIntrusiveRefCnt<WithoutFiles>(std::move(Machine),
                                                      Options.AbsentFiles);
  auto Result = llvm::makeIntrusiveRefCnt<llvm::vfs::OverlayFileSystem>(
      std::move(Machine));
  Result->pushOverlay(Memory);
  return Result;
}

/// Where each include was missed: by its name, path of the file and the place.
using Missed = std::set<std::tuple<std::string, std::string, uint32_t>>;

static void addMissed(const ir::Unit &Unit, Missed &All) {
  for (const ir::Loss &Loss : Unit.Losses)
    if (Loss.What == ir::Loss::MissingHeader && Loss.At.File != ir::NoFile)
      All.emplace(llvm::StringRef(Loss.Text).trim("<>\""),
                  Unit.Files[Loss.At.File].Path, Loss.At.Line);
}

/// Lists what had to be stubbed, at each place that asks for it; the includes
/// are no longer missing.
static void recordStubs(ir::Unit &Unit, const Stubs &Known,
                        const Missed &Places) {
  for (const std::string &Include : Known.Includes) {
    bool Placed = false;
    for (const auto &[Name, Path, Line] : Places) {
      if (Name != Include)
        continue;
      auto File = llvm::find_if(
          Unit.Files, [&](const ir::File &F) { return F.Path == Path; });
      if (File == Unit.Files.end())
        continue;
      ir::Span At{static_cast<ir::FileId>(File - Unit.Files.begin()), Line, 1,
                  Line, 1};
      Unit.Losses.push_back({ir::Loss::Stubbed, Include, At});
      Placed = true;
    }
    if (!Placed)
      Unit.Losses.push_back({ir::Loss::Stubbed, Include, {}});
  }
}

/// An error that a stand-in for a name silenced, where it was.
struct Silenced {
  std::string Text, Path;
  ir::Span At;
};

/// What \p Unit says of the names that it does not know.
static std::vector<Silenced> unknownNames(const ir::Unit &Unit,
                                          const Stubs &Known) {
  std::vector<Silenced> Result;
  for (const ir::Loss &Loss : Unit.Losses) {
    if (Loss.What != ir::Loss::ParseError || Loss.At.File == ir::NoFile)
      continue;
    if (llvm::any_of(Known.Unknown, [&](llvm::StringRef Name) {
          Name = Name.substr(Name.rfind(':') + 1);
          return llvm::StringRef(Loss.Text).contains(("'" + Name + "'").str());
        }))
      Result.push_back({Loss.Text, Unit.Files[Loss.At.File].Path, Loss.At});
  }
  return Result;
}

/// Without an include in whose place it was read, the stand-in is told of by
/// the errors that there are without it.
static void recordSilenced(ir::Unit &Unit, llvm::ArrayRef<Silenced> Before) {
  for (const Silenced &Error : Before) {
    auto File = llvm::find_if(
        Unit.Files, [&](const ir::File &F) { return F.Path == Error.Path; });
    if (File == Unit.Files.end())
      continue;
    ir::Loss Loss{ir::Loss::ParseError, Error.Text, Error.At};
    Loss.At.File = static_cast<ir::FileId>(File - Unit.Files.begin());
    if (!llvm::is_contained(Unit.Losses, Loss))
      Unit.Losses.push_back(std::move(Loss));
  }
}

/// Finds files for what \p Unit misses; whether there were new ones.
static bool redirect(const Job &Job, const ExtractOptions &Options,
                     const ir::Unit &Unit, Stubs &Known) {
  const size_t Before = Known.Redirected.size();
  for (const ir::Loss &Loss : Unit.Losses) {
    if (Loss.What != ir::Loss::MissingHeader || Loss.At.File == ir::NoFile)
      continue;
    llvm::SmallString<256> Includer;
    if (!llvm::sys::path::is_absolute(Unit.Files[Loss.At.File].Path))
      Includer = Options.Project.Root;
    llvm::sys::path::append(Includer, Unit.Files[Loss.At.File].Path);
    std::vector<std::string> Directories =
        searchedDirectories(Job.Directory, Job.Arguments);
    Directories.insert(Directories.begin(),
                       llvm::sys::path::parent_path(Includer).str());
    llvm::StringRef Name = llvm::StringRef(Loss.Text).trim("<>\"");
    if (std::string Path = foldedInclude(Name, Directories); !Path.empty())
      Known.Redirected.try_emplace(Name.str(), std::move(Path));
  }
  return Known.Redirected.size() != Before;
}

struct Learned {
  Stubs Known;
  Missed Places;
  std::vector<Silenced> Unnamed;
  size_t Errors = 0; ///< Of the best round.
};

llvm::Expected<ir::Unit> extract(const Job &Job, const ExtractOptions &Options,
                                 std::shared_ptr<Learned> &Before) {
  const std::vector<Rewritten> Modules = rewriteModules(Job, Options);
  std::optional<Round> Best;
  Learned Now = Before ? *Before : Learned();
  Stubs Used; // In the best round.
  for (unsigned N = 0; N <= Options.MaxReparses; ++N) {
    Stubs &Known = Now.Known;
    llvm::Expected<Round> Next =
        parseRound(Job, Options, fileSystem(Options, Known, Modules), Known);
    if (!Next)
      return Next.takeError();
    addMissed(Next->Unit, Now.Places);
    recordStubs(Next->Unit, Known, Now.Places);
    if (Known.Text.empty())
      Now.Unnamed = unknownNames(Next->Unit, Next->Repairs);
    else if (Known.Includes.empty())
      recordSilenced(Next->Unit, Now.Unnamed);
    Stubs Repairs = Next->Repairs;
    // The file that is meant goes before one that stands in for it.
    if (N == 0 && redirect(Job, Options, Next->Unit, Known))
      Repairs = Known;
    // Without an error a missing include cost nothing worth a second parse.
    if (!Best || Next->Errors < Best->Errors) {
      Best = std::move(*Next);
      Used = Known;
    }
    if (Repairs.empty() || Best->Errors == 0 ||
        (Before && N == 0 && Best->Errors >= Before->Errors))
      break;
    Known = std::move(Repairs);
  }
  Now.Known = std::move(Used);
  Now.Errors = Best->Errors;
  if (!Before || Now.Errors < Before->Errors)
    Before = std::make_shared<Learned>(std::move(Now));
  restoreHashes(Best->Unit, Modules, ProjectFiles(Options.Project));
  return std::move(Best->Unit);
}

llvm::Expected<ir::Unit> extract(const Job &Job,
                                 const ExtractOptions &Options) {
  std::shared_ptr<Learned> Nothing;
  return extract(Job, Options, Nothing);
}

} // namespace backlint::extract
