//===- Arguments.h - Options of the command line ---------------*- C++ -*-===//
//
// A command tells its options in a table; parsing and help are made of it.
// LLVM's own option parser is not used: the Clang libraries register theirs in
// it, some hundred of them.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_CLI_ARGUMENTS_H
#define BACKLINT_CLI_ARGUMENTS_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace backlint::cli {

struct Option {
  llvm::StringRef Name;  ///< With its dashes.
  llvm::StringRef Value; ///< What stands for the value in help; none: a flag.
  llvm::StringRef Help;  ///< Empty: not shown.
};

class Arguments {
public:
  /// Options may stand anywhere; after `--` nothing is one. An error names the
  /// word and what may stand there.
  static llvm::Expected<Arguments> parse(llvm::ArrayRef<std::string> Words,
                                         llvm::ArrayRef<Option> Options);

  bool has(llvm::StringRef Name) const { return Values.count(Name.str()); }
  /// The last one counts.
  std::string value(llvm::StringRef Name, llvm::StringRef Default = "") const;
  /// Every value, as it was given.
  std::vector<std::string> all(llvm::StringRef Name) const;
  /// The parts of a list with commas, of all times that it is given.
  std::vector<std::string> list(llvm::StringRef Name) const;
  /// A number from \p Least on.
  llvm::Expected<unsigned> number(llvm::StringRef Name, unsigned Default,
                                  unsigned Least) const;
  /// One of \p Choices; the first of them is the default.
  llvm::Expected<std::string>
  choice(llvm::StringRef Name, llvm::ArrayRef<llvm::StringRef> Choices) const;

  const std::vector<std::string> &plain() const { return Plain; }
  /// The same without the first plain word, which names what to do.
  Arguments withoutFirst() const;
  /// The words after `--`.
  const std::optional<std::vector<std::string>> &rest() const { return Rest; }

private:
  std::map<std::string, std::vector<std::string>> Values;
  std::vector<std::string> Plain;
  std::optional<std::vector<std::string>> Rest;
};

/// All of \p Lists in turn; of an option that several have, the first.
std::vector<Option> joined(llvm::ArrayRef<llvm::ArrayRef<Option>> Lists);

/// The lines of help for \p Options.
std::string describe(llvm::ArrayRef<Option> Options);

} // namespace backlint::cli

#endif // BACKLINT_CLI_ARGUMENTS_H
