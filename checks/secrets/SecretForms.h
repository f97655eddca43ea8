//===- SecretForms.h - Which texts have the form of a secret ---*- C++ -*-===//
//
// The patterns of the catalog, compiled: all in one pass over a text. Knows
// neither where the text stands nor what it is used for.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_SECRETS_SECRETFORMS_H
#define BACKLINT_SECRETS_SECRETFORMS_H

#include "catalog/Catalog.h"
#include <memory>
#include <optional>

namespace re2 {
class RE2;
}

namespace backlint::secrets {

/// Shannon entropy in bits per character.
double entropyOf(llvm::StringRef Text);

struct FormMatch {
  const catalog::SecretPattern *Pattern;
  llvm::StringRef Secret; ///< The part of the text that is secret.
};

class SecretForms {
public:
  /// \p Catalog outlives it. \p Placeholders are texts that are none whatever
  /// they look like; `*` stands for any part of one.
  explicit SecretForms(const catalog::Catalog &Catalog,
                       llvm::ArrayRef<std::string> Placeholders = {});
  ~SecretForms();

  /// The first pattern, in the catalog's order, that \p Text has the form of
  /// whatever it is called.
  std::optional<FormMatch> find(llvm::StringRef Text) const;
  /// The same with the patterns that ask for a name.
  std::optional<FormMatch> find(llvm::StringRef Text,
                                llvm::StringRef Name) const;
  /// Whether \p Value stands in for a secret. \p Used: it is handed over as a
  /// password as it is, so that a mere word is one.
  bool isPlaceholder(llvm::StringRef Value, bool Used) const;
  /// Whether secrets in the file are made up.
  bool isTestPath(llvm::StringRef Path) const;

private:
  struct Compiled;
  bool matches(size_t Pattern, llvm::StringRef Text, FormMatch &Found) const;

  const catalog::SecretForms &Known;
  std::unique_ptr<Compiled> Sets;
};

} // namespace backlint::secrets

#endif // BACKLINT_SECRETS_SECRETFORMS_H
