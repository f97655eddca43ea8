//===- Handlers.cpp - Which handler a value enters by ---------------------===//

#include "input/Handlers.h"
#include "llvm/ADT/STLExtras.h"

namespace backlint::input {

using namespace link; // NOLINT(google-build-using-namespace)

Handlers::Handlers(ValueFlow &Flow) : Flow(Flow), Known(Flow) {}

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
  std::string Route = Known.of(H.Function);
  // The layers between the entry and the sink may know the route better.
  for (auto It = W.Nodes.rbegin(); Route.empty() && It != W.Nodes.rend(); ++It)
    if ((*It)->Made.Function != Nothing) {
      Route = Known.registered((*It)->Made.Function);
      if (!Route.empty())
        H.Function = (*It)->Made.Function;
    }
  H.Name = "'" + (Route.empty() ? Joined.displayName(H.Function) : Route) + "'";
  return H;
}

} // namespace backlint::input
