//===- Overlap.h - How a write relates to a read ---------------*- C++ -*-===//
//
// Access paths compared: whether a write to one changes what a read of the
// other finds, and which member of a document a path names.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_LINK_OVERLAP_H
#define BACKLINT_LINK_OVERLAP_H

#include "ir/Place.h"
#include "llvm/ADT/StringRef.h"

namespace backlint::link {

/// How the path of a write relates to the path of a read.
enum class Overlap : uint8_t {
  Apart,  ///< Nothing of what is read.
  All,    ///< All of what is read; Rest is where in the written value.
  Maybe,  ///< Perhaps all of it: another element, or this one.
  Inside, ///< A part of what is read.
  Key,    ///< What is read is the key under which it was written.
};
struct Compared {
  Overlap How = Overlap::Apart;
  ir::Path Rest;
  std::string Key;
  /// Which of the elements that were written alike is read, if a constant says.
  std::string Position;
};
Compared compare(const ir::Path &Written, const ir::Path &Read);
/// The members of a document that a path names: `user.email`, or empty.
std::string fieldOf(const ir::Path &Steps);
/// Member names equal, or one of them the last component of the other.
bool sameField(llvm::StringRef A, llvm::StringRef B);

} // namespace backlint::link

#endif // BACKLINT_LINK_OVERLAP_H
