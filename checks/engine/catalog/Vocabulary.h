//===- Vocabulary.h - The words that models and rules may use --*- C++ -*-===//
//
// Kinds, roles and styles are declared once, each with its meaning, in
// rules/vocabulary.toml (a user's file may declare more). Every other use of
// a word is checked against them.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_CATALOG_VOCABULARY_H
#define BACKLINT_CATALOG_VOCABULARY_H

#include "catalog/Coverage.h"
#include "catalog/TableReader.h"
#include <array>
#include <map>
#include <set>

namespace backlint::catalog {

enum class WordClass : uint8_t { Source, Sink, Sanitizer, Role, Style };

/// "source kind", "role": as messages call it.
llvm::StringRef describe(WordClass Class);

class Vocabulary {
public:
  /// Reads a `[vocabulary]` table.
  void read(TableReader &Table, Mistakes &Problems);
  bool has(WordClass Class, llvm::StringRef Word) const;
  /// Notes a mistake if \p Word is not declared; whether it is.
  bool check(WordClass Class, llvm::StringRef Word, llvm::StringRef File,
             Position At, Mistakes &Problems) const;

  /// Source kinds that a stranger decides, in order of declaration.
  const std::vector<std::string> &untrusted() const { return Strangers; }
  /// Every word, by class and name, with the files in which check() saw it.
  std::vector<WordUse> uses() const;

private:
  std::vector<std::string> Strangers;
  /// Word -> meaning.
  std::array<std::map<std::string, std::string, std::less<>>, 5> Words;
  /// Word -> files that use it; only what is asked about is noted.
  mutable std::array<std::map<std::string, std::set<std::string>>, 5> Users;
};

} // namespace backlint::catalog

#endif // BACKLINT_CATALOG_VOCABULARY_H
