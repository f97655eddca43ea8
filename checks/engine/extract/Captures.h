//===- Captures.h - What a closure holds -----------------------*- C++ -*-===//
//
// The captures of a lambda in their order, equal for the expression that
// makes the closure and for the body that uses it. In templates as written
// the compiler does not know implicit captures yet; they are found here.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_EXTRACT_CAPTURES_H
#define BACKLINT_EXTRACT_CAPTURES_H

#include <vector>

namespace clang {
class CXXMethodDecl;
class ValueDecl;
} // namespace clang

namespace backlint::extract {

struct CapturedEntity {
  /// Null for `this`.
  const clang::ValueDecl *Variable = nullptr;
  bool ByReference = false;
  /// Position among the captures that Clang knows; -1 for another one.
  int Known = -1;
};

std::vector<CapturedEntity>
capturesOf(const clang::CXXMethodDecl *CallOperator);

} // namespace backlint::extract

#endif // BACKLINT_EXTRACT_CAPTURES_H
