//===- ParseLibraryScan.h - Is a file a copy of a library? -----*- C++ -*-===//
//
// A vendored single header lies among the project's files and is not the
// project. It is known by what it defines, from its tokens alone: the answer
// is needed before the first body of the file is parsed, and must be the same
// in each translation unit.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_EXTRACT_PARSELIBRARYSCAN_H
#define BACKLINT_EXTRACT_PARSELIBRARYSCAN_H

#include "llvm/ADT/StringRef.h"
#include <string>
#include <vector>

namespace backlint::extract {

/// Whether the C++ file with the content \p Text defines, outside of any
/// class or function, a class or enumeration in a namespace that
/// \p Declarations names, or declares a function or defines a class with a
/// global name that it names. A forward declaration or a specialisation is no
/// sign of a library: projects write both of them.
bool declaresLibrary(llvm::StringRef Text,
                     const std::vector<std::string> &Declarations);

} // namespace backlint::extract

#endif // BACKLINT_EXTRACT_PARSELIBRARYSCAN_H
