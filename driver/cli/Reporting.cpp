//===- Reporting.cpp ------------------------------------------------------===//
//
// To add a format: its name in Formats and its writer in render().
//
//===----------------------------------------------------------------------===//
#include "cli/Reporting.h"
#include "pipeline/Analysis.h"
#include "report/Console.h"
#include "report/Sarif.h"
#include "report/Uri.h"
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
static const llvm::StringRef SuppressedModes[] = {"omit", "include"};

static llvm::Error problem(const llvm::Twine &Text) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(), Text);
}

llvm::Expected<catalog::Catalog> loadCatalog(const Arguments &Given) {
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
      return problem(Directory + ": error: " + Error.message() +
                     "; name a directory with --models");
    for (const std::string &Path : Paths) {
      auto Buffer = llvm::MemoryBuffer::getFile(Path);
      if (!Buffer)
        return problem(Path + ": error: " + Buffer.getError().message() +
                       "; make it readable or take it away");
      Added.push_back({Path, (*Buffer)->getBuffer().str()});
    }
  }
  return catalog::Catalog::load(Added);
}

llvm::Error checkReporting(const catalog::Catalog &Catalog,
                           const Arguments &Given) {
  if (auto Rules = pipeline::chooseRules(Catalog, Given.list("--rules"));
      !Rules)
    return Rules.takeError();
  for (const auto &[Name, Choices] :
       {std::pair("--format", llvm::ArrayRef(Formats)),
        std::pair("--color", llvm::ArrayRef(Colors)),
        std::pair("--sarif-suppressed", llvm::ArrayRef(SuppressedModes))})
    if (auto Choice = Given.choice(Name, Choices); !Choice)
      return Choice.takeError();
  auto Coverage = Given.number("--min-coverage", 95, 0);
  if (!Coverage)
    return Coverage.takeError();
  if (*Coverage > 100)
    return problem("error: --min-coverage is more than 100 percent");
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
    return problem(Path + ": error: " + llvm::toString(Temporary.takeError()) +
                   "; choose another place for the output");
  llvm::raw_fd_ostream Out(Temporary->FD, /*shouldClose=*/false);
  Out << Text;
  Out.flush();
  if (std::error_code Error = Out.error()) {
    Out.clear_error();
    llvm::consumeError(Temporary->discard());
    return problem(Path + ": error: " + Error.message() +
                   "; choose another place for the output");
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
               ? "sarif " + Log.RootUri + " " + Log.AutomationId +
                     (Log.EmbedSources ? " embed" : "") +
                     std::to_string(static_cast<int>(Log.Suppressed))
               : "console " + std::to_string(static_cast<int>(Console.Color)) +
                     " " + std::to_string(Console.Width);
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
                               std::to_string(Count) + " times " + What.str(),
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
                          unsigned MinCoverage, const Look &Look) {
  Units.readAll();
  pipeline::sortUnits(Units.Made);
  std::vector<const ir::Unit *> Read = Units.pointers();
  findings::SourceFiles Sources(Root);
  link::Bounds Bounds;
  std::vector<findings::Finding> Findings =
      pipeline::analyze(Read, Catalog, Rules, Sources, Bounds);

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
  addBounds(Run.Lost, Bounds);
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
  return Text;
}

llvm::Expected<int> reportOn(pipeline::Units Units, const std::string &Root,
                             const catalog::Catalog &Catalog,
                             const Arguments &Given,
                             pipeline::UnitCache &Cache) {
  auto Rules = pipeline::chooseRules(Catalog, Given.list("--rules"));
  if (!Rules)
    return Rules.takeError();
  auto MinCoverage = Given.number("--min-coverage", 95, 0);
  if (!MinCoverage)
    return MinCoverage.takeError();
  Look Wanted = lookOf(Root, Given);
  std::string Key =
      "report " + pipeline::buildIdentity() + " " + std::to_string(Units.Hash) +
      " " + std::to_string(Catalog.hash()) + " " +
      std::to_string(*MinCoverage) + " " + Root + " " + Wanted.key();
  for (const catalog::Rule *Rule : *Rules)
    Key += " " + Rule->Id;
  uint64_t Hash = llvm::xxh3_64bits(Key);
  std::optional<std::string> Report = Cache.load(Hash);
  if (!Report || Report->empty()) {
    Report = render(Units, Root, Catalog, *Rules, *MinCoverage, Wanted);
    // A unit that failed may do better next time: under another load.
    if (Units.Failed.empty())
      Cache.store(Hash, {}, *Report);
  }
  if (llvm::Error Error =
          writeOutput(Given.value("-o"), llvm::StringRef(*Report).drop_front()))
    return std::move(Error);
  return Report->front() - '0';
}

} // namespace backlint::cli
