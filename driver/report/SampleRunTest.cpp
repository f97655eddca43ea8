// The run that the format tests show, and the comparison with golden files.
#include "report/SampleRun.h"

#include "findings/Findings.h"
#include "findings/Reporter.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"
#include <cstdlib>
#include <doctest/doctest.h>

namespace backlint::report {

using catalog::Level;
using catalog::Rule;
using findings::Finding;
using findings::Region;
using findings::Reporter;

static Rule sqlRule() {
  Rule R;
  R.Id = "backend-sql-concatenation";
  R.Title = "SQL text is glued together from values";
  R.Cwe = {89, 564};
  R.SecuritySeverity = 9.8;
  R.Precision = "high";
  R.Tags = {"security", "sql"};
  R.Messages = {
      {"tainted", "request value {0} is glued into SQL: {1}; bind it as a "
                  "parameter: {2}"},
      {"unknown", "value {0} of unknown origin is glued into SQL: {1}"},
      {"identifier", "{0} decides a name of the SQL: {1}"}};
  R.Help.Finds = "SQL text that reaches a database library and is not made of\n"
                 "constants alone.\n\nA value in it is accepted when it is\n\n"
                 "* a constant;\n* a number, also one made of text\n"
                 "  (`std::stoi`).\n";
  R.Help.Why = "Whoever decides a part of the text decides what the statement\n"
               "does.\n";
  R.Help.Instead =
      "Bind values as parameters; every library has a way. Table names\n"
      "cannot be bound.\n";
  R.Help.Bad = "```cpp\nTx.exec(\"... '\" + Email + \"'\");\n```\n";
  R.Help.Good = "```cpp\nTx.exec(\"... $1\", params{Email});\n```\n";
  return R;
}

static Rule secretRule() {
  Rule R;
  R.Id = "backend-hardcoded-secret";
  R.Title = "a secret stands in the source code";
  R.DefaultLevel = Level::Note;
  R.Precision = "medium";
  R.Messages = {{"named", "{0} looks like a secret"}};
  R.Help.Instead = "Read secrets from the **environment** or a secret store.";
  return R;
}

static Finding tainted(const Reporter &Out) {
  const std::string Routes = "src/UserRoutes.cpp", Users = "src/Users.cpp";
  Finding F = Out.start(
      "tainted", {"Mail", "SELECT id, name FROM users WHERE email = '{Mail}'",
                  "Tx.exec(\"... $1\", params{value})"});
  F.Level = Level::Error;
  F.Where = {Users, 8, 49, 8, 106};
  F.Function = "shop::findUser(Pool &, const std::string &)";
  F.Subject = "SELECT id, name FROM users WHERE email = '{}'";
  const std::string Lambda = "shop::addUserRoutes(Server &, Pool &)";
  F.Trace = {
      {{Routes, 8, 29, 8, 47}, "request parameter 'email' is read", Lambda},
      {{Routes, 12, 37, 12, 48}, "the text passes through trim", Lambda},
      {{Routes, 12, 37, 12, 48}, "it comes back from trim", Lambda},
      {{Routes, 12, 24, 12, 56}, "it is passed to findUser", Lambda},
      {F.Where, "it is glued into the statement", F.Function}};
  F.Related = {
      {{Users, 7, 13, 7, 23}, "the transaction [1] begins", F.Function}};
  return F;
}

SampleRun::SampleRun()
    : Rules({secretRule(), sqlRule()}),
      Sources(BACKLINT_SOURCE_DIR "/testdata/report/shop") {
  Sources.add("src/old/caf\xC3\xA9 [1].cpp",
              "// pr\xE9nom\r\nvoid f() {\r\n  g(\"\xE9\", \"n=\" + name);\r\n"
              "}\r\n");
  Reporter Secrets(Rules[0]), Sql(Rules[1]);
  Sql.report(tainted(Sql));
  Sql.report(tainted(Sql)); // As another program would.

  Finding Long = Sql.start("unknown", {"Month", "SELECT customer, ..."});
  Long.Where = {"src/Users.cpp", 15, 7, 20, 28};
  Long.Function = "shop::report(Pool &, const std::string &)";
  Long.Advice = "Tx.exec(\"... month = $1 ...\", params{Month})";
  Sql.report(Long);

  Finding Quiet = Sql.start("identifier", {"Table", "DELETE FROM {Table}"});
  Quiet.Where = {"src/Users.cpp", 25, 19, 25, 41};
  Quiet.Function = "shop::purge(Pool &, const std::string &)";
  Sql.report(Quiet);

  Finding Old = Sql.start("unknown", {"[](const auto &n)", "n={name}"});
  Old.Where = {"src/old/caf\xC3\xA9 [1].cpp", 3, 10, 3, 21};
  Old.Function = "f()";
  Sql.report(Old);

  Finding Secret = Secrets.start("named", {"Token"});
  Secret.Where = {"src/Users.cpp", 28, 136, 28, 162};
  Secrets.report(Secret);

  ir::Unit Unit;
  Unit.Files = {{"src/Users.cpp", true, 0}};
  Unit.Suppressions = {{0, 25, 25, 25, {"backend-sql-*"}, "fixed list"}};
  std::vector<Finding> Reported = Sql.take();
  for (Finding &F : Secrets.take())
    Reported.push_back(std::move(F));
  Findings = findings::process(std::move(Reported), {&Unit}, Sources);
}

Results SampleRun::results() const {
  ir::Unit Users, Routes;
  Users.Files = Routes.Files = {{"src/Users.h", true, 0}};
  Users.MainFile = "src/Users.cpp";
  Routes.MainFile = "src/Routes.cpp";
  Users.FunctionsSeen = 40;
  Users.FunctionsLost = 3;
  Routes.FunctionsSeen = 23;
  Users.Losses = {
      {ir::Loss::MissingHeader, "<db/pool.h>", {0, 3, 10, 3, 21}},
      {ir::Loss::ParseError, "unknown type name 'Pool'", {0, 7, 1, 7, 5}}};
  Routes.Losses = {{ir::Loss::MissingHeader, "<db/pool.h>", {0, 3, 10, 3, 21}},
                   {ir::Loss::Stubbed, "<http/server.h>", {}}};
  Results Run = clean();
  Run.Findings = Findings;
  const ir::Unit *Units[] = {&Users, &Routes};
  Run.Lost = coverageOf(Units, {{"src/Legacy.cpp", "stopped after 60 s"}});
  Run.ExitCode = 1;
  return Run;
}

Results SampleRun::clean() const {
  Results Run;
  Run.Rules = Rules;
  Run.Sources = &Sources;
  Run.Lost.Units = 3;
  Run.Lost.Functions = 63;
  return Run;
}

void checkGolden(llvm::StringRef Name, std::string Actual) {
  const std::string Version = BACKLINT_VERSION;
  for (size_t At = 0; (At = Actual.find(Version, At)) != std::string::npos;)
    Actual.replace(At, Version.size(), "0.0.0");
  const std::string Path =
      (BACKLINT_SOURCE_DIR "/testdata/report/" + Name).str();
  if (std::getenv("BACKLINT_UPDATE_GOLDEN")) {
    std::error_code Error;
    llvm::raw_fd_ostream(Path, Error) << Actual;
    REQUIRE_MESSAGE(!Error, Error.message());
    return;
  }
  const auto Buffer = llvm::MemoryBuffer::getFile(Path);
  REQUIRE_MESSAGE(Buffer, Path);
  const llvm::StringRef Expected = (*Buffer)->getBuffer();
  if (Expected == Actual)
    return;
  llvm::StringRef Left = Expected, Right = Actual;
  for (unsigned Line = 1; !Left.empty() || !Right.empty(); ++Line) {
    const auto [Want, WantRest] = Left.split('\n');
    const auto [Have, HaveRest] = Right.split('\n');
    if (Want != Have) {
      FAIL_CHECK(Path << ":" << Line << ": differs\n  expected: " << Want.str()
                      << "\n  actual:   " << Have.str());
      return;
    }
    Left = WantRest;
    Right = HaveRest;
  }
}

TEST_CASE("coverage: a problem counts once over all units") {
  const SampleRun Sample;
  const Coverage Lost = Sample.results().Lost;
  CHECK(Lost.Units == 3);
  CHECK(Lost.UnitsFailed == 1);
  CHECK(Lost.UnitsPartial == 2);
  CHECK(Lost.Functions == 63);
  CHECK(Lost.FunctionsLost == 3);
  REQUIRE(Lost.Problems.size() == 4);
  CHECK(describe(Lost.Problems[0]) == "not analysed: stopped after 60 s");
  CHECK(describe(Lost.Problems[1]) == "unknown type name 'Pool'");
  CHECK(describe(Lost.Problems[2]) ==
        "header <db/pool.h> was not found (in 2 translation units)");
  CHECK(Lost.Problems[2].Where.Line == 3);
}

} // namespace backlint::report
