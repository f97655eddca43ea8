//===- Extract.cpp --------------------------------------------------------===//
//
// Parses in rounds: what a round could not find is stubbed for the next one,
// and the round with the fewest errors is the unit.
//
//===----------------------------------------------------------------------===//
#include "extract/Extract.h"
#include "extract/ParseRound.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include <optional>

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
  if (!Known.empty())
    Add(Directory + "/backlint-stub", Known.Text);
  for (const std::string &Include : Known.Includes)
    Add(Directory + "/" + Include,
        "#pragma once\n#include \"" + Directory + "/backlint-stub\"\n");
  auto Result = llvm::makeIntrusiveRefCnt<llvm::vfs::OverlayFileSystem>(
      llvm::vfs::createPhysicalFileSystem());
  Result->pushOverlay(Memory);
  return Result;
}

/// Lists what had to be stubbed; the includes are no longer missing.
static void recordStubs(ir::Unit &Unit, const Stubs &Known) {
  for (const std::string &Include : Known.Includes)
    Unit.Losses.push_back({ir::Loss::Stubbed, Include, {}});
}

llvm::Expected<ir::Unit> extract(const Job &Job,
                                 const ExtractOptions &Options) {
  std::optional<Round> Best;
  Stubs Known;
  for (unsigned N = 0; N <= Options.MaxReparses; ++N) {
    llvm::Expected<Round> Next =
        parseRound(Job, Options, fileSystem(Options, Known), Known);
    if (!Next)
      return Next.takeError();
    recordStubs(Next->Unit, Known);
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
