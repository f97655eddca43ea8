//===- Reporting.cpp ------------------------------------------------------===//
//
// To add a format: its name in Formats and its writer in render().
//
//===----------------------------------------------------------------------===//
#include "cli/Reporting.h"
#include "findings/Format.h"
#include "pipeline/Analysis.h"
#include "pipeline/ConfigFiles.h"
#include "pipeline/Terms.h"
#include "report/Console.h"
#include "report/Sarif.h"
#include "report/Uri.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/Support/xxhash.h"
#include <set>

namespace backlint::cli {

namespace fs = llvm::sys::fs;

static const llvm::StringRef Formats[] = {"console", "sarif"};
static const llvm::StringRef Colors[] = {"auto", "always", "never"};
static const llvm::StringRef Forms[] = {"report", "terms"};
static const llvm::StringRef SuppressedModes[] = {"omit", "include"};

llvm::Expected<std::vector<catalog::SourceText>>
addedTexts(const Arguments &Given) {
  std::vector<catalog::SourceText> Added;
  if (Given.has("--models")) {
    std::string Directory = Given.value("--models");
    std::set<std::string> Paths;
    std::error_code Error;
    fs::recursive_directory_iterator It(Directory, Error), End;
    for (; !Error && It != End; It.increment(Error))
      if (llvm::sys::path::extension(It->path()) == ".toml")
        Paths.insert(It->path());
    if (Error)
      return failure("{}: error: {}; name a directory with --models", Directory,
                     Error.message());
    for (const std::string &Path : Paths) {
      auto Buffer = llvm::MemoryBuffer::getFile(Path);
      if (!Buffer)
        return failure("{}: error: {}; make it readable or take it away", Path,
                       Buffer.getError().message());
      Added.push_back({Path, (*Buffer)->getBuffer().str()});
    }
  }
  return Added;
}

llvm::Expected<catalog::Catalog> loadCatalog(const Arguments &Given) {
  auto Added = addedTexts(Given);
  if (!Added)
    return Added.takeError();
  return catalog::Catalog::load(*Added);
}

llvm::Error checkReporting(const catalog::Catalog &Catalog,
                           const Arguments &Given) {
  if (auto Rules = pipeline::chooseRules(Catalog, Given.list("--rules"));
      !Rules)
    return Rules.takeError();
  for (const auto &[Name, Choices] :
       {std::pair("--format", llvm::ArrayRef(Formats)),
        std::pair("--color", llvm::ArrayRef(Colors)),
        std::pair("--emit", llvm::ArrayRef(Forms)),
        std::pair("--sarif-suppressed", llvm::ArrayRef(SuppressedModes))})
    if (auto Choice = Given.choice(Name, Choices); !Choice)
      return Choice.takeError();
  auto Coverage = Given.number("--min-coverage", 95, 0);
  if (!Coverage)
    return Coverage.takeError();
  if (*Coverage > 100)
    return failure("error: --min-coverage is more than 100 percent");
  return llvm::Error::success();
}

llvm::Error writeOutput(llvm::StringRef Path, llvm::StringRef Text) {
  if (Path.empty() || Path == "-") {
    llvm::outs() << Text;
    llvm::outs().flush();
    return llvm::Error::success();
  }
  auto Temporary = fs::TempFile::create(Path + ".%%%%%%%%.tmp");
  if (!Temporary)
    return failure("{}: error: {}; choose another place for the output", Path,
                   llvm::toString(Temporary.takeError()));
  llvm::raw_fd_ostream Out(Temporary->FD, /*shouldClose=*/false);
  Out << Text;
  Out.flush();
  if (std::error_code Error = Out.error()) {
    Out.clear_error();
    llvm::consumeError(Temporary->discard());
    return failure("{}: error: {}; choose another place for the output", Path,
                   Error.message());
  }
  return Temporary->keep(Path);
}

/// How the report is to look; all that its bytes depend on beside the units.
struct Look {
  bool Sarif = false;
  report::ConsoleOptions Console;
  report::SarifOptions Log;

  std::string key() const {
    return Sarif
               ? fmt::format("sarif {} {}{} {}", Log.RootUri, Log.AutomationId,
                             Log.EmbedSources ? " embed" : "",
                             static_cast<int>(Log.Suppressed))
               : fmt::format("console {} {}", static_cast<int>(Console.Color),
                             Console.Width);
  }
};

static Look lookOf(const std::string &Root, const Arguments &Given) {
  Look Result;
  Result.Sarif = Given.value("--format", Formats[0]) == "sarif";
  std::string Uri = Given.value("--sarif-root-uri", report::rootUri(Root));
  Result.Log.RootUri = Uri == "omit" ? "" : Uri;
  if (Given.value("--sarif-suppressed", "omit") == "include")
    Result.Log.Suppressed = report::SuppressedMode::Include;
  Result.Log.EmbedSources = Given.has("--sarif-embed-sources");
  Result.Log.AutomationId = Given.value("--automation-id");
  std::string Color = Given.value("--color", Colors[0]);
  bool ToFile = Given.has("-o") && Given.value("-o") != "-";
  // The text is made in memory, so whether it goes to a terminal is known
  // here alone.
  bool Colored = Color == "always" ||
                 (Color == "auto" && !ToFile &&
                  llvm::sys::Process::StandardOutHasColors() &&
                  llvm::sys::Process::GetEnv("NO_COLOR").value_or("").empty());
  Result.Console.Color =
      Colored ? report::ColorMode::Always : report::ColorMode::Never;
  if (!ToFile)
    Result.Console.Width = llvm::sys::Process::StandardOutColumns();
  return Result;
}

/// Whether more was lost than the user allows.
static bool isIncomplete(const report::Coverage &Lost, unsigned MinCoverage) {
  return Lost.UnitsFailed || uint64_t(Lost.FunctionsLost) * 100 >
                                 uint64_t(Lost.Functions) * (100 - MinCoverage);
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
}

/// A report as the cache keeps it: the status, then the text.
static std::string render(pipeline::Units &Units, const std::string &Root,
                          const catalog::Catalog &Catalog,
                          llvm::ArrayRef<const catalog::Rule *> Rules,
                          unsigned MinCoverage, const Look &Look,
                          Statistics &Stats,
                          llvm::ArrayRef<std::string> ConfigFiles) {
  std::vector<const ir::Unit *> Read = Units.pointers();
  findings::SourceFiles Sources(Root);
  std::vector<findings::Finding> Findings = pipeline::analyze(
      Read, Catalog, Rules, Sources, Stats.Bounds,
      pipeline::checkConfigFiles(ConfigFiles, Catalog, Rules, Sources));
  Stats.endPhase("link and checks");

  report::Results Run;
  Run.Findings = Findings;
  std::vector<catalog::Rule> InForce;
  for (const catalog::Rule *Rule : Rules)
    InForce.push_back(*Rule);
  Run.Rules = InForce;
  Run.Sources = &Sources;
  std::vector<report::FailedUnit> Failed;
  for (const pipeline::FailedJob &Job : Units.Failed)
    Failed.push_back({Job.Source, Job.Reason});
  Run.Lost = report::coverageOf(Read, Failed);
  addBounds(Run.Lost, Stats.Bounds);
  Run.Lost.Incomplete = isIncomplete(Run.Lost, MinCoverage);
  Run.ExitCode = Clean;
  for (const findings::Finding &F : Findings)
    if (!F.Suppressed)
      Run.ExitCode = Found;
  // A list of findings that lacks some is not to be taken for the whole one.
  if (Run.Lost.Incomplete)
    Run.ExitCode = Incomplete;
  std::string Text(1, static_cast<char>('0' + Run.ExitCode));
  llvm::raw_string_ostream Out(Text);
  if (Look.Sarif)
    report::writeSarif(Out, Run, Look.Log);
  else
    report::writeConsole(Out, Run, Look.Console);
  Stats.endPhase("report");
  return Text;
}

/// Reads what is left to be read, in the order in which all see it.
static void readAll(pipeline::Units &Units) {
  Units.readAll();
  pipeline::sortUnits(Units.Made);
}

/// Counts what was read.
static void count(const pipeline::Units &Units, const std::string &Root,
                  Statistics &Stats) {
  findings::SourceFiles Sources(Root);
  std::set<std::string> Files;
  Stats.Units = Units.Made.size() + Units.Failed.size();
  Stats.UnitsFailed = Units.Failed.size();
  for (const std::unique_ptr<ir::Unit> &Unit : Units.Made) {
    Stats.Functions += Unit->FunctionsSeen;
    Stats.FunctionsLost += Unit->FunctionsLost;
    for (const ir::File &File : Unit->Files)
      if (File.Project)
        Files.insert(File.Path);
  }
  Stats.Files = Files.size();
  for (const std::string &Path : Files)
    if (const findings::SourceFile *File = Sources.file(Path))
      Stats.Lines += File->lineCount();
}

/// The terms at all sinks, in place of a report.
static llvm::Expected<int> emitTerms(pipeline::Units &Units,
                                     const catalog::Catalog &Catalog,
                                     const Arguments &Given) {
  readAll(Units);
  if (llvm::Error Error = writeOutput(
          Given.value("-o"), pipeline::printTerms(Units.pointers(), Catalog)))
    return std::move(Error);
  for (const pipeline::FailedJob &Job : Units.Failed)
    llvm::errs() << fmt::format("{}: error: {}\n", Job.Source, Job.Reason);
  return Units.Failed.empty() ? Clean : Incomplete;
}

llvm::Expected<int> reportOn(pipeline::Units Units, const std::string &Root,
                             const catalog::Catalog &Catalog,
                             const Arguments &Given, pipeline::UnitCache &Cache,
                             Statistics &Stats,
                             llvm::ArrayRef<std::string> ConfigFiles) {
  if (Given.value("--emit") == "terms")
    return emitTerms(Units, Catalog, Given);
  auto Rules = pipeline::chooseRules(Catalog, Given.list("--rules"));
  if (!Rules)
    return Rules.takeError();
  auto MinCoverage = Given.number("--min-coverage", 95, 0);
  if (!MinCoverage)
    return MinCoverage.takeError();
  Look Wanted = lookOf(Root, Given);
  std::string Key =
      fmt::format("report {} {} {} {} {} {}", pipeline::buildIdentity(),
                  Units.Hash, Catalog.hash(), *MinCoverage, Root, Wanted.key());
  for (const catalog::Rule *Rule : *Rules)
    Key += " " + Rule->Id;
  findings::SourceFiles Configs(Root);
  for (const std::string &Path : ConfigFiles)
    if (const findings::SourceFile *File = Configs.file(Path))
      Key += fmt::format(" {} {}", Path, llvm::xxh3_64bits(File->bytes()));
  uint64_t Hash = llvm::xxh3_64bits(Key);
  bool Counted = Given.has("--statistics");
  std::optional<std::string> Report;
  if (!Counted)
    Report = Cache.load(Hash);
  if (!Report || Report->empty()) {
    Stats.UnitsKept = llvm::count_if(
        Units.Kept, [](const std::string &Bytes) { return !Bytes.empty(); });
    readAll(Units);
    Stats.endPhase("read units");
    Report = render(Units, Root, Catalog, *Rules, *MinCoverage, Wanted, Stats,
                    ConfigFiles);
    // A unit that failed may do better next time: under another load.
    if (Units.Failed.empty())
      Cache.store(Hash, {}, *Report);
  }
  if (llvm::Error Error =
          writeOutput(Given.value("-o"), llvm::StringRef(*Report).drop_front()))
    return std::move(Error);
  if (Counted) {
    count(Units, Root, Stats);
    llvm::errs() << Stats.text();
  }
  return Report->front() - '0';
}

} // namespace backlint::cli
