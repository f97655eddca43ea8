//===- WholeFile.h - Files that are written whole or not at all -*- C++ -*-===//
//
// Reports and cached units go through here: whoever reads one sees all of it
// or what was there before, also when the disk is full or the process is ended.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_PIPELINE_PROJECT_WHOLEFILE_H
#define BACKLINT_PIPELINE_PROJECT_WHOLEFILE_H

#include "llvm/ADT/StringRef.h"
#include <system_error>

namespace backlint::pipeline {

/// A link at \p Path is replaced, not followed. Not for several threads.
std::error_code writeWhole(llvm::StringRef Path, llvm::StringRef Text);

/// Writes into what is there and no file: a pipe, a terminal, a device.
std::error_code writeInto(llvm::StringRef Path, llvm::StringRef Text);

/// Takes away what writeWhole has begun. Safe in the handler of a signal.
void discardUnfinished();

} // namespace backlint::pipeline

#endif // BACKLINT_PIPELINE_PROJECT_WHOLEFILE_H
