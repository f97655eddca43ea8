//===- BuildHints.h - What build files say of compile flags ----*- C++ -*-===//
//
// Without a compile database, the files that a build would be made from are
// read as text: for the language's standard, macros and include directories.
// Nothing of them is run, and what is not understood is left out.
//
// To read another build system: a reader of its text, declared here, and its
// file's name in BuildFiles.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_PIPELINE_PROJECT_BUILDHINTS_H
#define BACKLINT_PIPELINE_PROJECT_BUILDHINTS_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <map>
#include <string>
#include <vector>

namespace backlint::pipeline {

struct BuildHints {
  std::string Standard, CStandard; ///< As `-std=` takes them; or empty.
  /// Words `-DNAME=VALUE` and `-UNAME`.
  std::vector<std::string> Macros;
  std::vector<std::string> Directories; ///< Absolute; they exist.
  std::vector<std::string> Forced;      ///< Headers before all others.

  /// Takes the newer of two standards. One that Clang does not know is none.
  void addStandard(llvm::StringRef Value);
  /// A macro as after `-D`; one with a variable in it is not known.
  void addMacro(llvm::StringRef Macro);
  /// \p Path counts from \p Base.
  void addDirectory(llvm::StringRef Path, llvm::StringRef Base);
  void addForced(llvm::StringRef Header, llvm::StringRef Base);
  /// What is of use among \p Words, which a compiler would be given.
  void addFlags(llvm::ArrayRef<std::string> Words, llvm::StringRef Base);
  /// Adds what a directory above says; what is known already goes before.
  void addOuter(const BuildHints &Outer);
};

/// Values of variables, by name.
using Variables = std::map<std::string, std::string>;

/// \p Text with `${NAME}`, or `$(NAME)`, replaced; an unknown one stays.
std::string expanded(llvm::StringRef Text, const Variables &Known);

/// Reads the CMakeLists.txt \p Text of \p Directory. \p Known holds what the
/// files above set, and then what this one sets.
BuildHints readCMake(llvm::StringRef Text, llvm::StringRef Directory,
                     Variables &Known);
BuildHints readMakefile(llvm::StringRef Text, llvm::StringRef Directory);
BuildHints readMeson(llvm::StringRef Text, llvm::StringRef Directory);

/// The build files of a tree, read when they are asked for.
class BuildFiles {
public:
  explicit BuildFiles(llvm::StringRef Root) : Root(Root) {}

  /// What holds for a source in \p Directory, below the root.
  BuildHints hintsFor(llvm::StringRef Directory);
  /// Paths of the files that were read, in order.
  std::vector<std::string> read() const;

private:
  struct Level {
    BuildHints All;
    Variables Known; ///< After the directory's CMakeLists.txt.
    std::vector<std::string> Read;
  };
  const Level &level(llvm::StringRef Directory);

  std::string Root;
  std::map<std::string, Level> Levels; ///< By directory.
};

} // namespace backlint::pipeline

#endif // BACKLINT_PIPELINE_PROJECT_BUILDHINTS_H
