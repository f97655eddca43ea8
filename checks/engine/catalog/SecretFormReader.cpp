//===- SecretFormReader.cpp - From TOML to forms of secrets ---------------===//
#include "catalog/SecretFormReader.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include <re2/set.h>

namespace backlint::catalog {
namespace {

constexpr llvm::StringLiteral Keys[] = {"secret-pattern", "placeholder",
                                        "test-path"};

class Reader {
public:
  Reader(llvm::StringRef File, Mistakes &Problems, SecretForms &Result)
      : File(File), Problems(Problems), Result(Result),
        Syntax(RE2::CannedOptions::Quiet, RE2::UNANCHORED) {}

  void pattern(const TomlValue &Value) {
    TableReader Table(Value, "[[secret-pattern]]", File, Problems);
    SecretPattern Read;
    Read.Where = Table.origin();
    if (const TomlValue *Id = Table.requiredString("id"))
      Read.Id = checkedId(*Id);
    if (const TomlValue *What = Table.requiredString("what"))
      Read.What = What->Text;
    Read.Regex = regex(Table);
    Read.MinEntropy = Table.number("entropy", 0);
    if (!(Read.MinEntropy >= 0 && Read.MinEntropy <= 8))
      Table.mistake(Table.any("entropy")->At,
                    "'entropy' is out of range; write 0.0 to 8.0, the bits of "
                    "one character");
    Read.Names = Table.texts("names");
    Table.finish();
    Result.Patterns.push_back(std::move(Read));
  }

  void placeholder(const TomlValue &Value) {
    TableReader Table(Value, "[[placeholder]]", File, Problems);
    Placeholder Read;
    Read.Where = Table.origin();
    Read.Regex = regex(Table);
    if (const TomlValue *Why = Table.requiredString("why"))
      Read.Why = Why->Text;
    Read.Always = Table.boolean("always", false);
    Table.finish();
    Result.Placeholders.push_back(std::move(Read));
  }

  void testPath(const TomlValue &Value) {
    TableReader Table(Value, "[[test-path]]", File, Problems);
    Result.TestPaths.push_back(regex(Table));
    Table.finish();
  }

private:
  /// Empty after a mistake.
  std::string regex(TableReader &Table) {
    const TomlValue *Value = Table.requiredString("regex");
    if (!Value)
      return "";
    if (Value->Text.empty()) {
      Table.mistake(Value->At, "the regular expression is empty and would "
                               "match everything; write one");
      return "";
    }
    std::string Error;
    // Adding to a set parses, and compiles nothing.
    if (Syntax.Add(Value->Text, &Error) >= 0)
      return Value->Text;
    // "missing ): (abc": the part at fault stands at the end.
    llvm::StringRef Part = llvm::StringRef(Error).split(": ").second;
    size_t At = llvm::StringRef(Value->Text).find(Part);
    Table.mistake(At == llvm::StringRef::npos ? Value->At : Value->inside(At),
                  "this is no regular expression of RE2: " + Error);
    return "";
  }

  std::string checkedId(const TomlValue &Id) {
    bool Kebab = !Id.Text.empty() && llvm::all_of(Id.Text, [](char C) {
      return (C >= 'a' && C <= 'z') || llvm::isDigit(C) || C == '-';
    });
    if (!Kebab)
      Problems.add(File, Id.At,
                   "'" + Id.Text +
                       "' is no id of a pattern; write kebab-case, as in "
                       "acme-api-key");
    for (const SecretPattern &Other : Result.Patterns)
      if (Other.Id == Id.Text)
        Problems.add(File, Id.At,
                     "the pattern '" + Id.Text + "' is described in " +
                         Other.Where.File + ":" +
                         llvm::Twine(Other.Where.Line) +
                         " already; give this one another id");
    return Id.Text;
  }

  llvm::StringRef File;
  Mistakes &Problems;
  SecretForms &Result;
  re2::RE2::Set Syntax;
};

} // namespace

bool holdsSecretForms(const TomlValue &Root) {
  return llvm::any_of(Root.Entries, [](const TomlEntry &E) {
    return llvm::is_contained(Keys, E.Key);
  });
}

void readSecretForms(const TomlValue &Root, llvm::StringRef File,
                     Mistakes &Problems, SecretForms &Result) {
  TableReader Table(Root, "the file", File, Problems);
  Reader Each(File, Problems, Result);
  for (const TomlValue *Value : Table.tables(Keys[0]))
    Each.pattern(*Value);
  for (const TomlValue *Value : Table.tables(Keys[1]))
    Each.placeholder(*Value);
  for (const TomlValue *Value : Table.tables(Keys[2]))
    Each.testPath(*Value);
}

} // namespace backlint::catalog
