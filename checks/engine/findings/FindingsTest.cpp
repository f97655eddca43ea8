// Order, merging, suppression and fingerprints of findings.
#include "findings/Findings.h"
#include "findings/Message.h"
#include "findings/Reporter.h"
#include "findings/Suppressions.h"
#include <algorithm>
#include <doctest/doctest.h>

using namespace backlint;
using namespace backlint::findings;
using catalog::Level;

static Finding at(std::string Path, uint32_t Line, uint32_t Column = 5,
                  std::string Rule = "backend-a") {
  Finding F;
  F.RuleId = std::move(Rule);
  F.Where = {std::move(Path), Line, Column, Line, Column + 3};
  F.Function = "find";
  F.Text = "text";
  F.Subject = "subject";
  return F;
}

static Step step(uint32_t Line) {
  return {{"a.cpp", Line, 1, Line, 2}, "value passes", "f"};
}

static ir::Unit unitWith(std::vector<ir::Suppression> List) {
  ir::Unit Unit;
  Unit.Files = {{"a.cpp", true, 0}, {"b.cpp", true, 0}};
  Unit.Suppressions = std::move(List);
  return Unit;
}

TEST_CASE("order: path, line, column, rule, subject") {
  std::vector<Finding> List = {at("b.cpp", 1), at("a.cpp", 10),
                               at("a.cpp", 9, 8), at("a.cpp", 9, 7),
                               at("a.cpp", 9, 7, "backend-0")};
  Finding Subject = at("a.cpp", 9, 7);
  Subject.Subject = "earlier";
  Subject.Text = "z";
  List.push_back(Subject);
  const auto Shown = [](const std::vector<Finding> &Findings) {
    std::string Text;
    for (const Finding &F : Findings)
      Text += F.Where.Path + ":" + std::to_string(F.Where.Line) + ":" +
              std::to_string(F.Where.Column) + " " + F.RuleId + " " +
              F.Subject + "\n";
    return Text;
  };
  const std::string Expected = "a.cpp:9:7 backend-0 subject\n"
                               "a.cpp:9:7 backend-a earlier\n"
                               "a.cpp:9:7 backend-a subject\n"
                               "a.cpp:9:8 backend-a subject\n"
                               "a.cpp:10:5 backend-a subject\n"
                               "b.cpp:1:5 backend-a subject\n";
  sortFindings(List);
  CHECK(Shown(List) == Expected);
  std::reverse(List.begin(), List.end());
  sortFindings(List);
  CHECK(Shown(List) == Expected);
}

TEST_CASE("merge: the most severe, then the shortest path, is left") {
  Finding Warning = at("a.cpp", 3);
  Finding Long = at("a.cpp", 3), Short = Long, Other = Long, Bare = Long;
  for (Finding *F : {&Long, &Short, &Other, &Bare})
    F->Level = Level::Error;
  Long.Trace = {step(1), step(2), step(3)};
  Short.Trace = {step(1), step(3)};
  Other.Trace = {step(2), step(3)};
  Warning.Trace = {step(3)};
  std::vector<Finding> List = {Warning, Long, Bare, Other, Short};
  std::sort(List.begin(), List.end(),
            [](auto &A, auto &B) { return A.Trace < B.Trace; });
  do {
    std::vector<Finding> Merged = List;
    mergeDuplicates(Merged);
    REQUIRE(Merged.size() == 1);
    CHECK(Merged[0].Level == Level::Error);
    CHECK(Merged[0].Trace == Short.Trace);
  } while (
      std::next_permutation(List.begin(), List.end(), [](auto &A, auto &B) {
        return A.Trace < B.Trace;
      }));
}

TEST_CASE("merge: one program knows more of the subject than another") {
  Finding Unknown = at("a.cpp", 3), Tainted = at("a.cpp", 3);
  Unknown.Text = "of unknown origin";
  Tainted.Text = "of a request";
  Tainted.Level = Level::Error;
  std::vector<Finding> List = {Unknown, Tainted, Unknown};
  mergeDuplicates(List);
  REQUIRE(List.size() == 1);
  CHECK(List[0].Text == "of a request");
}

TEST_CASE("merge: another rule, region, or text and subject is another") {
  Finding Text = at("a.cpp", 3), End = at("a.cpp", 3), Nothing = Text;
  Text.Text = Text.Subject = "other";
  End.Where.EndColumn += 1;
  Nothing.Text = Nothing.Subject = "";
  std::vector<Finding> List = {
      at("a.cpp", 3), Text,    End,
      at("b.cpp", 3), Nothing, at("a.cpp", 3, 5, "backend-b")};
  mergeDuplicates(List);
  CHECK(List.size() == 6);
}

TEST_CASE("suppression: rule globs") {
  CHECK(matchesRule({}, "backend-sql"));
  CHECK(matchesRule({"backend-sql"}, "backend-sql"));
  CHECK(matchesRule({"other", " backend-* "}, "backend-sql"));
  CHECK(matchesRule({"*"}, "backend-sql"));
  CHECK(matchesRule({"*-s*l"}, "backend-sql"));
  CHECK(matchesRule({"b*d*sql*"}, "backend-sql"));
  CHECK_FALSE(matchesRule({"backend"}, "backend-sql"));
  CHECK_FALSE(matchesRule({"*-sq"}, "backend-sql"));
  CHECK_FALSE(matchesRule({"ab*ba"}, "aba"));
  CHECK_FALSE(matchesRule({"["}, "backend-sql"));
  CHECK_FALSE(matchesRule({"backend-*", "-backend-sql"}, "backend-sql"));
}

TEST_CASE("suppression: lines, files and reasons") {
  const ir::Unit First = unitWith({
      {0, 3, 3, 2, {"backend-*"}, "quoted above"},
      {0, 10, 20, 9, {}, ""},
      {1, 4, 4, 4, {"backend-b"}, ""},
      {9, 5, 5, 5, {}, "no such file"},
  });
  const ir::Unit Again = unitWith({{0, 3, 3, 3, {}, ""}});
  const Suppressions All({&First, &Again});
  std::vector<Finding> List = {at("a.cpp", 2),
                               at("a.cpp", 3),
                               at("a.cpp", 10),
                               at("a.cpp", 20),
                               at("a.cpp", 21),
                               at("b.cpp", 4),
                               at("b.cpp", 4, 5, "backend-b")};
  All.apply(List);
  std::string Suppressed;
  for (const Finding &F : List)
    Suppressed += F.Suppressed ? '1' : '0';
  CHECK(Suppressed == "0111001");
  // A comment that gives a reason says more than one that gives none.
  CHECK(List[1].SuppressionReason == "quoted above");
  CHECK(List[2].SuppressionReason == "");
}

TEST_CASE("fingerprints: moved code and renamed files keep the context's") {
  const std::string Body = "void find() {\n"
                           "  exec(\"a\" + b);\n"
                           "}\n";
  SourceFiles Before("/nowhere"), After("/nowhere");
  Before.add("a.cpp", Body);
  After.add("sub/renamed.cpp", "// added\n// lines\nnamespace n {\n"
                               "void find() {\r\n"
                               "      exec( \"a\" + b );\r\n}\n}\n");
  const auto Old = process({at("a.cpp", 2)}, {}, Before);
  const auto New = process({at("sub/renamed.cpp", 5)}, {}, After);
  CHECK(Old[0].ContextFingerprint.size() == 32);
  CHECK(Old[0].ContextFingerprint == New[0].ContextFingerprint);

  // The line hash survives lines above, not a change of what follows.
  After.add("a.cpp", "// added\n" + Body);
  const auto Moved = process({at("a.cpp", 3)}, {}, After);
  CHECK(Moved[0].LineHash == Old[0].LineHash);
  CHECK(Moved[0].LineHash != New[0].LineHash);
}

TEST_CASE("fingerprints: what makes a finding another one") {
  SourceFiles Files("/nowhere");
  Files.add("a.cpp", "one();\ntwo();\none();\n");
  std::vector<Finding> List(6, at("a.cpp", 1));
  List[1].RuleId = "backend-b";
  List[2].Function = List[2].Text = "other";
  List[2].Where.EndColumn += 1;
  List[3].Subject = List[3].Text = "third";
  List[4] = at("a.cpp", 2);
  List[5] = at("a.cpp", 3); // the same text once more
  List = process(std::move(List), {}, Files);
  REQUIRE(List.size() == 6);
  std::vector<std::string> Prints;
  for (const Finding &F : List)
    Prints.push_back(F.ContextFingerprint);
  std::sort(Prints.begin(), Prints.end());
  CHECK(std::adjacent_find(Prints.begin(), Prints.end()) == Prints.end());
}

TEST_CASE("fingerprints: without source text there is no line hash") {
  SourceFiles Files("/nowhere");
  const auto List = process({at("gone.cpp", 7)}, {}, Files);
  CHECK(List[0].LineHash == "");
  CHECK(List[0].ContextFingerprint != "");
}

TEST_CASE("fingerprints: a suppression changes no other finding's") {
  SourceFiles Files("/nowhere");
  Files.add("a.cpp", "one();\none();\n");
  const ir::Unit Unit = unitWith({{0, 1, 1, 1, {}, ""}});
  const auto Plain = process({at("a.cpp", 1), at("a.cpp", 2)}, {}, Files);
  const auto Quiet = process({at("a.cpp", 2), at("a.cpp", 1)}, {&Unit}, Files);
  CHECK(Quiet[0].Suppressed);
  CHECK_FALSE(Quiet[1].Suppressed);
  CHECK(Plain[1].ContextFingerprint == Quiet[1].ContextFingerprint);
}

TEST_CASE("messages: placeholders are filled once") {
  CHECK(fillMessage("{0} in {1}, {0}", {"a{1}", "b"}) == "a{1} in b, a{1}");
  CHECK(fillMessage("{{0}} {2} {x} {", {"a"}) == "{0} {2} {x} {");
}

TEST_CASE("reporter: adds the rule's part") {
  catalog::Rule Rule;
  Rule.Id = "backend-a";
  Rule.Title = "title";
  Rule.DefaultLevel = Level::Note;
  Rule.Messages = {{"tainted", "{0} is bad"}};
  Reporter Out(Rule);
  Finding F = Out.start("tainted", {"x"});
  F.Level = Level::Error;
  Out.report(F);
  Out.report(Out.start("no such message", {}));
  const std::vector<Finding> List = Out.take();
  REQUIRE(List.size() == 2);
  CHECK(List[0].Text == "x is bad");
  CHECK(List[0].Level == Level::Error);
  CHECK(List[1].Text == "title");
  CHECK(List[1].Level == Level::Note);
  CHECK(Out.take().empty());
}

TEST_CASE("suppressions: a date ends one, a policy those without a name") {
  CHECK(expiryOf("until 2027-01 while we move") == "2027-01");
  CHECK(expiryOf("until 2027-01-31") == "2027-01-31");
  CHECK(expiryOf("until 2027-1") == "");
  CHECK(expiryOf("until we move") == "");
  CHECK(expiryOf("good until 2027-01") == "");
  ir::Unit Unit = unitWith({{0, 1, 1, 1, {"backend-a"}, "until 2027-01"},
                            {0, 2, 2, 2, {}, ""},
                            {0, 3, 3, 3, {"backend-a"}, "until 2027-01-15"}});
  const ir::Unit *Units[] = {&Unit};
  const auto Quiet = [&](std::string Today, bool NamedOnly) {
    std::string Result;
    for (uint32_t Line = 1; Line <= 3; ++Line) {
      Finding F;
      F.RuleId = "backend-a";
      F.Where.Path = Unit.Files[0].Path;
      F.Where.Line = Line;
      Result += Suppressions(Units, {Today, NamedOnly}).covering(F) ? '1' : '0';
    }
    return Result;
  };
  CHECK(Quiet("", false) == "111");
  CHECK(Quiet("2027-01-15", false) == "111");
  CHECK(Quiet("2027-01-31", false) == "110");
  CHECK(Quiet("2027-02-01", false) == "010");
  CHECK(Quiet("2026-12-31", true) == "101");
}
