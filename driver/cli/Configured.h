//===- Configured.h - The configuration that holds for a run ---*- C++ -*-===//
#ifndef BACKLINT_CLI_CONFIGURED_H
#define BACKLINT_CLI_CONFIGURED_H

#include "cli/Arguments.h"
#include "pipeline/configuration/Configuration.h"

namespace backlint::cli {

inline constexpr Option ConfigOption = {
    "--config", "FILE",
    "instead of the backlint.toml above the sources; `none` for none"};

/// Of --config, or the backlint.toml at or above \p Path, or the empty one.
llvm::Expected<pipeline::Configuration> configurationFor(const Arguments &Given,
                                                         llvm::StringRef Path);
/// The same for the first path that is given, or here.
llvm::Expected<pipeline::Configuration>
configurationFor(const Arguments &Given);

/// The rules of --rules, else those of the configuration.
llvm::Expected<std::vector<const catalog::Rule *>>
rulesFor(const catalog::Catalog &Catalog, const Arguments &Given,
         const pipeline::Configuration &Config);

} // namespace backlint::cli

#endif // BACKLINT_CLI_CONFIGURED_H
