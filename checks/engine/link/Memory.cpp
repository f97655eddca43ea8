//===- Memory.cpp - Versions of places within a function ------------------===//

#include "link/Memory.h"
#include "llvm/ADT/STLExtras.h"

namespace backlint::link {

using ir::Op;
using ir::TypeKind;

Memory::Memory(const Program &Joined, const Models &Known, Places &Where,
               const GlobalWrites &Globals, FunctionId F)
    : Joined(Joined), Known(Known), Where(Where), Globals(Globals), F(F),
      Code(Joined.code(F)), Flow(Code),
      BlockOf(Code.Instrs.size(), ir::NoBlock),
      PositionOf(Code.Instrs.size(), 0) {
  for (ir::BlockId B = 0; B < Code.Blocks.size(); ++B) {
    const ir::Block &Block = Code.Blocks[B];
    for (uint32_t P = 0; P < Block.Instrs.size(); ++P) {
      BlockOf[Block.Instrs[P]] = B;
      PositionOf[Block.Instrs[P]] = P;
    }
    if (Block.Ends == ir::TerminatorKind::Return)
      Exits.push_back(B);
  }
  findClosures();
  findTouches();
}

llvm::ArrayRef<ir::ValueId> Memory::closuresIn(ir::ValueId V) const {
  auto It = ClosuresOf.find(V);
  if (It == ClosuresOf.end())
    return {};
  return It->second;
}

std::vector<ir::ValueId> Memory::usesOf(ir::ValueId Closure) const {
  std::vector<ir::ValueId> Result;
  for (ir::ValueId V = 0; V < Code.Instrs.size(); ++V)
    if (Code.Instrs[V].Code == Op::Call &&
        llvm::any_of(Code.Instrs[V].Operands, [&](ir::ValueId O) {
          return llvm::is_contained(closuresIn(O), Closure);
        }))
      Result.push_back(V);
  return Result;
}

/// Which values may hold which closures, without regard to order: a closure
/// is found through locals that it is stored into or that are made of it.
void Memory::findClosures() {
  LocalClosures.resize(Code.Locals.size());
  if (llvm::none_of(Code.Instrs,
                    [](const ir::Instr &I) { return I.Code == Op::Closure; }))
    return;
  auto Add = [](std::vector<ir::ValueId> &To,
                llvm::ArrayRef<ir::ValueId> From) {
    bool Changed = false;
    for (ir::ValueId C : From)
      if (!llvm::is_contained(To, C)) {
        To.push_back(C);
        Changed = true;
      }
    return Changed;
  };
  auto LocalOf = [&](const ir::Instr &I) -> uint32_t {
    if (I.Where == ir::NoPlace)
      return ir::None;
    const ir::Place &P = Code.Places[I.Where];
    return P.Base == ir::Root::Local ? P.Index : ir::None;
  };
  for (bool Changed = true; Changed;) {
    Changed = false;
    for (ir::ValueId V = 0; V < Code.Instrs.size(); ++V) {
      const ir::Instr &I = Code.Instrs[V];
      std::vector<ir::ValueId> Here;
      if (I.Code == Op::Closure)
        Here.push_back(V);
      if (uint32_t L = LocalOf(I); L != ir::None && I.Code != Op::Store)
        Add(Here, LocalClosures[L]);
      for (ir::ValueId O : I.Operands)
        Add(Here, std::vector<ir::ValueId>(closuresIn(O)));
      if (Here.empty())
        continue;
      Changed |= Add(ClosuresOf[V], Here);
      uint32_t Into = I.Code == Op::Store ? LocalOf(I) : ir::None;
      if (I.Code == Op::Call && Code.Calls[I.Index].is(ir::HasReceiver))
        Into = LocalOf(Code.Instrs[I.Operands[0]]);
      if (Into != ir::None)
        Changed |= Add(LocalClosures[Into], Here);
    }
  }
}

bool Memory::mayWrite(ir::ValueId V, uint32_t Operand) const {
  const ir::Instr &I = Code.Instrs[V];
  const ir::Call &C = Code.Calls[I.Index];
  const ir::Instr &Given = Code.Instrs[I.Operands[Operand]];
  if (C.Callee == ir::NoSymbol) {
    const ir::Type *T = Joined.type(F, Given.Type);
    return Given.Code == Op::Addr || (T && T->Kind == TypeKind::Pointer);
  }
  const ir::Symbol &Callee = Joined.unit(F).Symbols[C.Callee];
  if (C.is(ir::HasReceiver) && Operand == 0)
    return !Callee.is(ir::ConstMethod) &&
           Callee.Kind != ir::SymbolKind::Destructor;
  uint32_t Param = Operand - (C.is(ir::HasReceiver) ? 1 : 0);
  if (Param >= Callee.Parameters.size())
    return Given.Code == Op::Addr; // C variadic: scanf(&x).
  const ir::Type *T = Joined.type(F, Callee.Parameters[Param]);
  if (!T)
    return false;
  switch (T->Kind) {
  case TypeKind::Reference:
  case TypeKind::Pointer:
  case TypeKind::CString:
    return !T->Const;
  case TypeKind::Record: {
    // A smart pointer by value still lets its object be written.
    const catalog::TypeModel *M = Joined.catalog().type(T->Name);
    return M && M->Is == "owner";
  }
  default:
    return false;
  }
}

void Memory::touchCall(ir::ValueId V) {
  const ir::Instr &I = Code.Instrs[V];
  Site Here{F, V};
  std::vector<Touch> Found;
  auto Add = [&](uint32_t Operand, ir::Place P) {
    for (const Touch &T : Found)
      if (T.What == Touch::Operand && T.Index == Operand && T.Where == P)
        return;
    Found.push_back({Touch::Operand, std::move(P), Operand, ir::NoValue});
  };
  const ModelList &Models = Known.of(Here);
  if (!Models.empty()) {
    const ir::Call &C = Code.Calls[I.Index];
    for (const catalog::FunctionModel *M : Models) {
      auto Target = [&](const catalog::Port &Port) {
        if (auto Index = Places::operand(I, C, Port))
          if (auto P = Where.port(Here, Port))
            Add(*Index, *P);
      };
      for (const catalog::Effect &E : M->Effects)
        Target(E.Target);
      for (const catalog::Construct &K : M->Constructs)
        Target(K.At);
      for (const catalog::Callback &B : M->Callbacks)
        if (B.Result)
          Target(*B.Result);
    }
  } else {
    for (uint32_t O = 0; O < I.Operands.size(); ++O)
      if (mayWrite(V, O))
        Add(O, Where.pointee(F, I.Operands[O]));
    for (FunctionId Callee : Joined.targets(Here))
      for (EntityId G : Globals.of(Callee)) {
        ir::Place P{ir::Root::Global, G, {}};
        if (llvm::none_of(Found, [&](const Touch &T) { return T.Where == P; }))
          Found.push_back({Touch::Inside, std::move(P), 0, ir::NoValue});
      }
  }
  for (ir::ValueId Operand : I.Operands)
    for (ir::ValueId Made : closuresIn(Operand)) {
      const ir::Instr &Closure = Code.Instrs[Made];
      for (uint32_t J = 0; J < Closure.Operands.size(); ++J)
        if (Code.Instrs[Closure.Operands[J]].Code == Op::Addr)
          Found.push_back({Touch::Captured,
                           Where.pointee(F, Closure.Operands[J]), J, Made});
      for (FunctionId Body : Joined.bodies(Joined.entity(F, Closure.Index)))
        for (EntityId G : Globals.of(Body))
          Found.push_back({Touch::Inside, {ir::Root::Global, G, {}}, 0, Made});
    }
  if (!Found.empty())
    Touches[V] = std::move(Found);
}

void Memory::findTouches() {
  for (const ir::Block &Block : Code.Blocks)
    for (ir::ValueId V : Block.Instrs) {
      const ir::Instr &I = Code.Instrs[V];
      if (I.Code == Op::Store)
        Touches[V].push_back(
            {Touch::Stored, Where.resolve(F, I.Where), 0, ir::NoValue});
      else if (I.Code == Op::Call)
        touchCall(V);
      else
        continue;
      for (const Touch &T : touches(V)) {
        auto &List = Writers[{T.Where.Base, T.Where.Index}][BlockOf[V]];
        if (List.empty() || List.back() != V)
          List.push_back(V);
      }
    }
  // An object that an instruction makes is new each time that it runs.
  for (auto &[Root, ByBlock] : Writers) {
    if (Root.Base != ir::Root::Value || BlockOf[Root.Index] == ir::NoBlock)
      continue;
    auto &List = ByBlock[BlockOf[Root.Index]];
    auto At = llvm::partition_point(List, [&](ir::ValueId V) {
      return PositionOf[V] < PositionOf[Root.Index];
    });
    if (At == List.end() || *At != Root.Index)
      List.insert(At, Root.Index);
  }
}

std::vector<ir::BlockId> Memory::handlersOf(ir::BlockId B) const {
  std::vector<ir::BlockId> Result;
  for (uint32_t T = Code.Blocks[B].Try; T < Code.Tries.size();
       T = Code.Tries[T].Parent)
    for (const ir::Try::Handler &H : Code.Tries[T].Handlers)
      if (H.Entry < Code.Blocks.size())
        Result.push_back(H.Entry);
  return Result;
}

/// A throw leaves a block in its middle: what reaches the handler is what the
/// object holds at each call of the block, and at the throw that ends it.
void Memory::joinThrown(ir::BlockId From, RootObject Root,
                        std::vector<VersionId> &Into) {
  auto Add = [&](VersionId V) {
    if (!llvm::is_contained(Into, V))
      Into.push_back(V);
  };
  VersionId Now = atEntry(From, Root);
  std::vector<ir::ValueId> Here;
  if (auto Object = Writers.find(Root); Object != Writers.end())
    if (auto It = Object->second.find(From); It != Object->second.end())
      Here = It->second;
  if (Here.empty())
    return Add(Now);
  size_t Next = 0;
  for (ir::ValueId V : Code.Blocks[From].Instrs) {
    bool Calls = Code.Instrs[V].Code == Op::Call;
    if (Calls)
      Add(Now);
    if (Next == Here.size() || Here[Next] != V)
      continue;
    ++Next;
    Now = make({Version::Write, Root, V, ir::NoBlock});
    // A body may write first and throw then; a modelled call does either.
    if (Calls && Known.of({F, V}).empty())
      Add(Now);
  }
  if (Code.Blocks[From].Ends == ir::TerminatorKind::Throw)
    Add(Now);
}

llvm::ArrayRef<Touch> Memory::touches(ir::ValueId V) const {
  auto It = Touches.find(V);
  if (It == Touches.end())
    return {};
  return It->second;
}

VersionId Memory::make(Version V) {
  uint32_t Detail = V.What == Version::Write  ? V.Instr
                    : V.What == Version::Join ? V.Block
                                              : 0;
  auto [It, New] = Ids.try_emplace({V.Root, V.What, Detail}, Versions.size());
  if (New)
    Versions.push_back(V);
  return It->second;
}

const std::vector<bool> &Memory::joins(RootObject Root) {
  auto [It, New] = Joins.try_emplace(Root);
  if (!New)
    return It->second;
  std::vector<bool> Result(Code.Blocks.size(), false);
  std::vector<ir::BlockId> Work;
  for (const auto &[Block, List] : Writers[Root]) {
    Work.push_back(Block);
    // Even where the block dominates the handler: it is left in its middle.
    for (ir::BlockId H : handlersOf(Block))
      if (!Result[H]) {
        Result[H] = true;
        Work.push_back(H);
      }
  }
  while (!Work.empty()) {
    ir::BlockId B = Work.back();
    Work.pop_back();
    for (ir::BlockId Front : Flow.DominanceFrontier[B])
      if (!Result[Front]) {
        Result[Front] = true;
        Work.push_back(Front);
      }
  }
  return Joins[Root] = std::move(Result);
}

std::optional<VersionId> Memory::lastWrite(ir::BlockId B, uint32_t Before,
                                           RootObject Root) {
  auto Object = Writers.find(Root);
  if (Object == Writers.end())
    return std::nullopt;
  auto Here = Object->second.find(B);
  if (Here == Object->second.end())
    return std::nullopt;
  auto It = llvm::partition_point(
      Here->second, [&](ir::ValueId V) { return PositionOf[V] < Before; });
  if (It == Here->second.begin())
    return std::nullopt;
  return make({Version::Write, Root, *std::prev(It), ir::NoBlock});
}

VersionId Memory::atEntry(ir::BlockId B, RootObject Root) {
  // Up the dominator tree to the closest join or write.
  while (true) {
    if (joins(Root)[B])
      return make({Version::Join, Root, ir::NoValue, B});
    ir::BlockId Up = Flow.Dominators.Parent[B];
    if (B == 0 || Up == ir::NoBlock || Up == B)
      return make({Version::Entry, Root, ir::NoValue, ir::NoBlock});
    if (auto V = lastWrite(Up, ~0u, Root))
      return *V;
    B = Up;
  }
}

VersionId Memory::before(ir::ValueId Point, RootObject Root) {
  ir::ValueId At = instrAt(Point);
  ir::BlockId B = BlockOf[At];
  if (B == ir::NoBlock)
    return make({Version::Entry, Root, ir::NoValue, ir::NoBlock});
  if (auto V = lastWrite(B, PositionOf[At] + (Point != At), Root))
    return *V;
  return atEntry(B, Root);
}

VersionId Memory::atEnd(ir::BlockId B, RootObject Root) {
  if (auto V = lastWrite(B, ~0u, Root))
    return *V;
  return atEntry(B, Root);
}

VersionId Memory::madeBy(ir::ValueId Writer, RootObject Root) {
  return make({Version::Write, Root, Writer, ir::NoBlock});
}

std::vector<VersionId> Memory::joined(VersionId Join) {
  Version J = Versions[Join];
  std::vector<VersionId> Result;
  for (ir::BlockId P : Flow.Predecessors[J.Block]) {
    if (!Flow.isReachable(P))
      continue;
    if (!llvm::is_contained(Code.Blocks[P].Successors, J.Block)) {
      joinThrown(P, J.Root, Result);
      continue;
    }
    VersionId V = atEnd(P, J.Root);
    if (!llvm::is_contained(Result, V))
      Result.push_back(V);
  }
  return Result;
}

} // namespace backlint::link
