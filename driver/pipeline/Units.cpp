//===- Units.cpp ----------------------------------------------------------===//
//
// The parent looks into the cache before any worker exists, so that a run in
// which nothing changed starts none.
//
//===----------------------------------------------------------------------===//
#include "pipeline/Units.h"
#include "catalog/Embedded.h"
#include "findings/Format.h"
#include "ir/Serialize.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/xxhash.h"
#include <set>

namespace backlint::pipeline {
namespace {

namespace path = llvm::sys::path;

/// Where files are that only exist in memory.
constexpr llvm::StringRef VirtualRoot = "/backlint/";
constexpr llvm::StringRef OwnHeaders = "/backlint/headers/";

/// A hash over all that a unit depends on beside the content of files.
uint64_t commandHash(const PlannedJob &Planned,
                     const extract::ExtractOptions &Options) {
  std::string Text = buildIdentity();
  auto Add = [&](llvm::StringRef Part) {
    Text += std::to_string(Part.size()) + ":";
    Text += Part;
  };
  auto AddAll = [&](llvm::ArrayRef<std::string> Parts) {
    Add(std::to_string(Parts.size()));
    llvm::for_each(Parts, Add);
  };
  Add(std::to_string(ir::FormatVersion));
  Add(Planned.Job.Directory);
  Add(Planned.Job.Source);
  AddAll(Planned.Job.Arguments);
  for (const std::vector<std::string> &Fallback : Planned.Fallbacks)
    AddAll(Fallback);
  Add(Options.Project.Root);
  AddAll(Options.Project.ExcludedDirectories);
  AddAll(Options.Project.GeneratedFiles);
  AddAll(Options.Project.ExcludedPaths);
  for (const ir::LibrarySigns &Library : Options.Project.Libraries) {
    Add(Library.Library);
    AddAll(Library.Names);
    AddAll(Library.Classes);
    AddAll(Library.Headers);
    for (const std::string &Name : Library.Modelled)
      Add(Name);
  }
  Add(Options.ResourceDirectory);
  AddAll(Options.HeaderDirectories);
  for (const extract::VirtualFile &File : Options.VirtualFiles) {
    Add(File.Path);
    Add(std::to_string(llvm::xxh3_64bits(File.Text)));
  }
  Add(std::to_string(Options.MaxReparses));
  Add(Options.SkipForeignBodies ? "skip" : "all");
  return llvm::xxh3_64bits(Text);
}

/// The directories that an include of \p Job may be found in.
std::vector<std::string> includeDirectories(const extract::Job &Job) {
  std::vector<std::string> Result = {"/usr/local/include", "/usr/include"};
  auto Add = [&](llvm::StringRef Directory) {
    llvm::SmallString<256> Full(Directory);
    if (!path::is_absolute(Directory)) {
      Full = Job.Directory;
      path::append(Full, Directory);
    }
    Result.push_back(std::string(Full));
  };
  for (size_t I = 0; I < Job.Arguments.size(); ++I)
    for (llvm::StringRef Flag : {"-isystem", "-iquote", "-idirafter", "-I"}) {
      llvm::StringRef Argument = Job.Arguments[I];
      if (!Argument.consume_front(Flag))
        continue;
      if (!Argument.empty())
        Add(Argument);
      else if (I + 1 < Job.Arguments.size())
        Add(Job.Arguments[++I]);
      break;
    }
  return Result;
}

/// The files that \p Unit was made of, and those whose absence made it so.
std::vector<Dependency> dependencies(const ir::Unit &Unit,
                                     const extract::Job &Job,
                                     const extract::ExtractOptions &Options) {
  std::vector<Dependency> Result;
  std::set<std::string> Absent;
  auto Absolute = [&](llvm::StringRef Path) {
    return path::is_absolute(Path) ? Path.str()
                                   : (Options.Project.Root + "/" + Path).str();
  };
  std::vector<std::string> Directories = includeDirectories(Job);
  auto AddAbsent = [&](llvm::StringRef Name) {
    for (const std::string &Directory : Directories)
      Absent.insert((Directory + "/" + Name).str());
  };
  for (const ir::File &File : Unit.Files) {
    llvm::StringRef Path = File.Path;
    if (Path.consume_front(OwnHeaders))
      AddAbsent(Path.split('/').second); // After the library's name.
    else if (!Path.starts_with(VirtualRoot))
      Result.push_back({Absolute(File.Path), File.ContentHash});
  }
  for (const ir::Loss &Loss : Unit.Losses) {
    if (Loss.What != ir::Loss::MissingHeader && Loss.What != ir::Loss::Stubbed)
      continue;
    llvm::StringRef Name = llvm::StringRef(Loss.Text).trim("<>\"");
    AddAbsent(Name);
    if (Loss.At.File != ir::NoFile)
      Absent.insert(
          (path::parent_path(Absolute(Unit.Files[Loss.At.File].Path)) + "/" +
           Name)
              .str());
  }
  for (const std::string &Path : Absent)
    Result.push_back({Path, 0});
  return Result;
}

size_t parseErrors(const ir::Unit &Unit) {
  return llvm::count_if(Unit.Losses, [](const ir::Loss &L) {
    return L.What == ir::Loss::ParseError;
  });
}

} // namespace

std::vector<const ir::Unit *> Units::pointers() const {
  std::vector<const ir::Unit *> Result;
  for (const std::unique_ptr<ir::Unit> &Unit : Made)
    Result.push_back(Unit.get());
  return Result;
}

void Units::readAll() {
  for (size_t I = 0; I < Kept.size(); ++I) {
    if (Made[I])
      continue;
    llvm::Expected<ir::Unit> Unit = ir::deserialize(Kept[I], "cached unit");
    if (Unit)
      Made[I] = std::make_unique<ir::Unit>(std::move(*Unit));
    else
      Failed.push_back({Sources[I], llvm::toString(Unit.takeError())});
  }
  Kept.clear();
  llvm::erase_if(Made, [](const auto &Unit) { return !Unit; });
}

void addOwnHeaders(extract::ExtractOptions &Options) {
  std::set<std::string> Libraries;
  for (const catalog::EmbeddedFile &File : catalog::embeddedFiles()) {
    llvm::StringRef Path = File.Path;
    if (!Path.consume_front("headers/"))
      continue;
    Options.VirtualFiles.push_back({(OwnHeaders + Path).str(), File.Text});
    Libraries.insert((OwnHeaders + Path.split('/').first).str());
  }
  Options.HeaderDirectories.insert(Options.HeaderDirectories.end(),
                                   Libraries.begin(), Libraries.end());
}

llvm::Expected<ir::Unit> extractUnit(const PlannedJob &Planned,
                                     const extract::ExtractOptions &Options) {
  if (!llvm::sys::fs::exists(Planned.Job.Source))
    return failure("{}: error: there is no such file; if the build makes it, "
                   "build first, else have the compile database written again",
                   Planned.Job.Source);
  std::shared_ptr<extract::Learned> Learned;
  llvm::Expected<ir::Unit> Best =
      extract::extract(Planned.Job, Options, Learned);
  for (const std::vector<std::string> &Arguments : Planned.Fallbacks) {
    if (!Best || !parseErrors(*Best))
      break;
    extract::Job Other = Planned.Job;
    Other.Arguments = Arguments;
    llvm::Expected<ir::Unit> Next = extract::extract(Other, Options, Learned);
    if (!Next) {
      llvm::consumeError(Next.takeError());
      break;
    }
    // One that does not help says that the next, older one will not either.
    if (parseErrors(*Next) >= parseErrors(*Best))
      break;
    Best = std::move(Next);
  }
  return Best;
}

llvm::Expected<Units>
extractUnits(llvm::ArrayRef<PlannedJob> Jobs,
             const extract::ExtractOptions &Options, const WorkerLimits &Limits,
             UnitCache &Cache,
             llvm::function_ref<void(size_t, size_t)> Progress) {
  std::vector<std::unique_ptr<ir::Unit>> Made(Jobs.size());
  std::vector<std::string> Kept(Jobs.size()), Failures(Jobs.size());
  std::vector<uint64_t> Hashes(Jobs.size()), Commands;
  std::vector<size_t> Missing;
  for (size_t I = 0; I < Jobs.size(); ++I) {
    Commands.push_back(commandHash(Jobs[I], Options));
    if (std::optional<std::string> Known = Cache.load(Commands[I])) {
      Hashes[I] = llvm::xxh3_64bits(*Known);
      Kept[I] = std::move(*Known);
    } else {
      Missing.push_back(I);
    }
  }

  size_t Finished = Jobs.size() - Missing.size();
  Progress(Finished, Jobs.size());
  auto Task = [&](size_t N) -> llvm::Expected<std::string> {
    llvm::Expected<ir::Unit> Unit = extractUnit(Jobs[Missing[N]], Options);
    if (!Unit)
      return Unit.takeError();
    return ir::serialize(*Unit);
  };
  auto Done = [&](size_t N, TaskResult Task) {
    size_t I = Missing[N];
    Progress(++Finished, Jobs.size());
    Failures[I] = Task.Failure;
    if (!Task.Failure.empty())
      return;
    llvm::Expected<ir::Unit> Unit =
        ir::deserialize(Task.Bytes, Jobs[I].Job.Source);
    if (!Unit) {
      Failures[I] = llvm::toString(Unit.takeError());
      return;
    }
    Made[I] = std::make_unique<ir::Unit>(std::move(*Unit));
    Hashes[I] = llvm::xxh3_64bits(Task.Bytes);
    Cache.store(Commands[I], dependencies(*Made[I], Jobs[I].Job, Options),
                Task.Bytes);
  };
  if (llvm::Error Error = runInWorkers(Missing.size(), Limits, Task, Done))
    return std::move(Error);

  Units Result;
  std::string Summary;
  extract::ProjectFiles Project(Options.Project);
  std::set<std::pair<std::string, uint64_t>> Met;
  for (size_t I = 0; I < Jobs.size(); ++I) {
    // Another configuration that changes nothing of the source.
    if (Failures[I].empty() &&
        !Met.insert({Jobs[I].Job.Source, Hashes[I]}).second)
      continue;
    Summary += std::to_string(Hashes[I]) + Failures[I] + "\n";
    if (!Failures[I].empty()) {
      // The reason need not name the source again.
      llvm::StringRef Reason = Failures[I];
      if (Reason.consume_front(Jobs[I].Job.Source))
        Reason.consume_front(": error: ");
      Result.Failed.push_back(
          {Project.relative(Jobs[I].Job.Source), Reason.str()});
      continue;
    }
    Result.Made.push_back(std::move(Made[I]));
    Result.Kept.push_back(std::move(Kept[I]));
    Result.Sources.push_back(Project.relative(Jobs[I].Job.Source));
  }
  Result.Hash = llvm::xxh3_64bits(Summary);
  return Result;
}

} // namespace backlint::pipeline
