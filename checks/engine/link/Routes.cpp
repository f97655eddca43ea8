//===- Routes.cpp - Which requests a function answers ---------------------===//

#include "link/Routes.h"

namespace backlint::link {

/// Handlers are called through few layers of dispatch.
static constexpr unsigned MaxDepth = 5;

static std::string constantIn(TermRef T) {
  while (T->Kind == TermKind::Hop ||
         (T->Kind == TermKind::Part && T->Kids.size() == 1))
    T = T->Kids[0];
  return T->Kind == TermKind::Text ? T->Name : std::string();
}

Routes::Routes(ValueFlow &Flow) : Flow(Flow) {
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
            Registered.try_emplace(E.Callee, Method + Path);
      }
    }
}

std::string Routes::registered(FunctionId F) const {
  auto It = Registered.find(F);
  return It == Registered.end() ? std::string() : It->second;
}

std::string Routes::of(FunctionId F, unsigned Depth) const {
  if (std::string Here = registered(F); !Here.empty())
    return Here;
  std::string Only;
  if (Depth > MaxDepth)
    return Only;
  for (const Edge &E : Flow.callers(F)) {
    std::string Here = of(E.Call.Function, Depth + 1);
    if (Here.empty() || (!Only.empty() && Here != Only))
      return "";
    Only = Here;
  }
  return Only;
}

} // namespace backlint::link
