//===- Command.h - The commands of backlint --------------------*- C++ -*-===//
//
// A command is a row of a table: its name, what it says of itself, its options
// and what it does.
//
// To add a command: a .cpp with its row, declared here, and its line in
// commands() (Main.cpp prints help out of it).
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_CLI_COMMAND_H
#define BACKLINT_CLI_COMMAND_H

#include "cli/Arguments.h"

namespace backlint::cli {

/// Status of the process.
enum ExitCode : int {
  Clean = 0,
  Found = 1,
  Misused = 2,    ///< Usage or configuration.
  Incomplete = 3, ///< More was lost than allowed; what was found is reported.
};

struct Command {
  llvm::StringRef Name, Usage, Summary;
  llvm::ArrayRef<Option> Options;
  llvm::Expected<int> (*Run)(const Arguments &);
};

extern const Command Check, Extract, Link, Rules, Explain, Init, Config, Doctor,
    Baseline, Models, Lsp;

/// In the order of help.
llvm::ArrayRef<const Command *> commands();

/// The program: \p Words are the arguments without its name.
int run(llvm::ArrayRef<std::string> Words);

} // namespace backlint::cli

#endif // BACKLINT_CLI_COMMAND_H
