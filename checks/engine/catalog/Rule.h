//===- Rule.h - All that is said about a rule ------------------*- C++ -*-===//
//
// rules/<rule-id>.toml is the only home of a rule's metadata. It feeds SARIF,
// console, documentation and the plugin's check list.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_CATALOG_RULE_H
#define BACKLINT_CATALOG_RULE_H

#include "catalog/Model.h"
#include "catalog/RuleOption.h"

namespace backlint::catalog {

enum class Level : uint8_t { None, Note, Warning, Error };

/// A rule that is sources, sinks and barriers needs no code of its own.
struct Flow {
  std::vector<std::string> Sources, Sinks, Barriers;
};

/// What the code of a rule asks models for: without a model that has it, a
/// part of the rule finds nothing.
struct Needs {
  std::vector<std::string> Sources, Sinks, Roles;
};

struct Rule {
  std::string Id;    ///< backend-sql-concatenation
  std::string Title; ///< One sentence fragment, lower case, no full stop.
  Origin Where;
  Level DefaultLevel = Level::Warning;
  bool ProgramScope = true; ///< scope = "program"; false for "tu".
  bool EnabledByDefault = true;
  std::vector<unsigned> Cwe;
  double SecuritySeverity = 0; ///< 0 when it is no security rule.
  std::string Precision;       ///< very-high, high, medium, low.
  std::string Status;          ///< preview, stable, deprecated.
  std::vector<std::string> Tags;
  std::string Pitfall; ///< The guide's words.
  /// Message templates by name; {0}, {1}, ... are arguments.
  std::map<std::string, std::string> Messages;
  std::vector<RuleOption> Options;
  struct {
    std::string Finds, Why, Instead, Misses, Bad, Good; ///< Markdown.
  } Help;
  std::optional<Flow> AsFlow;
  Needs Asked;

  /// An error without a place: no such option, or one of another type.
  llvm::Error set(llvm::StringRef Option, OptionValue Value);
  /// What holds of an option that the rule's file names.
  bool flag(llvm::StringRef Option) const;
  llvm::ArrayRef<std::string> texts(llvm::StringRef Option) const;
};

/// "backend-sql-concatenation" -> "BackendSqlConcatenation", "n-plus-one" ->
/// "NplusOne", as validators of SARIF and users of clang-tidy want it.
std::string pascalCase(llvm::StringRef KebabCase);

} // namespace backlint::catalog

#endif // BACKLINT_CATALOG_RULE_H
