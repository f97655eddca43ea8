//===- Dependence.h - What depends on what within a function ---*- C++ -*-===//
//
// Which values of one function are made of which seeds: forwards, numbers
// included, without regard to order and without asking what a value is. Where
// terms say what a text may be, this says whether a value changes when
// another does: with the element of a loop, with a parameter.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_LINK_DEPENDENCE_H
#define BACKLINT_LINK_DEPENDENCE_H

#include "link/ValueFlow.h"

namespace backlint::link {

/// Which functions call something of a role, directly or through callees.
class RoleReach {
public:
  /// Calls that have the role \p Without do not count.
  RoleReach(ValueFlow &Flow, const char *Role, const char *Without = nullptr);
  bool function(FunctionId F) const { return Reaches[F]; }
  /// The call is of the role, or runs a function that reaches it.
  bool call(Site Call) const;

private:
  bool is(Site Call) const;

  ValueFlow &Flow;
  const char *Role, *Without;
  std::vector<bool> Reaches;
};

class Dependence {
public:
  /// A set of seeds.
  using Mask = uint64_t;

  /// \p Queries: which calls run queries; they keep nothing of what they are
  /// given in their receiver.
  Dependence(ValueFlow &Flow, const RoleReach &Queries, FunctionId F);

  /// Only what these blocks do counts; outside of them an address that is
  /// bound to a statement still refers to what they write.
  void within(std::vector<bool> Blocks) { Region = std::move(Blocks); }
  /// What is read through an index that is no constant depends on \p M: the
  /// place does not say which index it was.
  void indexed(Mask M) { Indexed = M; }
  void seed(ir::ValueId V, Mask M) { Values[V] |= M; }
  void seed(const ir::Place &P, Mask M);
  /// Every parameter, capture and member that is read is a seed of its own,
  /// by its first member; see boundaries().
  void seedBoundaries() { Ports = true; }
  void run();

  /// Of the value, or of what it points to, below \p Steps.
  Mask of(ir::ValueId V, const ir::Path &Steps = {});
  /// The seeds of a mask made by seedBoundaries().
  std::vector<Boundary> boundaries(Mask M) const;

private:
  Mask read(const ir::Place &Raw);
  Mask held(const ir::Place &Resolved) const;
  Mask port(const ir::Place &P);
  bool write(const ir::Place &P, Mask M);
  bool step(ir::ValueId V, bool Inside);
  bool call(ir::ValueId V, bool Inside);
  bool mayKeep(ir::ValueId V, uint32_t Operand) const;
  bool inside(ir::BlockId B) const { return Region.empty() || Region[B]; }

  ValueFlow &Flow;
  const RoleReach &Queries;
  const Program &Joined;
  FunctionId F;
  const ir::Function &Code;
  std::vector<bool> Region;
  std::vector<Mask> Values;
  std::vector<std::pair<ir::Place, Mask>> Held;
  bool Ports = false;
  Mask Indexed = 0;
  std::vector<Boundary> Seeds;
};

/// Whether two places, resolved, may share content.
bool overlaps(const ir::Place &A, const ir::Place &B);
/// Whether a call hands values to a statement that is executed apart: binds,
/// or prepares its text.
bool bindsValues(ValueFlow &Flow, Site Call);
/// Whether the call is handed the closure \p Made itself, or an object that
/// was made of it; not something that another call made of that.
bool isHandedClosure(const Program &Joined, Site Call, ir::ValueId Made);
bool hasRole(ValueFlow &Flow, Site Call, const char *Role);

} // namespace backlint::link

#endif // BACKLINT_LINK_DEPENDENCE_H
