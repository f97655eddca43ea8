//===- Places.h - Which object a place, pointer or view denotes -*- C++ -*-===//
//
// Follows pointers, references, iterators and views to the object they denote
// within one function, using models and the bodies of callees. What cannot be
// followed stays rooted in the value that points: its own object.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_LINK_PLACES_H
#define BACKLINT_LINK_PLACES_H

#include "link/Models.h"
#include "link/Term.h"
#include "llvm/ADT/DenseMap.h"
#include <optional>

namespace backlint::link {

class Places {
public:
  Places(const Program &Joined, const Models &Known)
      : Joined(Joined), Known(Known) {}

  /// \p P with pointers followed. The Index of a Global is an EntityId.
  ir::Place resolve(FunctionId F, const ir::Place &P);
  ir::Place resolve(FunctionId F, ir::PlaceId P);
  /// What the pointer, reference, iterator or view \p V points to.
  ir::Place pointee(FunctionId F, ir::ValueId V);
  /// The object at a model's port of a call; nothing for a value that has no
  /// place.
  std::optional<ir::Place> port(Site Call, const catalog::Port &Port);
  /// The object at a callee's boundary, seen from a direct call of it.
  std::optional<ir::Place> bind(Site Call, FunctionId Callee,
                                const Boundary &Where);
  /// Where the reference or pointer that \p F returns points to, when that is
  /// one place at its boundary.
  std::optional<Boundary> returned(FunctionId F);
  /// The text or number of a constant operand, without following control
  /// flow: literals, also through a temporary object made of one.
  std::optional<std::string> constant(FunctionId F, ir::ValueId V);
  /// Operand index of a model port's argument, or none.
  static std::optional<uint32_t> operand(const ir::Instr &Call,
                                         const ir::Call &Details,
                                         const catalog::Port &Port);

private:
  struct Locals; ///< Per function: what is stored into each pointer variable.
  const Locals &locals(FunctionId F);
  std::optional<ir::Place> alias(FunctionId F, uint32_t Local);

  const Program &Joined;
  const Models &Known;
  llvm::DenseMap<std::pair<FunctionId, ir::ValueId>, ir::Place> Pointees;
  llvm::DenseMap<std::pair<FunctionId, uint32_t>, std::optional<ir::Place>>
      Aliases;
  llvm::DenseMap<FunctionId, std::optional<Boundary>> Returns;
  llvm::DenseMap<FunctionId, std::shared_ptr<Locals>> Stored;
};

/// The steps of \p Port for this call: a key that an argument names becomes a
/// Key when it is constant.
ir::Path portSteps(Places &Where, Site Call, const ir::Call &Details,
                   const ir::Instr &Instr, const catalog::Port &Port);

} // namespace backlint::link

#endif // BACKLINT_LINK_PLACES_H
