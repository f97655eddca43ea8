//===- Passage.h - How a request's value gets somewhere --------*- C++ -*-===//
//
// All ways from an untrusted source to a value, each with the nodes of the
// term on it, that no test lies on.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_INPUT_PASSAGE_H
#define BACKLINT_INPUT_PASSAGE_H

#include "link/ValueFlow.h"

namespace backlint::input {

/// What it takes to come from a source to a value.
struct Passage {
  std::vector<link::TermRef> Nodes; ///< The value first, the source last.
  /// The member of the request, as it names it: `user.email`; or empty.
  std::string Field;
  /// Where the handler takes it out of the request.
  link::Site Entry;
  /// The last number on the way, from the value on; null for a text.
  link::TermRef Number = nullptr;

  link::TermRef source() const { return Nodes.back(); }
};

/// Ways by which what a stranger sends becomes \p T without a test, distinct
/// by field and entry, in order. \p TypeIsEnough: also without one of its type.
std::vector<Passage> waysTo(link::ValueFlow &Flow, link::TermRef T,
                            bool TypeIsEnough);

/// Whether the number that \p Node makes can be any number that the request
/// names: not a length, a hash, a verdict, a remainder.
bool isFree(link::ValueFlow &Flow, link::TermRef Node);

} // namespace backlint::input

#endif // BACKLINT_INPUT_PASSAGE_H
