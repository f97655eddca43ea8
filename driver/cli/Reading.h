//===- Reading.h - Options about what is read ------------------*- C++ -*-===//
//
// What `check` and `extract` have in common: from their options to a plan, and
// from a plan to units.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_CLI_READING_H
#define BACKLINT_CLI_READING_H

#include "cli/Command.h"
#include "cli/Configured.h"
#include "pipeline/units/Plan.h"
#include "pipeline/units/Units.h"

namespace backlint::cli {

inline constexpr Option ReadingOptions[] = {
    {"-p", "BUILD_DIR", "directory of compile_commands.json"},
    {"--listed-only", "",
     "of PATH, only sources that a compile database has a command for"},
    {"-j", "N", "processes (default: one per processor)"},
    {"--cache-dir", "DIR", "where units are kept between runs"},
    {"--no-cache", "", "read every source anew and keep nothing"},
    {"--timeout", "SECONDS", "limit for one source (default 120, 0: none)"},
    {"--memory", "MIB", "limit for one process (default 4096, 0: none)"},
    ConfigOption,
    {"--quiet", "", "no progress, and one line per finding"},
    {"--no-skip", "", ""}}; // Reads every body: to compare with.

/// A plan for the paths given; words after `--` are a compile command for all
/// of them.
llvm::Expected<pipeline::Plan> planFor(const Arguments &Given,
                                       const catalog::Catalog &Catalog,
                                       const pipeline::Configuration &Config);
/// The same for \p Paths, whatever paths are given.
llvm::Expected<pipeline::Plan> planFor(const Arguments &Given,
                                       const catalog::Catalog &Catalog,
                                       const pipeline::Configuration &Config,
                                       std::vector<std::string> Paths);

/// Empty for no cache at all.
std::string cacheDirectory(const Arguments &Given);
pipeline::UnitCache openCache(const Arguments &Given);

/// Files are as \p View has them, and \p Cache sees them so.
llvm::Expected<pipeline::Units> readUnits(const pipeline::Plan &Plan,
                                          pipeline::UnitCache &Cache,
                                          const Arguments &Given,
                                          const pipeline::FileView &View = {});

/// The paths that are given, absolute and real.
std::vector<std::string> realPaths(const Arguments &Given);

} // namespace backlint::cli

#endif // BACKLINT_CLI_READING_H
