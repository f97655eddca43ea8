// JSON Lines; see Exchange.h.
#include "report/Exchange.h"

#include "report/Prose.h"
#include "report/SarifLocations.h"
#include "llvm/Support/JSON.h"

namespace backlint::report {

using findings::Finding;

namespace {

class Writer {
public:
  Writer(llvm::raw_ostream &Out, const Results &Run) : Out(Out), Run(Run) {}

  void write() {
    size_t Count = 0;
    for (const Finding &F : Run.Findings) {
      if (!F.isOpen())
        continue;
      ++Count;
      llvm::json::OStream Json(Out);
      Json.object([&] { writeFinding(Json, F); });
      Json.flush();
      Out << '\n';
    }
    llvm::json::OStream Json(Out);
    Json.object([&] {
      Json.attribute("kind", "summary");
      Json.attribute("findings", int64_t(Count));
      Json.attribute("units", int64_t(Run.Lost.Units));
      Json.attribute("unitsFailed", int64_t(Run.Lost.UnitsFailed));
      Json.attribute("functions", int64_t(Run.Lost.Functions));
      Json.attribute("functionsLost", int64_t(Run.Lost.FunctionsLost));
      Json.attribute("incomplete", Run.Lost.Incomplete);
    });
    Json.flush();
    Out << '\n';
  }

private:
  void writeFinding(llvm::json::OStream &Json, const Finding &F) {
    Json.attribute("kind", "finding");
    Json.attribute("rule", F.RuleId);
    Json.attribute("level", levelName(F.Level));
    Json.attribute("message", jsonText(F.Text));
    writePlace(Json, F.Where);
    if (!F.Function.empty())
      Json.attribute("function", jsonText(F.Function));
    Json.attribute("fingerprint", F.ContextFingerprint);
    if (const catalog::Rule *Rule = Run.rule(F.RuleId))
      Json.attributeArray("cwe", [&] {
        for (unsigned Number : Rule->Cwe)
          Json.value(int64_t(Number));
      });
    for (const auto &[Name, Steps] :
         {std::pair("path", &F.Trace), std::pair("related", &F.Related)})
      if (!Steps->empty())
        Json.attributeArray(Name, [&, Steps = Steps] {
          for (const findings::Step &Hop : *Steps)
            Json.object([&] {
              Json.attribute("message", jsonText(Hop.Message));
              writePlace(Json, Hop.Where);
            });
        });
  }

  void writePlace(llvm::json::OStream &Json, const findings::Region &Where) {
    Json.attribute("file", jsonText(Where.Path));
    Json.attribute("line", int64_t(Where.Line));
    Json.attribute("column", int64_t(Where.Column));
    Json.attribute("endLine", int64_t(Where.EndLine));
    Json.attribute("endColumn", int64_t(Where.EndColumn));
  }

  llvm::raw_ostream &Out;
  const Results &Run;
};

} // namespace

void writeJsonLines(llvm::raw_ostream &Out, const Results &Run) {
  Writer(Out, Run).write();
}

} // namespace backlint::report
