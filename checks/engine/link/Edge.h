//===- Edge.h - A way by which a function is called ------------*- C++ -*-===//
//
// One arrow of the call graph: a call and what it may run. ValueFlow finds
// the edges; what is asked of a callee is asked along one of them.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_LINK_EDGE_H
#define BACKLINT_LINK_EDGE_H

#include "link/Program.h"

namespace backlint::link {

/// A way by which a function is called.
struct Edge {
  enum Kind : uint8_t {
    Direct,    ///< Callee named by the call, or overriding it.
    Value,     ///< Called through a function value: operand 0 is the value.
    Callback,  ///< Run by a library that was handed it: By says with what.
    Construct, ///< Constructor run by type: Of says with what.
  };
  Kind What = Direct;
  Site Call;
  FunctionId Callee = Nothing;
  const catalog::Callback *By = nullptr;
  const catalog::Construct *Of = nullptr;
  /// Of a function value: the Closure instruction, if it is one.
  Site Made;

  auto key() const { return std::tie(Call, Callee, What, By, Of, Made); }
};

} // namespace backlint::link

#endif // BACKLINT_LINK_EDGE_H
