//===- LiveReview.cpp -----------------------------------------------------===//
//
// The plan is made for each review: that costs milliseconds and finds new
// sources. The setup, with all models in it, costs more and is kept.
//
//===----------------------------------------------------------------------===//
#include "pipeline/review/LiveReview.h"
#include "findings/BaselineMatch.h"
#include "findings/Format.h"
#include "pipeline/analysis/Analysis.h"
#include "pipeline/review/ConfigFiles.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"

namespace backlint::pipeline {

/// One number for a file, a folder, or that there is neither.
static uint64_t stateOf(const std::string &Path, FileHashes &Files) {
  return Files.of(Path) ^ FileHashes::listing(Path);
}

bool LiveReview::differs(const std::map<std::string, uint64_t> &Known) {
  return llvm::any_of(Known, [&](const auto &Input) {
    return stateOf(Input.first, Files) != Input.second;
  });
}

llvm::Error LiveReview::prepare() {
  if (Inputs.empty() || differs(Inputs)) {
    std::vector<std::string> Paths;
    llvm::Expected<std::unique_ptr<ReviewSetup>> Next = Make.Setup(Paths);
    Inputs.clear();
    for (const std::string &Path : Paths)
      Inputs[Path] = stateOf(Path, Files);
    SetupError = Next ? "" : llvm::toString(Next.takeError());
    if (SetupError.empty())
      Setup = std::move(*Next);
  }
  return SetupError.empty() ? llvm::Error::success()
                            : failure("{}", SetupError);
}

void LiveReview::rememberFolders(const Plan &Now) {
  Planned.clear();
  if (!Now.Database.empty())
    Planned[Now.Database] = Files.of(Now.Database);
  else
    for (const PlannedJob &Job : Now.Jobs) {
      std::string Folder = llvm::sys::path::parent_path(Job.Job.Source).str();
      Planned[Folder] = FileHashes::listing(Folder);
    }
}

bool LiveReview::changed() {
  Files.expire();
  return Inputs.empty() || differs(Inputs) || differs(Planned) ||
         differs(Looked) || Units.isStale(Files);
}

llvm::Expected<Review>
LiveReview::review(llvm::function_ref<void(size_t, size_t)> Progress) {
  llvm::Expected<Review> First = reviewOnce(Progress);
  if (!changed())
    return First;
  const size_t Made = First ? First->UnitsMade : 0;
  llvm::consumeError(First.takeError());
  llvm::Expected<Review> Second = reviewOnce(Progress);
  if (Second)
    Second->UnitsMade += Made;
  return Second;
}

llvm::Expected<Review>
LiveReview::reviewOnce(llvm::function_ref<void(size_t, size_t)> Progress) {
  Files.expire();
  if (llvm::Error Error = prepare())
    return std::move(Error);
  llvm::Expected<Plan> Now = Make.Plan(*Setup);
  if (!Now)
    return Now.takeError();
  rememberFolders(*Now);
  llvm::Expected<size_t> Made =
      Units.refresh(*Now, Setup->CacheDirectory, Files, Progress);
  if (!Made)
    return Made.takeError();

  Review Result;
  Result.UnitsMade = *Made;
  Result.Sources =
      std::make_unique<findings::SourceFiles>(Now->Options.Project.Root);
  std::vector<findings::Finding> Others;
  Looked.clear();
  if (Setup->ConfigFiles) {
    std::vector<std::string> Paths =
        findConfigFiles(extract::ProjectFiles(Now->Options.Project));
    for (const std::string &Path : Paths) {
      std::string Full = Now->Options.Project.Root + "/" + Path;
      Looked[Full] = Files.of(Full);
    }
    Others =
        checkConfigFiles(Paths, Setup->Catalog, Setup->Rules, *Result.Sources);
  }
  link::Bounds Bounds;
  Result.Findings = analyze(Units.units(), Setup->Catalog,
                            {Setup->Rules,
                             {today(), Setup->Config.NamedSuppressionsOnly},
                             !Now->IsPart && Units.failed().empty()},
                            *Result.Sources, Bounds, std::move(Others));
  applyLevels(Result.Findings, Setup->Catalog, Setup->Config);
  findings::matchBaseline(Result.Findings, Setup->Known, *Result.Sources);
  llvm::erase_if(Result.Findings,
                 [](const findings::Finding &F) { return !F.isOpen(); });
  Result.Failed = Units.failed();
  return Result;
}

} // namespace backlint::pipeline
