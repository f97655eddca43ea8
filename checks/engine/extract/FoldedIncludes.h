//===- FoldedIncludes.h - Includes of other file systems -------*- C++ -*-===//
//
// Code that is written where file names ignore case and `\` separates them
// includes "Database.h" where database.h lies.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_EXTRACT_FOLDEDINCLUDES_H
#define BACKLINT_EXTRACT_FOLDEDINCLUDES_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <string>
#include <vector>

namespace backlint::extract {

/// The directories that \p Arguments search, as paths from \p Directory.
std::vector<std::string>
searchedDirectories(llvm::StringRef Directory,
                    llvm::ArrayRef<std::string> Arguments);

/// The file in one of \p Directories that \p Include means; empty if none.
std::string foldedInclude(llvm::StringRef Include,
                          llvm::ArrayRef<std::string> Directories);

} // namespace backlint::extract

#endif // BACKLINT_EXTRACT_FOLDEDINCLUDES_H
