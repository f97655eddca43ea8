// The files of rules/ that are compiled into the binaries. The build generates
// the definition (EmbedFiles.cmake) whenever a file there changes, appears or
// goes; nothing has to be listed by hand.
#ifndef BACKLINT_CATALOG_EMBEDDED_H
#define BACKLINT_CATALOG_EMBEDDED_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

namespace backlint::catalog {

struct EmbeddedFile {
  llvm::StringRef Path; ///< Relative to rules/, as "models/<library>.toml".
  llvm::StringRef Text;
};

/// All of them, sorted by path. The text lives as long as the program.
llvm::ArrayRef<EmbeddedFile> embeddedFiles();

} // namespace backlint::catalog

#endif
