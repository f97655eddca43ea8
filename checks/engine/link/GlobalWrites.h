//===- GlobalWrites.h - Globals that a call may write ----------*- C++ -*-===//
//
// For each function the globals that it, a lambda that it makes, or what it
// calls by name may write.
// A caller's memory has a new version of them after the call. What is written
// is the summary's business (ValueFlow::leftAt), so that too large a set costs
// time and no precision. Calls through values are not followed.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_LINK_GLOBALWRITES_H
#define BACKLINT_LINK_GLOBALWRITES_H

#include "link/Program.h"

namespace backlint::link {

class GlobalWrites {
public:
  explicit GlobalWrites(const Program &Joined);

  /// Sorted; at most MaxGlobals, the first ones.
  llvm::ArrayRef<EntityId> of(FunctionId F) const { return Written[F]; }
  /// A program with more than that beneath one function keeps its state in
  /// globals, and every version of each would be asked for at every call.
  static constexpr size_t MaxGlobals = 32;

private:
  std::vector<std::vector<EntityId>> Written; ///< By function.
};

} // namespace backlint::link

#endif // BACKLINT_LINK_GLOBALWRITES_H
