// Rules as Markdown; see RulePage.h.
#include "report/RulePage.h"

#include "report/Prose.h"

using llvm::StringRef;

namespace backlint::report {

std::string ruleUri(StringRef Id) {
  return (ProductUri + "/blob/main/docs/rules/" + Id + ".md").str();
}

std::string rulePage(const catalog::Rule &Rule) {
  const std::pair<StringRef, StringRef> Sections[] = {
      {"What it finds", Rule.Help.Finds}, {"Why it matters", Rule.Help.Why},
      {"Instead", Rule.Help.Instead},     {"Example", Rule.Help.Bad},
      {"Better", Rule.Help.Good},         {"Known misses", Rule.Help.Misses}};
  std::string Text = "# " + sentence(Rule.Title) + "\n";
  for (const auto &[Heading, Body] : Sections)
    if (!Body.empty())
      Text += ("\n## " + Heading + "\n\n" + Body.trim() + "\n").str();
  return Text;
}

} // namespace backlint::report
