//===- QualifiedName.h - The parts of a C++ name ---------------*- C++ -*-===//
#ifndef BACKLINT_LINK_QUALIFIEDNAME_H
#define BACKLINT_LINK_QUALIFIEDNAME_H

#include "llvm/ADT/StringRef.h"

namespace backlint::link {

/// `find` of `shop::Users::find`.
inline llvm::StringRef lastPart(llvm::StringRef Name) {
  return Name.substr(Name.rfind(':') + 1);
}

} // namespace backlint::link

#endif // BACKLINT_LINK_QUALIFIEDNAME_H
