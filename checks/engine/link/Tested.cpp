//===- Tested.cpp - Tests along the control flow --------------------------===//

#include "link/Tested.h"
#include "llvm/ADT/STLExtras.h"

namespace backlint::link {

using ir::Op;

/// Facts come and go around loops; this many rounds settle all but the
/// strangest functions.
static constexpr unsigned MaxRounds = 12;

void Tested::add(Facts &To, const Subjects &What, By How) {
  for (Subject S : What)
    To[S].insert(How);
}

/// What holds where two ways meet. Both sides of one test prove nothing: a
/// way must have a test of its own, or share one with the other.
void Tested::join(Facts &Into, const Facts &Other) {
  for (auto It = Into.begin(); It != Into.end();) {
    auto There = Other.find(It->first);
    std::set<By> Mine, Theirs;
    if (There != Other.end()) {
      auto Keep = [](const std::set<By> &All, const std::set<By> &Against,
                     std::set<By> &To) {
        for (By B : All)
          if (B.Truth > 1 || !Against.count({B.Which, uint8_t(!B.Truth)}))
            To.insert(B);
      };
      Keep(It->second, There->second, Mine);
      Keep(There->second, It->second, Theirs);
    }
    if (Mine.empty() || Theirs.empty()) {
      It = Into.erase(It);
      continue;
    }
    Mine.merge(Theirs);
    It->second = std::move(Mine);
    ++It;
  }
}

/// Whether the block decides no more than that a loop goes on to the end of
/// what it walks through: every value has an end.
bool Tested::walksThrough(FunctionId F, ir::BlockId B) {
  const ir::Function &Code = Flow.program().code(F);
  const ir::Block &Block = Code.Blocks[B];
  if (Block.Loop == ir::None || Code.Loops[Block.Loop].Header != B)
    return false;
  if (Code.Loops[Block.Loop].Kind == ir::LoopKind::Range)
    return true;
  ir::ValueId V = Block.Condition;
  while (Code.Instrs[V].Code == Op::Unary || Code.Instrs[V].Code == Op::Cast)
    V = Code.Instrs[V].Operands[0];
  const ir::Instr &I = Code.Instrs[V];
  if (I.Code == Op::Binary)
    return llvm::any_of(I.Operands,
                        [&](ir::ValueId O) { return isLength(F, O); });
  if (I.Code != Op::Call || I.Operands.size() != 2)
    return false;
  const ir::Call *C = Flow.program().call({F, V});
  llvm::StringRef Name =
      C->Callee == ir::NoSymbol
          ? llvm::StringRef()
          : llvm::StringRef(Flow.program().unit(F).Symbols[C->Callee].Name);
  if (!Name.ends_with("operator==") && !Name.ends_with("operator!="))
    return false;
  return llvm::none_of(I.Operands, [&](ir::ValueId O) { // Iterators.
    ir::TypeId Type = Code.Instrs[O].Type;
    return Flow.models().isText(F, Type) || Flow.models().isNumber(F, Type);
  });
}

Tested::Facts Tested::onEdge(FunctionId F, const Proved &P, ir::BlockId From,
                             ir::BlockId To) {
  const ir::Block &Block = Flow.program().code(F).Blocks[From];
  Facts Out = P.AtEntry[From];
  auto Edge = llvm::find(Block.Successors, To);
  if (Edge == Block.Successors.end())
    return Out; // To a handler: nothing of the block needs to have run.
  for (const auto &[Call, What] : P.Calls[From])
    add(Out, What, {Call, 2});
  if (Block.Condition == ir::NoValue || Block.Successors.size() < 2 ||
      llvm::all_equal(Block.Successors))
    return Out;
  if (Block.Ends == ir::TerminatorKind::Switch) {
    // One of the cases that are named; the default is none of them.
    if (std::next(Edge) != Block.Successors.end())
      add(Out, derived(F, Block.Condition, 0),
          {Block.Condition,
           uint8_t(2 + std::distance(Block.Successors.begin(), Edge) % 200)});
    return Out;
  }
  if (Block.Ends != ir::TerminatorKind::Branch || walksThrough(F, From))
    return Out;
  bool Truth = Edge == Block.Successors.begin();
  Verdict Says = condition(F, Block.Condition);
  add(Out, Truth ? Says.True : Says.False,
      {Block.Condition, static_cast<uint8_t>(Truth)});
  return Out;
}

const Tested::Proved &Tested::proved(FunctionId F) {
  auto It = Memo.find(F);
  if (It != Memo.end())
    return It->second;
  static const Proved None;
  if (!Busy.insert(F).second)
    return None;
  // What conditions are made of is asked without tests: no question leads
  // back here.
  ValueFlow::Asking Plain(Flow, Ask::Value);
  const ir::Function &Code = Flow.program().code(F);
  const ir::Flow &Graph = Flow.memory(F).flow();
  Proved P;
  P.AtEntry.resize(Code.Blocks.size());
  P.Calls.resize(Code.Blocks.size());
  for (ir::BlockId B = 0; B < Code.Blocks.size(); ++B)
    for (ir::ValueId V : Code.Blocks[B].Instrs)
      if (Code.Instrs[V].Code == Op::Call)
        if (Subjects Good = survivedBy(F, V); !Good.empty())
          P.Calls[B].emplace_back(V, std::move(Good));
  std::vector<bool> Seen(Code.Blocks.size());
  // The facts that an edge adds do not change; the conditions are asked once.
  std::map<std::pair<ir::BlockId, ir::BlockId>, Facts> Added;
  auto Along = [&](ir::BlockId From, ir::BlockId To) {
    auto [Slot, New] = Added.try_emplace({From, To});
    if (New) {
      Facts Kept = std::move(P.AtEntry[From]);
      P.AtEntry[From].clear();
      Slot->second = onEdge(F, P, From, To);
      P.AtEntry[From] = std::move(Kept);
    }
    Facts Out = P.AtEntry[From];
    for (const auto &[S, How] : Slot->second)
      Out[S].insert(How.begin(), How.end());
    return Out;
  };
  bool Changed = true;
  for (unsigned Round = 0; Changed && Round < MaxRounds; ++Round) {
    Changed = false;
    for (ir::BlockId B : Graph.ReversePostOrder) {
      std::optional<Facts> Here, Back;
      if (B == 0)
        Here.emplace();
      for (ir::BlockId From : Graph.Predecessors[B]) {
        if (!Seen[From] || !Graph.isReachable(From))
          continue;
        Facts Edge = Along(From, B);
        // What each turn of a loop has tested is tested after the loop: it
        // has seen every element.
        std::optional<Facts> &To = Graph.dominates(B, From) ? Back : Here;
        if (To)
          join(*To, Edge);
        else
          To = std::move(Edge);
      }
      if (!Here)
        continue;
      if (Back) {
        Facts All = *Here;
        for (auto &[S, How] : *Back)
          for (By H : How)
            // That the loop goes on is no test of how long it goes on.
            if (H.Which != Flow.program().code(F).Blocks[B].Condition &&
                (!Here->count(S) || Here->at(S).count(H)))
              All[S].insert(H);
        *Here = std::move(All);
      }
      if (!Seen[B] || P.AtEntry[B] != *Here) {
        Seen[B] = true;
        P.AtEntry[B] = std::move(*Here);
        Changed = true;
      }
    }
  }
  for (ir::BlockId B = 0; B < Code.Blocks.size(); ++B)
    P.Any |= !P.AtEntry[B].empty() || !P.Calls[B].empty();
  Busy.erase(F);
  return Memo[F] = std::move(P);
}

bool Tested::Point::has(Subject S) const {
  if (!Entry)
    return false;
  auto Has = [&](const auto &Call) { return Call.second.count(S) > 0; };
  return Entry->count(S) ||
         llvm::any_of(llvm::ArrayRef(*Calls).take_front(Count), Has);
}

template <typename Fn> void Tested::Point::each(Fn Take) const {
  if (!Entry)
    return;
  for (const auto &[S, How] : *Entry)
    Take(S);
  for (const auto &Call : llvm::ArrayRef(*Calls).take_front(Count))
    for (Subject S : Call.second)
      Take(S);
}

Tested::Point Tested::at(FunctionId F, ir::ValueId At) {
  const Proved &P = proved(F);
  const Memory &M = Flow.memory(F);
  ir::BlockId B = M.blockOf(At);
  if (!P.Any || B == ir::NoBlock)
    return {};
  Point Here{&P.AtEntry[B], &P.Calls[B], 0};
  while (Here.Count < P.Calls[B].size() &&
         M.positionOf(P.Calls[B][Here.Count].first) < M.positionOf(At))
    ++Here.Count;
  return Here;
}

TermRef Tested::apply(FunctionId F, ir::ValueId At, TermRef T) {
  if (At == ir::NoValue)
    return T;
  Point Here = at(F, At);
  const Subjects &Around = context(F);
  if (!Here.any() && Around.empty())
    return T;
  return mark(T, [&](Subject S) { return Here.has(S) || Around.count(S); },
              {F, At});
}

TermRef Tested::atEnd(FunctionId F, ir::BlockId B, TermRef T) {
  const Proved &P = proved(F);
  if (!P.Any || !T->HasOrigins)
    return T;
  Point Here{&P.AtEntry[B], &P.Calls[B], P.Calls[B].size()};
  return mark(T, [&](Subject S) { return Here.has(S); }, {F, ir::NoValue});
}

TermRef Tested::atJoin(FunctionId F, VersionId Join, VersionId From,
                       TermRef T) {
  const Proved &P = proved(F);
  if (!P.Any)
    return T;
  Memory &M = Flow.memory(F);
  Version J = M.version(Join);
  const ir::Function &Code = Flow.program().code(F);
  const Facts *Here = nullptr;
  std::optional<Facts> Joined;
  ValueFlow::Asking Plain(Flow, Ask::Value);
  for (ir::BlockId B : M.flow().Predecessors[J.Block]) {
    if (!M.flow().isReachable(B) ||
        !llvm::is_contained(Code.Blocks[B].Successors, J.Block) ||
        M.atEnd(B, J.Root) != From)
      continue;
    auto Edge = OnEdges.find({F, B, J.Block});
    if (Edge == OnEdges.end())
      Edge =
          OnEdges.emplace(std::tuple(F, B, J.Block), onEdge(F, P, B, J.Block))
              .first;
    if (Here) {
      if (!Joined)
        Joined = *Here;
      join(*Joined, Edge->second);
    }
    Here = Joined ? &*Joined : &Edge->second;
  }
  if (!Here || Here->empty())
    return T;
  return mark(T, [&](Subject S) { return Here->count(S) > 0; },
              {F, ir::NoValue});
}

/// Whether control goes from one block to the other.
static bool leads(const ir::Function &Code, ir::BlockId From, ir::BlockId To) {
  std::vector<bool> Seen(Code.Blocks.size());
  std::vector<ir::BlockId> Work{From};
  while (!Work.empty()) {
    ir::BlockId B = Work.back();
    Work.pop_back();
    if (B == To)
      return true;
    if (B >= Seen.size() || Seen[B])
      continue;
    Seen[B] = true;
    llvm::append_range(Work, Code.Blocks[B].Successors);
  }
  return false;
}

bool Tested::looksAt(FunctionId F, ir::ValueId At, TermRef T) {
  ValueFlow::Asking Plain(Flow, Ask::Value);
  Subjects All;
  ir::BlockId Here = Flow.memory(F).blockOf(At);
  const ir::Function &Code = Flow.program().code(F);
  for (const auto &[B, Looked] : summary(F).ByBlock)
    if (leads(Code, B, Here) || leads(Code, Here, B))
      for (Subject S : Looked)
        if (!isType(S))
          merge(All, Terms[S]->HasPorts ? subjects(Flow.resolve(Terms[S]))
                                        : Subjects{S});
  const Subjects &Mine = subjects(T);
  return !Mine.empty() && llvm::all_of(Mine, [&](Subject S) {
    return isAmong(S, [&](Subject W) { return All.count(W) > 0; });
  });
}

/// A handler's base class or wrapper may test what the handler then reads
/// anew: sources mean the same in both, ports do not.
const Tested::Subjects &Tested::context(FunctionId F) {
  auto [It, New] = Contexts.try_emplace(F);
  if (!New)
    return It->second; // Also where recursion leads back.
  std::optional<Subjects> All;
  for (const Edge &E : Flow.callers(F)) {
    Subjects Here;
    FunctionId Caller = E.Call.Function;
    at(Caller, E.Call.Instr).each([&](Subject S) {
      if (!Terms[S]->HasPorts)
        Here.insert(S);
    });
    const Subjects &Outer = context(Caller);
    Here.insert(Outer.begin(), Outer.end());
    if (!All)
      All = std::move(Here);
    else
      std::erase_if(*All, [&](Subject S) { return !Here.count(S); });
    if (All->empty())
      break;
  }
  Subjects Result = All ? *All : Subjects();
  const Subjects &First = middleware();
  Result.insert(First.begin(), First.end());
  return Contexts[F] = std::move(Result);
}

/// Tested by what the program has run before each handler.
const Tested::Subjects &Tested::middleware() {
  if (Filters)
    return *Filters;
  Filters.emplace();
  const Program &Joined = Flow.program();
  Subjects All;
  for (FunctionId F = 0; F < Joined.size(); ++F)
    for (ir::ValueId V = 0; V < Joined.code(F).Instrs.size(); ++V) {
      if (!Joined.call({F, V}) || !has({F, V}, "middleware"))
        continue;
      for (const Edge &E : Flow.calleesOf({F, V}))
        if (E.What == Edge::Callback)
          for (Subject S : summary(E.Callee).Any)
            if (!Terms[S]->HasPorts)
              All.insert(S);
    }
  return *(Filters = std::move(All));
}

} // namespace backlint::link
