//===- Terms.cpp ----------------------------------------------------------===//
//
// Asks what a check would ask, of all kinds of sinks at once.
//
//===----------------------------------------------------------------------===//
#include "pipeline/review/Terms.h"
#include "Check.h"
#include "findings/Format.h"
#include "findings/Redaction.h"
#include "link/Trace.h"
#include "pipeline/analysis/Analysis.h"
#include "pipeline/inferred/SecretTexts.h"
#include "llvm/Support/thread.h"
#include <set>

namespace backlint::pipeline {
namespace {

/// A sink and the two answers; in order of place.
struct Row {
  std::string Path;
  uint32_t Line, Column;
  std::string Kind, Local, Resolved;
  auto operator<=>(const Row &) const = default;
};

/// A term on one line, whatever its texts hold.
std::string oneLine(link::TermRef T) {
  std::string Result;
  for (char C : link::toString(T)) {
    if (C == '\n')
      Result += "\\n";
    else if (C == '\r')
      Result += "\\r";
    else
      Result += C;
  }
  return Result;
}

/// A short secret is taken out where it is all of a text.
std::string withoutSecrets(std::string Text,
                           const std::set<std::string> &Secrets,
                           const findings::Redaction &Telling) {
  for (const std::string &Secret : Secrets) {
    std::string Quoted = '"' + Secret + '"';
    std::string Instead = '"' + findings::redacted(Secret) + '"';
    for (size_t At = Text.find(Quoted); At != std::string::npos;
         At = Text.find(Quoted, At + Instead.size()))
      Text.replace(At, Quoted.size(), Instead);
  }
  return Telling.apply(Text);
}

void addRows(const link::Program &Joined, std::set<Row> &Rows) {
  link::ValueFlow Flow(Joined);
  for (link::FunctionId F = 0; F < Joined.size(); ++F)
    for (ir::ValueId V = 0; V < Joined.code(F).Instrs.size(); ++V) {
      link::Site Call{F, V};
      if (!Joined.call(Call))
        continue;
      for (const catalog::FunctionModel *M : Flow.models().of(Call))
        for (const catalog::Sink &Sink : M->Sinks) {
          link::TermRef Local = Flow.port(Call, Sink.Where);
          link::SpanInFile Span = link::spanOf(Joined, Call);
          Rows.insert({Span.Path, Span.At.Line, Span.At.Column, Sink.Kind,
                       oneLine(Local), oneLine(Flow.resolve(Local))});
        }
    }
}

} // namespace

std::string printTerms(llvm::ArrayRef<const ir::Unit *> Units,
                       const catalog::Catalog &Catalog) {
  std::set<Row> Rows;
  std::set<std::string> Secrets;
  std::vector<findings::Finding> Telling;
  llvm::thread Thread(std::optional<unsigned>(RunChecksStackBytes), [&] {
    for (const std::vector<const ir::Unit *> &Program : programsOf(Units)) {
      link::Program Joined(Program, Catalog);
      addRows(Joined, Rows);
      addSecretTexts(Joined, Secrets, Telling);
    }
  });
  Thread.join();
  std::string Text;
  for (const Row &R : Rows) {
    std::string Place =
        fmt::format("{}:{}:{} {}", R.Path, R.Line, R.Column, R.Kind);
    Text += fmt::format("{0}: {1} (local)\n{0}: {2} (resolved)\n", Place,
                        R.Local, R.Resolved);
  }
  return withoutSecrets(std::move(Text), Secrets, findings::Redaction(Telling));
}

} // namespace backlint::pipeline
