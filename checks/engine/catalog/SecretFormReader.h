//===- SecretFormReader.h - From TOML to forms of secrets ------*- C++ -*-===//
//
// Reads [[secret-pattern]], [[placeholder]] and [[test-path]]. A regular
// expression that RE2 does not take is a mistake at the place in it.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_CATALOG_SECRETFORMREADER_H
#define BACKLINT_CATALOG_SECRETFORMREADER_H

#include "catalog/SecretPattern.h"
#include "catalog/TableReader.h"

namespace backlint::catalog {

/// Whether a file with these keys at its root speaks of forms of secrets.
bool holdsSecretForms(const TomlValue &Root);

/// Adds what \p Root says to \p Result.
void readSecretForms(const TomlValue &Root, llvm::StringRef File,
                     Mistakes &Problems, SecretForms &Result);

} // namespace backlint::catalog

#endif // BACKLINT_CATALOG_SECRETFORMREADER_H
