//===- Loops.cpp - What loops iterate over and what varies in them --------===//

#include "link/Loops.h"
#include "llvm/ADT/STLExtras.h"

namespace backlint::link {

using ir::Op;
using ir::PathStep;
using ir::TypeKind;

Loops::Loops(ValueFlow &Flow)
    : Flow(Flow), Joined(Flow.program()), Queries(Flow, "query"),
      Executes(Flow, "query", "fetch"), Fetches(Flow, "fetch"), Texts(Flow) {}

Loops::~Loops() = default;

bool Loops::isIn(const ir::Function &Code, ir::BlockId B, uint32_t Loop) const {
  for (uint32_t L = Code.Blocks[B].Loop; L != ir::None;
       L = Code.Loops[L].Parent)
    if (L == Loop)
      return true;
  return false;
}

std::vector<uint32_t> Loops::around(Site S) const {
  std::vector<uint32_t> Result;
  const ir::Function &Code = Joined.code(S.Function);
  const ir::Unit &Unit = Joined.unit(S.Function);
  ir::BlockId B = Flow.memory(S.Function).blockOf(S.Instr);
  if (B == ir::NoBlock)
    return Result;
  for (uint32_t L = Code.Blocks[B].Loop; L != ir::None;
       L = Code.Loops[L].Parent) {
    uint32_t Macro = Code.Loops[L].Macro;
    if (Macro == ir::None || !Joined.catalog().isLogMacro(Unit.Strings[Macro]))
      Result.push_back(L);
  }
  return Result;
}

bool Loops::contains(FunctionId F, uint32_t Loop, ir::ValueId V) {
  ir::BlockId B = Flow.memory(F).blockOf(V);
  return B != ir::NoBlock && isIn(Joined.code(F), B, Loop);
}

const std::vector<bool> &Loops::staying(FunctionId F, uint32_t Loop) {
  auto [It, New] = Staying.try_emplace({F, Loop});
  if (!New)
    return It->second;
  const ir::Function &Code = Joined.code(F);
  const ir::Flow &Graph = Flow.memory(F).flow();
  std::vector<bool> Result(Code.Blocks.size(), false);
  std::vector<ir::BlockId> Work;
  ir::BlockId Header = Code.Loops[Loop].Header;
  for (ir::BlockId B = 0; B < Code.Blocks.size(); ++B)
    // A loop made by goto has no header: all that lies in it goes round.
    if (B == Header || (Header == ir::NoBlock && isIn(Code, B, Loop))) {
      Result[B] = true;
      Work.push_back(B);
    }
  while (!Work.empty()) {
    ir::BlockId B = Work.back();
    Work.pop_back();
    for (ir::BlockId P : Graph.Predecessors[B])
      if (!Result[P] && isIn(Code, P, Loop)) {
        Result[P] = true;
        Work.push_back(P);
      }
  }
  return It->second = std::move(Result);
}

bool Loops::repeats(Site S, uint32_t Loop) {
  ir::BlockId B = Flow.memory(S.Function).blockOf(S.Instr);
  return B != ir::NoBlock && staying(S.Function, Loop)[B];
}

const LoopFacts &Loops::facts(FunctionId F, uint32_t Loop) {
  auto It = Known.find({F, Loop});
  if (It == Known.end())
    It = Known.emplace(Key{F, Loop}, classify(F, Loop)).first;
  return It->second;
}

LoopFacts Loops::classify(FunctionId F, uint32_t Loop) {
  const ir::Function &Code = Joined.code(F);
  const ir::Loop &L = Code.Loops[Loop];
  const std::vector<bool> &Stays = staying(F, Loop);
  // A condition of the loop leads out of it; a break leads to a block of it
  // that leads out.
  std::vector<ir::ValueId> Heads, Breaks;
  for (ir::BlockId B = 0; B < Code.Blocks.size(); ++B) {
    const ir::Block &Block = Code.Blocks[B];
    if (!Stays[B] || Block.Condition == ir::NoValue ||
        (Block.Ends != ir::TerminatorKind::Branch &&
         Block.Ends != ir::TerminatorKind::Switch))
      continue;
    bool Head = false, Break = false;
    for (ir::BlockId S : Block.Successors) {
      Head |= !isIn(Code, S, Loop);
      Break |= !Stays[S];
    }
    if (Head)
      Heads.push_back(Block.Condition);
    else if (Break)
      Breaks.push_back(Block.Condition);
  }
  if (L.Kind == ir::LoopKind::Range && L.Range != ir::NoValue) {
    LoopFacts Facts =
        factsOfRange(F, {ir::Root::Value, L.Range, {}},
                     Joined.type(F, Code.Instrs[L.Range].Type), L.Range);
    Facts.Name = rangeName(F, L.Range);
    for (ir::ValueId V : Heads)
      for (const ir::Place &P : slice(F, Loop, V).Read)
        if (isAdvanced(F, Loop, P))
          Facts.Advanced.push_back(P);
    return Facts;
  }
  bool Headless = Heads.empty();
  LoopFacts Result;
  for (ir::ValueId V : Headless ? Breaks : Heads) {
    LoopFacts Next = judge(F, Loop, V);
    llvm::append_range(Next.Advanced, Result.Advanced);
    llvm::append_range(Next.Deciding, Result.Deciding);
    // Whatever else ends it, a constant bound does; of an endless loop a
    // break that data decides, in spite of others.
    bool Better =
        Next.Over == Iteration::Constant
            ? !Headless
            : Result.Over == Iteration::Flag || (Next.isData() && Headless);
    if (Better && Result.Over != Iteration::Constant) {
      Result = std::move(Next);
    } else {
      Result.Advanced = std::move(Next.Advanced);
      Result.Deciding = std::move(Next.Deciding);
    }
  }
  if (Result.What && !Result.Feed)
    Result.Feed = Texts.feeding(F, *Result.What, Result.What->Index);
  if (Result.Over == Iteration::Rows && Result.Feed &&
      givesOneRow(Result.Feed->Text))
    Result.Over = Iteration::Single;
  return Result;
}

/// What the code calls a range; nothing for one that has no name of its own.
std::string Loops::rangeName(FunctionId F, ir::ValueId V) {
  const ir::Function &Code = Joined.code(F);
  ir::ValueId Maker = V;
  for (unsigned Hops = 0; Hops < 8; ++Hops) {
    const ir::Instr &I = Code.Instrs[Maker];
    if (I.Code == Op::Call) {
      if (Code.Calls[I.Index].is(ir::ImplicitCall) || Executes.call({F, Maker}))
        return "";
      break;
    }
    if (I.Where == ir::NoPlace)
      break;
    const ir::Place &P = Code.Places[I.Where];
    ir::ValueId Next = ir::NoValue;
    if (P.Base == ir::Root::Value && P.Steps.empty())
      Next = P.Index;
    else if (P.Base == ir::Root::Local && P.Steps.empty() &&
             (Code.Locals[P.Index].Temporary ||
              Code.Locals[P.Index].Name.empty()))
      for (const ir::Instr &S : Code.Instrs)
        if (S.Code == Op::Store && Code.Places[S.Where] == P)
          Next = S.Operands[0];
    if (Next == ir::NoValue)
      break;
    Maker = Next;
  }
  return Flow.nameOf(F, V);
}

LoopFacts Loops::factsOfRange(FunctionId F, const ir::Place &Range,
                              const ir::Type *Type, ir::ValueId At) {
  LoopFacts Facts;
  Facts.Over = Iteration::Elements;
  Facts.What = Range;
  if (isConstantList(F, Range, Type, At)) {
    Facts.Over = Iteration::Constant;
    return Facts;
  }
  if (auto Result = Texts.resultOf(F, Range, At)) {
    Facts.Feed = Result;
    if (givesOneRow(Result->Text))
      Facts.Over = Iteration::Single;
    return Facts;
  }
  Facts.Feed = Texts.feeding(F, Range, At);
  return Facts;
}

/// Whether the term holds constants and nothing else, and some.
static bool isConstantText(TermRef T, unsigned Depth = 0) {
  switch (T->Kind) {
  case TermKind::Text:
  case TermKind::Callee:
    return true;
  case TermKind::Choice:
  case TermKind::Mix:
  case TermKind::Concat:
  case TermKind::Hop:
  case TermKind::Part:
  case TermKind::Repeat:
    return !T->Kids.empty() && Depth < 200 &&
           llvm::all_of(
               T->Kids,
               [&](TermRef K) { return isConstantText(K, Depth + 1); });
  default:
    return false;
  }
}

bool Loops::isConstantList(FunctionId F, const ir::Place &Range,
                           const ir::Type *Type, ir::ValueId At) {
  while (Type && Type->Element != ir::NoType &&
         (Type->Kind == TypeKind::Reference || Type->Kind == TypeKind::Pointer))
    Type = Joined.type(F, Type->Element);
  if (Type && Type->Kind == TypeKind::Array)
    return true;
  if (Type && Type->Kind == TypeKind::Record)
    if (const catalog::TypeModel *M = Joined.catalog().type(Type->Name);
        M && llvm::is_contained(M->Roles, "fixed-size"))
      return true;
  ir::Place Element = Range;
  Element.Steps.push_back({PathStep::Element, ""});
  if (isConstantText(Flow.resolve(Flow.read(F, Element, At))))
    return true;
  // Numbers carry no text: a local list is constant if each of its writers is.
  ir::Place Real = Flow.places().resolve(F, Range);
  if (Real.Base != ir::Root::Local || !Real.Steps.empty())
    return false;
  const ir::Function &Code = Joined.code(F);
  bool Any = false;
  for (ir::ValueId V = 0; V < Code.Instrs.size(); ++V)
    for (const Touch &T : Flow.memory(F).touches(V)) {
      if (T.Where.Base != Real.Base || T.Where.Index != Real.Index)
        continue;
      Any = true;
      const ir::Instr &I = Code.Instrs[V];
      for (size_t O = 0; O < I.Operands.size(); ++O) {
        bool Receiver = I.Code == Op::Call && O == 0 &&
                        Code.Calls[I.Index].is(ir::HasReceiver);
        if (!Receiver && !isConstant(F, I.Operands[O]))
          return false;
      }
      // Without arguments it may be anything that is called.
      if (I.Code == Op::Store && Code.Instrs[I.Operands[0]].Code == Op::Call)
        return false;
    }
  return Any;
}

bool Loops::isConstant(FunctionId F, ir::ValueId V, unsigned Depth) {
  if (Depth > 12)
    return false;
  const ir::Function &Code = Joined.code(F);
  const ir::Instr &I = Code.Instrs[V];
  auto All = [&] {
    return llvm::all_of(
        I.Operands, [&](ir::ValueId O) { return isConstant(F, O, Depth + 1); });
  };
  switch (I.Code) {
  case Op::Literal:
  case Op::Function:
    return true;
  case Op::Cast:
  case Op::Unary:
  case Op::Binary:
  case Op::Aggregate:
    return All();
  case Op::Addr:
  case Op::Load: {
    ir::Place P = Flow.places().resolve(F, Code.Places[I.Where]);
    if (P.Base == ir::Root::Global)
      return Joined.isConstGlobal(P.Index);
    if (P.Base == ir::Root::Param && P.Steps.empty()) {
      llvm::ArrayRef<Edge> By = Flow.callers(F);
      return !By.empty() && By.size() <= 8 && Depth < 4 &&
             llvm::all_of(
                 By,
                 [&](const Edge &E) {
                   const ir::Call *C = Joined.call(E.Call);
                   uint32_t O = P.Index + (C && C->is(ir::HasReceiver) ? 1 : 0);
                   const ir::Instr &Call = Joined.instr(E.Call);
                   return E.What == Edge::Direct && E.Call.Function != F &&
                          O < Call.Operands.size() &&
                          isConstant(E.Call.Function, Call.Operands[O],
                                     Depth + 4);
                 });
    }
    if (P.Base != ir::Root::Local || !P.Steps.empty())
      return false;
    bool Any = false;
    for (ir::ValueId W = 0; W < Code.Instrs.size(); ++W)
      for (const Touch &T : Flow.memory(F).touches(W)) {
        if (T.Where.Base != P.Base || T.Where.Index != P.Index)
          continue;
        Any = true;
        const ir::Instr &By = Code.Instrs[W];
        size_t First =
            By.Code == Op::Call && Code.Calls[By.Index].is(ir::HasReceiver) ? 1
                                                                            : 0;
        // Of a call only a constructor's result is known, also without
        // arguments.
        if (By.Code != Op::Store &&
            (First == 0 || Code.Calls[By.Index].Callee == ir::NoSymbol ||
             Joined.unit(F).Symbols[Code.Calls[By.Index].Callee].Kind !=
                 ir::SymbolKind::Constructor))
          return false;
        for (size_t O = First; O < By.Operands.size(); ++O)
          if (By.Operands[O] == V || !isConstant(F, By.Operands[O], Depth + 1))
            return false;
      }
    return Any;
  }
  case Op::Call: {
    // The size of a constant list, or of an array.
    const ir::Call &C = Code.Calls[I.Index];
    if (I.Operands.size() != 1 || !Flow.models().isNumber(F, I.Type))
      return false;
    const ir::Type *T = Joined.type(F, Code.Instrs[I.Operands[0]].Type);
    const ir::Type *Pointed =
        T && T->Element != ir::NoType ? Joined.type(F, T->Element) : T;
    bool Array = Pointed && Pointed->Kind == TypeKind::Array;
    return (C.is(ir::HasReceiver) || Array) && !Queries.call({F, V}) &&
           isConstantList(F, {ir::Root::Value, I.Operands[0], {}}, T, V);
  }
  default:
    return false;
  }
}

/// A container that is the function's own: also a parameter by value.
bool Loops::isLocalContainer(FunctionId F, const ir::Place &P) {
  if ((P.Base != ir::Root::Local && P.Base != ir::Root::Param) ||
      !P.Steps.empty())
    return false;
  const ir::Function &Code = Joined.code(F);
  const ir::Type *T =
      Joined.type(F, P.Base == ir::Root::Local ? Code.Locals[P.Index].Type
                                               : Code.Params[P.Index].Type);
  const catalog::TypeModel *M = T && T->Kind == TypeKind::Record
                                    ? Joined.catalog().type(T->Name)
                                    : nullptr;
  return M && M->Is == "container";
}

} // namespace backlint::link
