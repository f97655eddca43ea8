//===- RuleOption.h - What users may set of a rule -------------*- C++ -*-===//
//
// A rule's file names its options with a default each; the type of the default
// is the type of the option.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_CATALOG_RULEOPTION_H
#define BACKLINT_CATALOG_RULEOPTION_H

#include "catalog/Toml.h"
#include "llvm/Support/Error.h"
#include <string>
#include <variant>
#include <vector>

namespace backlint::catalog {

using OptionValue = std::variant<bool, std::vector<std::string>>;

struct RuleOption {
  std::string Name; ///< kebab-case.
  std::string Help; ///< One sentence without a full stop.
  OptionValue Value;

  /// An error without a place if \p Given is of another type.
  llvm::Error set(OptionValue Given);
};

/// What \p Value, of any type, says; none if an option cannot be that.
std::optional<OptionValue> optionValue(const TomlValue &Value);
/// The same where all that can be written is text: true, false, 1, 0, or texts
/// between semicolons, as clang-tidy writes lists. The type is that of
/// \p Option.
llvm::Expected<OptionValue> parseOption(const RuleOption &Option,
                                        llvm::StringRef Text);
/// What parseOption() reads.
std::string optionText(const OptionValue &Value);

} // namespace backlint::catalog

#endif // BACKLINT_CATALOG_RULEOPTION_H
