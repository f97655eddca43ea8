//===- BulkWrites.cpp - Writing many rows the second best way -------------===//

#include "queries/BulkWrites.h"
#include "llvm/ADT/STLExtras.h"

namespace backlint {

using namespace link; // NOLINT(google-build-using-namespace): every second
                      // name is the linker's.
using ir::Op;

/// Callers above the loop in which a transaction is looked for.
static constexpr unsigned MaxCallers = 3;

/// Whether the object that executes is a transaction by its class.
static bool runsOnTransaction(ValueFlow &Flow, Site Query) {
  const ir::Call *C = Flow.program().call(Query);
  llvm::StringRef Class = C->ReceiverClass;
  if (Class.empty())
    return false;
  std::string Constructor =
      (Class + "::" + Class.substr(Class.rfind(':') + 1)).str();
  return llvm::any_of(Flow.program().catalog().functions(Constructor),
                      [](const auto &M) { return M.has("transaction-begin"); });
}

static bool begins(Loops &Known, Site S) {
  ValueFlow &Flow = Known.flow();
  if (hasRole(Flow, S, "transaction-begin") || hasRole(Flow, S, "transaction"))
    return true;
  if (!hasRole(Flow, S, "query"))
    return false;
  std::string Verb = Known.statements().verb(S);
  return Verb == "BEGIN" || Verb == "START";
}

/// Whether a transaction is begun on every way to the site.
static bool inTransaction(Loops &Known, Site S, unsigned Up) {
  ValueFlow &Flow = Known.flow();
  const Program &Joined = Flow.program();
  FunctionId F = S.Function;
  const Memory &Here = Flow.memory(F);
  ir::BlockId At = Here.blockOf(S.Instr);
  if (At == ir::NoBlock)
    return false;
  for (ir::ValueId V = 0; V < Joined.code(F).Instrs.size(); ++V) {
    if (Joined.code(F).Instrs[V].Code != Op::Call || !begins(Known, {F, V}))
      continue;
    ir::BlockId B = Here.blockOf(V);
    if (B == At ? Here.positionOf(V) < Here.positionOf(S.Instr)
                : B != ir::NoBlock && Here.flow().dominates(B, At))
      return true;
  }
  llvm::ArrayRef<Edge> By = Flow.callers(F);
  return Up && !By.empty() && llvm::all_of(By, [&](const Edge &E) {
           return E.Call.Function != F &&
                  (begins(Known, E.Call) ||
                   inTransaction(Known, E.Call, Up - 1));
         });
}

bool isBulkWrite(Loops &Known, const RepeatedQuery &R) {
  std::string Verb = verbOf(R.Text);
  bool Writes = Verb == "INSERT" || Verb == "REPLACE" || Verb == "UPDATE" ||
                Verb == "DELETE" || Verb == "MERGE";
  if (!Writes || !R.Texted || *R.Texted == R.Query)
    return false;
  Site Outside = R.How == RepeatedQuery::InLoop && !R.Way.empty()
                     ? R.Way.front()
                     : R.Query;
  // Prepared anew for each element, nothing is saved.
  if (R.How == RepeatedQuery::InLoop && R.Texted->Function == R.LoopIn &&
      Known.contains(R.LoopIn, R.Loop, R.Texted->Instr))
    return false;
  if (R.Texted->Function == R.Query.Function && R.LoopIn != R.Query.Function)
    return false;
  if (runsOnTransaction(Known.flow(), R.Query))
    return true;
  return inTransaction(Known, Outside, MaxCallers) ||
         (R.How == RepeatedQuery::PerElement &&
          inTransaction(Known, R.Repeats, MaxCallers));
}

} // namespace backlint
