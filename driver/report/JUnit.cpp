// JUnit XML; see Exchange.h. Attributes and elements are those that the
// common readers (Jenkins, GitLab, Azure DevOps) agree on.
#include "report/Exchange.h"

#include "findings/Format.h"
#include "report/DisplayText.h"
#include "report/Prose.h"

namespace backlint::report {

using findings::Finding;

/// XML 1.0 has no way to write most control characters: displayText() names
/// them.
static std::string xml(llvm::StringRef Text) {
  std::string Result;
  for (char C : displayText(Text)) {
    switch (C) {
    case '&':
      Result += "&amp;";
      break;
    case '<':
      Result += "&lt;";
      break;
    case '>':
      Result += "&gt;";
      break;
    case '"':
      Result += "&quot;";
      break;
    default:
      Result += C;
    }
  }
  return Result;
}

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

void writeJUnit(llvm::raw_ostream &Out, const Results &Run) {
  auto Of = [&](llvm::StringRef Rule) {
    std::vector<const Finding *> Result;
    for (const Finding &F : Run.Findings)
      if (!F.Suppressed && F.RuleId == Rule)
        Result.push_back(&F);
    return Result;
  };
  auto Failures = [](const std::vector<const Finding *> &Cases) {
    size_t Count = 0;
    for (const Finding *F : Cases)
      Count += F->Level != catalog::Level::Note;
    return Count;
  };
  size_t Tests = 0, Failed = 0;
  for (const catalog::Rule &Rule : Run.Rules) {
    auto Cases = Of(Rule.Id);
    Tests += std::max<size_t>(Cases.size(), 1);
    Failed += Failures(Cases);
  }
  Out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      << fmt::format("<testsuites name=\"backlint\" tests=\"{}\" "
                     "failures=\"{}\" errors=\"0\">\n",
                     Tests, Failed);
  for (const catalog::Rule &Rule : Run.Rules) {
    auto Cases = Of(Rule.Id);
    Out << fmt::format("  <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\" "
                       "errors=\"0\" skipped=\"0\" time=\"0\">\n",
                       xml(Rule.Id), std::max<size_t>(Cases.size(), 1),
                       Failures(Cases));
    if (Cases.empty())
      Out << fmt::format(
          "    <testcase classname=\"{0}\" name=\"{0}\" time=\"0\"/>\n",
          xml(Rule.Id));
    for (const Finding *F : Cases)
      writeCase(Out, *F);
    Out << "  </testsuite>\n";
  }
  Out << "</testsuites>\n";
}

} // namespace backlint::report
