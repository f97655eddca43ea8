//===- ParseLibraryScan.h - Is a file a copy of a library? -----*- C++ -*-===//
//
// A vendored library lies among the project's files and is not the project. It
// is known by what a file defines, from its tokens alone: the answer is needed
// before the first body of the file is parsed, and must be the same in each
// translation unit.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_EXTRACT_PARSELIBRARYSCAN_H
#define BACKLINT_EXTRACT_PARSELIBRARYSCAN_H

#include "ir/LibrarySigns.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

namespace backlint::extract {

/// What a file defines outside of classes and functions, by qualified name. A
/// forward declaration or a specialisation is no definition.
struct FileDefinitions {
  /// Classes and enumerations with a body, and classes of which a member is
  /// defined out of line.
  std::set<std::string> Classes;
  std::set<std::string> Functions; ///< Global ones, defined or declared.
};
FileDefinitions definitionsIn(llvm::StringRef Text);

/// The library that the file at \p Path, from the root, is a copy of; null if
/// it is the project's own. It defines a class in a namespace of the library,
/// or a global name of it, and its path ends the way the library is included,
/// or it defines several of the names that the library's model speaks of. One
/// name alone proves nothing: projects have classes of any name, and put some
/// into a library's namespace.
const ir::LibrarySigns *copiedLibrary(llvm::StringRef Text,
                                      llvm::StringRef Path,
                                      llvm::ArrayRef<ir::LibrarySigns> Known);

} // namespace backlint::extract

#endif // BACKLINT_EXTRACT_PARSELIBRARYSCAN_H
