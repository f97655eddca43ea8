//===- Variadic.h - C functions that format what they get -------*- C++ -*-===//
//
// Finds, in a summary, the texts that a variadic function makes of a template
// and of arguments that only its callers know. ValueFlow fills them in.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_LINK_VARIADIC_H
#define BACKLINT_LINK_VARIADIC_H

#include "link/Program.h"
#include "link/Term.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace backlint::link {

class Variadics {
public:
  Variadics(const Program &Joined, TermPool &Pool);

  /// Whether a value of that type stands for the arguments that the variadic
  /// function \p F got beyond its parameters.
  bool isRest(FunctionId F, ir::TypeId Type) const;
  /// \p T where Fill says what the variadic function makes of its template;
  /// null leaves template and arguments side by side.
  TermRef map(TermRef T, llvm::function_ref<TermRef(FunctionId, TermRef)> Fill);

private:
  /// The function whose parameter \p Template and further arguments \p Rest
  /// are; Nothing if they are something else.
  FunctionId formatterOf(TermRef Template, TermRef Rest) const;

  const Program &Joined;
  TermPool &Pool;
  bool Any = false;
};

} // namespace backlint::link

#endif // BACKLINT_LINK_VARIADIC_H
