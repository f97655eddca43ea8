//===- RuleReader.cpp - From TOML to a rule --------------------*- C++ -*-===//
//
// See RuleReader.h.
//
//===----------------------------------------------------------------------===//
#include "catalog/RuleReader.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"

namespace backlint::catalog {
namespace {

class Reader {
public:
  Reader(llvm::StringRef File, const Vocabulary &Words, Mistakes &Problems)
      : File(File), Words(Words), Problems(Problems) {}

  Rule read(const TomlValue &Root) {
    Rule Result;
    TableReader Table(Root, "a rule file", File, Problems);
    if (const TomlValue *Head = Table.table("rule"))
      head(*Head, Result);
    if (const TomlValue *Texts = Table.table("messages"))
      messages(*Texts, Result);
    for (const TomlValue *Entry : Table.tables("option"))
      option(*Entry, Result);
    if (const TomlValue *Texts = Table.table("help"))
      help(*Texts, Result);
    if (const TomlValue *Value = Table.table("flow"))
      flow(*Value, Result);
    if (const TomlValue *Value = Table.table("needs"))
      needs(*Value, Result);
    if (Result.Messages.empty())
      Problems.add(File, Root.At,
                   "the rule has no [messages]; write what it reports");
    Table.finish();
    return Result;
  }

private:
  void head(const TomlValue &Value, Rule &Result) {
    TableReader Table(Value, "[rule]", File, Problems);
    Result.Where = Table.origin();
    if (const TomlValue *Id = Table.requiredString("id"))
      Result.Id = checkedId(*Id);
    if (const TomlValue *Title = Table.requiredString("title")) {
      Result.Title = Title->Text;
      if (Title->Text.empty() || Title->Text.back() == '.')
        Problems.add(File, Title->At,
                     "the title is empty or ends with a full stop; write one "
                     "fragment without it");
    }
    static constexpr llvm::StringRef Levels[] = {"none", "note", "warning",
                                                 "error"};
    static constexpr llvm::StringRef Scopes[] = {"tu", "program"};
    static constexpr llvm::StringRef Precisions[] = {"very-high", "high",
                                                     "medium", "low"};
    static constexpr llvm::StringRef States[] = {"preview", "stable",
                                                 "deprecated"};
    Result.DefaultLevel = static_cast<Level>(choice(Table, "level", Levels, 2));
    Result.ProgramScope = choice(Table, "scope", Scopes, 1) == 1;
    Result.Precision = Precisions[choice(Table, "precision", Precisions, 2)];
    Result.Status = States[choice(Table, "status", States, 0)];
    Result.EnabledByDefault = Table.boolean("enabled", true);
    for (uint32_t Number : Table.unsigneds("cwe"))
      Result.Cwe.push_back(Number);
    Result.SecuritySeverity = Table.number("security-severity", 0);
    if (!(Result.SecuritySeverity >= 0 && Result.SecuritySeverity <= 10))
      Problems.add(File, Table.any("security-severity")->At,
                   "'security-severity' is out of range; write 0.0 to 10.0");
    Result.Tags = Table.texts("tags");
    Result.Pitfall = Table.text("pitfall");
    Table.finish();
  }

  std::string checkedId(const TomlValue &Id) {
    bool Kebab = !Id.Text.empty() && llvm::all_of(Id.Text, [](char C) {
      return (C >= 'a' && C <= 'z') || llvm::isDigit(C) || C == '-';
    });
    if (!Kebab)
      Problems.add(File, Id.At,
                   "'" + Id.Text +
                       "' is no rule id; write kebab-case, as in "
                       "backend-sql-concatenation");
    else if (llvm::sys::path::stem(File) != Id.Text)
      Problems.add(File, Id.At,
                   "rule '" + Id.Text + "' stands in another file than '" +
                       Id.Text + ".toml'; rename one of them");
    return Id.Text;
  }

  size_t choice(TableReader &Table, llvm::StringRef Key,
                llvm::ArrayRef<llvm::StringRef> Known, size_t Default) {
    const TomlValue *Value = Table.string(Key);
    if (!Value)
      return Default;
    auto Found = llvm::find(Known, llvm::StringRef(Value->Text));
    if (Found != Known.end())
      return Found - Known.begin();
    Problems.add(File, Value->At,
                 "unknown " + Key + " '" + Value->Text + "'" +
                     suggestion(Value->Text, Known));
    return Default;
  }

  void messages(const TomlValue &Value, Rule &Result) {
    TableReader Table(Value, "[messages]", File, Problems);
    for (const TomlEntry &E : Value.Entries)
      if (const TomlValue *Text = Table.string(E.Key)) {
        checkPlaceholders(*Text);
        Result.Messages[E.Key] = Text->Text;
      }
  }

  /// Arguments are {0} to {9}; any other brace would be printed or lost.
  void checkPlaceholders(const TomlValue &Value) {
    llvm::StringRef Text = Value.Text;
    for (size_t I = 0; I < Text.size(); ++I) {
      if (Text[I] != '{' && Text[I] != '}')
        continue;
      if (Text[I] == '{' && I + 2 < Text.size() && llvm::isDigit(Text[I + 1]) &&
          Text[I + 2] == '}') {
        I += 2;
        continue;
      }
      Problems.add(File, Value.inside(I),
                   "a brace that is no argument; write {0} to {9}");
      return;
    }
    if (Text.ends_with("."))
      Problems.add(File, Value.inside(Text.size() - 1),
                   "the message ends with a full stop; leave it out, reports "
                   "that need one add it");
  }

  void option(const TomlValue &Value, Rule &Result) {
    TableReader Table(Value, "[[option]]", File, Problems);
    RuleOption Option;
    if (const TomlValue *Name = Table.requiredString("name"))
      Option.Name = Name->Text;
    if (const TomlValue *Default = Table.any("default")) {
      if (std::optional<OptionValue> Value = optionValue(*Default))
        Option.Value = std::move(*Value);
      else
        Table.mistake(Default->At, "the default is " + Default->describe() +
                                       "; write true, false or a list of "
                                       "texts");
    } else {
      Table.mistake(Table.at(), "[[option]] has no 'default'; add it");
    }
    for (const RuleOption &Other : Result.Options)
      if (Other.Name == Option.Name && !Option.Name.empty())
        Table.mistake(Table.at(), "option '" + Option.Name +
                                      "' stands here twice; take one out");
    if (const TomlValue *Help = Table.requiredString("help"))
      Option.Help = Help->Text;
    Table.finish();
    Result.Options.push_back(std::move(Option));
  }

  void help(const TomlValue &Value, Rule &Result) {
    TableReader Table(Value, "[help]", File, Problems);
    Result.Help.Finds = Table.text("finds");
    Result.Help.Why = Table.text("why");
    Result.Help.Instead = Table.text("instead");
    Result.Help.Misses = Table.text("misses");
    Result.Help.Bad = Table.text("bad");
    Result.Help.Good = Table.text("good");
    Table.finish();
  }

  void flow(const TomlValue &Value, Rule &Result) {
    TableReader Table(Value, "[flow]", File, Problems);
    Flow Read;
    Read.Sources = words(Table, "sources", WordClass::Source);
    Read.Sinks = words(Table, "sinks", WordClass::Sink);
    Read.Barriers = words(Table, "barriers", WordClass::Sanitizer);
    Table.finish();
    Result.AsFlow = std::move(Read);
  }

  void needs(const TomlValue &Value, Rule &Result) {
    TableReader Table(Value, "[needs]", File, Problems);
    Result.Asked.Sources = words(Table, "sources", WordClass::Source);
    Result.Asked.Sinks = words(Table, "sinks", WordClass::Sink);
    Result.Asked.Roles = words(Table, "roles", WordClass::Role);
    Table.finish();
  }

  std::vector<std::string> words(TableReader &Table, llvm::StringRef Key,
                                 WordClass Class) {
    std::vector<std::string> Result;
    for (const TomlValue *Word : Table.strings(Key))
      if (Words.check(Class, Word->Text, File, Word->At, Problems))
        Result.push_back(Word->Text);
    return Result;
  }

  llvm::StringRef File;
  const Vocabulary &Words;
  Mistakes &Problems;
};

} // namespace

Rule readRule(const TomlValue &Root, llvm::StringRef File,
              const Vocabulary &Words, Mistakes &Problems) {
  return Reader(File, Words, Problems).read(Root);
}

} // namespace backlint::catalog
