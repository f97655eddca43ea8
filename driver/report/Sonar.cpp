// SonarQube Generic Issue Data; see Exchange.h.
#include "report/Exchange.h"

#include "report/Prose.h"
#include "report/SarifLocations.h"
#include "llvm/Support/JSON.h"

namespace backlint::report {

using findings::Finding;
using findings::Region;

namespace {

/// What is at stake: Sonar knows three qualities.
llvm::StringRef qualityOf(const catalog::Rule &Rule) {
  return Rule.SecuritySeverity > 0 ? "SECURITY" : "RELIABILITY";
}

llvm::StringRef severityOf(catalog::Level Level) {
  switch (Level) {
  case catalog::Level::Error:
    return "HIGH";
  case catalog::Level::Warning:
    return "MEDIUM";
  default:
    return "LOW";
  }
}

class Writer {
public:
  Writer(llvm::raw_ostream &Out, const Results &Run) : Json(Out, 2), Run(Run) {}

  void write() {
    Json.object([&] {
      Json.attributeArray("rules", [&] {
        for (const catalog::Rule &Rule : Run.Rules)
          Json.object([&] { writeRule(Rule); });
      });
      Json.attributeArray("issues", [&] {
        for (const Finding &F : Run.Findings)
          if (F.isOpen())
            Json.object([&] { writeIssue(F); });
      });
    });
  }

private:
  void writeRule(const catalog::Rule &Rule) {
    Json.attribute("id", Rule.Id);
    Json.attribute("name", sentence(Rule.Title));
    Json.attribute("description", jsonText(plainText(Rule.Help.Why)));
    Json.attribute("engineId", "backlint");
    Json.attribute("cleanCodeAttribute",
                   Rule.SecuritySeverity > 0 ? "TRUSTWORTHY" : "LOGICAL");
    Json.attributeArray("impacts", [&] {
      Json.object([&] {
        Json.attribute("softwareQuality", qualityOf(Rule));
        Json.attribute("severity", severityOf(Rule.DefaultLevel));
      });
    });
  }

  void writeIssue(const Finding &F) {
    Json.attribute("ruleId", F.RuleId);
    Json.attributeObject("primaryLocation",
                         [&] { writeLocation(F.Where, sentence(F.Text)); });
    if (F.Trace.empty() && F.Related.empty())
      return;
    Json.attributeArray("secondaryLocations", [&] {
      for (const auto *Steps : {&F.Trace, &F.Related})
        for (const findings::Step &Hop : *Steps)
          Json.object([&] { writeLocation(Hop.Where, Hop.Message); });
    });
  }

  void writeLocation(const Region &Where, const std::string &Message) {
    Json.attribute("message", jsonText(Message));
    Json.attribute("filePath", jsonText(Where.Path));
    const findings::SourceFile *File = Run.Sources->file(Where.Path);
    if (!Where.Line || !File)
      return;
    Json.attributeObject("textRange", [&] {
      Json.attribute("startLine", int64_t(Where.Line));
      uint32_t Begin = File->utf16Column(Where.Line, Where.Column);
      uint32_t End = File->utf16Column(Where.EndLine, Where.EndColumn);
      // An empty range is refused; without columns it is the whole line.
      if (Where.EndLine == Where.Line && End <= Begin)
        return;
      Json.attribute("startColumn", int64_t(Begin) - 1);
      Json.attribute("endLine", int64_t(Where.EndLine));
      Json.attribute("endColumn", int64_t(End) - 1);
    });
  }

  llvm::json::OStream Json;
  const Results &Run;
};

} // namespace

void writeSonar(llvm::raw_ostream &Out, const Results &Run) {
  Writer(Out, Run).write();
  Out << '\n';
}

} // namespace backlint::report
