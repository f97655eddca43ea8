//===- DatabaseRepairs.cpp ------------------------------------------------===//
#include "pipeline/project/DatabaseRepairs.h"
#include "pipeline/project/IncludeSearch.h"
#include "pipeline/project/SourceTree.h"
#include "pipeline/project/TextFiles.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include <tuple>

namespace backlint::pipeline {

namespace path = llvm::sys::path;
namespace fs = llvm::sys::fs;

static std::string absolute(llvm::StringRef Path, llvm::StringRef Directory) {
  llvm::SmallString<256> Full(Path), Real;
  if (!path::is_absolute(Path)) {
    Full = Directory;
    path::append(Full, Path);
  }
  if (!fs::real_path(Full, Real))
    return std::string(Real);
  path::remove_dots(Full, /*remove_dot_dot=*/true);
  return std::string(Full);
}

/// The sources that \p Source is made of, as CMake's and Meson's unity builds
/// make them; none if it is a source as any other.
static std::vector<std::string> joinedSources(const std::string &Source) {
  std::vector<std::string> Result;
  if (!path::filename(Source).contains_insensitive("unity"))
    return Result;
  if (std::optional<std::string> Text = readText(Source))
    for (llvm::StringRef Written : includeNames(*Text))
      if (Written.consume_front("\"") && Written.consume_back("\"") &&
          isSource(Written))
        Result.push_back(absolute(Written, path::parent_path(Source)));
  return Result;
}

/// Makes paths that count from a directory that is gone absolute, and moves
/// \p Job to the deepest directory above that is there.
static void moveFromGoneDirectory(extract::Job &Job) {
  if (fs::is_directory(Job.Directory))
    return;
  for (size_t I = 0; I < Job.Arguments.size(); ++I)
    for (llvm::StringRef Flag :
         {"-isystem", "-iquote", "-idirafter", "-include", "-imacros", "-I"}) {
      llvm::StringRef Value = Job.Arguments[I];
      if (!Value.consume_front(Flag))
        continue;
      bool Separate = Value.empty() && I + 1 < Job.Arguments.size();
      if (Separate)
        Value = Job.Arguments[++I];
      if (!Value.empty())
        Job.Arguments[I] =
            (Separate ? "" : Flag.str()) + absolute(Value, Job.Directory);
      break;
    }
  llvm::StringRef Above = Job.Directory;
  while (!Above.empty() && !fs::is_directory(Above))
    Above = path::parent_path(Above);
  Job.Directory = Above.empty() ? "/" : Above.str();
}

void repairJobs(std::vector<PlannedJob> &Jobs) {
  std::vector<PlannedJob> Result;
  for (PlannedJob &Planned : Jobs) {
    moveFromGoneDirectory(Planned.Job);
    std::vector<std::string> Joined = joinedSources(Planned.Job.Source);
    for (std::string &Source : Joined) {
      Result.push_back(Planned);
      Result.back().Job.Source = std::move(Source);
    }
    if (Joined.empty())
      Result.push_back(std::move(Planned));
  }
  llvm::stable_sort(Result, [](const PlannedJob &A, const PlannedJob &B) {
    return std::tie(A.Job.Source, A.Job.Arguments) <
           std::tie(B.Job.Source, B.Job.Arguments);
  });
  Jobs = std::move(Result);
}

} // namespace backlint::pipeline
