//===- RepeatedQueries.cpp - Queries that run once per element ------------===//

#include "queries/RepeatedQueries.h"
#include "queries/Batches.h"
#include "queries/LoadedOnce.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace backlint {

using namespace link; // NOLINT(google-build-using-namespace): every second
                      // name is the linker's.
using ir::Op;

/// Calls between a loop and a query.
static constexpr size_t MaxWay = 10;
/// Ways upwards that are looked at for one query.
static constexpr size_t MaxVisited = 2000;

/// A model with the role says so; one without any role executes the SQL that
/// it is given.
bool RepeatedQueries::executes(Site Call) const {
  return llvm::any_of(
      Flow.models().of(Call), [](const catalog::FunctionModel *M) {
        return M->has("query") ||
               (M->Roles.empty() &&
                llvm::any_of(M->Sinks, [](const catalog::Sink &S) {
                  return S.Kind == "sql";
                }));
      });
}

std::vector<RepeatedQueries::Asked> RepeatedQueries::askedWith(Site Query) {
  const ir::Function &Code = Joined.code(Query.Function);
  const ir::Instr &I = Joined.instr(Query);
  const ir::Call &C = *Joined.call(Query);
  std::vector<Asked> Result;
  bool Text = false, Values = false;
  for (const catalog::FunctionModel *M : Flow.models().of(Query))
    for (const catalog::Sink &S : M->Sinks) {
      Text |= S.Kind == "sql";
      Values |= S.Kind != "sql";
      std::optional<uint32_t> First = Places::operand(I, C, S.Where);
      if (!First)
        continue;
      uint32_t Last = S.Where.Base == catalog::Port::Rest
                          ? uint32_t(I.Operands.size())
                          : *First + 1;
      for (uint32_t O = *First; O < Last; ++O)
        Result.push_back({I.Operands[O], S.Where.Steps});
    }
  // A statement that was prepared and bound apart; an object's finder.
  if (!Text && !Values)
    for (ir::ValueId O : I.Operands)
      Result.push_back({O, {}});
  OnlyText = Text && !Result.empty();
  for (const catalog::FunctionModel *M : Flow.models().of(Query))
    for (const catalog::Sink &S : M->Sinks)
      OnlyText &= S.Kind == "sql" || !Places::operand(I, C, S.Where);
  // Values that are bound to what the call gives: `db << text << value`.
  for (ir::ValueId V = 0; V < Code.Instrs.size(); ++V) {
    const ir::Instr &B = Code.Instrs[V];
    if (B.Code != Op::Call || B.Operands.size() < 2 || V == Query.Instr ||
        !bindsValues(Flow, {Query.Function, V}))
      continue;
    ir::Place P = Flow.places().pointee(Query.Function, B.Operands[0]);
    bool Mine = P.Base == ir::Root::Value && P.Index == Query.Instr;
    if (P.Base == ir::Root::Local)
      for (const ir::Instr &S : Code.Instrs)
        Mine |= S.Code == Op::Store && S.Operands[0] == Query.Instr &&
                Code.Places[S.Where] == ir::Place{ir::Root::Local, P.Index, {}};
    if (!Mine)
      continue;
    OnlyText = false;
    for (size_t O = 1; O < B.Operands.size(); ++O)
      Result.push_back({B.Operands[O], {}});
  }
  return Result;
}

/// The text as the calls on the way make it, and where it is handed over.
std::optional<Statements::Given> RepeatedQueries::text(const Level &L) {
  std::optional<Statements::Given> Text = Texted;
  FunctionId In = Query.Function;
  for (const Edge &E : L.Edges) {
    // A member of the receiver holds the statement: what the receiver was
    // made with says more than what any object was made with.
    if (!Text || Text->At.Function != In) {
      const ir::Call *C = Joined.call(E.Call);
      if (C && C->is(ir::HasReceiver) && E.What == Edge::Direct)
        if (auto Own = Known.statements().objectText(E.Call))
          Text = Own;
    } else {
      Text->Text = Flow.instantiate(Text->Text, E);
      Text->At = E.Call;
    }
    In = E.Call.Function;
  }
  return Text;
}

RepeatedQuery RepeatedQueries::start(const Level &L, RepeatedQuery::Kind How) {
  RepeatedQuery R;
  R.How = How;
  R.Query = Query;
  R.Anchor = L.Anchor;
  R.LoopIn = L.Here.Function;
  R.Way.assign(L.Way.rbegin(), L.Way.rend());
  if (auto Text = text(L)) {
    R.Text = Known.statements().shown(Text->Text);
    R.Texted = Texted && Texted->At == Query ? Query : Text->At;
  }
  R.Unlike = OnlyText && R.Text.empty();
  return R;
}

bool RepeatedQueries::inLoops(const Level &L) {
  FunctionId F = L.Here.Function;
  std::vector<uint32_t> Relevant;
  bool Value = !L.Edges.empty() && L.Edges.back().What == Edge::Value &&
               L.Edges.back().Call == L.Here;
  for (uint32_t Loop : Known.around(L.Here)) {
    if (!Known.repeats(L.Here, Loop) || runsWhenFull(Known, L.Here, Loop))
      continue;
    // Each element brings a function of its own: steps, commands.
    if (Value && Known.varies(F, Loop, Joined.instr(L.Here).Operands[0]))
      continue;
    const LoopFacts &Facts = Known.facts(F, Loop);
    if (Facts.isData() && !llvm::is_contained(Facts.Deciding, L.Here.Instr) &&
        llvm::any_of(L.With, [&](const Asked &A) {
          return Known.varies(F, Loop, A.Value, A.Steps);
        }))
      Relevant.push_back(Loop);
  }
  if (Relevant.empty())
    return false;
  RepeatedQuery R = start(L, RepeatedQuery::InLoop);
  R.Loop = Relevant.front();
  R.Outer.assign(Relevant.begin() + 1, Relevant.end());
  R.Facts = Known.facts(F, R.Loop);
  if (!isOverLists(Known, F, R.Loop, R.Text))
    Found.push_back(std::move(R));
  return true;
}

/// Whether the way to the query leads through a body of \p G already: called
/// from there, the functions call each other.
bool RepeatedQueries::isAround(const Level &L, FunctionId G) const {
  return llvm::any_of(L.Edges, [&](const Edge &E) { return E.Callee == G; });
}

bool RepeatedQueries::recursive(const Level &L, const std::vector<Boundary> &Of,
                                const Edge &E) {
  FunctionId F = L.Here.Function;
  const ir::Call *C = Joined.call(E.Call);
  if (E.What != Edge::Direct || C->Kind != ir::CalleeKind::Direct ||
      (E.Call.Function != F && !isAround(L, E.Call.Function)))
    return false;
  FunctionId G = E.Call.Function;
  const ir::Instr &I = Joined.instr(E.Call);
  uint32_t Skip = C->is(ir::HasReceiver) ? 1 : 0;
  bool Changed = llvm::any_of(Of, [&](const Boundary &B) {
    if (B.Base != ir::Root::Param && B.Base != ir::Root::This)
      return false;
    uint32_t O = B.Base == ir::Root::This ? 0 : Skip + B.Index;
    if (O >= I.Operands.size() || (B.Base == ir::Root::This && !Skip))
      return false;
    ir::ValueId V = I.Operands[O];
    ir::Place P = Joined.code(G).Instrs[V].Code == Op::Load
                      ? Flow.places().resolve(G, Joined.code(G).Instrs[V].Where)
                      : Flow.places().pointee(G, V);
    // Another function's parameters stand in another order.
    bool Same = P.Base == B.Base &&
                (B.Base == ir::Root::This || G != F || P.Index == B.Index) &&
                llvm::all_of(P.Steps, [](const ir::PathStep &S) {
                  return S.What == ir::PathStep::Deref;
                });
    return !Same && !Known.isConstant(G, V);
  });
  if (!Changed)
    return false;
  RepeatedQuery R = start(L, RepeatedQuery::Recursive);
  if (readsPages(R.Text))
    return false;
  R.Repeats = E.Call;
  // Over the children: the call is what a reader looks for.
  if (llvm::any_of(Known.around(E.Call), [&](uint32_t Loop) {
        return Known.facts(G, Loop).isData();
      }))
    R.Anchor = E.Call;
  R.LoopIn = G;
  R.Facts.Over = Iteration::Elements;
  R.Facts.Name = Joined.displayName(G);
  Found.push_back(std::move(R));
  return true;
}

/// Captures are what the closure was made with: the loops around its making,
/// if it is run from there, repeat the query.
void RepeatedQueries::upThroughClosures(const Level &L,
                                        const std::vector<Boundary> &Of,
                                        Site Made, const Edge *E) {
  const ir::Instr &Closure = Joined.instr(Made);
  Level Next = L;
  Next.With.clear();
  for (const Boundary &B : Of)
    if (B.Base == ir::Root::Capture && B.Index < Closure.Operands.size())
      Next.With.push_back({Closure.Operands[B.Index], B.Steps});
  if (Next.With.empty())
    return;
  if (E)
    Next.Edges.push_back(*E);
  for (ir::ValueId Use : Flow.memory(Made.Function).usesOf(Made.Instr)) {
    Site There{Made.Function, Use};
    if (!isHandedClosure(Joined, There, Made.Instr))
      continue;
    const ModelList &Models = Flow.models().of(There);
    // A handler runs when a request comes, not here.
    if (llvm::any_of(Models, [](const auto *M) {
          return M->Registers || M->has("router") || M->has("middleware");
        }))
      continue;
    // Who is given parameters by a stranger may be one, too.
    if (!E && !Joined.code(L.Here.Function).Params.empty())
      continue;
    Next.Here = There;
    Next.Way = L.Way;
    climb(Next);
  }
}

void RepeatedQueries::up(const Level &L, const std::vector<Boundary> &Of,
                         const Edge &E) {
  const ir::Instr &I = Joined.instr(E.Call);
  const ir::Call *C = Joined.call(E.Call);
  uint32_t Skip = C && C->is(ir::HasReceiver) ? 1 : 0;
  bool Member = Joined.symbol(E.Callee).Kind == ir::SymbolKind::Method &&
                !Joined.symbol(E.Callee).is(ir::StaticMember);
  uint32_t First = E.What == Edge::Value       ? Member ? 2 : 1
                   : E.What == Edge::Construct ? Skip + E.Of->FirstArgument
                                               : Skip;
  for (const catalog::FunctionModel *M : Flow.models().of(E.Call))
    if (M->Registers || M->has("router") || M->has("middleware"))
      return;
  Level Next = L;
  Next.With.clear();
  Next.Edges.push_back(E);
  bool Captures = false;
  for (const Boundary &B : Of) {
    if (B.Base == ir::Root::Capture) {
      Captures = true;
      continue;
    }
    if (E.What == Edge::Callback) {
      for (ir::ValueId V : handedTo(Joined, E, B.Index + (Member ? 1 : 0)))
        Next.With.push_back({V, {}});
      continue;
    }
    uint32_t O = B.Base == ir::Root::This ? (E.What == Edge::Value ? 1 : 0)
                                          : First + B.Index;
    bool Has = B.Base != ir::Root::This || E.What == Edge::Value
                   ? O < I.Operands.size()
                   : Skip && E.What == Edge::Direct;
    if (!Has)
      continue;
    ir::Path Steps = B.Steps;
    if (B.Base == ir::Root::Param && !Steps.empty() &&
        Steps[0].What == ir::PathStep::Deref)
      Steps.erase(Steps.begin());
    Next.With.push_back({I.Operands[O], std::move(Steps)});
  }
  // What a lambda does is changed where the lambda stands, unless it is
  // called there by its name.
  bool Lambda = Joined.symbol(E.Callee).Kind == ir::SymbolKind::Lambda;
  ir::SymbolId Around = Joined.code(E.Callee).Enclosing;
  bool Here =
      E.What == Edge::Direct && Around != ir::NoSymbol &&
      Joined.entity(E.Callee, Around) == Joined.body(E.Call.Function).Entity;
  auto If = handedUp(Flow, E, L.If);
  if (!If)
    return;
  Next.If = std::move(*If);
  Next.Here = E.Call;
  if (!Lambda || Here)
    Next.Anchor = E.Call;
  Next.Way.push_back(E.Call);
  if (!Next.With.empty())
    climb(Next);
  if (!Captures)
    return;
  std::vector<Site> Made;
  if (E.Made.Instr != ir::NoValue)
    Made.push_back(E.Made);
  else
    llvm::append_range(Made, Joined.closures(Joined.body(E.Callee).Entity));
  for (Site S : Made) {
    Level Within = L;
    // A lambda that is called by its name is repeated where it is called.
    if (E.What == Edge::Direct && S.Function == E.Call.Function)
      Within.Anchor = E.Call;
    upThroughClosures(Within, Of, S, &E);
  }
}

void RepeatedQueries::climb(Level L) {
  if (L.Edges.size() > MaxWay || Visited.size() > MaxVisited || inLoops(L) ||
      runsWhenFull(Known, L.Here))
    return;
  FunctionId F = L.Here.Function;
  llvm::append_range(L.If, preconditions(Flow, L.Here));
  std::vector<Boundary> Of;
  for (const Asked &A : L.With)
    for (Boundary &B : Known.madeOf(F, A.Value, A.Steps))
      if (!llvm::is_contained(Of, B))
        Of.push_back(std::move(B));
  llvm::sort(Of);
  // Whatever it is loaded with: another object is needed for another query.
  if (isLoadedOnce(Flow, L.Here))
    Of = {{ir::Root::This, 0, {}}};
  if (Of.empty() || !Visited.insert({L.Here, Of}).second)
    return;
  llvm::ArrayRef<Edge> By = Flow.callers(F);
  bool Stop = false;
  for (const Edge &E : By)
    Stop |= perElement(L, Of, E) || recursive(L, Of, E);
  if (Stop)
    return;
  for (const Edge &E : By)
    if (E.Call.Function != F)
      up(L, Of, E);
  if (By.empty() && Flow.program().symbol(F).Kind == ir::SymbolKind::Lambda)
    for (Site Made : Flow.program().closures(Flow.program().body(F).Entity))
      upThroughClosures(L, Of, Made, nullptr);
}

std::vector<RepeatedQuery> RepeatedQueries::find() {
  for (FunctionId F = 0; F < Joined.size(); ++F)
    for (ir::ValueId V = 0; V < Joined.code(F).Instrs.size(); ++V) {
      if (Joined.code(F).Instrs[V].Code != Op::Call || !executes({F, V}))
        continue;
      Query = {F, V};
      Texted = Known.statements().textOf(Query);
      Visited.clear();
      Level L;
      L.Here = L.Anchor = Query;
      L.With = askedWith(Query);
      climb(L);
    }
  return std::move(Found);
}

} // namespace backlint
