// The files of report/page, which the build compiles in (EmbedFiles.cmake).
#ifndef BACKLINT_REPORT_PAGEFILES_H
#define BACKLINT_REPORT_PAGEFILES_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

namespace backlint::report {

struct EmbeddedFile {
  llvm::StringRef Path; ///< The file's name.
  llvm::StringRef Text;
};

/// All of them, sorted by name.
llvm::ArrayRef<EmbeddedFile> pageFiles();

} // namespace backlint::report

#endif // BACKLINT_REPORT_PAGEFILES_H
