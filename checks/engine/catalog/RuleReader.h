//===- RuleReader.h - From TOML to a rule ----------------------*- C++ -*-===//
//
// Reads rules/<rule-id>.toml: [rule], [messages], [[option]], [help], [flow],
// [needs].
// The keys are those of Rule.h in kebab-case.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_CATALOG_RULEREADER_H
#define BACKLINT_CATALOG_RULEREADER_H

#include "catalog/Rule.h"
#include "catalog/Vocabulary.h"

namespace backlint::catalog {

/// The rule in \p Root; what is missing or wrong is noted in \p Problems.
Rule readRule(const TomlValue &Root, llvm::StringRef File,
              const Vocabulary &Words, Mistakes &Problems);

} // namespace backlint::catalog

#endif // BACKLINT_CATALOG_RULEREADER_H
