//===- Project.h - What holds for a source in a plugin ---------*- C++ -*-===//
//
// The configuration, models and known findings of the project that a source
// belongs to, found as `backlint check` of that source finds them.
//
// To add an option: its member here, its line in PluginSettings, its use, and
// its line in docs/clang-tidy.md.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_TIDY_PROJECT_H
#define BACKLINT_TIDY_PROJECT_H

#include "catalog/Catalog.h"
#include "findings/Baseline.h"
#include "pipeline/configuration/Configuration.h"
#include <memory>

namespace backlint::tidy {

/// What a user says to the plugin; empty: what the project says, or nothing.
/// Relative paths count from the project's root.
struct PluginOptions {
  std::string Config, Models, ProgramModels, Root;
  bool operator==(const PluginOptions &) const = default;
};

/// An option by its names in clang-tidy and in -fplugin-arg-backlint-NAME=.
struct PluginSetting {
  llvm::StringLiteral Name, Argument;
  std::string PluginOptions::*Value;
};
inline constexpr PluginSetting PluginSettings[] = {
    {"Config", "config", &PluginOptions::Config},
    {"Models", "models", &PluginOptions::Models},
    {"ProgramModels", "program-models", &PluginOptions::ProgramModels},
    {"Root", "root", &PluginOptions::Root},
};

struct Project {
  std::string Root; ///< Absolute.
  pipeline::Configuration Config;
  std::vector<catalog::SourceText> Added; ///< Models beside the built-in ones.
  /// What a review of the whole program has inferred; no text if there is none.
  catalog::SourceText Program;
  catalog::Catalog Known; ///< All of these.
  std::vector<findings::BaselineEntry> Baseline;

  /// Whether the configuration turns the rule off.
  bool disables(llvm::StringRef RuleId) const;

  /// The project of \p MainFile, an absolute path. What is read once is kept
  /// for the other sources of the process.
  static llvm::Expected<std::shared_ptr<const Project>>
  of(const PluginOptions &Options, llvm::StringRef MainFile);
};

} // namespace backlint::tidy

#endif // BACKLINT_TIDY_PROJECT_H
