//===- Toml.h - TOML values with their positions ---------------*- C++ -*-===//
//
// A parsed TOML document as plain values that know where they were written.
// Only Toml.cpp includes the TOML library, which is slow to compile.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_CATALOG_TOML_H
#define BACKLINT_CATALOG_TOML_H

#include "llvm/ADT/StringRef.h"
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace backlint::catalog {

/// Lines and columns count from 1; columns are bytes.
struct Position {
  uint32_t Line = 1, Column = 1;

  auto operator<=>(const Position &) const = default;
};

struct TomlEntry;

struct TomlValue {
  enum Kind : uint8_t { String, Integer, Float, Boolean, Array, Table, Date };
  Kind What = Table;
  Position At;
  std::string Text; ///< String.
  int64_t Integral = 0;
  double Real = 0; ///< Float and Integer.
  bool Truth = false;
  std::vector<TomlValue> Items;   ///< Array.
  std::vector<TomlEntry> Entries; ///< Table, in the order of the source.
  /// Column of each byte of a String that holds escapes; empty otherwise.
  std::vector<uint32_t> Columns;
  bool SingleLine = true; ///< String: written on one line.

  /// Where byte \p Offset of a String was written; the beginning of the whole
  /// text when it runs over several lines.
  Position inside(size_t Offset) const;
  /// "a text", "a table": for messages.
  llvm::StringRef describe() const;
};

struct TomlEntry {
  std::string Key;
  Position KeyAt;
  TomlValue Value;
};

struct TomlError {
  Position At;
  std::string What;
};

/// The root table of \p Text, or the first syntax error.
struct TomlResult {
  TomlValue Root;
  std::optional<TomlError> Error;
};
TomlResult parseToml(llvm::StringRef Text);

} // namespace backlint::catalog

#endif // BACKLINT_CATALOG_TOML_H
