//===- Plan.cpp -----------------------------------------------------------===//
//
// Of a database only the project's own sources below the given paths are
// taken; a database without any of them is as good as none.
//
//===----------------------------------------------------------------------===//
#include "pipeline/units/Plan.h"
#include "findings/Format.h"
#include "pipeline/project/DatabaseRepairs.h"
#include "pipeline/project/Places.h"
#include "pipeline/project/ProjectRoot.h"
#include "pipeline/project/SourceTree.h"
#include "pipeline/units/Units.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

namespace backlint::pipeline {
namespace {

namespace fs = llvm::sys::fs;

llvm::Expected<std::string> realPath(llvm::StringRef Path) {
  llvm::SmallString<256> Real;
  if (std::error_code Error = fs::real_path(Path, Real))
    return failure("{}: error: {}; name a file or directory that exists", Path,
                   Error.message());
  return std::string(Real);
}

llvm::Expected<std::vector<PlannedJob>> readDatabase(const std::string &Path) {
  auto Buffer = readRegularFile(Path);
  if (!Buffer)
    return failure(
        "{}: error: {}; name the directory of compile_commands.json with -p",
        Path, Buffer.getError().message());
  llvm::Expected<std::vector<PlannedJob>> Jobs =
      readCompileDatabase((*Buffer)->getBuffer(), Path);
  if (Jobs)
    repairJobs(*Jobs);
  return Jobs;
}

} // namespace

/// The deepest directory that holds all sources of \p Jobs.
static std::string commonDirectory(llvm::ArrayRef<PlannedJob> Jobs) {
  llvm::StringRef Common =
      llvm::sys::path::parent_path(Jobs.front().Job.Source);
  for (const PlannedJob &Job : Jobs)
    while (!isBelow(Job.Job.Source, Common))
      Common = llvm::sys::path::parent_path(Common);
  return Common.str();
}

/// The database that is asked for, or lies near \p Paths; empty if none.
static std::string databaseFor(const PlanOptions &Wanted,
                               llvm::ArrayRef<std::string> Paths) {
  if (Wanted.Database.empty())
    return Wanted.Flags ? "" : findCompileDatabase(Paths).value_or("");
  return fs::is_directory(Wanted.Database)
             ? Wanted.Database + "/compile_commands.json"
             : Wanted.Database;
}

static void addHeaders(Plan &Result, const PlanOptions &Wanted) {
  auto Add = [&](std::vector<std::string> &Words) {
    for (const std::string &Directory : Wanted.HeaderDirectories)
      Words.insert(Words.end(), {"-idirafter", Directory});
  };
  for (PlannedJob &Job : Result.Jobs) {
    Add(Job.Job.Arguments);
    llvm::for_each(Job.Fallbacks, Add);
  }
}

/// Whether a command or a source's name speaks of modules: only then all
/// sources are looked at for them.
static bool usesModules(llvm::ArrayRef<PlannedJob> Jobs) {
  return llvm::any_of(Jobs, [](const PlannedJob &Job) {
    return isModule(Job.Job.Source) ||
           llvm::any_of(Job.DroppedFlags, [](llvm::StringRef Flag) {
             return Flag.starts_with("@") || Flag.starts_with("-fmodule");
           });
  });
}

llvm::Expected<Plan> makePlan(const PlanOptions &Wanted,
                              const catalog::Catalog &Catalog) {
  Plan Result;
  std::vector<std::string> Paths;
  for (const std::string &Path :
       Wanted.Paths.empty() ? std::vector<std::string>{"."} : Wanted.Paths) {
    llvm::Expected<std::string> Real = realPath(Path);
    if (!Real)
      return Real.takeError();
    Paths.push_back(std::move(*Real));
  }
  Result.Database = databaseFor(Wanted, Paths);
  std::vector<PlannedJob> Known;
  if (!Result.Database.empty()) {
    llvm::Expected<std::vector<PlannedJob>> Jobs =
        readDatabase(Result.Database);
    if (!Jobs)
      return Jobs.takeError();
    Known = std::move(*Jobs);
    auto IsWanted = [&](const PlannedJob &Job) {
      return llvm::any_of(Paths,
                          [&](const std::string &Path) {
                            return isBelow(Job.Job.Source, Path);
                          }) &&
             (Wanted.Object.empty() ||
              llvm::any_of(Job.Objects, [&](llvm::StringRef Object) {
                return Object.contains(Wanted.Object);
              }));
    };
    // `-p BUILD` alone, from somewhere else, means all that BUILD is of.
    if (Wanted.Paths.empty() && !Wanted.Database.empty() && !Known.empty()) {
      std::string Common = commonDirectory(Known);
      std::string Root = findMarkedRoot(Common);
      if (llvm::none_of(Known, IsWanted) ||
          (!Root.empty() && !isBelow(Paths.front(), Root)))
        Paths = {Root.empty() ? Common : Root};
    }
    size_t All = Known.size();
    llvm::erase_if(Known,
                   [&](const PlannedJob &Job) { return !IsWanted(Job); });
    Result.IsPart = Known.size() != All;
  }

  llvm::Expected<std::string> Root =
      Wanted.Root.empty() ? findRoot(Paths.front()) : realPath(Wanted.Root);
  if (!Root)
    return Root.takeError();
  llvm::Expected<std::string> Resources = extract::findResourceDirectory();
  if (!Resources)
    return Resources.takeError();
  Result.Options.Project.Root = std::move(*Root);
  Result.Options.Project.ExcludedPaths = Wanted.ExcludedPaths;
  Result.Options.Project.Libraries = Catalog.librarySigns();
  Result.Options.ResourceDirectory = std::move(*Resources);
  addOwnHeaders(Result.Options);
  extract::ProjectFiles Project(Result.Options.Project);

  llvm::erase_if(Known, [&](const PlannedJob &Job) {
    return !Project.holdsPath(Job.Job.Source);
  });
  if (!Known.empty() || (Wanted.ListedOnly && !Result.Database.empty())) {
    Result.Jobs = std::move(Known);
    if (usesModules(Result.Jobs)) {
      std::set<std::string> Sources;
      for (const PlannedJob &Job : Result.Jobs)
        Sources.insert(Job.Job.Source);
      Result.Options.Modules = findModules(Sources);
    }
    for (PlannedJob &Job : Result.Jobs)
      if (isModule(Job.Job.Source))
        Job.Job.Arguments.insert(Job.Job.Arguments.end(), {"-x", "c++"});
    addHeaders(Result, Wanted);
    return Result;
  }
  if (!Wanted.Database.empty())
    return failure("{}: error: has no command for a source of the project "
                   "below the given paths; check the paths and --root",
                   Result.Database);
  Result.Database.clear();
  // Nothing says what else a program is made of.
  Result.IsPart = !llvm::is_contained(Paths, Result.Options.Project.Root);
  TreePlan Tree = planWithoutDatabase(Paths, Project);
  Result.Jobs = std::move(Tree.Jobs);
  Result.BuildFiles = std::move(Tree.BuildFiles);
  Result.Ignored = Tree.Ignored;
  Result.Unreadable = std::move(Tree.Unreadable);
  if (Result.Jobs.empty() && !Result.Unreadable.empty())
    return failure("{}: error: {}; no C++ sources of the project are elsewhere",
                   Result.Unreadable.front().first,
                   Result.Unreadable.front().second);
  if (Result.Jobs.empty() && !Wanted.ListedOnly)
    return failure("{}: error: no C++ sources of the project are here{}; name "
                   "another path, or a compile database with -p",
                   Paths.front(),
                   Tree.Ignored ? " but what .gitignore leaves out" : "");
  Result.Options.Modules = std::move(Tree.Modules);
  llvm::SmallString<256> Here;
  fs::current_path(Here);
  for (PlannedJob &Job : Result.Jobs)
    if (Wanted.Flags)
      Job = {{std::string(Here), Job.Job.Source, *Wanted.Flags}, {}, {}};
  addHeaders(Result, Wanted);
  return Result;
}

} // namespace backlint::pipeline
