//===- TestedMaking.cpp - What values were made of, for tests -------------===//
//
// A test of a value is a test of what it was made of: of the text whose length
// it is, of the key that was looked up, of what branches and calls put into
// an object.
//
//===----------------------------------------------------------------------===//

#include "link/Tested.h"
#include "llvm/ADT/STLExtras.h"

namespace backlint::link {

using ir::Op;

/// A value that is made in more steps is made of too much.
static constexpr unsigned MaxDepth = 8;

/// The call whose result \p V is, through casts and one variable.
std::optional<ir::ValueId> Tested::origin(FunctionId F, ir::ValueId V) {
  const ir::Function &Code = Flow.program().code(F);
  for (unsigned Hops = 0; Hops < MaxDepth; ++Hops) {
    const ir::Instr &I = Code.Instrs[V];
    if (I.Code == Op::Call)
      return V;
    if (I.Code == Op::Cast || I.Code == Op::Await) {
      V = I.Operands[0];
      continue;
    }
    if (I.Code != Op::Load && I.Code != Op::Addr)
      return std::nullopt;
    ir::Place P = Flow.places().resolve(F, I.Where);
    Memory &M = Flow.memory(F);
    Version Now = M.version(M.before(V, {P.Base, P.Index}));
    if (Now.What != Version::Write)
      return std::nullopt;
    const ir::Instr &W = Code.Instrs[Now.Instr];
    if (W.Code == Op::Call)
      return Now.Instr;
    V = W.Operands[0];
  }
  return std::nullopt;
}

/// Whether \p V says how long something is: a number that a call makes of its
/// receiver or only argument.
bool Tested::isLength(FunctionId F, ir::ValueId V) {
  auto Call = origin(F, V);
  if (!Call)
    return false;
  const Program &Joined = Flow.program();
  const ir::Instr &I = Joined.code(F).Instrs[*Call];
  const ModelList &Models = Flow.models().of({F, *Call});
  // A conversion is no length.
  return I.Operands.size() == 1 && Flow.models().isNumber(F, I.Type) &&
         !Models.empty() &&
         llvm::all_of(Models,
                      [](const catalog::FunctionModel *M) {
                        return M->Sinks.empty();
                      }) &&
         (Joined.call({F, *Call})->is(ir::HasReceiver) ||
          Flow.models().isText(F, Joined.code(F).Instrs[I.Operands[0]].Type));
}

/// Values that the content of an object was made of: by what is stored, by
/// the calls that wrote it, and by the tests that decided whether they ran.
Tested::Subjects Tested::storedInto(FunctionId F, const ir::Place &P,
                                    ir::ValueId At, unsigned Depth,
                                    bool Presence, Subjects *Looked) {
  Subjects Result;
  if (P.Base != ir::Root::Local || Depth > MaxDepth)
    return Result;
  Memory &M = Flow.memory(F);
  const ir::Function &Code = Flow.program().code(F);
  std::vector<VersionId> Work{M.before(At, {P.Base, P.Index})};
  std::set<VersionId> Seen;
  while (!Work.empty() && Seen.size() < 24) {
    VersionId V = Work.back();
    Work.pop_back();
    if (!Seen.insert(V).second)
      continue;
    Version Now = M.version(V);
    if (Now.What == Version::Join) {
      for (VersionId From : M.joined(V)) {
        Version W = M.version(From);
        if (W.What == Version::Write)
          for (const auto &D :
               M.flow().dominatingConditions(M.blockOf(W.Instr))) {
            if (M.flow().dominates(D.At, M.blockOf(At)) &&
                M.flow().dominates(D.At, Now.Block) &&
                !M.flow().dominates(Now.Block, D.At)) {
              // Decided whether this write ran, or also all the rest.
              bool Only = !M.flow().dominates(M.blockOf(W.Instr), Now.Block);
              if (!Only)
                continue;
              Verdict Says = condition(F, D.Condition, Depth + 1);
              merge(Result, Says.True);
              merge(Result, Says.False);
            }
          }
        Work.push_back(From);
      }
      continue;
    }
    if (Now.What != Version::Write)
      continue;
    const ir::Instr &W = Code.Instrs[Now.Instr];
    if (W.Code == Op::Store)
      merge(Result, Presence ? found(F, W.Operands[0], Depth + 1, Looked)
                             : derived(F, W.Operands[0], Depth + 1));
    else if (Presence)
      merge(Result, found(F, Now.Instr, Depth + 1, Looked));
    else
      merge(Result, derivedByCall(F, Now.Instr, Depth + 1));
    // What was there before a call added to it.
    if (W.Code != Op::Store)
      Work.push_back(M.before(Now.Instr, Now.Root));
  }
  return Result;
}

/// All values that \p V was made of.
Tested::Subjects Tested::derived(FunctionId F, ir::ValueId V, unsigned Depth) {
  if (Depth > MaxDepth)
    return {};
  if (!Walking.insert({F, V}).second)
    return {};
  const ir::Instr &I = Flow.program().code(F).Instrs[V];
  Subjects Result = subjects(F, V);
  switch (I.Code) {
  case Op::Load:
  case Op::Addr:
    merge(Result, storedInto(F, Flow.places().resolve(F, I.Where), V, Depth + 1,
                             false));
    break;
  case Op::Cast:
  case Op::Await:
  case Op::Unary:
  case Op::Binary:
  case Op::Aggregate:
    for (ir::ValueId O : I.Operands)
      merge(Result, derived(F, O, Depth + 1));
    break;
  case Op::Call:
    merge(Result, derivedByCall(F, V, Depth + 1));
    break;
  default:
    break;
  }
  Walking.erase({F, V});
  return Result;
}

/// Whether the call binds operand \p O to a statement: whether that went well
/// says nothing of the value.
bool Tested::isStored(Site Call, uint32_t O) const {
  const ir::Instr &I = Flow.program().instr(Call);
  for (const catalog::FunctionModel *M : Flow.models().of(Call))
    for (const catalog::Sink &S : M->Sinks) {
      if (S.Kind != "sql-value" && S.Kind != "nosql-value")
        continue;
      auto First = Places::operand(I, *Flow.program().call(Call), S.Where);
      if (First &&
          (S.Where.Base == catalog::Port::Rest ? O >= *First : O == *First))
        return true;
    }
  return false;
}

/// Whether the call yields one member of operand \p O, which says nothing of
/// the others.
bool Tested::isCutOutOf(Site Call, uint32_t O) const {
  const ir::Instr &I = Flow.program().instr(Call);
  const ir::Call &C = *Flow.program().call(Call);
  auto Cuts = [&](const catalog::Expr &E, auto &Self) -> bool {
    if (E.What == catalog::Expr::Choice)
      return llvm::any_of(
          E.Operands, [&](const catalog::Expr &X) { return Self(X, Self); });
    if ((E.What != catalog::Expr::At && E.What != catalog::Expr::Alias) ||
        !E.Where.KeyArgument || Places::operand(I, C, E.Where) != O)
      return false;
    uint32_t Key = *E.Where.KeyArgument + (C.is(ir::HasReceiver) ? 1 : 0);
    return Key < I.Operands.size() &&
           Flow.places().constant(Call.Function, I.Operands[Key]).has_value();
  };
  return llvm::any_of(
      Flow.models().of(Call), [&](const catalog::FunctionModel *M) {
        return llvm::any_of(M->Effects, [&](const catalog::Effect &E) {
          return E.Target.Base == catalog::Port::Return && Cuts(E.Value, Cuts);
        });
      });
}

Tested::Subjects Tested::derivedByCall(FunctionId F, ir::ValueId V,
                                       unsigned Depth) {
  if (Depth > MaxDepth)
    return {};
  const Program &Joined = Flow.program();
  Site Call{F, V};
  const ir::Instr &I = Joined.instr(Call);
  if (isPresence(Call) || has(Call, "query") || has(Call, "fetch"))
    return found(F, V, Depth + 1);
  Subjects Result;
  bool Body = false;
  if (Flow.models().of(Call).empty())
    for (const Edge &E : Flow.calleesOf(Call)) {
      if (E.What != Edge::Direct && E.What != Edge::Value)
        continue;
      Body = true;
      const Summary &There = summary(E.Callee);
      Subjects All = There.Any;
      All.insert(There.Looked.begin(), There.Looked.end());
      All.insert(There.Survived.begin(), There.Survived.end());
      merge(Result, inCaller(All, E));
    }
  if (Body)
    return Result;
  // What the verdict is on, as a model says it: a member of a document.
  merge(Result, subjects(Flow.result(Call, {})));
  for (uint32_t O = 0; O < I.Operands.size(); ++O) {
    if (isStored(Call, O) || isCutOutOf(Call, O))
      continue;
    merge(Result, subjects(Flow.operand(Call, O)));
    merge(Result, derived(F, I.Operands[O], Depth + 1));
  }
  return has(Call, "type-test") ? typesOf(Result) : Result;
}

/// Values that were looked up to make \p V: that there is a result is a test
/// of them, though not of the result. They go to \p Looked, if it is given;
/// what decided about \p V otherwise is the answer.
Tested::Subjects Tested::found(FunctionId F, ir::ValueId V, unsigned Depth,
                               Subjects *Looked) {
  if (Depth > MaxDepth)
    return {};
  const Program &Joined = Flow.program();
  const ir::Instr &I = Joined.code(F).Instrs[V];
  switch (I.Code) {
  case Op::Cast:
  case Op::Await:
    return found(F, I.Operands[0], Depth + 1, Looked);
  case Op::Load:
  case Op::Addr:
    return storedInto(F, Flow.places().resolve(F, I.Where), V, Depth + 1, true,
                      Looked);
  case Op::Call:
    break;
  default:
    return {};
  }
  Site Call{F, V};
  Subjects Result;
  if (Flow.models().of(Call).empty()) {
    for (const Edge &E : Flow.calleesOf(Call)) {
      if (E.What != Edge::Direct && E.What != Edge::Value)
        continue;
      const Summary &There = summary(E.Callee);
      Subjects All = There.Any;
      merge(Result, inCaller(All, E));
      merge(Looked ? *Looked : Result, inCaller(There.Looked, E));
    }
    return Result;
  }
  if (has(Call, "query") || has(Call, "fetch") || has(Call, "prepare")) {
    // The values of the statement: given here, or bound before.
    for (uint32_t O = 0; O < I.Operands.size(); ++O)
      merge(Looked ? *Looked : Result, subjects(Flow.operand(Call, O)));
  }
  for (ir::ValueId O : I.Operands) {
    merge(Result, found(F, O, Depth + 1, Looked));
    // Bound to the object that runs the statement.
    const ir::Instr &Given = Joined.code(F).Instrs[O];
    ir::Place P = Given.Code == Op::Addr ? Flow.places().resolve(F, Given.Where)
                                         : Flow.places().pointee(F, O);
    Memory &M = Flow.memory(F);
    for (ir::ValueId B = 0; B < V; ++B) {
      if (Joined.code(F).Instrs[B].Code != Op::Call ||
          !M.flow().dominates(M.blockOf(B), M.blockOf(V)))
        continue;
      for (const catalog::FunctionModel *Model : Flow.models().of({F, B}))
        for (const catalog::Sink &S : Model->Sinks) {
          if (S.Kind != "sql-value" && S.Kind != "nosql-value")
            continue;
          const ir::Instr &Bind = Joined.code(F).Instrs[B];
          bool Same = llvm::any_of(Bind.Operands, [&](ir::ValueId X) {
            const ir::Instr &Y = Joined.code(F).Instrs[X];
            ir::Place Q = Y.Code == Op::Addr ? Flow.places().resolve(F, Y.Where)
                                             : Flow.places().pointee(F, X);
            return Q.Base == P.Base && Q.Index == P.Index &&
                   Q.Base != ir::Root::Value;
          });
          if (Same && S.Where.Base != catalog::Port::Rest)
            merge(Looked ? *Looked : Result,
                  subjects(Flow.port({F, B}, S.Where)));
        }
    }
  }
  return Result;
}

} // namespace backlint::link
