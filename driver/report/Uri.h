//===- Uri.h - Paths as URIs -----------------------------------*- C++ -*-===//
//
// RFC 3986 spelling of file paths: bytes of the path percent-encoded but for
// unreserved characters and the slash.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_REPORT_URI_H
#define BACKLINT_REPORT_URI_H

#include "llvm/ADT/StringRef.h"
#include <optional>
#include <string>

namespace backlint::report {

/// A path from the root as a relative reference; never starts with a slash,
/// `.` and `..` are resolved as far as the path allows.
std::string relativeUri(llvm::StringRef Path);
/// file:///... of an absolute path.
std::string fileUri(llvm::StringRef AbsolutePath);
/// file:///.../ of a directory, with the slash at the end.
std::string rootUri(llvm::StringRef AbsoluteDirectory);

/// The path that a file URI of this machine names, however it is encoded;
/// nothing for any other text.
std::optional<std::string> pathOfFileUri(llvm::StringRef Uri);

} // namespace backlint::report

#endif // BACKLINT_REPORT_URI_H
