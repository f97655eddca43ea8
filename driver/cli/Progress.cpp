//===- Progress.cpp -------------------------------------------------------===//
//
// Written at most ten times a second.
//
//===----------------------------------------------------------------------===//
#include "cli/Progress.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/raw_ostream.h"

namespace backlint::cli {

Progress::Progress(bool Quiet)
    : Enabled(!Quiet && llvm::sys::Process::StandardErrIsDisplayed()) {}

void Progress::show(size_t Done, size_t Total) {
  auto Now = std::chrono::steady_clock::now();
  if (!Enabled || (Shown && Now - Last < std::chrono::milliseconds(100)))
    return;
  Last = Now;
  Shown = true;
  llvm::errs() << "\r\033[K" << Done << " of " << Total << " sources read";
  llvm::errs().flush();
}

void Progress::clear() {
  if (Shown)
    llvm::errs() << "\r\033[K";
  Shown = false;
}

} // namespace backlint::cli
