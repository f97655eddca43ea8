//===- SkipBodies.h - Parsing less without losing a lambda -----*- C++ -*-===//
//
// Decides which function bodies outside the project the parser may jump over,
// and drops, at the end of the translation unit, instantiations that mention
// no type of the project. Bodies of templates are always kept: the project's
// lambdas, functors, formatters and constructors are instantiated in them.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_EXTRACT_SKIPBODIES_H
#define BACKLINT_EXTRACT_SKIPBODIES_H

#include "extract/ParseFiles.h"

namespace clang {
class Decl;
class Sema;
} // namespace clang

namespace backlint::extract {

/// Whether the parser may skip the body of the function \p D.
bool maySkipBody(clang::Decl *D, ParseFiles &Files);

/// Makes \p S drop foreign pending instantiations before it performs them.
/// \p Files must live as long as \p S.
void dropForeignInstantiations(clang::Sema &S, ParseFiles &Files);

} // namespace backlint::extract

#endif // BACKLINT_EXTRACT_SKIPBODIES_H
