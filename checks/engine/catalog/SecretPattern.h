//===- SecretPattern.h - What secrets and stand-ins look like --*- C++ -*-===//
//
// The forms by which a text is known to be a secret of some provider, those
// by which it is known to stand in for one, and the paths whose secrets are
// made up. Written in rules/secrets.toml; a user's files may add more.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_CATALOG_SECRETPATTERN_H
#define BACKLINT_CATALOG_SECRETPATTERN_H

#include "catalog/Model.h"

namespace backlint::catalog {

/// One `[[secret-pattern]]`.
struct SecretPattern {
  std::string Id;   ///< kebab-case, unique.
  std::string What; ///< As messages call it: "an AWS access key id".
  /// RE2 syntax. The secret is the first group, or all that matches.
  std::string Regex;
  /// Shannon entropy in bits per character that the secret needs at least:
  /// for a form that other texts may have too.
  double MinEntropy = 0;
  /// Words one of which the name of what holds the text must contain: for a
  /// form that says nothing by itself. Empty: the form is enough.
  std::vector<std::string> Names;
  Origin Where;
};

/// One `[[placeholder]]`: a value of this form is no secret.
struct Placeholder {
  std::string Regex; ///< Matches the whole value, whatever its case.
  std::string Why;
  /// Holds also where the value is used as a password: nobody logs in with
  /// `<your-password>`, but many do with `changeme`.
  bool Always = false;
  Origin Where;
};

struct SecretForms {
  std::vector<SecretPattern> Patterns;
  std::vector<Placeholder> Placeholders;
  /// Regular expressions for paths from the root whose secrets are made up.
  std::vector<std::string> TestPaths;
};

} // namespace backlint::catalog

#endif // BACKLINT_CATALOG_SECRETPATTERN_H
