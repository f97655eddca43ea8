//===- Reading.cpp --------------------------------------------------------===//
//
// Numbers and places out of options; the work is done in pipeline/.
//
//===----------------------------------------------------------------------===//
#include "cli/Reading.h"
#include "cli/Progress.h"
#include "findings/Format.h"
#include "pipeline/project/Places.h"
#include "pipeline/project/SafeFlags.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/Support/xxhash.h"
#include <thread>

namespace backlint::cli {

/// What the options say instead.
static llvm::Error limit(pipeline::WorkerLimits &Limits,
                         const Arguments &Given) {
  auto Processes =
      Given.number("-j", std::max(std::thread::hardware_concurrency(), 1u), 1);
  if (!Processes)
    return Processes.takeError();
  auto Seconds = Given.number("--timeout", Limits.Seconds, 0);
  if (!Seconds)
    return Seconds.takeError();
  auto Memory = Given.number("--memory", Limits.MemoryMiB, 0);
  if (!Memory)
    return Memory.takeError();
  Limits = {*Processes, *Seconds, *Memory};
  return llvm::Error::success();
}

llvm::Expected<pipeline::Plan> planFor(const Arguments &Given,
                                       const catalog::Catalog &Catalog,
                                       const pipeline::Configuration &Config) {
  return planFor(Given, Catalog, Config, Given.plain());
}

llvm::Expected<pipeline::Plan> planFor(const Arguments &Given,
                                       const catalog::Catalog &Catalog,
                                       const pipeline::Configuration &Config,
                                       std::vector<std::string> Paths) {
  pipeline::PlanOptions Wanted;
  Wanted.Paths = std::move(Paths);
  Wanted.Database = Given.value("-p");
  Wanted.ListedOnly = Given.has("--listed-only");
  Wanted.Object = Given.value("--object");
  Wanted.Root = Given.value("--root");
  Wanted.ExcludedPaths = Config.ExcludedPaths;
  Wanted.HeaderDirectories = Config.HeaderDirectories;
  if (Given.rest()) {
    std::vector<std::string> Command = {"c++"};
    Command.insert(Command.end(), Given.rest()->begin(), Given.rest()->end());
    Wanted.Flags = pipeline::makeSafe(Command).Kept;
  }
  llvm::Expected<pipeline::Plan> Plan = pipeline::makePlan(Wanted, Catalog);
  if (!Plan)
    return Plan;
  if (Given.has("--no-skip"))
    Plan->Options.SkipForeignBodies = false;
  Plan->Limits.Seconds = Config.Seconds.value_or(Plan->Limits.Seconds);
  Plan->Limits.MemoryMiB = Config.MemoryMiB.value_or(Plan->Limits.MemoryMiB);
  if (llvm::Error Error = limit(Plan->Limits, Given))
    return std::move(Error);
  return Plan;
}

std::string cacheDirectory(const Arguments &Given) {
  return Given.has("--no-cache") || Given.has("--floor")
             ? ""
             : Given.value("--cache-dir", pipeline::defaultCacheDirectory());
}

pipeline::UnitCache openCache(const Arguments &Given) {
  return pipeline::UnitCache(cacheDirectory(Given));
}

std::vector<std::string> realPaths(const Arguments &Given) {
  std::vector<std::string> Result;
  for (const std::string &Path : Given.plain()) {
    llvm::SmallString<256> Real;
    if (!llvm::sys::fs::real_path(Path, Real))
      Result.push_back(std::string(Real));
  }
  return Result;
}

llvm::Expected<pipeline::Units> readUnits(const pipeline::Plan &Plan,
                                          pipeline::UnitCache &Cache,
                                          const Arguments &Given,
                                          const pipeline::FileView &View) {
  if (llvm::Error Error =
          pipeline::checkWay(Cache.directory(), Plan.Options.Project.Root))
    return std::move(Error);
  Progress Shown(Given.has("--quiet"));
  auto Units = pipeline::extractUnits(
      Plan.Jobs, Plan.Options, Plan.Limits, Cache,
      [&](size_t Done, size_t Total) { Shown.show(Done, Total); }, View);
  Shown.clear();
  if (Units)
    for (const auto &[Directory, Why] : Plan.Unreadable) {
      // Counted as one source: how many there are is what nobody knows.
      std::string Path =
          extract::ProjectFiles(Plan.Options.Project).relative(Directory);
      Units->Hash = llvm::xxh3_64bits(fmt::format("{} {}", Units->Hash, Path));
      Units->Failed.push_back({Path + "/", Why});
    }
  if (!Cache.trouble().empty())
    llvm::errs() << "note: the cache could not be written, so the next run "
                    "takes as long: "
                 << Cache.trouble() << '\n';
  return Units;
}

} // namespace backlint::cli
