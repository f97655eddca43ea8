//===- Review.cpp ---------------------------------------------------------===//
//
// The order in which things are read: what is cheap and may be wrong first.
//
//===----------------------------------------------------------------------===//
#include "cli/Review.h"
#include "cli/Change.h"
#include "cli/Outputs.h"
#include "cli/Reporting.h"
#include "findings/BaselineMatch.h"
#include "findings/Format.h"
#include "pipeline/configuration/BaselineFiles.h"
#include "pipeline/review/ConfigFiles.h"
#include "pipeline/units/ViewJobs.h"
#include "llvm/ADT/STLExtras.h"

namespace backlint::cli {

llvm::Expected<Inputs> readInputs(const Arguments &Given, Statistics &Stats) {
  llvm::Expected<pipeline::Configuration> Config = configurationFor(Given);
  if (!Config)
    return Config.takeError();
  llvm::Expected<catalog::Catalog> Catalog = loadCatalog(Given, *Config);
  if (!Catalog)
    return Catalog.takeError();
  if (llvm::Error Error = checkReporting(*Catalog, Given, *Config))
    return std::move(Error);
  llvm::Expected<pipeline::Plan> Plan = planFor(Given, *Catalog, *Config);
  if (!Plan)
    return Plan.takeError();
  if (llvm::Error Error = checkOutputs(Given, Plan->Options.Project.Root))
    return std::move(Error);
  pipeline::UnitCache Cache = openCache(Given);
  pipeline::FileView View;
  if (Given.has("--staged")) {
    auto Staged = stagedView(Plan->Options.Project.Root);
    if (!Staged)
      return Staged.takeError();
    View = std::move(*Staged);
    Cache = Cache.seeing(View);
    Plan->Jobs = pipeline::jobsIn(View, Plan->Jobs,
                                  extract::ProjectFiles(Plan->Options.Project),
                                  realPaths(Given));
  }
  Stats.endPhase("plan");
  llvm::Expected<pipeline::Units> Units = readUnits(*Plan, Cache, Given, View);
  if (!Units)
    return Units.takeError();
  Stats.endPhase("extract");
  std::vector<std::string> ConfigFiles;
  if (Given.has("--config-files"))
    ConfigFiles =
        pipeline::findConfigFiles(extract::ProjectFiles(Plan->Options.Project));
  return Inputs{std::move(*Config), std::move(*Catalog), std::move(*Plan),
                std::move(Cache),   std::move(*Units),   std::move(ConfigFiles),
                std::move(View)};
}

void readAll(pipeline::Units &Units) {
  Units.readAll();
  pipeline::sortUnits(Units.Made);
}

report::Coverage coverageOf(const pipeline::Units &Units) {
  std::vector<report::FailedUnit> Failed;
  for (const pipeline::FailedJob &Job : Units.Failed)
    Failed.push_back({Job.Source, Job.Reason});
  return report::coverageOf(Units.pointers(), Failed);
}

/// Whether more was lost than the user allows.
static bool isIncomplete(const report::Coverage &Lost, unsigned MinCoverage) {
  size_t Blind = llvm::count_if(
      Lost.Partial, [](const report::PartialUnit &U) { return U.isBlind(); });
  return Lost.UnitsFailed ||
         uint64_t(Lost.FunctionsLost) * 100 >
             uint64_t(Lost.Functions) * (100 - MinCoverage) ||
         Blind * 100 > size_t(Lost.Units) * (100 - MinCoverage);
}

/// Counts the answers that a bound of the analysis cut short.
static void addBounds(report::Coverage &Lost, const link::Bounds &Bounds) {
  auto Add = [&](uint64_t Count, llvm::StringRef What) {
    if (Count)
      Lost.Problems.push_back({report::Problem::Bound,
                               fmt::format("{} times {}", Count, What),
                               {}});
  };
  Add(Bounds.Depth, "a value was not followed further down");
  Add(Bounds.Callers, "not all callers of a function were looked at");
  Add(Bounds.Widened, "a value that grows in a loop was rounded up");
  Add(Bounds.FieldWriters, "not all writers of a member were looked at");
  Add(Bounds.Paths, "a place deep in a recursive structure was taken for all "
                    "of what is around it");
}

llvm::Expected<Questions> questionsFor(const Inputs &In,
                                       const Arguments &Given) {
  auto Rules = rulesFor(In.Catalog, Given, In.Config);
  if (!Rules)
    return Rules.takeError();
  auto MinCoverage = Given.number("--min-coverage", In.Config.MinCoverage, 0);
  if (!MinCoverage)
    return MinCoverage.takeError();
  return Questions{std::move(*Rules), *MinCoverage};
}

Review review(const pipeline::Units &Units, const Inputs &In,
              const Questions &Asked, const pipeline::FileView &View,
              Statistics &Stats) {
  Review Result{findings::SourceFiles(In.root()), {}, {}};
  std::vector<std::string> ConfigFiles = In.ConfigFiles;
  llvm::erase_if(ConfigFiles, [&](const std::string &Path) {
    return View.isAbsent(In.root() + "/" + Path);
  });
  for (const auto &[Path, Text] : View.Files)
    if (llvm::StringRef Name = Path;
        Text && Name.consume_front(In.root() + "/"))
      Result.Sources.add(Name, *Text);
  Result.Findings = pipeline::analyze(
      Units.pointers(), In.Catalog,
      {Asked.Rules,
       {In.Today, In.Config.NamedSuppressionsOnly},
       !In.Plan.IsPart && Units.Failed.empty()},
      Result.Sources, Stats.Bounds,
      pipeline::checkConfigFiles(ConfigFiles, In.Catalog, Asked.Rules,
                                 Result.Sources));
  pipeline::applyLevels(Result.Findings, In.Catalog, In.Config);
  Result.Lost = coverageOf(Units);
  addBounds(Result.Lost, Stats.Bounds);
  Result.Lost.Incomplete = isIncomplete(Result.Lost, Asked.MinCoverage);
  Stats.endPhase("link and checks");
  return Result;
}

std::string baselineFor(const Arguments &Given,
                        const pipeline::Configuration &Config) {
  std::string Directory = Given.value("--baseline", Config.Baseline);
  return Directory == "none" ? "" : Directory;
}

llvm::Expected<std::vector<KnownFindings>>
knownFor(const Arguments &Given, const pipeline::Configuration &Config) {
  std::vector<KnownFindings> Result;
  std::string Directory = baselineFor(Given, Config);
  if (Directory.empty())
    return Result;
  auto Entries = pipeline::readBaseline(Directory);
  if (!Entries)
    return Entries.takeError();
  Result.push_back({"in the baseline", std::move(*Entries), std::nullopt});
  return Result;
}

/// Whether a line that \p F is about was changed.
static bool touches(const findings::Finding &F, const ChangedLines &Lines) {
  auto IsChanged = [&](const findings::Region &Where) {
    auto Found = Lines.find(Where.Path);
    if (Found == Lines.end())
      return false;
    auto First = Found->second.lower_bound(Where.Line);
    return First != Found->second.end() &&
           *First <= std::max(Where.Line, Where.EndLine);
  };
  return IsChanged(F.Where) ||
         llvm::any_of(F.Trace, [&](const findings::Step &Hop) {
           return IsChanged(Hop.Where);
         });
}

static size_t markOutside(std::vector<findings::Finding> &Findings,
                          const ChangedLines &Lines) {
  size_t Count = 0;
  for (findings::Finding &F : Findings) {
    if (F.isBaselined())
      continue;
    F.Baseline = findings::BaselineState::New;
    if (F.Suppressed || touches(F, Lines))
      continue;
    F.Baseline = findings::BaselineState::Unchanged;
    ++Count;
  }
  return Count;
}

std::vector<report::KnownSum> markKnown(Review &Found,
                                        llvm::ArrayRef<KnownFindings> Lists) {
  std::vector<report::KnownSum> Sums;
  for (const KnownFindings &List : Lists) {
    if (List.Outside) {
      Sums.push_back(
          {List.Where, markOutside(Found.Findings, *List.Outside), 0});
      continue;
    }
    findings::BaselineMatches Matches =
        findings::matchBaseline(Found.Findings, List.Entries, Found.Sources);
    size_t Count = 0;
    for (unsigned Used : Matches.Used)
      Count += Used;
    Sums.push_back({List.Where, Count, Matches.absent(List.Entries)});
  }
  return Sums;
}

} // namespace backlint::cli
