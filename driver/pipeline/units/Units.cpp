//===- Units.cpp ----------------------------------------------------------===//
//
// The parent looks into the cache before any worker exists, so that a run in
// which nothing changed starts none.
//
//===----------------------------------------------------------------------===//
#include "pipeline/units/Units.h"
#include "catalog/Embedded.h"
#include "findings/Format.h"
#include "ir/Serialize.h"
#include "pipeline/units/UnitInputs.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/xxhash.h"
#include <set>

namespace backlint::pipeline {
namespace {

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
  if (Kept.empty())
    return;
  for (size_t I = 0; I < Kept.size(); ++I) {
    if (Made[I])
      continue;
    llvm::Expected<ir::Unit> Unit = ir::deserialize(Kept[I], "cached unit");
    if (Unit)
      Made[I] = std::make_unique<ir::Unit>(std::move(*Unit));
    else
      Failed.push_back({Sources[I], llvm::toString(Unit.takeError()), Jobs[I]});
  }
  Kept.clear();
  size_t Read = 0;
  for (size_t I = 0; I < Made.size(); ++I) {
    if (!Made[I])
      continue;
    Jobs[Read] = Jobs[I];
    Made[Read++] = std::move(Made[I]);
  }
  Made.resize(Read);
  Jobs.resize(Read);
}

uint64_t hashOf(llvm::ArrayRef<PlannedJob> Jobs,
                const extract::ExtractOptions &Options) {
  std::string Text;
  for (const PlannedJob &Job : Jobs)
    Text += std::to_string(commandHash(Job, Options)) + "\n";
  return llvm::xxh3_64bits(Text);
}

void addOwnHeaders(extract::ExtractOptions &Options) {
  std::set<std::string> Libraries;
  for (const catalog::EmbeddedFile &File : catalog::embeddedFiles()) {
    llvm::StringRef Path = File.Path;
    if (!Path.consume_front("headers/"))
      continue;
    Options.VirtualFiles.push_back({(OwnHeadersRoot + Path).str(), File.Text});
    Libraries.insert((OwnHeadersRoot + Path.split('/').first).str());
  }
  Options.HeaderDirectories.insert(Options.HeaderDirectories.end(),
                                   Libraries.begin(), Libraries.end());
}

llvm::Expected<ir::Unit> extractUnit(const PlannedJob &Planned,
                                     const extract::ExtractOptions &Options) {
  auto IsSource = [&](const extract::VirtualFile &File) {
    return File.Path == Planned.Job.Source;
  };
  if (!llvm::sys::fs::exists(Planned.Job.Source) &&
      llvm::none_of(Options.VirtualFiles, IsSource))
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

llvm::Expected<Units> extractUnits(
    llvm::ArrayRef<PlannedJob> Jobs, const extract::ExtractOptions &Options,
    const WorkerLimits &Limits, UnitCache &Cache,
    llvm::function_ref<void(size_t, size_t)> Progress, const FileView &View) {
  extract::ExtractOptions Seen = Options;
  for (const auto &[Path, Text] : View.Files)
    if (Text)
      Seen.VirtualFiles.push_back({Path, *Text});
    else
      Seen.AbsentFiles.push_back(Path);
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
    llvm::Expected<ir::Unit> Unit = extractUnit(Jobs[Missing[N]], Seen);
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
    Cache.store(Commands[I], dependenciesOf(*Made[I], Jobs[I].Job, Options),
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
          {Project.relative(Jobs[I].Job.Source), Reason.str(), I});
      continue;
    }
    Result.Made.push_back(std::move(Made[I]));
    Result.Jobs.push_back(I);
    Result.Kept.push_back(std::move(Kept[I]));
    Result.Sources.push_back(Project.relative(Jobs[I].Job.Source));
  }
  Result.Hash = llvm::xxh3_64bits(Summary);
  return Result;
}

} // namespace backlint::pipeline
