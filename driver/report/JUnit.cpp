// JUnit XML; see Exchange.h. Attributes and elements are those that the
// common readers (Jenkins, GitLab, Azure DevOps) agree on.
#include "report/Exchange.h"

#include "findings/Format.h"
#include "report/HtmlText.h"
#include "report/Prose.h"

namespace backlint::report {

using findings::Finding;

static std::string details(const Finding &F) {
  std::string Text =
      fmt::format("{}:{}:{}: {}: {}", xml(F.Where.Path), F.Where.Line,
                  F.Where.Column, levelName(F.Level), xml(F.Text));
  for (const findings::Step &Hop : F.Trace)
    Text += fmt::format("\n  {}:{}: {}", xml(Hop.Where.Path), Hop.Where.Line,
                        xml(Hop.Message));
  return Text;
}

static void writeCase(llvm::raw_ostream &Out, const Finding &F) {
  Out << fmt::format("    <testcase classname=\"{}\" name=\"{}:{}:{}\" "
                     "file=\"{}\" line=\"{}\" time=\"0\">\n",
                     xml(F.RuleId), xml(F.Where.Path), F.Where.Line,
                     F.Where.Column, xml(F.Where.Path), F.Where.Line);
  if (F.Level == catalog::Level::Note)
    Out << fmt::format("      <system-out>{}</system-out>\n", details(F));
  else
    Out << fmt::format(
        "      <failure type=\"{}\" message=\"{}\">{}</failure>\n",
        levelName(F.Level), xml(sentence(F.Text)), details(F));
  Out << "    </testcase>\n";
}

namespace {

struct Suite {
  std::string Rule;
  std::vector<const Finding *> Cases;
  size_t Failures = 0;

  /// A rule that found nothing is a case that passed.
  size_t tests() const { return std::max<size_t>(Cases.size(), 1); }
};

} // namespace

static std::vector<Suite> suitesOf(const Results &Run) {
  std::vector<Suite> Suites;
  for (const catalog::Rule &Rule : Run.Rules) {
    Suite &S = Suites.emplace_back();
    S.Rule = Rule.Id;
    for (const Finding &F : Run.Findings)
      if (F.isOpen() && F.RuleId == Rule.Id) {
        S.Cases.push_back(&F);
        S.Failures += F.Level != catalog::Level::Note;
      }
  }
  return Suites;
}

void writeJUnit(llvm::raw_ostream &Out, const Results &Run) {
  const std::vector<Suite> Suites = suitesOf(Run);
  size_t Tests = 0, Failed = 0;
  for (const Suite &S : Suites) {
    Tests += S.tests();
    Failed += S.Failures;
  }
  Out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      << fmt::format("<testsuites name=\"backlint\" tests=\"{}\" "
                     "failures=\"{}\" errors=\"0\">\n",
                     Tests, Failed);
  for (const Suite &S : Suites) {
    Out << fmt::format("  <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\" "
                       "errors=\"0\" skipped=\"0\" time=\"0\">\n",
                       xml(S.Rule), S.tests(), S.Failures);
    if (S.Cases.empty())
      Out << fmt::format(
          "    <testcase classname=\"{0}\" name=\"{0}\" time=\"0\"/>\n",
          xml(S.Rule));
    for (const Finding *F : S.Cases)
      writeCase(Out, *F);
    Out << "  </testsuite>\n";
  }
  Out << "</testsuites>\n";
}

} // namespace backlint::report
