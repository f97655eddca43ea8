//===- Configured.cpp -----------------------------------------------------===//
#include "cli/Configured.h"
#include "findings/Format.h"
#include "pipeline/Analysis.h"
#include "pipeline/Places.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

namespace backlint::cli {

namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

/// A configuration that was found is the project's, and the project may be a
/// stranger's: what it says about models is looked for in the project alone.
static llvm::Error checkModels(const pipeline::Configuration &Config) {
  llvm::StringRef Root = path::parent_path(Config.Path);
  for (llvm::StringRef At = Root; !At.empty(); At = path::parent_path(At))
    if (fs::exists(At + "/.git")) {
      Root = At; // One of a part of a repository may use all of it.
      break;
    }
  for (const std::string &Directory : Config.ModelDirectories) {
    llvm::SmallString<256> Real;
    if (fs::real_path(Directory, Real) || !pipeline::isBelow(Real, Root))
      return failure("{}: error: the models in '{}' are outside of the "
                     "project; name them with --models, or this file with "
                     "--config",
                     Config.Path, Directory);
  }
  return llvm::Error::success();
}

llvm::Expected<pipeline::Configuration> configurationFor(const Arguments &Given,
                                                         llvm::StringRef Path) {
  std::string File = Given.value("--config");
  if (File == "none")
    return pipeline::Configuration();
  llvm::SmallString<256> Real;
  if (File.empty()) {
    // A path that is not there is told by who looks for sources.
    if (!llvm::sys::fs::real_path(Path.empty() ? "." : Path, Real))
      File = pipeline::findConfiguration(Real);
    if (File.empty())
      return pipeline::Configuration();
  }
  bool IsNamed = Given.has("--config");
  // A shell may give a pipe to those who name one.
  auto Buffer = IsNamed ? llvm::MemoryBuffer::getFile(File)
                        : pipeline::readRegularFile(File);
  if (!Buffer)
    return failure("{}: error: {}; name a configuration with --config", File,
                   Buffer.getError().message());
  if (!llvm::sys::fs::real_path(File, Real))
    File = std::string(Real);
  auto Config = pipeline::readConfiguration((*Buffer)->getBuffer(), File);
  if (Config && !IsNamed)
    if (llvm::Error Error = checkModels(*Config))
      return std::move(Error);
  return Config;
}

llvm::Expected<pipeline::Configuration>
configurationFor(const Arguments &Given) {
  return configurationFor(Given,
                          Given.plain().empty() ? "" : Given.plain().front());
}

llvm::Expected<std::vector<const catalog::Rule *>>
rulesFor(const catalog::Catalog &Catalog, const Arguments &Given,
         const pipeline::Configuration &Config) {
  auto Configured = pipeline::configuredRules(Catalog, Config);
  if (!Configured || !Given.has("--rules"))
    return Configured;
  return pipeline::chooseRules(Catalog, Given.list("--rules"));
}

} // namespace backlint::cli
