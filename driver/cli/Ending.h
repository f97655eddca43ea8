//===- Ending.h - How the process ends -------------------------*- C++ -*-===//
//
// Signals leave nothing half-done, a reader that goes early is no mistake, and
// output that is lost on its way is one.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_CLI_ENDING_H
#define BACKLINT_CLI_ENDING_H

namespace backlint::cli {

/// To be called first.
void prepareEnding();

/// The status of a process whose work ended with \p Status, once all that was
/// printed is out.
int finish(int Status);

} // namespace backlint::cli

#endif // BACKLINT_CLI_ENDING_H
