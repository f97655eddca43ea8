//===- Message.h - Filling in a rule's message templates -------*- C++ -*-===//
//
// {0}, {1}, ... are arguments; {{ and }} are braces. The same syntax as in
// SARIF, which gets template and arguments apart.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_FINDINGS_MESSAGE_H
#define BACKLINT_FINDINGS_MESSAGE_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <string>

namespace backlint::findings {

/// A placeholder without an argument stays as it is written.
std::string fillMessage(llvm::StringRef Template,
                        llvm::ArrayRef<std::string> Arguments);

} // namespace backlint::findings

#endif // BACKLINT_FINDINGS_MESSAGE_H
