//===- Mistakes.h - All that is wrong in a set of files --------*- C++ -*-===//
//
// Readers note a mistake and go on, so that one run shows all of them.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_CATALOG_MISTAKES_H
#define BACKLINT_CATALOG_MISTAKES_H

#include "catalog/Toml.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/Error.h"

namespace backlint::catalog {

class Mistakes {
public:
  /// \p Message says what is wrong and what to do about it.
  void add(llvm::StringRef File, Position At, const llvm::Twine &Message);
  bool empty() const { return Found.empty(); }
  /// One `file:line:col: error: message` a line, in the order of files as
  /// they were first mentioned to startFile, then of positions.
  llvm::Error take();

  /// Fixes the order of files in the result.
  void startFile(llvm::StringRef File) { Files.push_back(File.str()); }

private:
  struct Mistake {
    size_t File;
    Position At;
    std::string Message;
    auto operator<=>(const Mistake &) const = default;
  };
  std::vector<std::string> Files;
  std::vector<Mistake> Found;
};

/// The word among \p Known that \p Word is probably meant to be, or "".
llvm::StringRef nearest(llvm::StringRef Word,
                        llvm::ArrayRef<llvm::StringRef> Known);

/// "; did you mean 'x'?" or "; it is one of a, b, c" for a message about the
/// unknown \p Word.
std::string suggestion(llvm::StringRef Word,
                       llvm::ArrayRef<llvm::StringRef> Known);

} // namespace backlint::catalog

#endif // BACKLINT_CATALOG_MISTAKES_H
