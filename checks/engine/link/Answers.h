//===- Answers.h - Questions of value flow, and their answers --*- C++ -*-===//
//
// ValueFlow answers each question once: the key says what was asked, and in
// which way; the node holds the answer, or that it is being found, which is
// how recursion shows. Bounds count the answers that were cut short.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_LINK_ANSWERS_H
#define BACKLINT_LINK_ANSWERS_H

#include "ir/Place.h"
#include "link/Term.h"

namespace backlint::link {

/// How often a bound cut an answer short; reported with the results.
struct Bounds {
  uint64_t Depth = 0, Callers = 0, Widened = 0, FieldWriters = 0, Paths = 0;
  /// How much was done: questions, and nodes of terms made or looked at. The
  /// same for the same units, so growth is measured without a clock.
  uint64_t Steps = 0;
};

/// What is asked of a value. A text needs no way back from a number, and what
/// is safe in one is what a stranger cannot choose; a value is followed
/// through numbers, and members of documents are told apart.
enum class Ask : uint8_t {
  Text,   ///< What text may it be, and which tests allow-list it.
  Value,  ///< What was it made of.
  Tested, ///< The same, and which tests of any kind it has passed.
};

/// A question: one of ValueFlow's, about a function or a member.
struct NodeKey {
  enum Kind : uint8_t { AtVersion, Returned, LeftAt, Thrown, PortOf, FieldOf };
  Kind What;
  uint32_t A, B;
  ir::Path Steps;
  Ask How = Ask::Text;
  auto operator<=>(const NodeKey &) const = default;
};
/// Its answer so far.
struct Node {
  TermRef Value = nullptr;
  bool Busy = false;
  bool Resolved = false; ///< Over the program: PortOf and FieldOf.
};

} // namespace backlint::link

#endif // BACKLINT_LINK_ANSWERS_H
