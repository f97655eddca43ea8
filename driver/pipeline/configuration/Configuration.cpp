//===- Configuration.cpp --------------------------------------------------===//
//
// To add a setting: its field, its line in Settings.h, its line in the reader,
// and its line in docs/configuration.md, which a test compares with Settings.h.
//
//===----------------------------------------------------------------------===//
#include "pipeline/configuration/Configuration.h"
#include "catalog/TableReader.h"
#include "findings/Format.h"
#include "pipeline/configuration/Settings.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/GlobPattern.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/xxhash.h"

namespace backlint::pipeline {

using catalog::Level;
using catalog::TableReader;
using catalog::TomlValue;

namespace {

constexpr llvm::StringRef Levels[] = {"none", "note", "warning", "error"};

/// What the project's own functions are to the rules, in the language of the
/// models. One `{}` stands for the list of names.
struct Role {
  llvm::StringRef Key, Model;
};
constexpr Role Roles[] = {
    {key(SettingKind::Texts, "project.loggers"),
     "roles = [\"logger\"]\n"
     "sinks = [{ port = \"arg0..\", kind = \"log\" }]\n"},
    {key(SettingKind::Texts, "project.validators"),
     "roles = [\"validator\"]\n"},
    {key(SettingKind::Texts, "project.masks"),
     "effects = [\"return = clean.masked(part(arg0))\"]\n"},
    {key(SettingKind::Texts, "project.queries"),
     "roles = [\"query\"]\n"
     "sinks = [{ port = \"arg0\", kind = \"sql\" }]\n"
     "safe = \"a statement with placeholders\"\n"}};

class Reader {
public:
  Reader(llvm::StringRef Path) : Path(Path) { Problems.startFile(Path); }

  llvm::Expected<Configuration> read(llvm::StringRef Text) {
    catalog::TomlResult Parsed = catalog::parseToml(Text);
    if (Parsed.Error) {
      Problems.add(Path, Parsed.Error->At, Parsed.Error->What);
      return Problems.take();
    }
    Result.Path = Path.str();
    Result.Hash = llvm::xxh3_64bits(Text);
    TableReader Table(Parsed.Root, "the configuration", Path, Problems);
    if (const TomlValue *Value = Table.table("rules")) {
      TableReader Rules(*Value, "[rules]", Path, Problems);
      for (const TomlValue *Glob :
           Rules.strings(key(SettingKind::RuleGlobs, "rules.extend")))
        Result.Rules.Enabled.push_back(textOf(*Glob));
      choice(Rules, Result.Rules);
      if (const TomlValue *ByRule =
              Rules.table(key(SettingKind::Options, "rules.options")))
        options(*ByRule);
      Rules.finish();
    }
    if (const TomlValue *Value = Table.table("paths"))
      paths(*Value);
    if (const TomlValue *Value = Table.table("report"))
      report(*Value);
    if (const TomlValue *Value = Table.table("limits"))
      limits(*Value);
    if (const TomlValue *Value = Table.table("project"))
      project(*Value);
    for (const TomlValue *Value : Table.tables("override"))
      override(*Value);
    Table.finish();
    if (!Problems.empty())
      return Problems.take();
    return std::move(Result);
  }

private:
  ConfiguredText textOf(const TomlValue &Value) const {
    return {Value.Text, {Path.str(), Value.At.Line, Value.At.Column}};
  }

  std::optional<Level> level(const TomlValue &Value) {
    const auto *Found = llvm::find(Levels, llvm::StringRef(Value.Text));
    if (Found != std::end(Levels))
      return static_cast<Level>(Found - std::begin(Levels));
    Problems.add(Path, Value.At,
                 "unknown level '" + Value.Text + "'" +
                     catalog::suggestion(Value.Text, Levels));
    return std::nullopt;
  }

  void choice(TableReader &Table, RuleChoice &Into) {
    constexpr std::string_view Disable =
        key(SettingKind::RuleGlobs, "rules.disable");
    constexpr std::string_view Levels =
        key(SettingKind::Levels, "rules.levels");
    static_assert(Disable == key(SettingKind::RuleGlobs, "override.disable") &&
                  Levels == key(SettingKind::Levels, "override.levels"));
    for (const TomlValue *Glob : Table.strings(Disable))
      Into.Disabled.push_back(textOf(*Glob));
    const TomlValue *Value = Table.table(Levels);
    if (!Value)
      return;
    TableReader ByRule(*Value, "'levels'", Path, Problems);
    for (const catalog::TomlEntry &E : Value->Entries)
      if (const TomlValue *Text = ByRule.string(E.Key))
        if (std::optional<Level> L = level(*Text))
          Into.Levels.push_back({keyOf(E), *L});
  }

  ConfiguredText keyOf(const catalog::TomlEntry &E) const {
    return {E.Key, {Path.str(), E.KeyAt.Line, E.KeyAt.Column}};
  }

  void options(const TomlValue &Value) {
    TableReader ByRule(Value, "'options'", Path, Problems);
    for (const catalog::TomlEntry &Rule : Value.Entries) {
      const TomlValue *Said = ByRule.table(Rule.Key);
      if (!Said)
        continue;
      for (const catalog::TomlEntry &E : Said->Entries)
        if (auto What = catalog::optionValue(E.Value))
          Result.Options.push_back({keyOf(Rule), keyOf(E), std::move(*What)});
        else
          Problems.add(Path, E.Value.At,
                       "option '" + E.Key + "' is " + E.Value.describe() +
                           "; write true, false or a list of texts");
    }
  }

  std::vector<std::string> globs(TableReader &Table, llvm::StringRef Key) {
    std::vector<std::string> Globs;
    for (const TomlValue *Value : Table.strings(Key)) {
      if (auto Pattern = llvm::GlobPattern::create(Value->Text)) {
        Globs.push_back(Value->Text);
      } else {
        llvm::consumeError(Pattern.takeError());
        Problems.add(Path, Value->At,
                     "'" + Value->Text +
                         "' is no pattern of paths; write one as src/gen/*");
      }
    }
    return Globs;
  }

  /// \p Name, from the directory of this file.
  std::string beside(llvm::StringRef Name) const {
    llvm::SmallString<256> Full;
    if (!llvm::sys::path::is_absolute(Name))
      Full = llvm::sys::path::parent_path(Path);
    llvm::sys::path::append(Full, Name);
    llvm::sys::path::remove_dots(Full, /*remove_dot_dot=*/true);
    return std::string(Full);
  }

  std::vector<std::string> directories(TableReader &Table,
                                       llvm::StringRef Key) {
    std::vector<std::string> Found;
    for (const TomlValue *Value : Table.strings(Key)) {
      std::string Full = beside(Value->Text);
      if (!llvm::sys::fs::is_directory(Full))
        Problems.add(Path, Value->At,
                     "there is no directory '" + Value->Text +
                         "' beside this file; correct the path");
      else
        Found.push_back(std::move(Full));
    }
    return Found;
  }

  void paths(const TomlValue &Value) {
    TableReader Table(Value, "[paths]", Path, Problems);
    Result.ExcludedPaths =
        globs(Table, key(SettingKind::Texts, "paths.exclude"));
    Result.ModelDirectories =
        directories(Table, key(SettingKind::Texts, "paths.models"));
    Result.HeaderDirectories =
        directories(Table, key(SettingKind::Texts, "paths.headers"));
    Table.finish();
  }

  void report(const TomlValue &Value) {
    TableReader Table(Value, "[report]", Path, Problems);
    if (const TomlValue *Text =
            Table.string(key(SettingKind::Level, "report.fail-level")))
      if (level(*Text))
        Result.FailLevel = Text->Text;
    if (const TomlValue *Text =
            Table.string(key(SettingKind::Text, "report.baseline")))
      Result.Baseline = Text->Text.empty() ? "" : beside(Text->Text);
    if (const TomlValue *Text =
            Table.string(key(SettingKind::Text, "report.nolint"))) {
      static const llvm::StringRef Choices[] = {"any", "named"};
      if (!llvm::is_contained(Choices, llvm::StringRef(Text->Text)))
        Problems.add(Path, Text->At,
                     "unknown word '" + Text->Text + "'" +
                         catalog::suggestion(Text->Text, Choices));
      Result.NamedSuppressionsOnly = Text->Text == "named";
    }
    if (const TomlValue *Share =
            Table.integer(key(SettingKind::Number, "report.min-coverage"))) {
      if (Share->Integral > 100)
        Problems.add(Path, Share->At,
                     "'min-coverage' is out of range; write 0 to 100");
      else
        Result.MinCoverage = static_cast<unsigned>(Share->Integral);
    }
    Table.finish();
  }

  /// Never none: the file may be a stranger's.
  void limits(const TomlValue &Value) {
    TableReader Table(Value, "[limits]", Path, Problems);
    auto Take = [&](const TomlValue *Number, std::optional<unsigned> &Into) {
      if (!Number)
        return;
      if (Number->Integral > 0)
        Into = static_cast<unsigned>(Number->Integral);
      else
        Problems.add(Path, Number->At,
                     "a limit of 0 is none, which only the command line can "
                     "ask for; write a number from 1 on");
    };
    Take(Table.integer(key(SettingKind::Number, "limits.timeout")),
         Result.Seconds);
    Take(Table.integer(key(SettingKind::Number, "limits.memory")),
         Result.MemoryMiB);
    Table.finish();
  }

  void project(const TomlValue &Value) {
    TableReader Table(Value, "[project]", Path, Problems);
    std::string Text;
    for (const Role &Each : Roles) {
      std::string Names;
      for (const TomlValue *Name : Table.strings(Each.Key)) {
        if (!llvm::all_of(Name->Text,
                          [](char C) {
                            return llvm::isAlnum(C) || C == '_' || C == ':' ||
                                   C == '~';
                          }) ||
            Name->Text.empty())
          Problems.add(Path, Name->At,
                       "'" + Name->Text +
                           "' is no qualified name; write one as "
                           "shop::Database::run");
        else
          Names += "\"" + Name->Text + "\", ";
      }
      if (!Names.empty())
        Text += fmt::format("[[function]]\nnames = [{}]\n{}", Names,
                            Each.Model.str());
    }
    Table.finish();
    if (!Text.empty())
      Result.Models = {Path.str() + " [project]",
                       "[library]\nname = \"this project\"\n" + Text};
  }

  void override(const TomlValue &Value) {
    TableReader Table(Value, "[[override]]", Path, Problems);
    PathOverride Each;
    Each.Paths = globs(Table, key(SettingKind::Texts, "override.paths"));
    if (Each.Paths.empty())
      Problems.add(Path, Value.At,
                   "[[override]] has no 'paths'; add them, as "
                   "paths = [\"tests/*\"]");
    choice(Table, Each.Rules);
    Table.finish();
    Result.Overrides.push_back(std::move(Each));
  }

  llvm::StringRef Path;
  catalog::Mistakes Problems;
  Configuration Result;
};

} // namespace

bool matchesPath(const std::vector<std::string> &Globs, llvm::StringRef Path) {
  return llvm::any_of(Globs, [&](const std::string &Glob) {
    auto Pattern = llvm::GlobPattern::create(Glob);
    bool Matches = Pattern && Pattern->match(Path);
    llvm::consumeError(Pattern.takeError());
    return Matches;
  });
}

std::string findConfiguration(llvm::StringRef Path) {
  for (llvm::StringRef At = Path; !At.empty();
       At = llvm::sys::path::parent_path(At)) {
    llvm::SmallString<256> File(At);
    llvm::sys::path::append(File, "backlint.toml");
    if (llvm::sys::fs::is_regular_file(File))
      return std::string(File);
  }
  return "";
}

llvm::Expected<Configuration> readConfiguration(llvm::StringRef Text,
                                                llvm::StringRef Path) {
  return Reader(Path).read(Text);
}

} // namespace backlint::pipeline
