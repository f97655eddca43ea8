//===- Configuration.h - backlint.toml -------------------------*- C++ -*-===//
//
// What a project says of itself once instead of at each call: which rules,
// which paths, which names. An option of the command line goes before it.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_PIPELINE_CONFIGURATION_CONFIGURATION_H
#define BACKLINT_PIPELINE_CONFIGURATION_CONFIGURATION_H

#include "catalog/Catalog.h"
#include "findings/Finding.h"
#include <map>
#include <optional>

namespace backlint::pipeline {

/// A text and where in the file it stands.
struct ConfiguredText {
  std::string Text;
  catalog::Origin Where;
};

/// Which rules are asked, and how severe their findings are.
struct RuleChoice {
  std::vector<ConfiguredText> Enabled, Disabled;                 ///< Globs.
  std::vector<std::pair<ConfiguredText, catalog::Level>> Levels; ///< By glob.
};

/// What is said for an option of a rule.
struct ConfiguredOption {
  ConfiguredText Rule, Name;
  catalog::OptionValue Value;
};

/// Another choice for findings in some files. Enabled is empty.
struct PathOverride {
  std::vector<std::string> Paths; ///< Globs of paths from the root.
  RuleChoice Rules;
};

struct Configuration {
  std::string Path;  ///< Of the file; empty: there is none.
  uint64_t Hash = 0; ///< Of its text.
  RuleChoice Rules;
  std::vector<ConfiguredOption> Options;
  std::vector<PathOverride> Overrides;    ///< A later one goes before.
  std::vector<std::string> ExcludedPaths; ///< Globs of paths from the root.
  std::vector<std::string> ModelDirectories, HeaderDirectories; ///< Absolute.
  unsigned MinCoverage = 95;                  ///< Percent of the functions.
  std::string FailLevel = "note";             ///< Or warning, error, none.
  std::optional<unsigned> Seconds, MemoryMiB; ///< For one source.
  bool NamedSuppressionsOnly = false; ///< A NOLINT without a rule is nothing.
  std::string Baseline;               ///< Absolute; empty: none.
  /// The names of [project] as a file of models; no text if there are none.
  catalog::SourceText Models;
};

/// Whether one of \p Globs matches the whole of \p Path.
bool matchesPath(const std::vector<std::string> &Globs, llvm::StringRef Path);

/// The nearest backlint.toml at or above \p Path; empty if there is none.
std::string findConfiguration(llvm::StringRef Path);

/// All mistakes are in the error, as Catalog::load has them. \p Path is
/// absolute.
llvm::Expected<Configuration> readConfiguration(llvm::StringRef Text,
                                                llvm::StringRef Path);

/// Gives the rules of \p Catalog the options of the configuration. An error
/// names all that no rule takes.
llvm::Error applyOptions(catalog::Catalog &Catalog,
                         const Configuration &Config);

/// The rules in force: those on by default, and what the configuration adds
/// and takes. An error names what matches no rule.
llvm::Expected<std::vector<const catalog::Rule *>>
configuredRules(const catalog::Catalog &Catalog, const Configuration &Config);

/// What the configuration says of a rule in a file.
struct RuleState {
  std::optional<catalog::Level> Said; ///< None turns it off; unset: its own.
  const catalog::Origin *Where = nullptr; ///< Who said so; null: nobody.
};

/// The state of rule \p Id for the file \p Path, from the root. An override
/// goes before the rest, and what is turned off is off at any level.
RuleState stateOf(llvm::StringRef Id, llvm::StringRef Path,
                  const Configuration &Config);

/// Gives the findings the levels of the configuration and drops those that it
/// turns off for their file. A level is for what the rule reports at its
/// default level or above; what it reports as less stays so.
void applyLevels(std::vector<findings::Finding> &Findings,
                 const catalog::Catalog &Catalog, const Configuration &Config);

} // namespace backlint::pipeline

#endif // BACKLINT_PIPELINE_CONFIGURATION_CONFIGURATION_H
