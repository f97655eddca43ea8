//===- LoggedSecret.cpp - backend-logged-secret ---------------------------===//
//
// Asks of every text that is written to a log or the console whether it gives
// a secret away. What a logging function of the program writes is judged, and
// reported, where the function is called.
//
//===----------------------------------------------------------------------===//

#include "Check.h"
#include "link/LogObjects.h"
#include "link/QualifiedName.h"
#include "link/Secrets.h"
#include "logging/WholeInput.h"
#include "llvm/ADT/STLExtras.h"
#include <map>

namespace backlint {
namespace {

using findings::Finding;
using namespace link; // NOLINT(google-build-using-namespace): one file, and
                      // every second name is the linker's.

/// How many logging functions may stand between a statement and the sink.
constexpr unsigned MaxWrappers = 4;

class LoggedSecret final : public Check {
public:
  void run(ValueFlow &Flow, findings::Reporter &Report) const override;
};

class Entries {
public:
  Entries(ValueFlow &Flow, findings::Reporter &Report)
      : Flow(Flow), Joined(Flow.program()), Report(Report), Logs(Flow),
        Judge(Flow), Wholes(Flow) {}

  void look(Site Call);
  void flush();

private:
  void written(Site At, llvm::StringRef Kind, TermRef Text, unsigned Wrappers);
  bool isLogger(FunctionId F) const;
  bool isUnknownLogger(Site Call) const;
  void propose(Site At, llvm::StringRef Kind, const SecretWay &Way);
  void propose(Site At, llvm::StringRef Kind, const logging::Whole &Found);
  void propose(Site At, Evidence How, size_t Length, Finding F);
  void trace(Site At, llvm::StringRef Kind, llvm::ArrayRef<TermRef> Nodes,
             Finding &F);
  findings::Region region(Site S) const;

  ValueFlow &Flow;
  const Program &Joined;
  findings::Reporter &Report;
  LogObjects Logs;
  Secrets Judge;
  logging::WholeInput Wholes;
  /// The best shown secret of each statement, by where it begins.
  struct Key {
    FunctionId Function;
    std::string Path;
    uint32_t Line, Column;
    auto operator<=>(const Key &) const = default;
  };
  struct Proposed {
    Evidence How;
    size_t Length;
    Finding What;
  };
  std::map<Key, Proposed> Found;
};

findings::Region Entries::region(Site S) const {
  SpanInFile Span = spanOf(Joined, S);
  return {Span.Path, Span.At.Line, Span.At.Column, Span.At.EndLine,
          Span.At.EndColumn};
}

void Entries::look(Site Call) {
  const ir::Instr &I = Joined.instr(Call);
  const ir::Call &Details = *Joined.call(Call);
  for (const catalog::FunctionModel *M : Flow.models().of(Call))
    for (const catalog::Sink &S : M->Sinks) {
      if (S.Kind != "log" && S.Kind != "console")
        continue;
      std::optional<uint32_t> Index = Places::operand(I, Details, S.Where);
      if (!Index)
        continue;
      bool Rest = S.Where.Base == catalog::Port::Rest;
      uint32_t End = Rest ? I.Operands.size() : *Index + 1;
      for (uint32_t O = *Index; O < End; ++O)
        written(Call, S.Kind,
                S.Where.Steps.empty() ? Flow.printed(Call, O)
                                      : Flow.port(Call, S.Where),
                0);
    }
  for (const LogObjects::Entry &E : Logs.writtenBy(Call))
    written(Call, E.Kind, E.Text, 0);
  if (!isUnknownLogger(Call))
    return;
  for (uint32_t O = Details.is(ir::HasReceiver) ? 1 : 0; O < I.Operands.size();
       ++O)
    written(Call, "log", Flow.printed(Call, O), 0);
}

/// Whether a constant text is written for people: words, or a template.
static bool isProse(llvm::StringRef Text) {
  return Text.find_first_of(" %{") != llvm::StringRef::npos;
}

/// Whether the call is one of a function that is called as one that logs, of
/// which neither body nor model is known, and that yields nothing of use. A
/// name that says something else, too, needs a text that is meant to be read.
bool Entries::isUnknownLogger(Site Call) const {
  const ir::Call &C = *Joined.call(Call);
  if (!C.is(ir::ResultUnused) || C.is(ir::ImplicitCall) ||
      C.Kind == ir::CalleeKind::Delete || !Flow.models().of(Call).empty() ||
      !Flow.calleesOf(Call).empty())
    return false;
  const catalog::SecretNames &Names = Joined.catalog().secrets();
  llvm::StringRef Name = C.Name;
  if (C.Callee != ir::NoSymbol) {
    const ir::Symbol &S = Joined.unit(Call.Function).Symbols[C.Callee];
    if (S.Kind != ir::SymbolKind::Function && S.Kind != ir::SymbolKind::Method)
      return false;
    Name = S.Name;
  }
  Name = lastPart(Name);
  if (Names.isLogVerb(Name))
    return true;
  return Names.isLogging(Name) &&
         llvm::any_of(Joined.instr(Call).Operands, [&](ir::ValueId O) {
           auto Text = Flow.places().constant(Call.Function, O);
           return Text && isProse(*Text);
         });
}

bool Entries::isLogger(FunctionId F) const {
  const catalog::SecretNames &Names = Joined.catalog().secrets();
  const ir::Symbol &S = Joined.symbol(F);
  return Names.isLogging(lastPart(S.Name)) ||
         Names.isLogging(lastPart(S.Class));
}

void Entries::written(Site At, llvm::StringRef Kind, TermRef Text,
                      unsigned Wrappers) {
  if (!Text->HasOrigins && !Text->IsSpelled)
    return;
  if (Wrappers < MaxWrappers && Text->HasPorts && isLogger(At.Function) &&
      Judge.find(Text).How == Evidence::None) {
    bool Any = false;
    for (const Edge &E : Flow.callers(At.Function))
      if (E.What == Edge::Direct || E.What == Edge::Value) {
        Any = true;
        written(E.Call, Kind, Flow.instantiate(Text, E), Wrappers + 1);
      }
    if (Any)
      return;
  }
  Text = Flow.resolve(Text);
  SecretWay Way = Judge.find(Text);
  if (Way.How != Evidence::None)
    propose(At, Kind, Way);
  else if (std::optional<logging::Whole> Found = Wholes.find(Text, At))
    propose(At, Kind, *Found);
}

static std::string called(llvm::StringRef Kind) {
  return Kind == "console" ? "the console" : "a log";
}

void Entries::trace(Site At, llvm::StringRef Kind,
                    llvm::ArrayRef<TermRef> Nodes, Finding &F) {
  auto Step = [&](Site S, std::string Text) {
    findings::Step Next;
    Next.Where = region(S);
    Next.Message = std::move(Text);
    Next.Function = Joined.displayName(S.Function);
    if (F.Trace.empty() || F.Trace.back().Where != Next.Where ||
        F.Trace.back().Message != Next.Message)
      F.Trace.push_back(std::move(Next));
  };
  for (TermRef T : llvm::reverse(Nodes)) {
    llvm::StringRef Label = T->Label;
    if (T->Kind == TermKind::Hop && Label.consume_front(SecretLabel))
      Step(T->Made, "read as '" + Label.str() + "'");
    else
      for (const TraceStep &S : stepsOf(Flow, T))
        Step(S.At, S.Message);
  }
  Step(At, "written to " + called(Kind) + " here");
}

/// Keeps the best shown secret of a statement, told by the shortest way.
void Entries::propose(Site At, Evidence How, size_t Length, Finding F) {
  F.Where = region(At);
  F.Function = Joined.displayName(At.Function);
  Key K{At.Function, F.Where.Path, F.Where.Line, F.Where.Column};
  auto Old = Found.find(K);
  if (Old == Found.end() || Old->second.How < How ||
      (Old->second.How == How && Old->second.Length > Length))
    Found.insert_or_assign(K, Proposed{How, Length, std::move(F)});
}

void Entries::propose(Site At, llvm::StringRef Kind, const SecretWay &Way) {
  // A source that is asked for by the secret's name need not repeat it.
  Term Leaf = *Way.Nodes.back();
  if (Leaf.Label == Way.Name)
    Leaf.Label.clear();
  bool Traced = Way.How == Evidence::Source;
  std::string Name = Way.Name.empty() ? "a secret" : "'" + Way.Name + "'";
  Finding F = Report.start(Traced ? "traced" : "named",
                           {Name, called(Kind), describeSource(&Leaf)});
  F.Level = Traced ? catalog::Level::Error : catalog::Level::Warning;
  F.Subject = Way.Name;
  trace(At, Kind, Way.Nodes, F);
  propose(At, Way.How, Way.Nodes.size(), std::move(F));
}

void Entries::propose(Site At, llvm::StringRef Kind,
                      const logging::Whole &Found) {
  std::string What = describeSource(Found.Nodes.back());
  Finding F =
      Found.IsHeaders ? Report.start("headers", {called(Kind)})
      : Found.Secret.empty()
          ? Report.start("credentials", {What, called(Kind), Found.Where})
          : Report.start("whole", {What, called(Kind), Found.Secret});
  F.Level = catalog::Level::Warning;
  F.Subject = Found.Secret;
  trace(At, Kind, Found.Nodes, F);
  propose(At, Evidence::None, Found.Nodes.size(), std::move(F));
}

void Entries::flush() {
  for (auto &[Place, Proposed] : Found)
    Report.report(std::move(Proposed.What));
}

void LoggedSecret::run(ValueFlow &Flow, findings::Reporter &Report) const {
  Entries All(Flow, Report);
  const Program &Joined = Flow.program();
  for (FunctionId F = 0; F < Joined.size(); ++F)
    for (ir::ValueId V = 0; V < Joined.code(F).Instrs.size(); ++V)
      if (Joined.call({F, V}))
        All.look({F, V});
  All.flush();
}

BACKLINT_CHECK("backend-logged-secret", LoggedSecret)

} // namespace
} // namespace backlint
