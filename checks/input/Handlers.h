//===- Handlers.h - Which handler a value enters by ------------*- C++ -*-===//
#ifndef BACKLINT_INPUT_HANDLERS_H
#define BACKLINT_INPUT_HANDLERS_H

#include "input/Passage.h"
#include "link/Routes.h"

namespace backlint::input {

struct Handler {
  link::FunctionId Function = link::Nothing;
  std::string Name; ///< "'POST /users'", or what the function is called.
};

class Handlers {
public:
  explicit Handlers(link::ValueFlow &Flow);

  /// The handler by which the way's value enters. Moves the way's entry from
  /// a registration to the handler that it registers.
  Handler of(Passage &W, link::Site Sink);

private:
  link::ValueFlow &Flow;
  link::Routes Known;
};

} // namespace backlint::input

#endif // BACKLINT_INPUT_HANDLERS_H
