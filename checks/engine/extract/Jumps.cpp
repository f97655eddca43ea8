//===- Jumps.cpp ----------------------------------------------------------===//
//
// Labels, goto, and the loops that they make.
//
//===----------------------------------------------------------------------===//
#include "extract/FunctionLowering.h"

using namespace clang;

namespace backlint::extract {

void FunctionLowering::lowerGoto(const LabelDecl *Label, SourceRange At) {
  LabelState &State = Labels[Label];
  if (State.Block == ir::NoBlock)
    State.Block = newBlock();
  open();
  if (!State.Seen) {
    // Which scopes this leaves is known when the label is reached.
    ir::Block &Block = Fn.Blocks[Current];
    Block.TerminatorAt = Builder.Map.span(At);
    State.Pending.push_back({Current, Scopes});
    Current = ir::NoBlock;
    return;
  }
  for (size_t I = Scopes.size(); I > 0; --I) {
    size_t Kept = 0;
    for (auto [Id, Count] : State.Scopes)
      if (Id == Scopes[I - 1].Id)
        Kept = Count;
    std::vector<Cleanup> Cleanups = Scopes[I - 1].Cleanups;
    for (size_t C = Cleanups.size(); C > Kept; --C)
      run(Cleanups[C - 1]);
  }
  BackwardGotos.push_back({Current, State.Block});
  end(ir::TerminatorKind::Jump, {State.Block}, ir::NoValue, At);
}

void FunctionLowering::lowerLabel(const LabelStmt *S) {
  LabelState &State = Labels[S->getDecl()];
  if (State.Block == ir::NoBlock)
    State.Block = newBlock();
  ir::BlockId Block = State.Block;
  // The first goto may have stood in another loop or try.
  Fn.Blocks[Block].Loop = CurrentLoop;
  Fn.Blocks[Block].Try = CurrentTry;
  jump(Block);
  State.Seen = true;
  for (const Scope &Around : Scopes)
    State.Scopes.push_back({Around.Id, Around.Cleanups.size()});
  std::vector<PendingGoto> Pending = std::move(State.Pending);
  auto Kept = State.Scopes;
  for (PendingGoto &Goto : Pending) {
    enter(Goto.From);
    for (const Scope &Left : llvm::reverse(Goto.Scopes)) {
      bool Common = llvm::any_of(
          Kept, [&](const auto &Around) { return Around.first == Left.Id; });
      if (!Common)
        for (const Cleanup &C : llvm::reverse(Left.Cleanups))
          run(C);
    }
    ir::Block &From = Fn.Blocks[Current];
    From.Ends = ir::TerminatorKind::Jump;
    From.Successors = {Block};
  }
  enter(Block);
  statement(S->getSubStmt());
}

// A goto back to a label is a loop of the blocks between.
void FunctionLowering::findGotoLoops() {
  std::vector<std::vector<ir::BlockId>> Predecessors(Fn.Blocks.size());
  for (ir::BlockId I = 0; I < Fn.Blocks.size(); ++I)
    for (ir::BlockId To : Fn.Blocks[I].Successors)
      Predecessors[To].push_back(I);
  for (auto [From, Header] : BackwardGotos) {
    std::vector<bool> Inside(Fn.Blocks.size(), false);
    Inside[Header] = true;
    std::vector<ir::BlockId> Work{From};
    while (!Work.empty()) {
      ir::BlockId I = Work.back();
      Work.pop_back();
      if (Inside[I])
        continue;
      Inside[I] = true;
      for (ir::BlockId P : Predecessors[I])
        Work.push_back(P);
    }
    // Reaching the entry means that the label is jumped over: no loop proper.
    if (Header != 0 && Inside[0])
      continue;
    uint32_t Around = Fn.Blocks[Header].Loop;
    auto Id = uint32_t(Fn.Loops.size());
    ir::Loop Made;
    Made.Kind = ir::LoopKind::Goto;
    Made.Parent = Around;
    Made.Header = Header;
    Made.At = Fn.Blocks[From].TerminatorAt;
    for (uint32_t L = 0; L < Fn.Loops.size(); ++L)
      if (Fn.Loops[L].Parent == Around && Fn.Loops[L].Header != ir::NoBlock &&
          Inside[Fn.Loops[L].Header])
        Fn.Loops[L].Parent = Id;
    Fn.Loops.push_back(std::move(Made));
    for (ir::BlockId I = 0; I < Fn.Blocks.size(); ++I)
      if (Inside[I] && Fn.Blocks[I].Loop == Around)
        Fn.Blocks[I].Loop = Id;
  }
}

} // namespace backlint::extract
