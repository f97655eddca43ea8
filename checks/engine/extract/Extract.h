//===- Extract.h - One compile job to one unit -----------------*- C++ -*-===//
//
// Parses one source with Clang, as little of it as loses nothing, and lowers
// it. Runs inside a worker process: nothing here survives a crash of Clang.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_EXTRACT_EXTRACT_H
#define BACKLINT_EXTRACT_EXTRACT_H

#include "extract/ModuleText.h"
#include "extract/ProjectFiles.h"
#include "ir/Unit.h"
#include "llvm/Support/Error.h"
#include <memory>

namespace backlint::extract {

/// A compile command after it was made Clang-safe.
struct Job {
  std::string Directory; ///< Absolute working directory.
  std::string Source;    ///< Absolute path of the main file.
  /// clang++ arguments without the compiler's name, output and source.
  std::vector<std::string> Arguments;
};

/// A file that exists in memory alone. Its text must outlive the extraction.
struct VirtualFile {
  std::string Path; ///< Absolute.
  llvm::StringRef Text;
};

struct ExtractOptions {
  ProjectOptions Project;
  std::string ResourceDirectory;         ///< See findResourceDirectory().
  std::vector<VirtualFile> VirtualFiles; ///< What HeaderDirectories may name.
  /// Absolute paths of files that are not there, whatever lies there.
  std::vector<std::string> AbsentFiles;
  /// Directories with our own headers of known libraries, searched only for
  /// an include that nothing else satisfies; one per library.
  std::vector<std::string> HeaderDirectories;
  ModuleInterfaces Modules; ///< Of the sources.
  /// Bodies outside the project are skipped and foreign instantiations
  /// dropped; off only in tests that compare.
  bool SkipForeignBodies = true;
  /// Off to measure what parsing alone costs.
  bool Lower = true;
  unsigned MaxReparses = 3; ///< Rounds of repairing missing headers.
};

/// The unit of \p Job. An error means that no unit could be made at all (no
/// such file, a driver error); parse errors are losses in the unit.
llvm::Expected<ir::Unit> extract(const Job &Job, const ExtractOptions &Options);

/// What parses of one source found missing.
struct Learned;

/// The same, for one of several sets of flags that \p Job's source may need:
/// begins with what \p Before learned, and ends at once if the flags do not
/// make for fewer errors. Null at first.
llvm::Expected<ir::Unit> extract(const Job &Job, const ExtractOptions &Options,
                                 std::shared_ptr<Learned> &Before);

/// The directory of Clang's builtin headers: \p Wanted, or the one that the
/// program was built with. An error says what is missing and what to install.
llvm::Expected<std::string> findResourceDirectory(llvm::StringRef Wanted = "");

} // namespace backlint::extract

#endif // BACKLINT_EXTRACT_EXTRACT_H
