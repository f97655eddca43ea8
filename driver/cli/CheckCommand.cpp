//===- CheckCommand.cpp - backlint check ----------------------------------===//
//
// Sources in, findings out.
//
//===----------------------------------------------------------------------===//
#include "cli/Reporting.h"

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
  llvm::Expected<Inputs> In = readInputs(Given, Stats);
  if (!In)
    return In.takeError();
  return reportOn(std::move(In->Units), In->root(), In->Catalog, Given,
                  In->Config, In->Cache, Stats, In->ConfigFiles);
}

const Command Check = {
    "check", "[PATH...] [-p BUILD_DIR] [options] [-- compile flags]",
    "Review the sources below PATH (default: here).", options(), runCheck};

} // namespace backlint::cli
