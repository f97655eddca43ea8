//===- Overlap.cpp - How a write relates to a read -----------------------===//

#include "link/Overlap.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include <algorithm>

namespace backlint::link {

using ir::PathStep;

bool sameField(llvm::StringRef A, llvm::StringRef B) {
  if (A == B)
    return true;
  if (A.size() < B.size())
    std::swap(A, B);
  return A.consume_back(B) && A.ends_with("::");
}

std::string fieldOf(const ir::Path &Steps) {
  std::string Result;
  for (const ir::PathStep &S : Steps)
    if (S.What == ir::PathStep::Key) {
      if (!Result.empty())
        Result += '.';
      Result += S.Name;
    }
  return Result;
}

Compared compare(const ir::Path &Written, const ir::Path &Read) {
  Compared Result;
  bool Sure = true;
  size_t N = std::min(Written.size(), Read.size());
  for (size_t I = 0; I < N; ++I) {
    const PathStep &W = Written[I], &R = Read[I];
    bool Indexes = W.What != PathStep::Field && R.What != PathStep::Field;
    if (W.What == PathStep::Field && R.What == PathStep::Field) {
      if (sameField(W.Name, R.Name))
        continue;
      // `m["k"] = v` writes the pair's second under a key that reading the
      // pair's first yields.
      if (I && I + 1 == Read.size() && Written[I - 1].What == PathStep::Key &&
          sameField(R.Name, "first") && sameField(W.Name, "second")) {
        Result.How = Overlap::Key;
        Result.Key = Written[I - 1].Name;
      }
      return Result;
    }
    if (!Indexes)
      return Result;
    if (W.What == PathStep::Key && R.What == PathStep::Key) {
      if (W.Name != R.Name)
        return Result;
      continue;
    }
    if (W.What != R.What || W.What == PathStep::Element)
      Sure = false;
    if (W.What == PathStep::Element && R.What == PathStep::Key &&
        llvm::all_of(R.Name, llvm::isDigit))
      Result.Position = R.Name;
  }
  if (Written.size() > Read.size()) {
    Result.How = Overlap::Inside;
    return Result;
  }
  Result.How = Sure ? Overlap::All : Overlap::Maybe;
  Result.Rest.assign(Read.begin() + N, Read.end());
  return Result;
}

} // namespace backlint::link
