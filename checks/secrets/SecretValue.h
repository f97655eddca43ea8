//===- SecretValue.h - Whether a value may be the secret it is called
//------===//
//
// What is called a secret holds many things: the name of a key, a path, a
// label, a message. Judges a value by its text and by what its holder's name
// says that it is.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_SECRETS_SECRETVALUE_H
#define BACKLINT_SECRETS_SECRETVALUE_H

#include "secrets/SecretForms.h"

namespace backlint::secrets {

/// Whether a name that says no secret may be that of a key: REPORT_KEY may open
/// a table as well as a door, and something else has to tell.
bool mayBeKey(llvm::StringRef Name);

class SecretValue {
public:
  SecretValue(const catalog::Catalog &Catalog, const SecretForms &Forms)
      : Names(Catalog.secrets()), Forms(Forms) {}

  /// Whether \p Text may be the secret that a holder called \p Name has. A
  /// name that says no secret is taken for that of a key.
  bool fits(llvm::StringRef Text, llvm::StringRef Name) const;
  /// The part of \p Text that is the secret, where it fits.
  llvm::StringRef secretOf(llvm::StringRef Text, llvm::StringRef Name) const;
  /// What is secret of a text that is used as a secret: all of it, but behind
  /// "user:" and the scheme of an authorization header.
  std::optional<llvm::StringRef> credentialIn(llvm::StringRef Text) const;
  /// Whether a secret could be compared with \p Text to let someone in, and
  /// not to see what it is.
  bool isComparable(llvm::StringRef Text) const;
  /// The same as fits(), and nobody would write it for anything else.
  bool isTelling(llvm::StringRef Text, llvm::StringRef Name) const;
  /// Whether \p Text is a password, being used as one.
  bool isUsable(llvm::StringRef Text) const;
  /// The password in the text of a connection, or nothing. Parts that are not
  /// known stand as HoleMark in \p Text and in none of the result.
  std::optional<llvm::StringRef> passwordIn(llvm::StringRef Text) const;

  static constexpr char HoleMark = '\1';

private:
  bool isName(llvm::StringRef Text, llvm::StringRef Holder) const;

  const catalog::SecretNames &Names;
  const SecretForms &Forms;
};

} // namespace backlint::secrets

#endif // BACKLINT_SECRETS_SECRETVALUE_H
