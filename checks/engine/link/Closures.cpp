//===- Closures.cpp - What a closure leaves in what it captured -----------===//

#include "link/ValueFlow.h"

namespace backlint::link {

TermRef ValueFlow::writtenByClosure(FunctionId F, const Touch &T,
                                    ir::ValueId Call, VersionId Before,
                                    const ir::Path &Steps) {
  Compared C = compare(T.Where.Steps, Steps);
  if (C.How == Overlap::Apart || C.How == Overlap::Key)
    return nullptr;
  EntityId Lambda = Joined.entity(F, Joined.code(F).Instrs[T.Closure].Index);
  std::vector<TermRef> Found;
  for (FunctionId L : Joined.overridersOf(Lambda)) {
    Boundary At{ir::Root::Capture, T.Index, C.Rest};
    TermRef Left = leftAt(L, At);
    if (Left == Pool.port(L, At) || Left->Kind == TermKind::Bottom)
      continue;
    const Edge *By = nullptr;
    for (const Edge &E : calleesOf({F, Call}))
      if (E.Callee == L)
        By = &E;
    // The capture holds what the object held before; parameters come with
    // the call, if it is known who calls.
    Left = mapPorts(Left, [&](TermRef Leaf) -> TermRef {
      if (Leaf->Kind != TermKind::Port || Leaf->Made.Function != L)
        return Leaf;
      if (Leaf->Where.Base == ir::Root::Capture &&
          Leaf->Where.Index == T.Index && Leaf->Where.Steps == C.Rest)
        return walk(F, Before, Steps);
      if (By)
        return bind(*By, Leaf->Where);
      return Leaf;
    });
    Found.push_back(C.How == Overlap::Inside ? Pool.mix({Left}, {F, Call})
                                             : Left);
  }
  return Found.empty() ? nullptr : Pool.choice(Found);
}

} // namespace backlint::link
