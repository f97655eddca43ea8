//===- NamedValues.h - What the code calls its values ----------*- C++ -*-===//
//
// Finds the values that go into something whose name says secret: variables,
// members, parameters, keys of maps and documents, results of functions.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_SECRETS_NAMEDVALUES_H
#define BACKLINT_SECRETS_NAMEDVALUES_H

#include "link/ValueFlow.h"

namespace backlint::secrets {

struct NamedValue {
  link::Site At; ///< Where it gets its name.
  std::string Name;
  link::TermRef Value; ///< In terms of the function's ports.
};

/// Of one function, in order.
std::vector<NamedValue> namedValues(link::ValueFlow &Flow, link::FunctionId F);

} // namespace backlint::secrets

#endif // BACKLINT_SECRETS_NAMEDVALUES_H
