//===- Watch.h - Reviews at a terminal that go on --------------*- C++ -*-===//
#ifndef BACKLINT_CLI_WATCH_H
#define BACKLINT_CLI_WATCH_H

#include "cli/Arguments.h"

namespace backlint::cli {

/// Reviews what is asked for, and again whenever it changes on disk; prints
/// what that brought and took. Ends with a signal, or where standard output
/// takes no more; an error if there is nothing to begin with.
llvm::Expected<int> watch(const Arguments &Given);

} // namespace backlint::cli

#endif // BACKLINT_CLI_WATCH_H
