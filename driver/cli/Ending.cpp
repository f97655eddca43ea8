//===- Ending.cpp ---------------------------------------------------------===//
//
// A signal ends the process as that signal does, so that a shell sees 128 + its
// number and stops its script. The workers die with their parent.
//
//===----------------------------------------------------------------------===//
#include "cli/Ending.h"
#include "cli/Command.h"
#include "pipeline/project/WholeFile.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/raw_ostream.h"
#include <algorithm>
#include <csignal>
#include <unistd.h>

namespace backlint::cli {

/// Runs in the handler of a signal: nothing but calls that are allowed there.
static void end(int Signal) {
  pipeline::discardUnfinished();
  // Its action is the default one again, and it is blocked while this runs.
  sigset_t Only;
  sigemptyset(&Only);
  sigaddset(&Only, Signal);
  pthread_sigmask(SIG_UNBLOCK, &Only, nullptr);
  raise(Signal);
  // The first process of a container does not die of a default action.
  _exit(128 + Signal);
}

void prepareEnding() {
  // Else the next file that is opened would be taken for the terminal.
  (void)llvm::sys::Process::FixupStandardFileDescriptors();
  signal(SIGPIPE, SIG_IGN);
  signal(SIGXFSZ, SIG_IGN); // A write that says so is better than no report.
  for (int Signal : {SIGINT, SIGTERM, SIGHUP}) {
    struct sigaction Before, Now = {};
    // What `nohup` or a script has switched off stays so.
    if (sigaction(Signal, nullptr, &Before) || Before.sa_handler == SIG_IGN)
      continue;
    Now.sa_handler = end;
    Now.sa_flags = static_cast<int>(SA_RESETHAND);
    sigaction(Signal, &Now, nullptr);
  }
}

int finish(int Status) {
  llvm::raw_fd_ostream &Out = llvm::outs(), &Errors = llvm::errs();
  Out.flush();
  if (std::error_code Error = Out.error()) {
    Out.clear_error();
    if (Error != std::errc::broken_pipe) {
      Errors << "standard output: error: " << Error.message()
             << "; what was printed is not whole\n";
      Status = std::max(Status, static_cast<int>(Incomplete));
    }
  }
  if (Errors.has_error()) // There is nobody to tell.
    Errors.clear_error();
  return Status;
}

} // namespace backlint::cli
