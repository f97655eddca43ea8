//===- Routes.h - Which requests a function answers ------------*- C++ -*-===//
//
// Routes as the program registers them: the method and constant path by which
// a framework runs each handler.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_LINK_ROUTES_H
#define BACKLINT_LINK_ROUTES_H

#include "link/ValueFlow.h"

namespace backlint::link {

class Routes {
public:
  explicit Routes(ValueFlow &Flow);

  /// `POST /users`, of a function that was itself registered; else "".
  std::string registered(FunctionId F) const;
  /// The same of the function or of its only callers.
  std::string of(FunctionId F) const { return of(F, 0); }

private:
  std::string of(FunctionId F, unsigned Depth) const;

  ValueFlow &Flow;
  std::map<FunctionId, std::string> Registered;
};

} // namespace backlint::link

#endif // BACKLINT_LINK_ROUTES_H
