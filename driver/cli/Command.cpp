//===- Command.cpp --------------------------------------------------------===//
//
// Finds the command, and answers for help, the version and mistakes.
//
//===----------------------------------------------------------------------===//
#include "cli/Command.h"
#include "findings/Format.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Config/llvm-config.h"
#include "llvm/Support/raw_ostream.h"

namespace backlint::cli {

llvm::ArrayRef<const Command *> commands() {
  static const Command *const All[] = {&Check,   &Extract, &Link,   &Rules,
                                       &Explain, &Doctor,  &Models, &Baseline,
                                       &Init,    &Config,  &Lsp};
  return All;
}

static std::string help() {
  std::string Text = "backlint finds pitfalls in C++ backend code.\n\nusage:\n";
  for (const Command *C : commands())
    Text += fmt::format("  backlint {} {}\n      {}\n", C->Name, C->Usage,
                        C->Summary);
  return Text + "  backlint COMMAND --help, backlint --version\n\n"
                "exit status: 0 clean, 1 findings, 2 usage or configuration, "
                "3 incomplete\n";
}

static std::string help(const Command &C) {
  return fmt::format("usage: backlint {} {}\n{}\n\n{}", C.Name, C.Usage,
                     C.Summary, describe(C.Options));
}

int run(llvm::ArrayRef<std::string> Words) {
  auto Fail = [](llvm::Error Error) {
    llvm::errs() << llvm::toString(std::move(Error)) << '\n';
    return static_cast<int>(Misused);
  };
  if (Words.empty()) {
    llvm::errs() << help();
    return Misused;
  }
  const std::string &First = Words.front();
  if (First == "--help" || First == "-h" || First == "help") {
    llvm::outs() << help();
    return Clean;
  }
  if (First == "--version") {
    llvm::outs() << "backlint " BACKLINT_VERSION " (LLVM " LLVM_VERSION_STRING
                    ")\n";
    return Clean;
  }
  const auto *It = llvm::find_if(
      commands(), [&](const Command *C) { return C->Name == First; });
  if (It == commands().end())
    return Fail(
        failure("error: there is no command '{}'\n\n{}", First, help()));
  const Command &C = **It;
  Words = Words.drop_front();
  llvm::ArrayRef<std::string> Own =
      Words.take_until([](const std::string &Word) { return Word == "--"; });
  if (llvm::is_contained(Own, "--help") || llvm::is_contained(Own, "-h")) {
    llvm::outs() << help(C);
    return Clean;
  }
  llvm::Expected<Arguments> Given = Arguments::parse(Words, C.Options);
  if (!Given)
    return Fail(Given.takeError());
  llvm::Expected<int> Status = C.Run(*Given);
  return Status ? *Status : Fail(Status.takeError());
}

} // namespace backlint::cli
