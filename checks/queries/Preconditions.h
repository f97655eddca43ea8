//===- Preconditions.h - Arguments that a call is reached with -*- C++ -*-===//
//
// What the parameters of a function have to be for one of its calls to be
// reached: `if (save) query()` is no query for who passes false. Followed
// upwards through functions that hand their own parameter on.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_QUERIES_PRECONDITIONS_H
#define BACKLINT_QUERIES_PRECONDITIONS_H

#include "link/ValueFlow.h"

namespace backlint {

/// The parameter is one of these constants, or none of them.
struct Precondition {
  uint32_t Parameter = 0;
  bool OneOf = true;
  std::vector<std::string> Values;
};

/// What the branches before \p At ask of the parameters of its function.
std::vector<Precondition> preconditions(link::ValueFlow &Flow, link::Site At);

/// What is left to be asked of the caller's own parameters when the callee's
/// are \p Asked; nothing if the call's constants say that it is not so.
std::optional<std::vector<Precondition>>
handedUp(link::ValueFlow &Flow, const link::Edge &E,
         llvm::ArrayRef<Precondition> Asked);

} // namespace backlint

#endif // BACKLINT_QUERIES_PRECONDITIONS_H
