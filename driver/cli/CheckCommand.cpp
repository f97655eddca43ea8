//===- CheckCommand.cpp - backlint check ----------------------------------===//
//
// Sources in, findings out.
//
//===----------------------------------------------------------------------===//
#include "cli/Change.h"
#include "cli/Reporting.h"
#include "cli/Watch.h"

namespace backlint::cli {

static const std::vector<Option> &options() {
  static const std::vector<Option> All = joined(
      {ReadingOptions,
       ReportingOptions,
       {{"--config-files", "",
         "look for secrets in JSON, YAML, TOML, INI and .env files, "
         "too"},
        {"--diff", "COMMIT",
         "only what has come since that commit of git, wherever it is"},
        {"--staged", "",
         "review what git is about to commit, against HEAD or --diff"},
        {"--save", "", "keep the findings of HEAD in the cache, for --diff"},
        EmitModelsOption,
        {"--watch", "",
         "go on, and print what each change of the sources brings and "
         "takes"}}});
  return All;
}

static llvm::Expected<int> runCheck(const Arguments &Given) {
  if (Given.has("--watch"))
    return watch(Given);
  Statistics Stats;
  llvm::Expected<Inputs> In = readInputs(Given, Stats);
  if (!In)
    return In.takeError();
  if (Given.has("--save"))
    if (llvm::Error Error = saveFindings(*In, Given))
      return std::move(Error);
  auto Before = findingsBefore(*In, Given);
  if (!Before)
    return Before.takeError();
  Stats.endPhase("base");
  return reportOn(std::move(*In), Given, Stats, std::move(*Before));
}

const Command Check = {
    "check", "[PATH...] [-p BUILD_DIR] [options] [-- compile flags]",
    "Review the sources below PATH (default: here).", options(), runCheck};

} // namespace backlint::cli
