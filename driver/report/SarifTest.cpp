// The log, byte for byte and by meaning; validators look at the golden files.
#include "report/Sarif.h"

#include "report/SampleRun.h"
#include "report/SarifRules.h"
#include "report/Uri.h"
#include "llvm/Support/JSON.h"
#include <doctest/doctest.h>

using namespace backlint::report;
using llvm::StringRef;

static std::string log(const Results &Run, const SarifOptions &Options) {
  std::string Text;
  llvm::raw_string_ostream Out(Text);
  writeSarif(Out, Run, Options);
  return Text;
}

static SarifOptions everything() {
  SarifOptions Options;
  Options.Suppressed = SuppressedMode::Include;
  Options.EmbedSources = true;
  Options.RootUri = "file:///srv/shop/";
  Options.AutomationId = "backlint/nightly";
  Options.AutomationProperties = {{"pipeline", "7"}};
  Options.VersionControl = {"https://git.example.com/shop", "c0ffee", "main"};
  Options.StartTimeUtc = "2024-01-01T00:00:00Z";
  Options.EndTimeUtc = "2024-01-01T00:00:05Z";
  return Options;
}

/// Value at a path like "runs.0.results.1.level"; null if it is not there.
static llvm::json::Value at(const std::string &Text, StringRef Path) {
  auto Parsed = llvm::json::parse(Text);
  REQUIRE(bool(Parsed));
  const llvm::json::Value *Value = &*Parsed;
  while (Value && !Path.empty()) {
    const auto [Key, Rest] = Path.split('.');
    unsigned Index = 0;
    if (const auto *Array = Value->getAsArray())
      Value = !Key.getAsInteger(10, Index) && Index < Array->size()
                  ? &(*Array)[Index]
                  : nullptr;
    else if (const auto *Object = Value->getAsObject())
      Value = Object->get(Key);
    else
      Value = nullptr;
    Path = Rest;
  }
  return Value ? *Value : llvm::json::Value(nullptr);
}

static std::string textAt(const std::string &Text, StringRef Path) {
  const llvm::json::Value Value = at(Text, Path);
  return Value.getAsString().value_or("(none)").str();
}

TEST_CASE("SARIF: golden") {
  const SampleRun Sample;
  checkGolden("shop.sarif", log(Sample.results(), everything()));
  checkGolden("clean.sarif", log(Sample.clean(), {}));
}

TEST_CASE("SARIF: suppressed findings are left out unless asked for") {
  const SampleRun Sample;
  const std::string Omit = log(Sample.results(), {});
  const std::string Include = log(Sample.results(), everything());
  CHECK(at(Omit, "runs.0.results").getAsArray()->size() == 4);
  CHECK(at(Include, "runs.0.results").getAsArray()->size() == 5);
  CHECK(Omit.find("suppressions") == std::string::npos);
  CHECK(textAt(Include, "runs.0.results.2.suppressions.0.justification") ==
        "fixed list");
}

TEST_CASE("SARIF: columns are UTF-16, snippets are the text") {
  const SampleRun Sample;
  const std::string Text = log(Sample.results(), {});
  const std::string Place = "runs.0.results.0.locations.0.physicalLocation.";
  CHECK(*at(Text, Place + "region.startColumn").getAsInteger() == 43);
  CHECK(textAt(Text, Place + "region.snippet.text") ==
        "\"SELECT id, name FROM users WHERE email = '\" + Mail + \"'\"");
}

TEST_CASE("SARIF: the primary region is one line, its context is around") {
  const SampleRun Sample;
  const std::string Text = log(Sample.results(), {});
  const std::string Place = "runs.0.results.1.locations.0.physicalLocation.";
  CHECK(*at(Text, Place + "region.startLine").getAsInteger() == 15);
  CHECK(*at(Text, Place + "region.endLine").getAsInteger() == 15);
  CHECK(*at(Text, Place + "contextRegion.startLine").getAsInteger() == 13);
  CHECK(*at(Text, Place + "contextRegion.endLine").getAsInteger() == 17);
}

TEST_CASE("SARIF: messages link their places and nothing else") {
  const SampleRun Sample;
  const std::string Text = log(Sample.results(), {});
  CHECK(textAt(Text, "runs.0.results.0.message.text") ==
        "Request value Mail is glued into SQL: SELECT id, name FROM users "
        "WHERE email = '{Mail}'; bind it as a parameter: Tx.exec(\"... $1\", "
        "params{value}). First step: [request parameter 'email' is "
        "read](1). See also [the transaction \\[1\\] begins](2).");
  CHECK(textAt(Text, "runs.0.results.3.message.text") ==
        "Value [] (const auto &n) of unknown origin is glued into SQL: "
        "n={name}.");
}

TEST_CASE("SARIF: arguments are not quoted twice") {
  const SampleRun Sample;
  Results Run = Sample.results();
  std::vector<backlint::findings::Finding> All = {Sample.Findings[0]};
  All[0].Arguments[0] = "'Mail'";
  Run.Findings = All;
  const std::string Message = "runs.0.results.0.message.";
  CHECK(textAt(log(Run, {}), Message + "arguments.0") == "Mail");
}

TEST_CASE("SARIF: odd names of files and odd bytes in them") {
  const SampleRun Sample;
  const std::string Text = log(Sample.results(), {});
  const std::string Place = "runs.0.results.3.locations.0.physicalLocation.";
  CHECK(textAt(Text, Place + "artifactLocation.uri") ==
        "src/old/caf%C3%A9%20%5B1%5D.cpp");
  CHECK(textAt(Text, Place + "region.snippet.text") == "\"n=\" + name");
  CHECK(textAt(Text, Place + "contextRegion.snippet.text") ==
        "// pr\xC3\xA9nom\nvoid f() {\n  g(\"\xC3\xA9\", \"n=\" + name);\n}");
}

TEST_CASE("SARIF: security-severity is for security rules alone") {
  const SampleRun Sample;
  const std::string Text = log(Sample.clean(), {});
  const std::string Rules = "runs.0.tool.driver.rules.";
  CHECK(textAt(Text, Rules + "0.properties.security-severity") == "(none)");
  CHECK(textAt(Text, Rules + "0.properties.problem.severity") == "(none)");
  const llvm::json::Value Properties = at(Text, Rules + "1.properties");
  CHECK(*Properties.getAsObject()->getString("security-severity") == "9.8");
  CHECK(*Properties.getAsObject()->getString("problem.severity") == "warning");
}

TEST_CASE("SARIF: an incomplete run was not successful") {
  const SampleRun Sample;
  Results Run = Sample.results();
  const std::string Key = "runs.0.invocations.0.executionSuccessful";
  CHECK(at(log(Run, {}), Key).getAsBoolean() == true);
  Run.Lost.Incomplete = true;
  CHECK(at(log(Run, {}), Key).getAsBoolean() == false);
}

TEST_CASE("SARIF: whatever bytes there are, it is JSON") {
  const SampleRun Sample;
  Results Run = Sample.results();
  backlint::findings::Finding F;
  F.RuleId = "not-in-the-catalogue";
  F.Text = F.Function = F.MessageId = "\xFF\x01";
  F.Where = {"no/such\xFF.cpp", 9, 9, 3, 1};
  F.Trace = {{{"/usr/include/x.h", 1, 1, 1, 1}, "\xE9", "\xE9"}};
  const backlint::findings::Finding All[] = {F};
  Run.Findings = All;
  const std::string Text = log(Run, {});
  CHECK(textAt(Text, "runs.0.results.0.codeFlows.0.threadFlows.0.locations.0."
                     "location.physicalLocation.artifactLocation.uri") ==
        "file:///usr/include/x.h");
}

TEST_CASE("SARIF: message strings") {
  CHECK(messageString("value {0} in {1}") == "Value '{0}' in '{1}'.");
  CHECK(messageString("'{0}' decides {x} {") == "'{0}' decides {x} {.");
}

TEST_CASE("URIs of paths") {
  CHECK(relativeUri("src/./a b/../c#.cpp") == "src/c%23.cpp");
  CHECK(relativeUri("/abs") == "abs");
  CHECK(fileUri("/srv/a b.cpp") == "file:///srv/a%20b.cpp");
  CHECK(fileUri("/../x") == "file:///x");
  CHECK(rootUri("/srv/shop") == "file:///srv/shop/");
  CHECK(rootUri("/") == "file:///");
  for (const char *Path : {"/srv/a b%c+#?.cpp", "/x/\xC3\xA4.h", "/"})
    CHECK(pathOfFileUri(fileUri(Path)) == Path);
  CHECK(pathOfFileUri("FILE://localhost/a%2fb") == "/a/b");
  CHECK(pathOfFileUri("file:/a#L1") == "/a");
  for (const char *Text :
       {"", "file:", "file://host/a", "http:///a", "/a", "file:///a%",
        "file:///a%0", "file:///a%zz", "file:///a%00", "file:///a%+1"})
    CHECK(!pathOfFileUri(Text));
}
