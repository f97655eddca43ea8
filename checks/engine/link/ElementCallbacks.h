//===- ElementCallbacks.h - Algorithms that no model knows -----*- C++ -*-===//
//
// A library function that is handed a range and a function which takes an
// element of it runs the function for each element: that is what an algorithm
// looks like, whatever it is called. Says so in the words of a model, for
// calls that no model and no body speaks of.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_LINK_ELEMENTCALLBACKS_H
#define BACKLINT_LINK_ELEMENTCALLBACKS_H

#include "link/Models.h"
#include <map>

namespace backlint::link {

class ElementCallbacks {
public:
  ElementCallbacks(const Program &Joined, const Models &Known)
      : Joined(Joined), Known(Known) {}

  /// Operands of the call that may be functions; none if a model or a body
  /// says what the call does.
  std::vector<uint32_t> functions(Site Call) const;
  /// How the library runs \p Callee, which it is handed as \p Operand; null
  /// if it is handed no range of what that takes. Lives as long as this.
  const catalog::Callback *of(Site Call, uint32_t Operand, FunctionId Callee);

private:
  struct Range {
    uint32_t Operand = 0;
    bool Iterators = false;
    const ir::Type *Type = nullptr;
  };
  const ir::Type *typeOf(FunctionId F, ir::ValueId V) const;
  bool isFunction(FunctionId F, ir::ValueId V) const;
  std::vector<Range> ranges(Site Call) const;
  bool takes(FunctionId Callee, uint32_t Parameter, FunctionId F,
             const Range &From) const;
  bool isSame(FunctionId F, const ir::Type *A, FunctionId G,
              const ir::Type *B) const;

  const Program &Joined;
  const Models &Known;
  using Key = std::tuple<Site, uint32_t, uint32_t, uint32_t>;
  std::map<Key, catalog::Callback> Made;
};

} // namespace backlint::link

#endif // BACKLINT_LINK_ELEMENTCALLBACKS_H
