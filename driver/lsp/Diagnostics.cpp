//===- Diagnostics.cpp ----------------------------------------------------===//
#include "lsp/Diagnostics.h"
#include "findings/Utf8.h"
#include "lsp/Document.h"
#include "report/RulePage.h"
#include "report/Uri.h"
#include "llvm/Support/Path.h"

namespace backlint::lsp {
namespace {

namespace json = llvm::json;

class Writer {
public:
  explicit Writer(const findings::SourceFiles &Sources) : Sources(Sources) {}

  std::string absolute(llvm::StringRef Path) const {
    return llvm::sys::path::is_absolute(Path)
               ? Path.str()
               : (Sources.root() + "/" + Path).str();
  }

  Range rangeOf(const findings::Region &Where) const {
    const findings::SourceFile *File = Sources.file(Where.Path);
    auto At = [&](uint32_t Line, uint32_t Column) -> Position {
      Line = std::max(Line, 1u);
      Column = std::max(Column, 1u);
      return {Line - 1, (File ? File->utf16Column(Line, Column) : Column) - 1};
    };
    Range Result{At(Where.Line, Where.Column),
                 At(Where.EndLine, Where.EndColumn)};
    if (Result.End <= Result.Start) // A point: one character is marked.
      Result.End = {Result.Start.Line, Result.Start.Character + 1};
    return Result;
  }

  json::Array related(const findings::Finding &F) const {
    json::Array Result;
    for (const auto *Steps : {&F.Trace, &F.Related})
      for (const findings::Step &S : *Steps)
        if (S.Where.Line && !S.Where.Path.empty())
          Result.push_back(json::Object{
              {"location",
               json::Object{{"uri", report::fileUri(absolute(S.Where.Path))},
                            {"range", toJson(rangeOf(S.Where))}}},
              {"message", findings::toValidUtf8(S.Message)}});
    return Result;
  }

  json::Object diagnostic(const findings::Finding &F) const {
    return json::Object{
        {"range", toJson(rangeOf(F.Where))},
        {"severity", F.Level == catalog::Level::Error     ? 1
                     : F.Level == catalog::Level::Warning ? 2
                                                          : 3},
        {"code", F.RuleId},
        {"codeDescription", json::Object{{"href", report::ruleUri(F.RuleId)}}},
        {"source", DiagnosticSource},
        {"message", findings::toValidUtf8(F.Text)},
        {"relatedInformation", related(F)}};
  }

private:
  const findings::SourceFiles &Sources;
};

} // namespace

FileDiagnostics diagnosticsOf(llvm::ArrayRef<findings::Finding> Findings,
                              const findings::SourceFiles &Sources) {
  Writer Write(Sources);
  FileDiagnostics Result;
  for (const findings::Finding &F : Findings)
    if (!F.Suppressed)
      Result[Write.absolute(F.Where.Path)].push_back(Write.diagnostic(F));
  return Result;
}

} // namespace backlint::lsp
