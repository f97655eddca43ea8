// What a known finding is recognised by, and what the list says when broken.
#include "findings/Baseline.h"
#include "findings/BaselineMatch.h"
#include "findings/CodeText.h"
#include "findings/Findings.h"
#include <doctest/doctest.h>

namespace backlint::findings {

static const char *const Before = "void find(Db &db, S name) {\n"
                                  "  db.exec(\"select \" + name);\n"
                                  "}\n";

/// The statement of Before, or of a change of it, on \p Line.
static Finding glued(std::string Function, uint32_t Line, uint32_t End,
                     uint32_t EndColumn, std::string Path = "a/db.cpp") {
  Finding F;
  F.RuleId = "backend-sql-concatenation";
  F.Where = {std::move(Path), Line, 3, End, EndColumn};
  F.Function = std::move(Function);
  F.Subject = "select {name}";
  F.Text = "'name' is glued into SQL";
  return F;
}

static std::vector<Finding> processed(std::vector<Finding> All,
                                      SourceFiles &Sources) {
  return process(std::move(All), {}, Sources);
}

static std::vector<BaselineEntry> known(unsigned Count = 1) {
  SourceFiles Sources("/none");
  Sources.add("a/db.cpp", Before);
  std::vector<Finding> All = processed({glued("find", 2, 2, 28)}, Sources);
  std::vector<BaselineEntry> Entries = {entryOf(All.front(), Sources)};
  Entries.front().Count = Count;
  return Entries;
}

/// The states of \p All in a file with \p Text.
static std::vector<BaselineState>
states(std::vector<Finding> All, const char *Text,
       const std::vector<BaselineEntry> &Entries = known()) {
  SourceFiles Sources("/none");
  for (const Finding &F : All)
    Sources.add(F.Where.Path, Text);
  All = processed(std::move(All), Sources);
  matchBaseline(All, Entries, Sources);
  std::vector<BaselineState> Result;
  for (const Finding &F : All)
    Result.push_back(F.Baseline);
  return Result;
}

using States = std::vector<BaselineState>;
using enum BaselineState;

TEST_CASE("code text: layout is no part of it") {
  CHECK(withoutLayout("f( a,\n  b ) // why") == "f(a,b)");
  CHECK(withoutLayout("return /* x */ \"a b\"  \"c\"") == "return\"a bc\"");
  CHECK(withoutLayout("R\"(a  // b)\" + u8\"x\"") == "R\"(a  // b)\"+u8\"x\"");
  CHECK(withoutLayout("\"a\\\" b\" 'x'") == "\"a\\\" b\"'x'");
  CHECK(withoutLayout("a + b", CalledNames::Blank) == "a+b");
  CHECK(withoutLayout("r.find (x.y)", CalledNames::Blank) == "r.(x.y)");
  for (const char *Cut : {"\"a", "/* a", "R\"(a", "R\"", "'", "\"\\", "/"})
    withoutLayout(Cut);
}

TEST_CASE("baseline: moved, renamed and laid out anew is known") {
  CHECK(states({glued("find", 2, 2, 28)}, Before) == States{Unchanged});
  CHECK(states({glued("find", 2, 2, 28, "b/query.cpp")}, Before) ==
        States{Unchanged});
  CHECK(states({glued("find", 4, 5, 11)},
               "\n\n\n  db.exec(\"sel\" \"ect \" +\n"
               "     name);\n") == States{Unchanged});
  CHECK(states({glued("search", 2, 2, 28)}, Before) == States{Updated});
  CHECK(states({glued("find", 2, 2, 30)},
               "\n  base.exec(\"select \" + name);") == States{Updated});
}

TEST_CASE("baseline: a variable in the statement may have another name") {
  Finding F = glued("find", 2, 2, 26);
  F.Subject = "select {who}";
  CHECK(states({F}, "\n  db.exec(\"select \" + who);\n") == States{Updated});
}

TEST_CASE("baseline: what is accepted once is new the second time") {
  std::vector<Finding> Twice = {glued("find", 2, 2, 28),
                                glued("find2", 2, 2, 27)};
  CHECK(states(Twice, Before) == States{New, Unchanged});
  Twice[1] = glued("find", 3, 3, 28);
  CHECK(states(Twice,
               "\n  db.exec(\"select \" + name);\n"
               "  db.exec(\"select \" + name);\n") == States{Unchanged, New});
  CHECK(states(Twice,
               "\n  db.exec(\"select \" + name);\n"
               "  db.exec(\"select \" + name);\n",
               known(2)) == States{Unchanged, Unchanged});
}

TEST_CASE("baseline: another rule, statement or place is new") {
  Finding Rule = glued("find", 2, 2, 28), Subject = Rule;
  Rule.RuleId = "backend-logged-secret";
  CHECK(states({Rule}, Before) == States{New});
  Subject.Subject = "delete {name}";
  CHECK(states({Subject}, "\n  db.exec(\"delete \" + name);\n") == States{New});
}

TEST_CASE("baseline: what has become worse is new") {
  Finding F = glued("find", 2, 2, 28);
  F.Level = catalog::Level::Error;
  CHECK(states({F}, Before) == States{New});
  F.Level = catalog::Level::Note;
  CHECK(states({F}, Before) == States{Unchanged});
}

TEST_CASE("baseline: the text is read as it was written") {
  std::vector<BaselineEntry> Entries = known(3);
  Entries.push_back(Entries.front());
  Entries[1].Reason = "a \"fixed\" list, \xC3\xA9\n2nd line";
  Entries[1].File = "a/\xFF.cpp";
  const std::string Text = printBaseline(joined(Entries));
  auto Read = parseBaseline(Text, "x.jsonl");
  REQUIRE(bool(Read));
  REQUIRE(Read->size() == 2);
  CHECK(printBaseline(*Read) == Text);
  CHECK((*Read)[0].Count == 3);
}

TEST_CASE("baseline: a merge may leave lines twice and in any order") {
  std::vector<BaselineEntry> One = known(1), Two = known(2);
  const std::string First = printBaseline(One), Second = printBaseline(Two);
  auto Read = parseBaseline(Second + First + First, "x.jsonl");
  REQUIRE(bool(Read));
  REQUIRE(Read->size() == 1);
  CHECK(Read->front().Count == 2);
}

TEST_CASE("baseline: a mistake is told with its place and what to do") {
  const auto Message = [](const char *Text) {
    auto Read = parseBaseline(Text, "x.jsonl");
    REQUIRE(!Read);
    return llvm::toString(Read.takeError());
  };
  const auto Says = [&](const char *Text, const char *Part) {
    const std::string Actual = Message(Text);
    CHECK_MESSAGE(Actual.find(Part) != std::string::npos, Actual);
  };
  Says("{}\n", "x.jsonl:1:1: error: an entry has a 'file' and a 'rule'");
  Says("\n{\"file\" 1}\n", "x.jsonl:2:9: error: this is no JSON");
  Says("[1]\n", "x.jsonl:1:1: error: an entry is an object");
  Says("{\"backlint-baseline\": 7}",
       "x.jsonl:1:2: error: the list was written");
  Says("<<<<<<< HEAD\n", "x.jsonl:1:1: error: a merge was not finished here");
  Says("{\"file\":\"a\",\"rule\":\"b\",\"keys\":[\"1\"]}",
       "x.jsonl:1:24: error: 'keys' is a list of 4 hashes");
  Says("{\"file\":\"a\",\"rule\":\"b\",\"keys\":[\"\",\"\",\"\",\"\"],"
       "\"cuont\":2}",
       "did you mean 'count'?");
  Says("{\"file\":\"a\",\"rule\":\"b\",\"keys\":[\"\",\"\",\"\",\"\"],"
       "\"count\":0}",
       "'count' is a whole number from 1 on");
  Says("{\"file\":\"a\",\"rule\":\"b\",\"keys\":[\"\",\"\",\"\",\"\"],"
       "\"level\":\"x\"}",
       "unknown level 'x'");
  Says("{\"file\":3,\"rule\":\"b\",\"keys\":[\"\",\"\",\"\",\"\"]}",
       "x.jsonl:1:2: error: 'file' is a text");
}

} // namespace backlint::findings

TEST_CASE("baseline: brackets without end are a mistake as any other") {
  auto Entries =
      backlint::findings::parseBaseline(std::string(3'000'000, '['), "x.jsonl");
  REQUIRE(!Entries);
  CHECK(llvm::StringRef(llvm::toString(Entries.takeError()))
            .starts_with("x.jsonl:1:501: error: "));
}
