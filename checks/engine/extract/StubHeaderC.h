//===- StubHeaderC.h - Stand-ins for headers of C --------------*- C++ -*-===//
//
// C has no type that is anything, so what a name was is guessed from its use:
// a structure with every member that is read anywhere, a number, a constant, a
// text, or a macro that begins a loop. Functions need no declaration.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_EXTRACT_STUBHEADERC_H
#define BACKLINT_EXTRACT_STUBHEADERC_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <set>
#include <string>
#include <vector>

namespace backlint::extract {

/// What an error says is unknown: `name`; `type name`, if it has to be one;
/// `struct name`, `union name` or `enum name`, if it is not defined.
std::string unknownInC(llvm::StringRef Message);

/// A header that declares \p Unknown as \p Texts use them.
std::string stubTextInC(llvm::ArrayRef<llvm::StringRef> Texts,
                        const std::set<std::string> &Unknown);

} // namespace backlint::extract

#endif // BACKLINT_EXTRACT_STUBHEADERC_H
