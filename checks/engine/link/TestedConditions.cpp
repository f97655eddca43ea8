//===- TestedConditions.cpp - What a condition tests ----------------------===//

#include "link/Tested.h"
#include "llvm/ADT/STLExtras.h"

namespace backlint::link {

using catalog::Guard;
using ir::Op;
using ir::Operator;

/// A condition that is put together over more steps tests too much.
static constexpr unsigned MaxDepth = 8;

bool Tested::has(Site Call, llvm::StringRef Role) const {
  return llvm::any_of(
      Flow.models().of(Call),
      [&](const catalog::FunctionModel *M) { return M->has(Role.str()); });
}

Tested::Verdict Tested::ofObject(FunctionId F, ir::ValueId V, unsigned Depth) {
  Verdict Result;
  Subjects Looked;
  Result.True = Result.False = found(F, V, Depth + 1, &Looked);
  merge(Result.True, Looked);
  return Result;
}

/// Whether the call itself is a source.
bool Tested::yieldsSource(Site Call) {
  for (const catalog::FunctionModel *M : Flow.models().of(Call))
    for (const catalog::Effect &E : M->Effects)
      if (E.Target.Base == catalog::Port::Return &&
          E.Value.What == catalog::Expr::Source)
        return true;
  return false;
}

Tested::Verdict Tested::calls(FunctionId F, ir::ValueId V, unsigned Depth) {
  Site Call{F, V};
  const Program &Joined = Flow.program();
  const ir::Instr &I = Joined.instr(Call);
  const ir::Call &C = *Joined.call(Call);
  if (isPresence(Call) || has(Call, "query") || has(Call, "fetch")) {
    Verdict There = ofObject(F, V, Depth);
    if (has(Call, "absence"))
      std::swap(There.True, There.False);
    return There;
  }
  // An accessor that yields a value of the request: that there is one.
  if (!Flow.models().isNumber(F, I.Type) && yieldsSource(Call))
    return ofObject(F, V, Depth);
  Verdict Result;
  bool Exact = false;
  for (const catalog::FunctionModel *M : Flow.models().of(Call))
    for (const Guard &G : M->Guards) {
      if ((G.How != Guard::True && G.How != Guard::Zero) ||
          !Places::operand(I, C, G.Value))
        continue;
      // Being none of the constants says little of a value.
      Exact |= G.What == Guard::Equal;
      Subjects &Side = G.How == Guard::True ? Result.True : Result.False;
      merge(Side, subjects(Flow.port(Call, G.Value)));
      if (G.What == Guard::Equal && Places::operand(I, C, G.Set))
        merge(Side, subjects(Flow.port(Call, G.Set)));
    }
  llvm::StringRef Name =
      C.Callee == ir::NoSymbol
          ? llvm::StringRef()
          : llvm::StringRef(Joined.unit(F).Symbols[C.Callee].Name);
  bool Eq = Name.ends_with("operator=="), Ne = Name.ends_with("operator!=");
  if (Eq || Ne) {
    bool Lookup = llvm::any_of(I.Operands, [&](ir::ValueId O) {
      auto From = origin(F, O);
      return From && has({F, *From}, "end");
    });
    Subjects All;
    for (ir::ValueId O : I.Operands)
      merge(All, derived(F, O, Depth + 1));
    // An empty text is one that is not there.
    bool Empty = llvm::any_of(I.Operands, [&](ir::ValueId O) {
      auto Text = Flow.places().constant(F, O);
      return Text && Text->empty();
    });
    if (Lookup)
      return {All, All};
    if (Empty)
      return {};
    merge(Eq ? Result.True : Result.False, All);
    return Result;
  }
  if (Exact)
    return Result;
  std::optional<Verdict> All;
  if (Flow.models().of(Call).empty())
    for (const Edge &E : Flow.calleesOf(Call)) {
      if (E.What != Edge::Direct && E.What != Edge::Value)
        continue;
      Verdict Here;
      const Summary &There = summary(E.Callee);
      if (Flow.models().isNumber(E.Callee, Joined.symbol(E.Callee).Result)) {
        Here.True = inCaller(There.Says.True, E);
        Here.False = inCaller(There.Says.False, E);
        Subjects Looked = inCaller(There.Looked, E);
        merge(Here.True, Looked);
        merge(Here.False, Looked);
      } else {
        Subjects Any = There.Any;
        Any.insert(There.Looked.begin(), There.Looked.end());
        Here.True = Here.False = inCaller(Any, E);
      }
      if (!All) {
        All = std::move(Here);
      } else {
        merge(All->True, Here.True);
        merge(All->False, Here.False);
      }
    }
  if (All)
    return *All;
  Subjects Any = derivedByCall(F, V, Depth + 1);
  merge(Result.True, Any);
  merge(Result.False, Any);
  return Result;
}

Tested::Verdict Tested::comparison(FunctionId F, const ir::Instr &I,
                                   unsigned Depth) {
  auto Is = [&](enum Operator O) {
    return I.Index == static_cast<uint32_t>(O);
  };
  bool Equality = Is(Operator::Eq) || Is(Operator::Ne);
  auto Constant = [&](unsigned Side) {
    return Flow.places().constant(F, I.Operands[Side]);
  };
  unsigned Value = Constant(0) ? 1 : 0;
  auto Text = Constant(1 - Value);
  bool Zero = Text && (*Text == "0" || *Text == "false" || Text->empty() ||
                       *Text == "nullptr");
  const ir::Instr &Other = Flow.program().code(F).Instrs[I.Operands[1 - Value]];
  Zero |=
      Other.Code == Op::Literal &&
      Flow.program().unit(F).Literals[Other.Index].What == ir::Literal::Null;
  if ((Zero || Text == "1") && isLength(F, I.Operands[Value])) {
    // That it has a length is that it is there.
    if (!Equality || Zero) {
      Verdict There = ofObject(F, I.Operands[Value], Depth);
      if (Is(Operator::Eq) || Is(Operator::Lt) || Is(Operator::Le))
        std::swap(There.True, There.False);
      return There;
    }
  }
  if (Equality && Zero) {
    Verdict Inner = condition(F, I.Operands[Value], Depth + 1);
    if (Is(Operator::Eq))
      std::swap(Inner.True, Inner.False);
    return Inner;
  }
  Subjects All = derived(F, I.Operands[0], Depth + 1);
  merge(All, derived(F, I.Operands[1], Depth + 1));
  // What a search, a comparison or a function says of a value is a test
  // whichever it says; that a value is not this constant is hardly one.
  bool Said = Value < 2 && [&] {
    auto From = origin(F, I.Operands[Value]);
    if (!From)
      return false;
    const ir::Instr &Call = Flow.program().code(F).Instrs[*From];
    return Call.Operands.size() > 1 || Flow.models().of({F, *From}).empty() ||
           has({F, *From}, "fetch") || has({F, *From}, "query");
  }();
  if (!Equality || Said)
    return {All, All};
  Verdict Result;
  (Is(Operator::Eq) ? Result.True : Result.False) = std::move(All);
  return Result;
}

/// Values whose conversion yields 0 where it fails, and that are compared with
/// 0: a test of the conversion, though not of the range.
Tested::Subjects Tested::failure(FunctionId F, ir::ValueId V, unsigned Depth) {
  const ir::Instr &I = Flow.program().code(F).Instrs[V];
  Subjects Result;
  if (Depth > MaxDepth)
    return Result;
  if (I.Code == Op::Cast || I.Code == Op::Unary || I.Code == Op::Binary)
    for (ir::ValueId O : I.Operands)
      merge(Result, failure(F, O, Depth + 1));
  else if (auto From = origin(F, V); From && has({F, *From}, "converts"))
    merge(Result, derived(F, *From, Depth + 1));
  return Result;
}

Tested::Verdict Tested::condition(FunctionId F, ir::ValueId V, unsigned Depth) {
  if (Depth > MaxDepth)
    return {};
  const ir::Instr &I = Flow.program().code(F).Instrs[V];
  switch (I.Code) {
  case Op::Cast:
  case Op::Await:
    return condition(F, I.Operands[0], Depth + 1);
  case Op::Unary: {
    Verdict Inner = condition(F, I.Operands[0], Depth + 1);
    if (I.Index == static_cast<uint32_t>(Operator::Not))
      std::swap(Inner.True, Inner.False);
    return Inner;
  }
  case Op::Binary: {
    enum Operator O = static_cast<enum Operator>(I.Index);
    if (O == Operator::LogicalAnd || O == Operator::LogicalOr) {
      Verdict A = condition(F, I.Operands[0], Depth + 1);
      Verdict B = condition(F, I.Operands[1], Depth + 1);
      auto Common = [](Subjects &To, const Subjects &With) {
        std::erase_if(To, [&](Subject S) { return !With.count(S); });
      };
      if (O == Operator::LogicalAnd) {
        merge(A.True, B.True);
        Common(A.False, B.False);
      } else {
        Common(A.True, B.True);
        merge(A.False, B.False);
      }
      return A;
    }
    if (O >= Operator::Eq && O <= Operator::Cmp)
      return comparison(F, I, Depth);
    Subjects All = derived(F, V, Depth + 1);
    return {All, All};
  }
  case Op::Call:
    return calls(F, V, Depth);
  case Op::Load: {
    // A flag, or a value whose truth is that it is there.
    const ir::Type *T = Flow.program().type(F, I.Type);
    ir::Place P = Flow.places().resolve(F, I.Where);
    if (!T || T->Kind != ir::TypeKind::Bool)
      return ofObject(F, V, Depth);
    Memory &M = Flow.memory(F);
    Version Now = M.version(M.before(V, {P.Base, P.Index}));
    const ir::Instr *W = Now.What == Version::Write
                             ? &Flow.program().code(F).Instrs[Now.Instr]
                             : nullptr;
    if (W && W->Code == Op::Store && P.Steps.empty())
      return condition(F, W->Operands[0], Depth + 1);
    Subjects All = storedInto(F, P, V, Depth + 1, false);
    if (P.Base == ir::Root::Local) {
      // Each way by which the flag is set stores a verdict.
      Subjects More = derived(F, V, Depth + 1);
      merge(All, More);
    }
    return {All, All};
  }
  default:
    return {};
  }
}

} // namespace backlint::link
