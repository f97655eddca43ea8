//===- SecretReader.cpp - From TOML to names of secrets -------------------===//

#include "catalog/SecretReader.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace backlint::catalog {
namespace {

/// Runs of words at \p Key: "api key" becomes "apikey".
std::vector<std::string> runs(TableReader &Table, llvm::StringRef Key,
                              bool Tails) {
  std::vector<std::string> Result;
  for (const TomlValue *Value : Table.strings(Key)) {
    llvm::StringRef Text = Value->Text;
    if (Tails)
      Text.consume_front("*");
    bool Good = !Text.trim().empty() && llvm::all_of(Text, [](char C) {
      return llvm::isLower(C) || C == ' ';
    });
    if (!Good) {
      Table.mistake(Value->At,
                    "'" + Value->Text +
                        "' is no run of words; write words in small letters "
                        "with a blank between, as \"api key\"");
      continue;
    }
    std::string Run;
    for (char C : Value->Text)
      if (C != ' ')
        Run += C;
    Result.push_back(std::move(Run));
  }
  return Result;
}

std::string meaning(TableReader &Table, llvm::ArrayRef<llvm::StringRef> Known) {
  const TomlValue *Value = Table.requiredString("is");
  if (!Value)
    return "";
  if (!llvm::is_contained(Known, Value->Text))
    Table.mistake(Value->At, "unknown is '" + Value->Text + "'" +
                                 suggestion(Value->Text, Known));
  return Value->Text;
}

void needNames(TableReader &Table, const SecretName &Entry) {
  if (Entry.Names.empty() && Entry.Whole.empty() && Entry.Members.empty() &&
      Entry.Begins.empty() && Entry.Before.empty() && Entry.Ends.empty())
    Table.mistake(Table.at(),
                  "the entry has no 'names'; say which it is about");
}

} // namespace

void readSecretNames(TableReader &Root, SecretNames &Result) {
  for (const TomlValue *Value : Root.tables("secret-name")) {
    TableReader Table(*Value, "[[secret-name]]", Root.file(), Root.problems());
    SecretName Entry;
    Entry.Where = Table.origin();
    Entry.Is = meaning(Table, {"password", "key", "token", "session",
                               "credential", "card", "connection"});
    Entry.Names = runs(Table, "names", /*Tails=*/true);
    Entry.Whole = runs(Table, "whole", /*Tails=*/false);
    Entry.Members = runs(Table, "members", /*Tails=*/false);
    needNames(Table, Entry);
    Table.finish();
    Result.addSecret(std::move(Entry));
  }
  for (const TomlValue *Value : Root.tables("harmless-name")) {
    TableReader Table(*Value, "[[harmless-name]]", Root.file(),
                      Root.problems());
    SecretName Entry;
    Entry.Where = Table.origin();
    Entry.Names = runs(Table, "names", /*Tails=*/true);
    Entry.Whole = runs(Table, "whole", /*Tails=*/false);
    Entry.Begins = runs(Table, "begins", /*Tails=*/false);
    Entry.Before = runs(Table, "before", /*Tails=*/false);
    Entry.Ends = runs(Table, "ends", /*Tails=*/false);
    needNames(Table, Entry);
    Table.finish();
    Result.addHarmless(std::move(Entry));
  }
  for (const TomlValue *Value : Root.tables("function-name")) {
    TableReader Table(*Value, "[[function-name]]", Root.file(),
                      Root.problems());
    SecretName Entry;
    Entry.Where = Table.origin();
    Entry.Is =
        meaning(Table, {"masking", "logging", "reporting", "credential"});
    Entry.Names = runs(Table, "names", /*Tails=*/true);
    Entry.Whole = runs(Table, "whole", /*Tails=*/false);
    needNames(Table, Entry);
    Table.finish();
    Result.addFunction(std::move(Entry));
  }
}

} // namespace backlint::catalog
