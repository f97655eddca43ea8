//===- Outputs.h - Which reports are written, and where --------*- C++ -*-===//
//
// `--format NAME -o FILE` is one report; `--output NAME=FILE`, any number of
// times, is a further one. All come of one analysis.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_CLI_OUTPUTS_H
#define BACKLINT_CLI_OUTPUTS_H

#include "cli/Arguments.h"
#include "report/Console.h"
#include "report/Sarif.h"

namespace backlint::cli {

struct Output {
  std::string Format;
  std::string Path; ///< `-`: standard output.
  report::ConsoleOptions Console;
  report::SarifOptions Log;
  std::string Title; ///< Of a page.

  /// All that the bytes depend on beside what was found.
  std::string key() const;
  void write(llvm::raw_ostream &Out, const report::Results &Run) const;
};

/// At least one, no file twice. \p Root is absolute.
llvm::Expected<std::vector<Output>> outputsOf(const Arguments &Given,
                                              llvm::StringRef Root);

/// Whether something can be written to \p Path, as far as can be told before:
/// the error is for the user. \p Root is the project's directory, through whose
/// links nothing is written.
llvm::Error checkOutput(llvm::StringRef Path, llvm::StringRef Root);

/// The same of all that \p Given asks for, before any work is done for it.
llvm::Error checkOutputs(const Arguments &Given, llvm::StringRef Root);

/// Writes \p Text to \p Path at once or not at all; `-` or nothing is the
/// terminal. A link in the project is replaced, never followed.
llvm::Error writeOutput(llvm::StringRef Path, llvm::StringRef Text,
                        llvm::StringRef Root = "");

/// Writes each of \p Texts to its output, and says which could not be written:
/// then the result is false, and one that was lost is printed unless something
/// else is, for what was found is not to be lost.
bool writeAll(llvm::ArrayRef<Output> Outputs,
              llvm::ArrayRef<llvm::StringRef> Texts, llvm::StringRef Root);

} // namespace backlint::cli

#endif // BACKLINT_CLI_OUTPUTS_H
