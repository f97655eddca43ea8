//===- LspCommand.cpp - backlint lsp --------------------------------------===//
//
// Editors start it and speak to it on standard input and output.
//
//===----------------------------------------------------------------------===//
#include "cli/Live.h"
#include "cli/Reading.h"
#include "cli/Reporting.h"
#include "findings/Format.h"
#include "lsp/Serve.h"
#include "llvm/Support/FileSystem.h"

namespace backlint::cli {

/// Some editors add --stdio to any server's command.
static const std::vector<Option> &options() {
  static const std::vector<Option> All =
      joined({{ReadingOptions[0],
               ReadingOptions[1],
               ReadingOptions[2],
               ReadingOptions[3],
               ReadingOptions[4],
               ReadingOptions[5],
               ConfigOption,
               {"--rules", "LIST",
                "rules to run: ids or globs, `-` before one takes out"},
               {"--models", "DIR",
                "more rules and models: the *.toml files below DIR"},
               {"--root", "DIR",
                "where the project begins; paths are counted from there"},
               {"--stdio", "", ""}}});
  return All;
}

static llvm::Expected<int> runLsp(const Arguments &Given) {
  if (Given.plain().size() > 1)
    return failure("error: name one folder, or none for that of the editor");
  std::string Root = Given.plain().empty() ? "" : Given.plain().front();
  if (!Root.empty() && !llvm::sys::fs::is_directory(Root))
    return failure("{}: error: there is no such folder; name that of the "
                   "project, or none for that of the editor",
                   Root);
  return lsp::serve(
      [&](const std::string &Folder) { return makerFor(Given, {Folder}); },
      Root);
}

const Command Lsp = {"lsp", "[FOLDER] [-p BUILD_DIR] [options]",
                     "Serve an editor by the Language Server Protocol.",
                     options(), runLsp};

} // namespace backlint::cli
