//===- Suppression.h - Where a suppression comment can go ------*- C++ -*-===//
//
// The edit that puts `// NOLINT(rule): reason` at a line, or above it where the
// line ends inside of a literal or a macro.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_LSP_SUPPRESSION_H
#define BACKLINT_LSP_SUPPRESSION_H

#include "llvm/ADT/StringRef.h"
#include <optional>
#include <string>

namespace backlint::lsp {

/// Text to insert before byte \p Offset.
struct Insertion {
  size_t Offset = 0;
  std::string Text;
};

/// Nothing if no comment can stand at \p Line (from 0) or above it.
std::optional<Insertion> suppressionOf(llvm::StringRef Rule,
                                       llvm::StringRef Text, uint32_t Line);

} // namespace backlint::lsp

#endif // BACKLINT_LSP_SUPPRESSION_H
