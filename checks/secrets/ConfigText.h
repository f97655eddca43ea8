//===- ConfigText.h - Secrets in files of configuration --------*- C++ -*-===//
//
// JSON, YAML, TOML, INI, properties and .env are all keys, a colon or an equals
// sign, and values. That is all that is read of them: a file that is not quite
// well-formed is read as well as any.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_SECRETS_CONFIGTEXT_H
#define BACKLINT_SECRETS_CONFIGTEXT_H

#include "catalog/Catalog.h"
#include "findings/Finding.h"
#include "secrets/SecretForms.h"
#include "llvm/ADT/StringRef.h"

namespace backlint::secrets {

/// Findings of \p Rule in the file \p Path (from the root) with this text.
/// \p Forms are those of \p Catalog: they cost more to make than a file to
/// read.
std::vector<findings::Finding> findInConfig(const catalog::Rule &Rule,
                                            const catalog::Catalog &Catalog,
                                            const SecretForms &Forms,
                                            llvm::StringRef Path,
                                            llvm::StringRef Text);

/// A key and its value, and where in the text the value stands.
struct ConfigEntry {
  std::string Key;
  std::string Value;
  size_t Begin = 0, End = 0; ///< Of the value, without quotation marks.
};

/// All entries of \p Text, in order.
std::vector<ConfigEntry> configEntries(llvm::StringRef Text);

} // namespace backlint::secrets

#endif // BACKLINT_SECRETS_CONFIGTEXT_H
