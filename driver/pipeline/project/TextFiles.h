//===- TextFiles.h - Files of a project read as text -----------*- C++ -*-===//
//
// A tree from a stranger may hold a pipe, a device or a file without end where
// a text is expected: only regular files of a bounded size are read.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_PIPELINE_PROJECT_TEXTFILES_H
#define BACKLINT_PIPELINE_PROJECT_TEXTFILES_H

#include "llvm/ADT/StringRef.h"
#include <optional>
#include <string>

namespace backlint::pipeline {

/// The text of the regular file \p Path; nothing if there is none, it cannot
/// be read or is larger than \p MaxBytes.
std::optional<std::string> readText(llvm::StringRef Path,
                                    uint64_t MaxBytes = 4 << 20);

} // namespace backlint::pipeline

#endif // BACKLINT_PIPELINE_PROJECT_TEXTFILES_H
