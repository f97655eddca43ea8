//===- Vocabulary.cpp - The words that models and rules may use *- C++ -*-===//
//
// Reads `[vocabulary.source-kinds]` and its siblings.
//
//===----------------------------------------------------------------------===//
#include "catalog/Vocabulary.h"
#include "llvm/ADT/STLExtras.h"

namespace backlint::catalog {

static constexpr llvm::StringLiteral Names[] = {
    "source kind", "sink kind", "sanitizer kind", "role", "format style"};
static constexpr llvm::StringLiteral Tables[] = {
    "source-kinds", "sink-kinds", "sanitizer-kinds", "roles", "format-styles"};
/// Source kinds, too: those that a stranger decides.
static constexpr llvm::StringLiteral Untrusted = "untrusted-source-kinds";

llvm::StringRef describe(WordClass Class) {
  return Names[static_cast<size_t>(Class)];
}

static bool isWord(llvm::StringRef Text) {
  return !Text.empty() && llvm::all_of(Text, [](char C) {
    return (C >= 'a' && C <= 'z') || (C >= '0' && C <= '9') || C == '-';
  });
}

void Vocabulary::read(TableReader &Table, Mistakes &Problems) {
  for (size_t T = 0; T != Words.size() + 1; ++T) {
    size_t I = T == Words.size() ? static_cast<size_t>(WordClass::Source) : T;
    const TomlValue *Section =
        Table.table(T == Words.size() ? Untrusted : Tables[T]);
    if (!Section)
      continue;
    for (const TomlEntry &E : Section->Entries) {
      if (T == Words.size())
        Strangers.push_back(E.Key);
      if (!isWord(E.Key))
        Problems.add(Table.file(), E.KeyAt,
                     "the " + Names[I] + " '" + E.Key +
                         "' has other characters than a-z, 0-9 and '-'; "
                         "spell it in kebab-case");
      else if (E.Value.What != TomlValue::String || E.Value.Text.empty())
        Problems.add(Table.file(), E.Value.At,
                     "the " + Names[I] + " '" + E.Key +
                         "' has no meaning; write one line that says what it "
                         "stands for");
      else if (!Words[I].emplace(E.Key, E.Value.Text).second)
        Problems.add(Table.file(), E.KeyAt,
                     "the " + Names[I] + " '" + E.Key +
                         "' is declared already; use that one or choose "
                         "another word");
    }
  }
  Table.finish();
}

bool Vocabulary::has(WordClass Class, llvm::StringRef Word) const {
  const auto &Set = Words[static_cast<size_t>(Class)];
  return Set.find(std::string_view(Word)) != Set.end();
}

bool Vocabulary::check(WordClass Class, llvm::StringRef Word,
                       llvm::StringRef File, Position At,
                       Mistakes &Problems) const {
  if (has(Class, Word)) {
    Users[static_cast<size_t>(Class)][Word.str()].insert(File.str());
    return true;
  }
  std::vector<llvm::StringRef> Known;
  for (const auto &[Name, Meaning] : Words[static_cast<size_t>(Class)])
    Known.push_back(Name);
  std::string Hint = suggestion(Word, Known);
  if (Hint.empty())
    Hint = "; declare it under [vocabulary." +
           Tables[static_cast<size_t>(Class)].str() + "]";
  Problems.add(File, At,
               "unknown " + describe(Class) + " '" + Word + "'" + Hint);
  return false;
}

std::vector<WordUse> Vocabulary::uses() const {
  std::vector<WordUse> Result;
  for (size_t I = 0; I != Words.size(); ++I)
    for (const auto &[Word, Meaning] : Words[I]) {
      auto Found = Users[I].find(Word);
      Result.push_back(
          {Names[I].str(), Word, Meaning,
           Found == Users[I].end() ? std::set<std::string>() : Found->second});
    }
  return Result;
}

} // namespace backlint::catalog
