// A longest common subsequence of lines; see LineDiff.h.
#include "pipeline/review/LineDiff.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"
#include <algorithm>
#include <vector>

namespace backlint::pipeline {

using Lines = llvm::ArrayRef<llvm::StringRef>;

/// Cells of the table; 64 MiB.
static constexpr size_t MaxCells = size_t(1) << 24;

std::set<uint32_t> changedLines(llvm::StringRef Before, llvm::StringRef After) {
  llvm::SmallVector<llvm::StringRef> Old, New;
  Before.split(Old, '\n');
  After.split(New, '\n');
  Lines A(Old), B(New);
  uint32_t First = 1;
  for (; !A.empty() && !B.empty() && A.front() == B.front(); ++First) {
    A = A.drop_front();
    B = B.drop_front();
  }
  while (!A.empty() && !B.empty() && A.back() == B.back()) {
    A = A.drop_back();
    B = B.drop_back();
  }
  std::set<uint32_t> Changed;
  if ((A.size() + 1) * (B.size() + 1) > MaxCells) {
    for (size_t J = 0; J < B.size(); ++J)
      Changed.insert(First + J);
    return Changed;
  }
  // What the rest of both has in common, from each pair of places.
  const size_t Width = B.size() + 1;
  std::vector<uint32_t> Common((A.size() + 1) * Width);
  for (size_t I = A.size(); I-- > 0;)
    for (size_t J = B.size(); J-- > 0;)
      Common[I * Width + J] = A[I] == B[J]
                                  ? Common[(I + 1) * Width + J + 1] + 1
                                  : std::max(Common[(I + 1) * Width + J],
                                             Common[I * Width + J + 1]);
  for (size_t I = 0, J = 0; J < B.size();) {
    if (I < A.size() && A[I] == B[J]) {
      ++I;
      ++J;
    } else if (I < A.size() &&
               Common[(I + 1) * Width + J] >= Common[I * Width + J + 1]) {
      ++I;
    } else {
      Changed.insert(First + J++);
    }
  }
  return Changed;
}

} // namespace backlint::pipeline
