//===- Settings.h - The keys of backlint.toml ------------------*- C++ -*-===//
//
// One line per key. The reader takes its keys from here, which the compiler
// checks, and the JSON schema for editors is made of the same lines: neither
// can know a key that the other does not.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_PIPELINE_CONFIGURATION_SETTINGS_H
#define BACKLINT_PIPELINE_CONFIGURATION_SETTINGS_H

#include "catalog/Catalog.h"
#include <string_view>

namespace backlint::pipeline {

enum class SettingKind {
  Text,      ///< A path or the like.
  Texts,     ///< One, or a list of them.
  RuleGlobs, ///< The same, of rules.
  Level,
  Levels,  ///< By globs of rules.
  Options, ///< Of rules, by their ids.
  Number,
};

struct Setting {
  std::string_view Name; ///< Its table, a dot and its key.
  SettingKind Kind;
  std::string_view About; ///< For people, one sentence without a full stop.
  unsigned Least = 0, Most = 0; ///< Of a number; no upper limit if it is 0.
};

/// A table of the file, and what is said of it.
struct SettingTable {
  std::string_view Name, About;
  bool IsList = false;            ///< There may be several of it.
  std::string_view Required = ""; ///< A key that it must have.
};

inline constexpr SettingTable SettingTables[] = {
    {"rules", "Which rules are asked, and how severe their findings are"},
    {"paths", "Paths from this file; * matches slashes, too"},
    {"report", "What a run says and when it fails"},
    {"limits", "Of one source"},
    {"project", "What the project's own functions are, by qualified names"},
    {"override",
     "Another choice for findings in some files; the last one "
     "that fits counts",
     true, "paths"},
};

inline constexpr Setting Settings[] = {
    {"rules.extend", SettingKind::RuleGlobs,
     "Rules to run beside those that are on by default"},
    {"rules.disable", SettingKind::RuleGlobs, "Rules not to run"},
    {"rules.levels", SettingKind::Levels,
     "Levels of what rules report at their default level or above"},
    {"rules.options", SettingKind::Options,
     "What rules let a project say, by their ids"},
    {"paths.exclude", SettingKind::Texts,
     "Files that are neither read for themselves nor reported"},
    {"paths.models", SettingKind::Texts,
     "Directories with models of libraries"},
    {"paths.headers", SettingKind::Texts,
     "Directories that are searched for headers after all that a command "
     "names"},
    {"report.fail-level", SettingKind::Level,
     "Lowest level that gives exit status 1"},
    {"report.baseline", SettingKind::Text,
     "Directory of a baseline, whose findings are not reported again"},
    {"report.nolint", SettingKind::Text,
     "Whether any NOLINT comment counts, or only one that is named: it tells "
     "which rules it is for"},
    {"report.min-coverage", SettingKind::Number,
     "Percent of the functions that must be understood", 0, 100},
    {"limits.timeout", SettingKind::Number, "Seconds", 1},
    {"limits.memory", SettingKind::Number, "MiB", 1},
    {"project.loggers", SettingKind::Texts,
     "Functions that write every argument to a log"},
    {"project.validators", SettingKind::Texts,
     "Functions that test their argument and say or throw"},
    {"project.masks", SettingKind::Texts,
     "Functions whose result may be logged"},
    {"project.queries", SettingKind::Texts,
     "Functions that execute their first argument as SQL"},
    {"override.paths", SettingKind::Texts, "The files that it is for"},
    {"override.disable", SettingKind::RuleGlobs, "Rules not to report there"},
    {"override.levels", SettingKind::Levels,
     "Levels of what rules report there"},
};

/// The key of the setting \p Name. One that is not in the table, or of another
/// kind there, does not compile.
consteval std::string_view key(SettingKind Kind, std::string_view Name) {
  for (const Setting &Each : Settings)
    if (Each.Name == Name && Each.Kind == Kind)
      return Name.substr(Name.find('.') + 1);
  throw "no such setting"; // Is no constant.
}

/// A JSON schema of the file. The rules of \p Catalog are offered by name.
std::string configurationSchema(const catalog::Catalog &Catalog);

} // namespace backlint::pipeline

#endif // BACKLINT_PIPELINE_CONFIGURATION_SETTINGS_H
