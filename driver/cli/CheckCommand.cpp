//===- CheckCommand.cpp - backlint check ----------------------------------===//
//
// Sources in, findings out.
//
//===----------------------------------------------------------------------===//
#include "cli/Outputs.h"
#include "cli/Reading.h"
#include "cli/Reporting.h"
#include "pipeline/ConfigFiles.h"

namespace backlint::cli {

static const std::vector<Option> &options() {
  static const std::vector<Option> All =
      joined({ReadingOptions,
              ReportingOptions,
              {{"--config-files", "",
                "look for secrets in JSON, YAML, TOML, INI and .env files, "
                "too"}}});
  return All;
}

static llvm::Expected<int> runCheck(const Arguments &Given) {
  Statistics Stats;
  llvm::Expected<pipeline::Configuration> Config = configurationFor(Given);
  if (!Config)
    return Config.takeError();
  llvm::Expected<catalog::Catalog> Catalog = loadCatalog(Given, *Config);
  if (!Catalog)
    return Catalog.takeError();
  if (llvm::Error Error = checkReporting(*Catalog, Given, *Config))
    return std::move(Error);
  llvm::Expected<pipeline::Plan> Plan = planFor(Given, *Catalog, *Config);
  if (!Plan)
    return Plan.takeError();
  if (llvm::Error Error = checkOutputs(Given, Plan->Options.Project.Root))
    return std::move(Error);
  Stats.endPhase("plan");
  pipeline::UnitCache Cache = openCache(Given);
  llvm::Expected<pipeline::Units> Units = readUnits(*Plan, Cache, Given);
  if (!Units)
    return Units.takeError();
  Stats.endPhase("extract");
  std::vector<std::string> ConfigFiles;
  if (Given.has("--config-files"))
    ConfigFiles =
        pipeline::findConfigFiles(extract::ProjectFiles(Plan->Options.Project));
  return reportOn(std::move(*Units), Plan->Options.Project.Root, *Catalog,
                  Given, *Config, Cache, Stats, ConfigFiles);
}

const Command Check = {
    "check", "[PATH...] [-p BUILD_DIR] [options] [-- compile flags]",
    "Review the sources below PATH (default: here).", options(), runCheck};

} // namespace backlint::cli
