//===- Verify.h - Invariants of the IR -------------------------*- C++ -*-===//
//
// What every later phase takes for granted of a unit:
//
// - Each index is in range. A type refers to earlier types alone. Identities
//   are unique per kind of symbol; functions stand in their order.
// - A value is made by one instruction that stands in one block, before its
//   uses in the same block; nothing uses what a store or a detached
//   instruction makes. No operand is missing: what was lost is a Lost.
// - An instruction has the operands, place and index that its Op asks for.
// - A block has the successors that its end asks for; Cases are parallel to
//   all of them but the default. The condition of a branch may be missing.
// - Parents of loops and tries lead outside. A closure has as many operands as
//   its function has captures.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_IR_VERIFY_H
#define BACKLINT_IR_VERIFY_H

#include "ir/Unit.h"

namespace backlint::ir {

/// What is wrong with U, each as `where: what`; empty if nothing. Stops after
/// a few; takes any damage.
std::vector<std::string> verify(const Unit &U);

} // namespace backlint::ir

#endif // BACKLINT_IR_VERIFY_H
