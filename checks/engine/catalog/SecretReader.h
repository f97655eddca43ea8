//===- SecretReader.h - From TOML to names of secrets ----------*- C++ -*-===//
//
// Reads [[secret-name]], [[harmless-name]] and [[function-name]] of a file;
// docs/writing-models.md is the format.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_CATALOG_SECRETREADER_H
#define BACKLINT_CATALOG_SECRETREADER_H

#include "catalog/SecretNames.h"
#include "catalog/TableReader.h"

namespace backlint::catalog {

/// Adds what the tables of \p Root say to \p Result.
void readSecretNames(TableReader &Root, SecretNames &Result);

} // namespace backlint::catalog

#endif // BACKLINT_CATALOG_SECRETREADER_H
