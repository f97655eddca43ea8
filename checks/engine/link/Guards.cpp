//===- Guards.cpp - What tests on the way prove ---------------------------===//

#include "link/Guards.h"
#include "llvm/ADT/STLExtras.h"

namespace backlint::link {

using catalog::Guard;
using ir::Op;
using ir::Operator;

static bool isBranch(const ir::DominatingCondition &D) {
  return D.Holds == ir::DominatingCondition::IsTrue ||
         D.Holds == ir::DominatingCondition::IsFalse;
}

static bool isTrue(const ir::DominatingCondition &D) {
  return D.Holds == ir::DominatingCondition::IsTrue;
}

/// What holds whichever way was taken: the value is in one of both sets.
Guards::Facts Guards::both(const Facts &A, const Facts &B) {
  Facts Result;
  for (const auto &[Key, Fact] : A) {
    auto Other = B.find(Key);
    if (Other == B.end())
      continue;
    struct Fact Joined = Fact;
    Joined.Set = Flow.pool().choice({Fact.Set, Other->second.Set});
    // Equality asks the most of the set.
    if (Other->second.How == EqualTo)
      Joined.How = EqualTo;
    Result.emplace(Key, Joined);
  }
  return Result;
}

/// The version that last changed \p P itself, past writes elsewhere in its
/// object.
VersionId Guards::effective(FunctionId F, const ir::Place &P, VersionId V) {
  Memory &M = Flow.memory(F);
  for (unsigned Steps = 0; Steps < 64; ++Steps) {
    Version Now = M.version(V);
    if (Now.What != Version::Write)
      return V;
    for (const Touch &T : M.touches(Now.Instr))
      if (RootObject{T.Where.Base, T.Where.Index} == Now.Root &&
          compare(T.Where.Steps, P.Steps).How != Overlap::Apart)
        return V;
    V = M.before(Now.Instr, Now.Root);
  }
  return V;
}

/// What the version \p V of \p P is a copy of: a stored value, or an operand
/// that the model of the writing call says is taken over as it is.
std::optional<Guards::Named> Guards::copied(FunctionId F, const ir::Place &P,
                                            VersionId V) {
  Memory &M = Flow.memory(F);
  Version Now = M.version(V);
  if (Now.What != Version::Write || P.Base == ir::Root::Global)
    return std::nullopt;
  const ir::Instr &I = Flow.program().code(F).Instrs[Now.Instr];
  if (I.Code == Op::Store) {
    if (M.touches(Now.Instr)[0].Where != P)
      return std::nullopt;
    return nameOf(F, I.Operands[0], Now.Instr);
  }
  Site Call{F, Now.Instr};
  for (const catalog::FunctionModel *Model : Flow.models().of(Call))
    for (const catalog::Effect &E : Model->Effects) {
      if (E.Target.Base == catalog::Port::Return ||
          E.Value.What != catalog::Expr::At ||
          E.Value.Where.Base == catalog::Port::Rest ||
          Flow.places().port(Call, E.Target) != P)
        continue;
      auto Index =
          Places::operand(I, *Flow.program().call(Call), E.Value.Where);
      if (!Index)
        continue;
      if (auto From = Flow.places().port(Call, E.Value.Where))
        return nameOf(F, *From, M.before(Now.Instr, {From->Base, From->Index}));
      if (E.Value.Where.Steps.empty())
        return nameOf(F, I.Operands[*Index], Now.Instr);
    }
  return std::nullopt;
}

Guards::Named Guards::nameOf(FunctionId F, const ir::Place &P, VersionId V) {
  if (P.Base == ir::Root::Value) {
    Named Inner = nameOf(F, P.Index, P.Index);
    Inner.Entry.reset();
    Inner.Key = "*" + Inner.Key;
    for (const ir::PathStep &S : P.Steps)
      Inner.Key += "/" + std::to_string(S.What) + S.Name;
    return Inner;
  }
  VersionId Real = effective(F, P, V);
  // A copy is what it was copied from.
  if (std::optional<Named> Original = copied(F, P, Real))
    return *Original;
  Named Result;
  Result.Key = "p" + std::to_string(static_cast<int>(P.Base)) + ":" +
               std::to_string(P.Index) + "@" + std::to_string(Real);
  for (const ir::PathStep &S : P.Steps)
    Result.Key += "/" + std::to_string(S.What) + S.Name;
  if (Flow.memory(F).version(Real).What == Version::Entry &&
      P.Base != ir::Root::Local)
    Result.Entry = Boundary{P.Base, P.Index, P.Steps};
  return Result;
}

Guards::Named Guards::nameOf(FunctionId F, ir::ValueId V, ir::ValueId At) {
  const Program &Joined = Flow.program();
  const ir::Function &Code = Joined.code(F);
  const ir::Instr &I = Code.Instrs[V];
  Named Own;
  Own.Key = "v" + std::to_string(V);
  auto AtPlace = [&](const ir::Place &P, ir::ValueId When) {
    return nameOf(F, P, Flow.memory(F).before(When, {P.Base, P.Index}));
  };
  switch (I.Code) {
  case Op::Addr:
    return AtPlace(Flow.places().resolve(F, I.Where), At);
  case Op::Load:
    return AtPlace(Flow.places().resolve(F, I.Where), V);
  case Op::Cast:
  case Op::Await:
    return nameOf(F, I.Operands[0], At);
  case Op::Literal:
    Own.Key = "l" + Joined.unit(F).Literals[I.Index].Value;
    return Own;
  case Op::Call:
    break;
  default:
    return Own;
  }
  ir::Place P = Flow.places().pointee(F, V);
  if (P != ir::Place{ir::Root::Value, V, {}})
    return AtPlace(P, At);
  const ir::Call &C = Code.Calls[I.Index];
  // A copy or view of an operand is that operand.
  for (const catalog::FunctionModel *M : Flow.models().of({F, V}))
    for (const catalog::Effect &E : M->Effects)
      if (E.Target.Base == catalog::Port::Return && E.Target.Steps.empty() &&
          E.Value.What == catalog::Expr::At &&
          E.Value.Where.Base != catalog::Port::Rest)
        if (auto Viewed = Flow.places().port({F, V}, E.Value.Where))
          return AtPlace(*Viewed, V);
  // Two calls of one accessor with the same operands yield the same value
  // when nothing is written between them.
  bool Accessor = C.is(ir::HasReceiver) && C.Callee != ir::NoSymbol &&
                  Joined.unit(F).Symbols[C.Callee].is(ir::ConstMethod);
  if (!Accessor || !Flow.memory(F).touches(V).empty())
    return Own;
  Own.Key = "c" + Joined.unit(F).Symbols[C.Callee].Identity + "(";
  for (ir::ValueId O : I.Operands) {
    const ir::Instr &Given = Code.Instrs[O];
    if (auto Text = Flow.places().constant(F, O))
      Own.Key += "l" + *Text + ",";
    else
      Own.Key += nameOf(F, O, Given.Code == Op::Addr ? V : O).Key + ",";
  }
  return Own;
}

std::optional<Guards::Named> Guards::nameAt(Site Call, const Boundary &B,
                                            FunctionId Callee) {
  const Program &Joined = Flow.program();
  FunctionId F = Call.Function;
  if (B.Base == ir::Root::Global)
    return std::nullopt;
  if (auto P = Flow.places().bind(Call, Callee, B))
    return nameOf(F, *P,
                  Flow.memory(F).before(Call.Instr, {P->Base, P->Index}));
  if (B.Base != ir::Root::Param)
    return std::nullopt;
  const ir::Instr &I = Joined.instr(Call);
  uint32_t Index = B.Index + (Joined.call(Call)->is(ir::HasReceiver) ? 1 : 0);
  if (Index >= I.Operands.size())
    return std::nullopt;
  ir::ValueId V = I.Operands[Index];
  const ir::Instr &Given = Joined.code(F).Instrs[V];
  if (Given.Code == Op::Load) {
    ir::Place P = Flow.places().resolve(F, Given.Where);
    P.Steps.insert(P.Steps.end(), B.Steps.begin(), B.Steps.end());
    return nameOf(F, P, Flow.memory(F).before(V, {P.Base, P.Index}));
  }
  if (B.Steps.empty())
    return nameOf(F, V, Call.Instr);
  return std::nullopt;
}

/// Whether a stranger has put something into \p T.
static bool isOpen(TermRef T, const catalog::Catalog &Known) {
  if (T->Kind == TermKind::Source)
    return Known.isUntrusted(T->Name);
  return llvm::any_of(T->Kids, [&](TermRef K) { return isOpen(K, Known); });
}

static bool isConstant(TermRef T) {
  switch (T->Kind) {
  case TermKind::Text:
  case TermKind::Number:
  case TermKind::Bottom:
    return true;
  case TermKind::Source:
  case TermKind::Unknown:
  case TermKind::Port:
  case TermKind::Callee:
  case TermKind::Cycle:
    return false;
  default:
    return llvm::all_of(T->Kids, isConstant);
  }
}

/// Whether a pattern that matches a whole text leaves no room for characters
/// that its writer did not name: no `.`, no negated class.
static bool isClosedPattern(llvm::StringRef Pattern) {
  bool InClass = false;
  for (size_t I = 0; I < Pattern.size(); ++I) {
    char C = Pattern[I];
    if (C == '\\') {
      if (I + 1 < Pattern.size() &&
          llvm::StringRef("SWD").contains(Pattern[I + 1]))
        return false;
      ++I;
    } else if (C == '[') {
      InClass = true;
      if (I + 1 < Pattern.size() && Pattern[I + 1] == '^')
        return false;
    } else if (C == ']') {
      InClass = false;
    } else if (InClass && (C == '\'' || C == '"' || C == ';')) {
      return false;
    } else if (C == '.' && !InClass) {
      return false;
    }
  }
  return true;
}

/// Whether the set is a regular expression, by the type of its object.
bool Guards::isPattern(Site Call, const catalog::Port &Port) const {
  const Program &Joined = Flow.program();
  const ir::Instr &I = Joined.instr(Call);
  auto Index = Places::operand(I, *Joined.call(Call), Port);
  if (!Index)
    return false;
  FunctionId F = Call.Function;
  const ir::Type *T =
      Joined.type(F, Joined.code(F).Instrs[I.Operands[*Index]].Type);
  while (
      T && T->Element != ir::NoType &&
      (T->Kind == ir::TypeKind::Pointer || T->Kind == ir::TypeKind::Reference))
    T = Joined.type(F, T->Element);
  if (!T || T->Kind != ir::TypeKind::Record)
    return false;
  const catalog::TypeModel *M = Joined.catalog().type(T->Name);
  return M && M->Is == "pattern";
}

/// All that the set holds: itself, for a text or pattern, and its elements.
TermRef Guards::setOf(Site Call, const catalog::Port &Port) {
  ir::Path Element{{ir::PathStep::Element, ""}};
  return Flow.pool().choice(
      {Flow.port(Call, Port), Flow.port(Call, Port, Element)});
}

static bool isClosed(TermRef T) {
  if (T->Kind == TermKind::Hop || T->Kind == TermKind::Choice)
    return llvm::all_of(T->Kids, isClosed);
  return T->Kind == TermKind::Text && isClosedPattern(T->Name);
}

bool isAllowListed(TermRef Clean, const catalog::Catalog &Known) {
  if (Clean->Kids.size() < 2)
    return false;
  TermRef Set = Clean->Kids[1];
  if (Clean->Name == EqualTo)
    return Set->Kind != TermKind::Bottom && isConstant(Set);
  if (Clean->Name == MatchedBy)
    return isClosed(Set);
  return Clean->Name == MemberOf && !isOpen(Set, Known);
}

Guards::Facts Guards::impliedByModels(FunctionId F, ir::ValueId V,
                                      Guard::Form Form) {
  Facts Result;
  Site Call{F, V};
  const ir::Instr &I = Flow.program().instr(Call);
  const ir::Call &C = *Flow.program().call(Call);
  for (const catalog::FunctionModel *M : Flow.models().of(Call))
    for (const Guard &G : M->Guards) {
      if (G.How != Form)
        continue;
      auto Try = [&](const catalog::Port &Value, const catalog::Port &Set) {
        auto Index = Places::operand(I, C, Value);
        if (!Index)
          return;
        Named Name = [&] {
          if (auto P = Flow.places().port(Call, Value))
            return nameOf(F, *P, Flow.memory(F).before(V, {P->Base, P->Index}));
          return nameOf(F, I.Operands[*Index], V);
        }();
        Fact Proof;
        Proof.Entry = Name.Entry;
        if (G.What == Guard::Equal) {
          Proof.How = EqualTo;
          Proof.Set = Flow.port(Call, Set);
        } else if (isPattern(Call, Set)) {
          Proof.How = MatchedBy;
          Proof.Set = Flow.port(Call, Set);
        } else {
          Proof.How = MemberOf;
          Proof.Set = setOf(Call, Set);
        }
        Result.emplace(Name.Key, Proof);
      };
      Try(G.Value, G.Set);
      if (G.What == Guard::Equal) // Equality does not care about sides.
        Try(G.Set, G.Value);
    }
  return Result;
}

/// Carries what a callee proves of a boundary over to the call.
void Guards::add(Facts &To, Site Call, FunctionId Callee, const Fact &Of,
                 const Edge &By) {
  if (!Of.Entry)
    return;
  auto Name = nameAt(Call, *Of.Entry, Callee);
  if (!Name)
    return;
  Fact Here = Of;
  Here.Entry = Name->Entry;
  Here.Set = Flow.instantiate(Of.Set, By);
  To.emplace(Name->Key, Here);
}

/// The look-up whose result the iterator or pointer \p V holds.
std::optional<ir::ValueId> Guards::lookup(FunctionId F, ir::ValueId V) {
  const ir::Function &Code = Flow.program().code(F);
  for (unsigned Hops = 0; Hops < 8; ++Hops) {
    const ir::Instr &I = Code.Instrs[V];
    if (I.Code == Op::Call) {
      for (const catalog::FunctionModel *M : Flow.models().of({F, V}))
        for (const Guard &G : M->Guards)
          if (G.How == Guard::NotEnd)
            return V;
      return std::nullopt;
    }
    if (I.Code == Op::Cast) {
      V = I.Operands[0];
      continue;
    }
    if (I.Code != Op::Load && I.Code != Op::Addr)
      return std::nullopt;
    ir::Place P = Code.Places[I.Where];
    if (P.Base != ir::Root::Local || !P.Steps.empty())
      return std::nullopt;
    Memory &M = Flow.memory(F);
    Version Now = M.version(M.before(V, {P.Base, P.Index}));
    if (Now.What != Version::Write)
      return std::nullopt;
    const ir::Instr &W = Code.Instrs[Now.Instr];
    if (W.Code == Op::Store)
      V = W.Operands[0];
    else if (W.Operands.size() > 1) // An iterator converted to another.
      V = W.Operands[1];
    else
      return std::nullopt;
  }
  return std::nullopt;
}

Guards::Facts Guards::impliedByCall(FunctionId F, ir::ValueId V, bool Truth) {
  const Program &Joined = Flow.program();
  const ir::Function &Code = Joined.code(F);
  const ir::Instr &I = Code.Instrs[V];
  const ir::Call &C = Code.Calls[I.Index];
  Facts Result = impliedByModels(F, V, Truth ? Guard::True : Guard::Zero);
  if (C.Callee != ir::NoSymbol) {
    llvm::StringRef Name = Joined.unit(F).Symbols[C.Callee].Name;
    bool Eq = Name.ends_with("operator=="), Ne = Name.ends_with("operator!=");
    if ((Eq && !Truth) || (Ne && Truth))
      for (ir::ValueId O : I.Operands)
        if (auto Call = lookup(F, O))
          Result.merge(impliedByModels(F, *Call, Guard::NotEnd));
  }
  std::optional<Facts> All;
  for (const Edge &E : Flow.calleesOf({F, V})) {
    if (E.What != Edge::Direct)
      continue;
    Facts Here;
    for (const Fact &Proof : verdict(E.Callee, Truth))
      add(Here, {F, V}, E.Callee, Proof, E);
    All = All ? both(*All, Here) : Here;
  }
  if (All)
    Result.merge(*All);
  return Result;
}

Guards::Facts Guards::impliedByVersion(FunctionId F, VersionId V, bool Truth) {
  Memory &M = Flow.memory(F);
  const ir::Function &Code = Flow.program().code(F);
  Version Now = M.version(V);
  if (Now.What == Version::Write) {
    const ir::Instr &I = Code.Instrs[Now.Instr];
    return I.Code == Op::Store ? implied(F, I.Operands[0], Truth) : Facts();
  }
  if (Now.What != Version::Join)
    return {};
  // A verdict that branches put together: each branch that can yield Truth
  // must prove it, by what it stores or by the tests that led there.
  std::optional<Facts> All;
  for (VersionId From : M.joined(V)) {
    Version W = M.version(From);
    if (W.What != Version::Write)
      return {};
    const ir::Instr &I = Code.Instrs[W.Instr];
    if (I.Code != Op::Store)
      return {};
    auto Text = Flow.places().constant(F, I.Operands[0]);
    if (Text && (*Text == "true" || *Text == "1") != Truth)
      continue;
    Facts Here = implied(F, I.Operands[0], Truth);
    for (const auto &D : M.flow().dominatingConditions(M.blockOf(W.Instr)))
      if (isBranch(D))
        Here.merge(implied(F, D.Condition, isTrue(D)));
    All = All ? both(*All, Here) : Here;
  }
  return All ? *All : Facts();
}

Guards::Facts Guards::implied(FunctionId F, ir::ValueId V, bool Truth) {
  if (!Asking.insert({F, V}).second)
    return {};
  struct Done {
    std::set<std::pair<FunctionId, ir::ValueId>> &Set;
    std::pair<FunctionId, ir::ValueId> Key;
    ~Done() { Set.erase(Key); }
  } Leave{Asking, {F, V}};
  const ir::Function &Code = Flow.program().code(F);
  const ir::Instr &I = Code.Instrs[V];
  switch (I.Code) {
  case Op::Cast:
    return implied(F, I.Operands[0], Truth);
  case Op::Unary:
    if (I.Index == static_cast<uint32_t>(Operator::Not))
      return implied(F, I.Operands[0], !Truth);
    return {};
  case Op::Binary: {
    auto Is = [&](enum Operator O) {
      return I.Index == static_cast<uint32_t>(O);
    };
    if (Is(Operator::LogicalAnd) || Is(Operator::LogicalOr)) {
      Facts A = implied(F, I.Operands[0], Truth);
      Facts B = implied(F, I.Operands[1], Truth);
      if (Is(Operator::LogicalAnd) != Truth)
        return both(A, B);
      A.merge(B);
      return A;
    }
    auto Right = Flow.places().constant(F, I.Operands[1]);
    auto Left = Flow.places().constant(F, I.Operands[0]);
    auto IsZero = [](const std::optional<std::string> &T) {
      return T && (*T == "0" || *T == "false" || T->empty());
    };
    bool Equality = Is(Operator::Eq) || Is(Operator::Ne);
    if (Equality && IsZero(Right))
      return implied(F, I.Operands[0], Is(Operator::Ne) == Truth);
    if (Equality && IsZero(Left))
      return implied(F, I.Operands[1], Is(Operator::Ne) == Truth);
    bool Some = (Is(Operator::Gt) && IsZero(Right)) ||
                ((Is(Operator::Ge) || Is(Operator::Eq)) && Right == "1");
    bool Few = (Is(Operator::Le) && IsZero(Right)) ||
               (Is(Operator::Lt) && Right == "1");
    if ((Some && Truth) || (Few && !Truth))
      return implied(F, I.Operands[0], true);
    // Iterators that are plain pointers.
    if ((Is(Operator::Ne) && Truth) || (Is(Operator::Eq) && !Truth)) {
      Facts Result;
      for (ir::ValueId O : I.Operands)
        if (auto Call = lookup(F, O))
          Result.merge(impliedByModels(F, *Call, Guard::NotEnd));
      return Result;
    }
    return {};
  }
  case Op::Load: {
    ir::Place P = Flow.places().resolve(F, I.Where);
    if (!P.Steps.empty())
      return {};
    return impliedByVersion(F, Flow.memory(F).before(V, {P.Base, P.Index}),
                            Truth);
  }
  case Op::Call:
    return impliedByCall(F, V, Truth);
  default:
    return {};
  }
}

Guards::Facts Guards::afterCall(FunctionId F, ir::ValueId V) {
  Facts Result = impliedByModels(F, V, Guard::Returns);
  std::optional<Facts> All;
  for (const Edge &E : Flow.calleesOf({F, V})) {
    if (E.What != Edge::Direct)
      continue;
    Facts Here;
    for (const Fact &Proof : survived(E.Callee))
      add(Here, {F, V}, E.Callee, Proof, E);
    All = All ? both(*All, Here) : Here;
    if (All->empty())
      break;
  }
  if (All)
    Result.merge(*All);
  return Result;
}

const Guards::Proved &Guards::proved(FunctionId F) {
  auto It = Memo.find(F);
  if (It != Memo.end())
    return It->second;
  static const Proved None;
  if (!Busy.insert(F).second)
    return None;
  Memory &M = Flow.memory(F);
  const ir::Function &Code = Flow.program().code(F);
  Proved Result;
  Result.ByBlock.resize(Code.Blocks.size());
  // Forward over the edges: what holds in a block is what holds on every edge
  // into it. Facts name values, not variables, so nothing ends them; a value
  // that a loop computes anew is unknown on the edge into the loop.
  std::vector<Facts> After(Code.Blocks.size());
  for (ir::BlockId B = 0; B < Code.Blocks.size(); ++B)
    for (ir::ValueId V : Code.Blocks[B].Instrs)
      if (Code.Instrs[V].Code == Op::Call)
        After[B].merge(afterCall(F, V));
  std::map<std::pair<ir::ValueId, bool>, Facts> Known;
  std::vector<std::optional<Facts>> In(Code.Blocks.size());
  auto OnEdge = [&](ir::BlockId From, ir::BlockId To) {
    Facts Out = *In[From];
    const ir::Block &Block = Code.Blocks[From];
    auto Edge = llvm::find(Block.Successors, To);
    if (Edge == Block.Successors.end())
      return Out; // To a handler: nothing of the block needs to have run.
    Out.insert(After[From].begin(), After[From].end());
    if (Block.Ends != ir::TerminatorKind::Branch ||
        Block.Condition == ir::NoValue ||
        Block.Successors[0] == Block.Successors[1])
      return Out;
    bool Truth = Edge == Block.Successors.begin();
    auto [Slot, New] = Known.try_emplace({Block.Condition, Truth});
    if (New)
      Slot->second = implied(F, Block.Condition, Truth);
    Out.insert(Slot->second.begin(), Slot->second.end());
    return Out;
  };
  for (bool Changed = true; Changed;) {
    Changed = false;
    for (ir::BlockId B : M.flow().ReversePostOrder) {
      std::optional<Facts> Here;
      if (B == 0)
        Here.emplace();
      for (ir::BlockId P : M.flow().Predecessors[B])
        if (In[P] && M.flow().isReachable(P)) {
          Facts Edge = OnEdge(P, B);
          Here = Here ? both(*Here, Edge) : std::move(Edge);
        }
      if (Here && (!In[B] || In[B]->size() != Here->size())) {
        In[B] = std::move(Here);
        Changed = true;
      }
    }
  }
  for (ir::BlockId B = 0; B < Code.Blocks.size(); ++B)
    if (In[B]) {
      Result.Any |= !In[B]->empty() || !After[B].empty();
      Result.ByBlock[B] = std::move(*In[B]);
    }
  Busy.erase(F);
  return Memo[F] = std::move(Result);
}

std::vector<Guards::Fact> Guards::verdict(FunctionId F, bool Truth) {
  auto [It, New] = Verdicts.try_emplace({F, Truth});
  if (!New)
    return It->second;
  const ir::Function &Code = Flow.program().code(F);
  Memory &M = Flow.memory(F);
  if (!Flow.models().isNumber(F, Flow.program().symbol(F).Result))
    return {};
  std::optional<Facts> All;
  for (ir::BlockId B : M.exits()) {
    ir::ValueId V = Code.Blocks[B].Condition;
    if (V == ir::NoValue || !M.flow().isReachable(B))
      continue;
    auto Text = Flow.places().constant(F, V);
    if (Text && (*Text != "false" && *Text != "0") != Truth)
      continue;
    Facts Here = implied(F, V, Truth);
    const Proved &P = proved(F);
    if (B < P.ByBlock.size())
      Here.insert(P.ByBlock[B].begin(), P.ByBlock[B].end());
    All = All ? both(*All, Here) : Here;
  }
  std::vector<Fact> Result;
  if (All)
    for (const auto &[Key, Proof] : *All)
      if (Proof.Entry)
        Result.push_back(Proof);
  return Verdicts[{F, Truth}] = Result;
}

std::vector<Guards::Fact> Guards::survived(FunctionId F) {
  auto [It, New] = Verdicts.try_emplace({F, 2});
  if (!New)
    return It->second;
  const ir::Function &Code = Flow.program().code(F);
  if (llvm::none_of(Code.Blocks, [](const ir::Block &B) {
        return B.Ends == ir::TerminatorKind::Throw ||
               B.Ends == ir::TerminatorKind::Unreachable;
      }))
    return {};
  std::optional<Facts> All;
  for (ir::BlockId B : Flow.memory(F).exits()) {
    if (!Flow.memory(F).flow().isReachable(B))
      continue;
    const Proved &P = proved(F);
    Facts Here = B < P.ByBlock.size() ? P.ByBlock[B] : Facts();
    All = All ? both(*All, Here) : Here;
  }
  std::vector<Fact> Result;
  if (All)
    for (const auto &[Key, Proof] : *All)
      if (Proof.Entry)
        Result.push_back(Proof);
  return Verdicts[{F, 2}] = Result;
}

TermRef Guards::apply(FunctionId F, ir::ValueId At, const ir::Place &P,
                      VersionId V, TermRef T) {
  const Proved &Known = proved(F);
  if (!Known.Any || !T->HasOrigins)
    return T;
  Memory &M = Flow.memory(F);
  ir::BlockId B = M.blockOf(At);
  if (B == ir::NoBlock)
    return T;
  Facts Here = Known.ByBlock[B];
  for (ir::ValueId Before : Flow.program().code(F).Blocks[B].Instrs) {
    if (Before == At)
      break;
    if (Flow.program().code(F).Instrs[Before].Code == Op::Call)
      Here.merge(afterCall(F, Before));
  }
  if (Here.empty())
    return T;
  for (ir::Place Up = P;; Up.Steps.pop_back()) {
    auto Proof = Here.find(nameOf(F, Up, V).Key);
    if (Proof != Here.end())
      return mark(T, Proof->second, {F, At});
    if (Up.Steps.empty())
      return T;
  }
}

TermRef Guards::mark(TermRef T, const Fact &Proof, Site At) {
  return Flow.pool().clean(Proof.How, T, At, Proof.Set);
}

TermRef Guards::apply(FunctionId F, ir::ValueId At, ir::ValueId V, TermRef T) {
  const Proved &Known = proved(F);
  if (!Known.Any || !T->HasOrigins)
    return T;
  ir::BlockId B = Flow.memory(F).blockOf(At);
  if (B == ir::NoBlock || Known.ByBlock[B].empty())
    return T;
  auto Proof = Known.ByBlock[B].find(nameOf(F, V, V).Key);
  return Proof == Known.ByBlock[B].end() ? T : mark(T, Proof->second, {F, At});
}

} // namespace backlint::link
