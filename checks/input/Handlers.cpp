//===- Handlers.cpp - Which handler a value enters by ---------------------===//

#include "input/Handlers.h"
#include "llvm/ADT/STLExtras.h"

namespace backlint::input {

using namespace link; // NOLINT(google-build-using-namespace)

/// Handlers are called through few layers of dispatch.
static constexpr unsigned MaxDepth = 5;

static std::string constantIn(TermRef T) {
  while (T->Kind == TermKind::Hop ||
         (T->Kind == TermKind::Part && T->Kids.size() == 1))
    T = T->Kids[0];
  return T->Kind == TermKind::Text ? T->Name : std::string();
}

Handlers::Handlers(ValueFlow &Flow) : Flow(Flow) {
  ValueFlow::Asking Texts(Flow, Ask::Text);
  const Program &Joined = Flow.program();
  for (FunctionId F = 0; F < Joined.size(); ++F)
    for (ir::ValueId V = 0; V < Joined.code(F).Instrs.size(); ++V) {
      if (!Joined.call({F, V}))
        continue;
      for (const catalog::FunctionModel *M : Flow.models().of({F, V})) {
        if (!M->Registers || !M->Registers->PathPort)
          continue;
        std::string Path = constantIn(
            Flow.resolve(Flow.port({F, V}, *M->Registers->PathPort)));
        if (Path.empty())
          continue;
        std::string Method = M->Registers->Method;
        if (M->Registers->MethodPort)
          Method = constantIn(
              Flow.resolve(Flow.port({F, V}, *M->Registers->MethodPort)));
        if (Method == "ANY" || Method.empty())
          Method.clear();
        else
          Method += ' ';
        for (const Edge &E : Flow.calleesOf({F, V}))
          if (E.What == Edge::Callback)
            Routes.try_emplace(E.Callee, Method + Path);
      }
    }
}

/// The route by which \p F is run, itself or through its only callers.
std::string Handlers::routeOf(FunctionId F, unsigned Depth) const {
  if (auto It = Routes.find(F); It != Routes.end())
    return It->second;
  std::string Only;
  if (Depth > MaxDepth)
    return Only;
  for (const Edge &E : Flow.callers(F)) {
    std::string Here = routeOf(E.Call.Function, Depth + 1);
    if (Here.empty() || (!Only.empty() && Here != Only))
      return "";
    Only = Here;
  }
  return Only;
}

Handler Handlers::of(Passage &W, Site Sink) {
  const Program &Joined = Flow.program();
  // A value that the framework hands to the handler is born where the handler
  // is registered.
  if (W.Entry == W.source()->Made && W.Entry.Instr != ir::NoValue &&
      Joined.call(W.Entry)) {
    FunctionId Run = Nothing;
    for (const Edge &E : Flow.calleesOf(W.Entry))
      if (E.What == Edge::Callback &&
          (Run == Nothing || E.Callee == Sink.Function))
        Run = E.Callee;
    if (Run != Nothing)
      W.Entry = {Run, ir::NoValue};
  }
  Handler H;
  H.Function = W.Entry.Function;
  std::string Route = routeOf(H.Function, 0);
  // The layers between the entry and the sink may know the route better.
  for (auto It = W.Nodes.rbegin(); Route.empty() && It != W.Nodes.rend(); ++It)
    if ((*It)->Made.Function != Nothing && Routes.count((*It)->Made.Function)) {
      H.Function = (*It)->Made.Function;
      Route = Routes[H.Function];
    }
  H.Name = "'" + (Route.empty() ? Joined.displayName(H.Function) : Route) + "'";
  return H;
}

} // namespace backlint::input
