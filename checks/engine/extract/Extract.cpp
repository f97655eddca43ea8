//===- Extract.cpp --------------------------------------------------------===//
//
// Parses in rounds: what a round could not find is stubbed for the next one,
// and the round with the fewest errors is the unit.
//
//===----------------------------------------------------------------------===//
#include "extract/Extract.h"
#include "extract/ParseRound.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include <optional>
#include <set>
#include <tuple>

namespace backlint::extract {

/// The machine's files, and above them those that exist in memory alone.
static FileSystem fileSystem(const ExtractOptions &Options,
                             const Stubs &Known) {
  auto Memory = llvm::makeIntrusiveRefCnt<llvm::vfs::InMemoryFileSystem>();
  auto Add = [&](llvm::StringRef Path, llvm::StringRef Text) {
    llvm::SmallString<128> Clean(Path);
    llvm::sys::path::remove_dots(Clean, /*remove_dot_dot=*/true);
    Memory->addFile(Clean, 0, llvm::MemoryBuffer::getMemBufferCopy(Text));
  };
  for (const VirtualFile &File : Options.VirtualFiles)
    Memory->addFile(File.Path, 0,
                    llvm::MemoryBuffer::getMemBuffer(File.Text, File.Path));
  const std::string Directory = StubDirectory;
  if (!Known.Includes.empty())
    Add(Directory + "/backlint-stub", Known.Text);
  for (const std::string &Include : Known.Includes)
    Add(Directory + "/" + Include,
        "#pragma once\n#include \"" + Directory + "/backlint-stub\"\n");
  auto Result = llvm::makeIntrusiveRefCnt<llvm::vfs::OverlayFileSystem>(
      llvm::vfs::createPhysicalFileSystem());
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

llvm::Expected<ir::Unit> extract(const Job &Job,
                                 const ExtractOptions &Options) {
  std::optional<Round> Best;
  Stubs Known;
  Missed Places;
  for (unsigned N = 0; N <= Options.MaxReparses; ++N) {
    llvm::Expected<Round> Next =
        parseRound(Job, Options, fileSystem(Options, Known), Known);
    if (!Next)
      return Next.takeError();
    addMissed(Next->Unit, Places);
    recordStubs(Next->Unit, Known, Places);
    Stubs Repairs = Next->Repairs;
    // Without an error a missing include cost nothing worth a second parse.
    if (!Best || Next->Errors < Best->Errors)
      Best = std::move(*Next);
    if (Repairs.empty() || Best->Errors == 0)
      break;
    Known = std::move(Repairs);
  }
  return std::move(Best->Unit);
}

} // namespace backlint::extract
