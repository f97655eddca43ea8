// Which suppression comments are called unused.
#include "findings/UnusedSuppressions.h"
#include <doctest/doctest.h>

using namespace backlint;
using namespace backlint::findings;

static const catalog::Catalog &shipped() {
  static catalog::Catalog Known = llvm::cantFail(catalog::Catalog::load({}));
  return Known;
}

namespace {

/// A unit of one file, whose only function has the lines 10 to 20.
struct Sample {
  ir::Unit Unit;
  std::vector<Finding> Findings;
  std::vector<const catalog::Rule *> Asked;
  bool IsWhole = true;

  explicit Sample(ir::Suppression Comment) {
    Unit.Files = {{"a.cpp", true, 0}};
    ir::Function F;
    F.At = {0, 10, 6, 10, 9};
    F.Body = {0, 10, 12, 20, 2};
    Unit.Functions = {F};
    Unit.Suppressions = {std::move(Comment)};
    for (const catalog::Rule &Rule : shipped().rules())
      Asked.push_back(&Rule);
  }

  void finding(uint32_t Line, std::string Rule) {
    Finding F;
    F.RuleId = std::move(Rule);
    F.Where = {"a.cpp", Line, 3, Line, 9};
    Findings.push_back(std::move(F));
  }

  /// Of each verdict its place and message.
  std::string verdicts() const {
    SourceFiles Sources("/nowhere");
    Sources.add("a.cpp",
                std::string(11, '\n') + "f(); // NOLINT(backend-n-plus-one)\n");
    std::string Result;
    const ir::Unit *Units[] = {&Unit};
    for (const Finding &F : unusedSuppressions(
             {Units, Findings, Asked, IsWhole}, shipped(), Sources))
      Result += std::to_string(F.Where.Line) + ":" +
                std::to_string(F.Where.Column) + " " + F.MessageId + " " +
                F.Subject + ";";
    return Result;
  }
};

} // namespace

static ir::Suppression comment(std::vector<std::string> Rules,
                               uint32_t Line = 12) {
  return {0, Line, Line, Line, std::move(Rules), ""};
}

TEST_CASE("unused suppressions: a name without a finding on its lines") {
  Sample S(comment({"backend-n-plus-one"}));
  const std::string Unused = "12:16 unused backend-n-plus-one;";
  CHECK(S.verdicts() == Unused);
  S.finding(13, "backend-n-plus-one");
  S.finding(12, "backend-logged-secret");
  CHECK(S.verdicts() == Unused);
  S.finding(12, "backend-n-plus-one");
  CHECK(S.verdicts().empty());
}

TEST_CASE("unused suppressions: what is not certain is not told") {
  auto IsSilent = [](auto Change) {
    Sample S(comment({"backend-n-plus-one"}));
    Change(S);
    return S.verdicts().empty();
  };
  CHECK(IsSilent([](Sample &S) { S.IsWhole = false; }));
  CHECK(IsSilent([](Sample &S) { S.Unit.Functions[0].LostCount = 1; }));
  CHECK(IsSilent([](Sample &S) { S.Unit.Functions[0].Dependent = true; }));
  CHECK(IsSilent([](Sample &S) { S.Unit.Functions.clear(); }));
  CHECK(IsSilent([](Sample &S) { S.Unit.Suppressions[0] = comment({"*"}); }));
  CHECK(IsSilent([](Sample &S) { S.Unit.Suppressions[0] = comment({}); }));
  CHECK(IsSilent(
      [](Sample &S) { S.Unit.Suppressions[0] = comment({"cert-*"}); }));
  CHECK(IsSilent([](Sample &S) {
    S.Unit.Losses = {{ir::Loss::MissingHeader, "<a.h>", {0, 1, 1, 1, 1}}};
  }));
  CHECK_FALSE(IsSilent([](Sample &S) {
    S.Unit.Losses = {{ir::Loss::Vendored, "lib", {0, 1, 1, 1, 1}}};
  }));
  CHECK(IsSilent([](Sample &S) {
    llvm::erase_if(S.Asked, [](const catalog::Rule *Rule) {
      return Rule->Id == "backend-n-plus-one";
    });
  }));
  CHECK(IsSilent([](Sample &S) {
    llvm::erase_if(S.Asked, [](const catalog::Rule *Rule) {
      return Rule->Id == UnusedSuppressionRule;
    });
  }));
}

TEST_CASE("unused suppressions: a slip of the pen is told in any case") {
  Sample S(comment({"backend-n-plus-on"}));
  S.IsWhole = false;
  CHECK(S.verdicts() == "12:16 unknown backend-n-plus-on;");
  S.Unit.Suppressions = {comment({"backendless-check"})};
  CHECK(S.verdicts().empty());
}

TEST_CASE("unused suppressions: of two units one may have the finding's line") {
  Sample S(comment({"backend-n-plus-one"}));
  ir::Unit Other = S.Unit;
  Other.Functions[0].LostCount = 1;
  const ir::Unit *Units[] = {&S.Unit, &Other};
  SourceFiles Sources("/nowhere");
  CHECK(unusedSuppressions({Units, {}, S.Asked, true}, shipped(), Sources)
            .empty());
  Other.Functions[0].LostCount = 0;
  CHECK(unusedSuppressions({Units, {}, S.Asked, true}, shipped(), Sources)
            .size() == 1);
}
