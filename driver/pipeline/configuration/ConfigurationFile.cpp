//===- ConfigurationFile.cpp ----------------------------------------------===//
//
// A configuration that is found is the project's, and the project may be a
// stranger's; one that is named is the user's own.
//
//===----------------------------------------------------------------------===//
#include "pipeline/configuration/ConfigurationFile.h"
#include "findings/Format.h"
#include "pipeline/project/Places.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include <set>

namespace backlint::pipeline {

namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

/// What a stranger's project says about models is looked for in the project
/// alone.
static llvm::Error checkModels(const Configuration &Config) {
  llvm::StringRef Root = path::parent_path(Config.Path);
  for (llvm::StringRef At = Root; !At.empty(); At = path::parent_path(At))
    if (fs::exists(At + "/.git")) {
      Root = At; // One of a part of a repository may use all of it.
      break;
    }
  for (const std::string &Directory : Config.ModelDirectories) {
    llvm::SmallString<256> Real;
    if (fs::real_path(Directory, Real) || !isBelow(Real, Root))
      return failure("{}: error: the models in '{}' are outside of the "
                     "project; name them with --models, or this file with "
                     "--config",
                     Config.Path, Directory);
  }
  return llvm::Error::success();
}

llvm::Expected<Configuration> configurationFor(std::optional<std::string> Named,
                                               llvm::StringRef Path) {
  std::string File = Named.value_or("");
  if (File == "none")
    return Configuration();
  llvm::SmallString<256> Real;
  if (File.empty()) {
    // A path that is not there is told by who looks for sources.
    if (!fs::real_path(Path.empty() ? "." : Path, Real))
      File = findConfiguration(Real);
    if (File.empty())
      return Configuration();
  }
  // A shell may give a pipe to those who name one.
  auto Buffer =
      Named ? llvm::MemoryBuffer::getFile(File) : readRegularFile(File);
  if (!Buffer)
    return failure("{}: error: {}; name a configuration with --config", File,
                   Buffer.getError().message());
  if (!fs::real_path(File, Real))
    File = std::string(Real);
  auto Config = readConfiguration((*Buffer)->getBuffer(), File);
  if (Config && !Named)
    if (llvm::Error Error = checkModels(*Config))
      return std::move(Error);
  return Config;
}

/// The *.toml files below \p Directory, by path.
static llvm::Error addTexts(llvm::StringRef Directory,
                            std::vector<catalog::SourceText> &Added) {
  std::set<std::string> Paths;
  std::error_code Error;
  // A link to a directory may lead round in a circle.
  fs::recursive_directory_iterator It(Directory, Error,
                                      /*follow_symlinks=*/false),
      End;
  for (; !Error && It != End; It.increment(Error))
    if (path::extension(It->path()) == ".toml" &&
        It->type() != fs::file_type::directory_file)
      Paths.insert(It->path());
  if (Error)
    return failure("{}: error: {}; name a directory with --models", Directory,
                   Error.message());
  for (const std::string &Path : Paths) {
    auto Buffer = readRegularFile(Path);
    if (!Buffer)
      return failure("{}: error: {}; make it readable or take it away", Path,
                     Buffer.getError().message());
    Added.push_back({Path, (*Buffer)->getBuffer().str()});
  }
  return llvm::Error::success();
}

llvm::Expected<std::vector<catalog::SourceText>>
modelTexts(const Configuration &Config, llvm::ArrayRef<std::string> More) {
  std::vector<catalog::SourceText> Added;
  if (!Config.Models.Text.empty())
    Added.push_back(Config.Models);
  std::vector<std::string> Directories = Config.ModelDirectories;
  Directories.insert(Directories.end(), More.begin(), More.end());
  for (const std::string &Directory : Directories)
    if (llvm::Error Error = addTexts(Directory, Added))
      return std::move(Error);
  return Added;
}

llvm::Expected<catalog::Catalog>
catalogOf(const Configuration &Config,
          llvm::ArrayRef<catalog::SourceText> Texts) {
  auto Loaded = catalog::Catalog::load(Texts);
  if (Loaded)
    if (llvm::Error Error = applyOptions(*Loaded, Config))
      return std::move(Error);
  return Loaded;
}

} // namespace backlint::pipeline
