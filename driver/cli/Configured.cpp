//===- Configured.cpp -----------------------------------------------------===//
#include "cli/Configured.h"
#include "findings/Format.h"
#include "pipeline/Analysis.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"

namespace backlint::cli {

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
  auto Buffer = llvm::MemoryBuffer::getFile(File);
  if (!Buffer)
    return failure("{}: error: {}; name a configuration with --config", File,
                   Buffer.getError().message());
  if (!llvm::sys::fs::real_path(File, Real))
    File = std::string(Real);
  return pipeline::readConfiguration((*Buffer)->getBuffer(), File);
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
