//===- StdHeaders.h - Which standard header declares a name ----*- C++ -*-===//
//
// Code often lives on what another library's header happens to include. Where
// that library is missing, or ours stands in for it, the names of the standard
// library that are then unknown say which headers were meant.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_EXTRACT_STDHEADERS_H
#define BACKLINT_EXTRACT_STDHEADERS_H

#include "llvm/ADT/StringRef.h"

namespace backlint::extract {

/// The header of C++20 (ISO/IEC 14882:2020, [headers]) that declares the name
/// \p Name of namespace std; empty if this table does not know it.
llvm::StringRef standardHeader(llvm::StringRef Name);

} // namespace backlint::extract

#endif // BACKLINT_EXTRACT_STDHEADERS_H
