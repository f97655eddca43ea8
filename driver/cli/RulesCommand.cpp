//===- RulesCommand.cpp - backlint rules, backlint explain ----------------===//
//
// What is known of the rules; all of it comes from their TOML.
//
//===----------------------------------------------------------------------===//
#include "Check.h"
#include "cli/Coverage.h"
#include "cli/Flows.h"
#include "cli/Reporting.h"
#include "findings/Format.h"
#include "findings/UnusedSuppressions.h"
#include "report/Prose.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"

namespace backlint::cli {

namespace json = llvm::json;

static const std::vector<Option> &explainOptions() {
  static const std::vector<Option> All = joined(
      {{{"--source", "FILE:LINE", "tell the way of the value made there"},
        {"--sink", "FILE:LINE", "to the calls there, or where it stops"}},
       flowOptions()});
  return All;
}
static const Option RulesOptions[] = {
    {"--models", "DIR", "as for check"},
    {"--coverage", "", "list what no model has and no fixture tests instead"},
    {"--format", "NAME", "text (default) or json"},
    {"--testdata", "DIR",
     "where --coverage finds fixtures (default testdata)"}};

static llvm::Expected<int> runCoverage(const catalog::Catalog &Catalog,
                                       const Arguments &Given) {
  llvm::Expected<std::string> Format =
      Given.choice("--format", {"text", "json"});
  if (!Format)
    return Format.takeError();
  std::string TestData = Given.value("--testdata", "testdata");
  if (Given.has("--testdata") && !llvm::sys::fs::is_directory(TestData))
    return failure("{}: error: there is no such folder; name that of the "
                   "fixtures with --testdata",
                   TestData);
  llvm::Expected<std::vector<catalog::SourceText>> Added = addedTexts(Given);
  if (!Added)
    return Added.takeError();
  llvm::Expected<std::vector<catalog::WordUse>> Uses =
      catalog::wordUses(*Added);
  if (!Uses)
    return Uses.takeError();
  std::vector<std::string> Checked = checkedRules();
  Checked.push_back(findings::UnusedSuppressionRule.str());
  Gaps Missing = findGaps(Catalog, *Uses, Checked, TestData);
  llvm::outs() << (*Format == "json" ? gapsAsJson(Missing)
                                     : gapsAsText(Missing));
  return Missing.size() ? Found : Clean;
}

static json::Value jsonOf(const catalog::OptionValue &Value) {
  if (const bool *Flag = std::get_if<bool>(&Value))
    return *Flag;
  return json::Array(std::get<1>(Value));
}

/// For other programs: a key is never taken away, nor does one change its
/// meaning, while "version" is the same.
static json::Value asJson(const catalog::Catalog &Catalog) {
  json::Array Rules;
  for (const catalog::Rule &Rule : Catalog.rules()) {
    json::Object Messages;
    for (const auto &[Name, Text] : Rule.Messages)
      Messages[Name] = Text;
    json::Array Options;
    for (const catalog::RuleOption &Option : Rule.Options)
      Options.push_back(json::Object{{"name", Option.Name},
                                     {"default", jsonOf(Option.Value)},
                                     {"help", Option.Help}});
    Rules.push_back(
        json::Object{{"id", Rule.Id},
                     {"title", Rule.Title},
                     {"level", report::levelName(Rule.DefaultLevel)},
                     {"enabled", Rule.EnabledByDefault},
                     {"status", Rule.Status},
                     {"precision", Rule.Precision},
                     {"scope", Rule.ProgramScope ? "program" : "tu"},
                     {"cwe", json::Array(Rule.Cwe)},
                     {"securitySeverity", Rule.SecuritySeverity},
                     {"tags", json::Array(Rule.Tags)},
                     {"messages", std::move(Messages)},
                     {"options", std::move(Options)},
                     {"help", json::Object{{"finds", Rule.Help.Finds},
                                           {"why", Rule.Help.Why},
                                           {"instead", Rule.Help.Instead},
                                           {"misses", Rule.Help.Misses},
                                           {"bad", Rule.Help.Bad},
                                           {"good", Rule.Help.Good}}}});
  }
  return json::Object{{"version", 1},
                      {"backlint", BACKLINT_VERSION},
                      {"rules", std::move(Rules)}};
}

static llvm::Expected<int> runRules(const Arguments &Given) {
  llvm::Expected<catalog::Catalog> Catalog = loadCatalog(Given);
  if (!Catalog)
    return Catalog.takeError();
  if (Given.has("--coverage"))
    return runCoverage(*Catalog, Given);
  if (Given.has("--testdata"))
    return failure("error: --testdata is for --coverage; add that");
  llvm::Expected<std::string> Format =
      Given.choice("--format", {"text", "json"});
  if (!Format)
    return Format.takeError();
  if (*Format == "json") {
    llvm::outs() << llvm::formatv("{0:2}\n", asJson(*Catalog));
    return Clean;
  }
  size_t Width = 0;
  for (const catalog::Rule &Rule : Catalog->rules())
    Width = std::max(Width, Rule.Id.size());
  for (const catalog::Rule &Rule : Catalog->rules())
    llvm::outs() << fmt::format(
        "{:<{}}{:<9}{:<12}{}{}\n", Rule.Id, Width + 2,
        report::levelName(Rule.DefaultLevel), Rule.Status,
        Rule.EnabledByDefault ? "" : "(off) ", Rule.Title);
  return Clean;
}

static llvm::Expected<int> runExplain(const Arguments &Given) {
  if (Given.has("--source") || Given.has("--sink"))
    return explainFlow(Given);
  llvm::Expected<catalog::Catalog> Catalog = loadCatalog(Given);
  if (!Catalog)
    return Catalog.takeError();
  if (Given.plain().size() != 1)
    return failure("error: name one rule; `backlint rules` lists them all");
  const catalog::Rule *Rule = Catalog->rule(Given.plain()[0]);
  if (!Rule)
    return failure(
        "error: no rule is called '{}'; `backlint rules` lists them all",
        Given.plain()[0]);
  llvm::raw_ostream &Out = llvm::outs();
  Out << fmt::format("{}: {}\n\nlevel {}, {}, precision {}", Rule->Id,
                     Rule->Title, report::levelName(Rule->DefaultLevel),
                     Rule->Status, Rule->Precision);
  for (unsigned Cwe : Rule->Cwe)
    Out << fmt::format(", CWE-{}", Cwe);
  Out << '\n';
  auto Section = [&](llvm::StringRef Title, llvm::StringRef Text) {
    if (!Text.trim().empty())
      Out << fmt::format("\n{}\n\n{}\n", Title, Text.trim());
  };
  Section("What it finds", Rule->Help.Finds);
  Section("Why it matters", Rule->Help.Why);
  Section("Bad", Rule->Help.Bad);
  Section("Good", Rule->Help.Good);
  Section("Instead", Rule->Help.Instead);
  Section("Known misses", Rule->Help.Misses);
  std::string Options;
  for (const catalog::RuleOption &Option : Rule->Options)
    Options += fmt::format("{} = {}: {}\n", Option.Name,
                           llvm::formatv("{0}", jsonOf(Option.Value)).str(),
                           Option.Help);
  Section("Options", Options);
  return Clean;
}

const Command Rules = {"rules", "",
                       "List all rules, or what is missing around them.",
                       RulesOptions, runRules};
const Command Explain = {
    "explain", "RULE | --source FILE:LINE --sink FILE:LINE [PATH...] [options]",
    "Say what a rule finds, why it matters and what to do instead; or why a "
    "value arrives where it does, and where it stops.",
    explainOptions(), runExplain};

} // namespace backlint::cli
