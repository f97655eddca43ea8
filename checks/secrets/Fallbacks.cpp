//===- Fallbacks.cpp - What stands for what was not sent ------------------===//

#include "secrets/Fallbacks.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SetVector.h"
#include <set>

namespace backlint::secrets {

using link::Site;
using link::TermRef;

static bool isLookUp(const link::Program &Joined, TermRef T) {
  return T->Kind == link::TermKind::Source &&
         Joined.catalog().isUntrusted(T->Name) &&
         T->Made.Function != link::Nothing && T->Made.Instr != ir::NoValue &&
         Joined.call(T->Made);
}

void dropFallbacks(link::ValueFlow &Flow, TermRef In,
                   std::vector<ConstantText> &Of) {
  const link::Program &Joined = Flow.program();
  llvm::SetVector<TermRef> Seen;
  llvm::SetVector<Site, std::vector<Site>, std::set<Site>> LookUps;
  std::vector<TermRef> Work{In};
  while (!Work.empty()) {
    TermRef T = Work.back();
    Work.pop_back();
    if (!T->HasOrigins || !Seen.insert(T))
      continue;
    Work.insert(Work.end(), T->Kids.begin(), T->Kids.end());
    if (isLookUp(Joined, T))
      LookUps.insert(T->Made);
  }
  for (Site Call : LookUps)
    for (uint32_t O = Joined.call(Call)->is(ir::HasReceiver) ? 1 : 0;
         !Of.empty() && O < Joined.instr(Call).Operands.size(); ++O)
      for (const ConstantText &Given :
           constantTexts(Flow.resolve(Flow.operand(Call, O))))
        llvm::erase_if(Of, [&](const ConstantText &Each) {
          return Each.Literals == Given.Literals;
        });
}

} // namespace backlint::secrets
