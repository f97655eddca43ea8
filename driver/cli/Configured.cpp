//===- Configured.cpp -----------------------------------------------------===//
#include "cli/Configured.h"
#include "pipeline/analysis/Analysis.h"
#include "pipeline/configuration/ConfigurationFile.h"

namespace backlint::cli {

llvm::Expected<pipeline::Configuration> configurationFor(const Arguments &Given,
                                                         llvm::StringRef Path) {
  std::optional<std::string> Named;
  if (Given.has("--config"))
    Named = Given.value("--config");
  return pipeline::configurationFor(std::move(Named), Path);
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
