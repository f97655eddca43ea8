//===- Statement.h - What becomes of a bound value -------------*- C++ -*-===//
#ifndef BACKLINT_INPUT_STATEMENT_H
#define BACKLINT_INPUT_STATEMENT_H

#include "link/ValueFlow.h"

namespace backlint::input {

enum class Verb : uint8_t {
  Unknown,
  Read,  ///< The value only chooses rows.
  Paged, ///< The same, and how many.
  Write, ///< The value may be stored.
  Mixed, ///< One or the other: the text is handed in.
};

/// What the statement does to which the call binds a value: its own text, or
/// the one that was last prepared before it.
Verb verbAt(link::ValueFlow &Flow, link::Site Bind);

/// What the text does that is handed on in the call in which the value is, on
/// its way \p Nodes to a function that runs texts of any kind.
Verb verbHandedOn(link::ValueFlow &Flow, llvm::ArrayRef<link::TermRef> Nodes);

} // namespace backlint::input

#endif // BACKLINT_INPUT_STATEMENT_H
