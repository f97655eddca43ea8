//===- ConfigurationTest.cpp - backlint.toml ------------------------------===//
#include "pipeline/configuration/Configuration.h"
#include <doctest/doctest.h>

using namespace backlint;
using namespace backlint::pipeline;

namespace {

Configuration read(llvm::StringRef Text) {
  auto Config = readConfiguration(Text, "/p/backlint.toml");
  if (!Config)
    FAIL(llvm::toString(Config.takeError()));
  return std::move(*Config);
}

std::string mistakes(llvm::StringRef Text) {
  auto Config = readConfiguration(Text, "/p/backlint.toml");
  REQUIRE(!Config);
  return llvm::toString(Config.takeError());
}

const catalog::Catalog &shipped() {
  static const catalog::Catalog All = llvm::cantFail(catalog::Catalog::load());
  return All;
}

std::string rulesOf(llvm::StringRef Text) {
  auto Rules = configuredRules(shipped(), read(Text));
  if (!Rules)
    return llvm::toString(Rules.takeError());
  std::string Names;
  for (const catalog::Rule *Rule : *Rules)
    Names += Rule->Id + " ";
  return Names;
}

findings::Finding finding(const char *Rule, catalog::Level Level,
                          const char *Path) {
  findings::Finding F;
  F.RuleId = Rule;
  F.Level = Level;
  F.Where.Path = Path;
  return F;
}

} // namespace

TEST_CASE("configuration: nothing said is as if there were no file") {
  CHECK(rulesOf("") == rulesOf("[rules]\n[paths]\n[report]\n[project]\n"));
  CHECK(read("").Models.Text.empty());
  CHECK(read("").MinCoverage == 95);
  CHECK(read("").FailLevel == "note");
}

TEST_CASE("configuration: limits, which are never none") {
  Configuration Config = read("[limits]\ntimeout = 30\nmemory = 900\n");
  CHECK(Config.Seconds == 30);
  CHECK(Config.MemoryMiB == 900);
  CHECK(!read("").Seconds);
  CHECK(
      mistakes("[limits]\nmemory = 0\n").starts_with("/p/backlint.toml:2:10"));
}

TEST_CASE("configuration: rules are switched by glob") {
  CHECK(rulesOf("[rules]\ndisable = 'backend-*'\n") == "");
  const std::string Some =
      rulesOf("[rules]\ndisable = ['backend-n-plus-one']\n");
  CHECK(Some.find("backend-n-plus-one") == std::string::npos);
  CHECK(Some.find("backend-sql-concatenation") != std::string::npos);
  CHECK(rulesOf("[rules]\ndisable = ['backend-n-plus-on']\n") ==
        "/p/backlint.toml:2:12: error: no rule is called 'backend-n-plus-on'; "
        "did you mean 'backend-n-plus-one'?");
}

TEST_CASE("configuration: mistakes have a place and a remedy") {
  CHECK(mistakes("[rule]\n") ==
        "/p/backlint.toml:1:2: error: unknown key 'rule' in the "
        "configuration; did you mean 'rules'?");
  CHECK(mistakes("[rules]\nlevels = { backend-n-plus-one = 'eror' }\n") ==
        "/p/backlint.toml:2:33: error: unknown level 'eror'; did you mean "
        "'error'?");
  CHECK(mistakes("[[override]]\n").find("has no 'paths'") != std::string::npos);
  CHECK(mistakes("[paths]\nmodels = 'nowhere'\n").find("no directory") !=
        std::string::npos);
  CHECK(mistakes("[report]\nmin-coverage = 101\n").find("0 to 100") !=
        std::string::npos);
  CHECK(mistakes("[project]\nloggers = ['a b']\n").find("qualified name") !=
        std::string::npos);
  CHECK(mistakes("a = \n").find("/p/backlint.toml:1:") == 0);
}

TEST_CASE("configuration: levels and overrides") {
  using catalog::Level;
  const Configuration Config =
      read("[rules]\nlevels = { backend-n-plus-one = 'error' }\n"
           "[[override]]\npaths = ['tests/*']\n"
           "disable = ['backend-hardcoded-secret']\n"
           "levels = { 'backend-*' = 'note' }\n");
  std::vector<findings::Finding> Findings = {
      finding("backend-n-plus-one", Level::Warning, "src/a.cpp"),
      finding("backend-n-plus-one", Level::Note, "src/a.cpp"),
      finding("backend-n-plus-one", Level::Warning, "tests/a.cpp"),
      finding("backend-hardcoded-secret", Level::Error, "tests/b/a.cpp"),
      finding("backend-hardcoded-secret", Level::Error, "src/tests/a.cpp")};
  applyLevels(Findings, shipped(), Config);
  REQUIRE(Findings.size() == 4);
  CHECK(Findings[0].Level == Level::Error);
  CHECK(Findings[1].Level == Level::Note);
  CHECK(Findings[2].Level == Level::Note);
  CHECK(Findings[3].Where.Path == "src/tests/a.cpp");
}

TEST_CASE("configuration: an override raises what is low elsewhere") {
  using catalog::Level;
  const Configuration Config =
      read("[rules]\nlevels = { backend-n-plus-one = 'note' }\n"
           "[[override]]\npaths = ['api/*']\n"
           "levels = { backend-n-plus-one = 'error' }\n"
           "[[override]]\npaths = ['api/old/*']\n"
           "disable = ['backend-n-*']\n");
  std::vector<findings::Finding> Findings = {
      finding("backend-n-plus-one", Level::Warning, "src/a.cpp"),
      finding("backend-n-plus-one", Level::Warning, "api/a.cpp"),
      finding("backend-n-plus-one", Level::Note, "api/a.cpp"),
      finding("backend-n-plus-one", Level::Note, "api/old/a.cpp")};
  applyLevels(Findings, shipped(), Config);
  REQUIRE(Findings.size() == 3);
  CHECK(Findings[0].Level == Level::Note);
  CHECK(Findings[1].Level == Level::Error);
  CHECK(Findings[2].Level == Level::Note);
  CHECK(stateOf("backend-n-plus-one", "api/a.cpp", Config).Said ==
        Level::Error);
  CHECK(stateOf("backend-n-plus-one", "api/old/a.cpp", Config).Said ==
        Level::None);
  CHECK(!stateOf("backend-logged-secret", "api/a.cpp", Config).Where);
}

TEST_CASE("configuration: names of the project become models") {
  const Configuration Config =
      read("[project]\nloggers = ['shop::audit']\nqueries = ['shop::Db::run']\n"
           "validators = ['shop::checkName']\nmasks = ['shop::dots']\n");
  auto Loaded = catalog::Catalog::load({Config.Models});
  if (!Loaded)
    FAIL(llvm::toString(Loaded.takeError()));
  for (const char *Name :
       {"shop::audit", "shop::Db::run", "shop::checkName", "shop::dots"})
    CHECK_MESSAGE(Loaded->functions(Name).size() == 1, Name);
}

TEST_CASE("configuration: what is quoted of a file does not reach a terminal") {
  const std::string Text =
      mistakes("[rules]\n\"a\\u001b[31m\\nb\\u009bx\" = 1\n");
  CHECK(Text.find("a\\x1b[31m\\nb\\x9bx") != std::string::npos);
  CHECK(Text.find('\x1b') == std::string::npos);
  CHECK(Text.find('\n') == std::string::npos);
}
