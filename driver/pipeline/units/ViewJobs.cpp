// Jobs of another state of the project; see ViewJobs.h.
#include "pipeline/units/ViewJobs.h"

#include "pipeline/project/Places.h"
#include "pipeline/project/SourceTree.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

namespace backlint::pipeline {

/// How many directories \p A and \p B have in common.
static size_t nearness(llvm::StringRef A, llvm::StringRef B) {
  size_t Common = 0;
  for (size_t I = 0; I < A.size() && I < B.size() && A[I] == B[I]; ++I)
    Common += A[I] == '/';
  return Common;
}

static bool isWanted(llvm::StringRef Path, llvm::ArrayRef<std::string> Paths) {
  return Paths.empty() || llvm::any_of(Paths, [&](const std::string &Wanted) {
           return isBelow(Path, Wanted);
         });
}

std::vector<PlannedJob> jobsIn(const FileView &View,
                               llvm::ArrayRef<PlannedJob> Jobs,
                               const extract::ProjectFiles &Project,
                               llvm::ArrayRef<std::string> Paths) {
  std::vector<PlannedJob> Result;
  for (const PlannedJob &Job : Jobs)
    if (!View.isAbsent(Job.Job.Source))
      Result.push_back(Job);
  for (const auto &[Path, Text] : View.Files) {
    if (!Text || Jobs.empty() || !isSource(Path) || !Project.holdsPath(Path) ||
        !isWanted(Path, Paths) || llvm::sys::fs::exists(Path))
      continue;
    const PlannedJob *Nearest = &Jobs.front();
    for (const PlannedJob &Job : Jobs)
      if (nearness(Job.Job.Source, Path) > nearness(Nearest->Job.Source, Path))
        Nearest = &Job;
    Result.push_back(*Nearest);
    Result.back().Job.Source = Path;
  }
  llvm::stable_sort(Result, [](const PlannedJob &A, const PlannedJob &B) {
    return A.Job.Source < B.Job.Source;
  });
  return Result;
}

} // namespace backlint::pipeline
