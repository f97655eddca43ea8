//===- Recursion.h - Members that lead back to their kind ------*- C++ -*-===//
//
// The next node of a list, the operands of an expression, the parent of a
// widget: through such a member an object reaches others of its own class, and
// code that walks them names ever longer access paths. Which members these
// are follows from the classes alone, so it does not depend on what is asked.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_LINK_RECURSION_H
#define BACKLINT_LINK_RECURSION_H

#include "ir/Unit.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringSet.h"

namespace backlint::link {

class Recursion {
public:
  explicit Recursion(llvm::ArrayRef<const ir::Unit *> Units);

  /// Steps of \p Steps that are kept when a place is asked for: what is
  /// deeper in a recursive structure is not told apart from what is above.
  size_t keeps(const ir::Path &Steps) const;

private:
  llvm::StringSet<> Members; ///< Model keys.
};

} // namespace backlint::link

#endif // BACKLINT_LINK_RECURSION_H
