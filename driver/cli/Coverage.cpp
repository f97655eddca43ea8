//===- Coverage.cpp -------------------------------------------------------===//
//
// Everything here follows from files: rules and models as they were read, and
// the folders of fixtures.
//
//===----------------------------------------------------------------------===//
#include "cli/Coverage.h"
#include "findings/Format.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

namespace backlint::cli {

namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

static bool isSource(llvm::StringRef Path) {
  return llvm::is_contained({".cpp", ".cc", ".cxx", ".c"},
                            path::extension(Path));
}

/// Whether there is a source anywhere below \p Folder.
static bool holdsSources(llvm::StringRef Folder) {
  std::error_code Error;
  for (fs::recursive_directory_iterator It(Folder, Error), End;
       !Error && It != End; It.increment(Error))
    if (isSource(It->path()))
      return true;
  return false;
}

static std::string below(llvm::StringRef Folder, llvm::StringRef First,
                         llvm::StringRef Second = "") {
  llvm::SmallString<128> Result(Folder);
  path::append(Result, path::Style::posix, First);
  if (!Second.empty())
    path::append(Result, path::Style::posix, Second);
  return Result.str().str();
}

/// Whether a model uses the word. Rules ask for words, they offer none.
static bool isLive(const catalog::Catalog &Catalog,
                   llvm::ArrayRef<catalog::WordUse> Uses, llvm::StringRef Class,
                   llvm::StringRef Word) {
  auto IsRule = [&](const std::string &File) {
    return llvm::any_of(Catalog.rules(), [&](const catalog::Rule &Rule) {
      return Rule.Where.File == File;
    });
  };
  return llvm::any_of(Uses, [&](const catalog::WordUse &Use) {
    return Use.Class == Class && Use.Word == Word &&
           !llvm::all_of(Use.Files, IsRule);
  });
}

/// What a rule asks for, as a flow or in its code, and no model has.
static void addDeadWords(const catalog::Catalog &Catalog,
                         const catalog::Rule &Rule,
                         llvm::ArrayRef<catalog::WordUse> Uses, Gaps &Result) {
  auto Add = [&](llvm::StringRef Class, const std::vector<std::string> &Words) {
    for (const std::string &Word : Words)
      if (!isLive(Catalog, Uses, Class, Word))
        Result.Rules.push_back(
            {Rule.Id, fmt::format("no model has the {} '{}'", Class, Word)});
  };
  if (Rule.AsFlow) {
    Add("source kind", Rule.AsFlow->Sources);
    Add("sink kind", Rule.AsFlow->Sinks);
  }
  Add("source kind", Rule.Asked.Sources);
  Add("sink kind", Rule.Asked.Sinks);
  Add("role", Rule.Asked.Roles);
}

Gaps findGaps(const catalog::Catalog &Catalog,
              llvm::ArrayRef<catalog::WordUse> Uses,
              llvm::ArrayRef<std::string> Checked, llvm::StringRef TestData) {
  Gaps Result;
  if (fs::is_directory(TestData))
    Result.TestData = TestData.str();
  bool Fixtures = !Result.TestData.empty();
  for (const catalog::Rule &Rule : Catalog.rules()) {
    addDeadWords(Catalog, Rule, Uses, Result);
    if (!Rule.AsFlow && !llvm::is_contained(Checked, Rule.Id))
      Result.Rules.push_back({Rule.Id, "there is neither a check nor a flow"});
    if (std::string Folder = below(TestData, Rule.Id);
        Fixtures && !holdsSources(Folder))
      Result.Rules.push_back({Rule.Id, "there is no fixture in " + Folder});
  }
  for (const catalog::Library &Library : Catalog.libraries()) {
    llvm::StringRef Stem = path::stem(Library.Where.File);
    if (std::string Folder = below(TestData, "models", Stem);
        Fixtures && !holdsSources(Folder))
      Result.Libraries.push_back({Library.Name, Library.Where.File, Folder});
  }
  llvm::sort(Result.Libraries, [](const auto &A, const auto &B) {
    return std::tie(A.File, A.Library) < std::tie(B.File, B.Library);
  });
  for (const catalog::WordUse &Use : Uses)
    if (Use.Files.empty())
      Result.Words.push_back(Use);
  return Result;
}

std::string gapsAsText(const Gaps &Found) {
  std::string Text;
  if (!Found.Rules.empty())
    Text += "rules:\n";
  for (const Gaps::RuleGap &Gap : Found.Rules)
    Text += fmt::format("  {}: {}\n", Gap.Rule, Gap.What);
  if (!Found.Libraries.empty())
    Text += "libraries without a fixture:\n";
  for (const Gaps::LibraryGap &Gap : Found.Libraries)
    Text += fmt::format("  {} ({}): write {}\n", Gap.Library, Gap.File,
                        Gap.Fixture);
  if (!Found.Words.empty())
    Text += "words that no rule and no model uses:\n";
  for (const catalog::WordUse &Use : Found.Words)
    Text += fmt::format("  {} {}: {}\n", Use.Class, Use.Word, Use.Meaning);
  if (Found.TestData.empty())
    Text += "fixtures were not looked for: name their folder with --testdata\n";
  return Text + (Found.size() ? fmt::format("{} gaps\n", Found.size())
                              : std::string("no gaps\n"));
}

std::string gapsAsJson(const Gaps &Found) {
  llvm::json::Array Rules, Libraries, Words;
  for (const Gaps::RuleGap &Gap : Found.Rules)
    Rules.push_back(llvm::json::Object{{"rule", Gap.Rule}, {"gap", Gap.What}});
  for (const Gaps::LibraryGap &Gap : Found.Libraries)
    Libraries.push_back(llvm::json::Object{{"library", Gap.Library},
                                           {"file", Gap.File},
                                           {"fixture", Gap.Fixture}});
  for (const catalog::WordUse &Use : Found.Words)
    Words.push_back(llvm::json::Object{
        {"class", Use.Class}, {"word", Use.Word}, {"meaning", Use.Meaning}});
  llvm::json::Object All{{"rules", std::move(Rules)},
                         {"libraries", std::move(Libraries)},
                         {"words", std::move(Words)},
                         {"fixturesLookedFor", !Found.TestData.empty()}};
  std::string Text;
  llvm::raw_string_ostream(Text)
      << llvm::formatv("{0:2}\n", llvm::json::Value(std::move(All)));
  return Text;
}

} // namespace backlint::cli
