// The small formats, byte for byte, and what their readers would refuse.
#include "report/Exchange.h"

#include "report/SampleRun.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/JSON.h"
#include <doctest/doctest.h>
#include <set>

using namespace backlint::report;
using llvm::StringRef;

static std::string written(void (*Write)(llvm::raw_ostream &, const Results &),
                           const Results &Run) {
  std::string Text;
  llvm::raw_string_ostream Out(Text);
  Write(Out, Run);
  return Text;
}

TEST_CASE("exchange: golden") {
  const SampleRun Sample;
  checkGolden("shop.gitlab.json", written(writeGitLab, Sample.results()));
  checkGolden("shop.sonar.json", written(writeSonar, Sample.results()));
  checkGolden("shop.github.txt", written(writeGitHub, Sample.results()));
  checkGolden("shop.junit.xml", written(writeJUnit, Sample.results()));
  checkGolden("shop.jsonl", written(writeJsonLines, Sample.results()));
}

TEST_CASE("exchange: nothing found") {
  const SampleRun Sample;
  CHECK(written(writeGitLab, Sample.clean()) == "[]\n");
  CHECK(written(writeGitHub, Sample.clean()).empty());
  CHECK(StringRef(written(writeJsonLines, Sample.clean())).count('\n') == 1);
  CHECK(StringRef(written(writeJUnit, Sample.clean()))
            .contains("tests=\"2\" failures=\"0\""));
}

TEST_CASE("exchange: each fingerprint for GitLab is there once") {
  const SampleRun Sample;
  std::vector<backlint::findings::Finding> Twice = Sample.Findings;
  Twice.insert(Twice.end(), Sample.Findings.begin(), Sample.Findings.end());
  Results Run = Sample.results();
  Run.Findings = Twice;
  auto Issues = llvm::json::parse(written(writeGitLab, Run));
  REQUIRE(bool(Issues));
  std::set<std::string> Prints;
  for (const llvm::json::Value &Issue : *Issues->getAsArray())
    Prints.insert(Issue.getAsObject()->getString("fingerprint")->str());
  CHECK(Prints.size() == 8);
}

TEST_CASE("exchange: what would break a line or a tag is escaped") {
  const SampleRun Sample;
  std::vector<backlint::findings::Finding> Findings = {Sample.Findings[0]};
  Findings[0].Text = "a\nb 100% <c> & \"d\" \x1b[0m";
  Findings[0].Where.Path = "x,y:z.cpp";
  Results Run = Sample.results();
  Run.Findings = Findings;
  const std::string GitHub = written(writeGitHub, Run);
  CHECK(StringRef(GitHub).count('\n') == 1);
  CHECK(StringRef(GitHub).contains("file=x%2Cy%3Az.cpp,"));
  CHECK(StringRef(GitHub).contains("A%0Ab 100%25 <c>"));
  const std::string JUnit = written(writeJUnit, Run);
  CHECK(StringRef(JUnit).contains("&lt;c&gt; &amp; &quot;d&quot;"));
  CHECK(!StringRef(JUnit).contains('\x1b'));
  llvm::SmallVector<StringRef> Lines;
  const std::string Json = written(writeJsonLines, Run);
  StringRef(Json).trim().split(Lines, '\n');
  for (StringRef Line : Lines) {
    auto Parsed = llvm::json::parse(Line);
    CHECK(bool(Parsed));
    llvm::consumeError(Parsed.takeError());
  }
}
