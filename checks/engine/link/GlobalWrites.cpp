//===- GlobalWrites.cpp - Globals that a call may write -------------------===//

#include "link/GlobalWrites.h"
#include "llvm/ADT/STLExtras.h"
#include <deque>

namespace backlint::link {

/// The globals that the body itself stores to, or hands out by address.
static std::vector<EntityId> ownWrites(const Program &Joined, FunctionId F) {
  const ir::Function &Code = Joined.code(F);
  std::vector<EntityId> Result;
  auto Add = [&](const ir::Instr &I) {
    if (I.Where == ir::NoPlace || Code.Places[I.Where].Base != ir::Root::Global)
      return;
    EntityId E = Joined.entity(F, Code.Places[I.Where].Index);
    if (!Joined.isConstGlobal(E))
      Result.push_back(E);
  };
  for (const ir::Instr &I : Code.Instrs)
    if (I.Code == ir::Op::Store) {
      Add(I);
    } else if (I.Code == ir::Op::Call) {
      for (ir::ValueId V : I.Operands)
        if (Code.Instrs[V].Code == ir::Op::Addr)
          Add(Code.Instrs[V]);
    }
  llvm::sort(Result);
  Result.erase(llvm::unique(Result), Result.end());
  return Result;
}

GlobalWrites::GlobalWrites(const Program &Joined) : Written(Joined.size()) {
  std::vector<std::vector<FunctionId>> Callers(Joined.size());
  std::deque<FunctionId> Work;
  for (FunctionId F = 0; F < Joined.size(); ++F) {
    Written[F] = ownWrites(Joined, F);
    if (!Written[F].empty())
      Work.push_back(F);
    const ir::Function &Code = Joined.code(F);
    auto Runs = [&](llvm::ArrayRef<FunctionId> Callees) {
      for (FunctionId Callee : Callees)
        if (Callers[Callee].empty() || Callers[Callee].back() != F)
          Callers[Callee].push_back(F);
    };
    for (ir::ValueId V = 0; V < Code.Instrs.size(); ++V)
      if (Code.Instrs[V].Code == ir::Op::Call)
        Runs(Joined.targets({F, V}));
      else if (Code.Instrs[V].Code == ir::Op::Closure) // is run by somebody
        Runs(Joined.bodies(Joined.entity(F, Code.Instrs[V].Index)));
  }
  // Sets only grow, so the order of the work does not matter; they are cut to
  // the bound at the end.
  while (!Work.empty()) {
    FunctionId F = Work.front();
    Work.pop_front();
    for (FunctionId Caller : Callers[F]) {
      if (Caller == F || Written[Caller].size() > MaxGlobals)
        continue;
      std::vector<EntityId> Both;
      std::set_union(Written[F].begin(), Written[F].end(),
                     Written[Caller].begin(), Written[Caller].end(),
                     std::back_inserter(Both));
      if (Both.size() == Written[Caller].size())
        continue;
      Written[Caller] = std::move(Both);
      Work.push_back(Caller);
    }
  }
  for (std::vector<EntityId> &W : Written)
    if (W.size() > MaxGlobals)
      W.resize(MaxGlobals);
}

} // namespace backlint::link
