//===- Reporting.cpp ------------------------------------------------------===//
//
// The order of the phases, and what of them is kept for the next run.
//
//===----------------------------------------------------------------------===//
#include "cli/Reporting.h"
#include "cli/Outputs.h"
#include "findings/Format.h"
#include "pipeline/configuration/ConfigurationFile.h"
#include "pipeline/inferred/InferredModels.h"
#include "pipeline/review/Terms.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/Support/xxhash.h"
#include <set>

namespace backlint::cli {

static const llvm::StringRef Colors[] = {"auto", "always", "never"};
static const llvm::StringRef Forms[] = {"report", "terms"};
static const llvm::StringRef SuppressedModes[] = {"omit", "include"};
static const llvm::StringRef KnownModes[] = {"include", "omit"};
static const llvm::StringRef FailLevels[] = {"note", "warning", "error",
                                             "none"};

llvm::Expected<std::vector<catalog::SourceText>>
addedTexts(const Arguments &Given, const pipeline::Configuration &Config) {
  std::vector<std::string> More;
  if (Given.has("--models"))
    More.push_back(Given.value("--models"));
  return pipeline::modelTexts(Config, More);
}

llvm::Expected<catalog::Catalog>
loadCatalog(const Arguments &Given, const pipeline::Configuration &Config) {
  auto Added = addedTexts(Given, Config);
  if (!Added)
    return Added.takeError();
  return pipeline::catalogOf(Config, *Added);
}

llvm::Error checkReporting(const catalog::Catalog &Catalog,
                           const Arguments &Given,
                           const pipeline::Configuration &Config) {
  if (auto Rules = rulesFor(Catalog, Given, Config); !Rules)
    return Rules.takeError();
  for (const auto &[Name, Choices] :
       {std::pair("--color", llvm::ArrayRef(Colors)),
        std::pair("--fail-level", llvm::ArrayRef(FailLevels)),
        std::pair("--emit", llvm::ArrayRef(Forms)),
        std::pair("--sarif-known", llvm::ArrayRef(KnownModes)),
        std::pair("--sarif-suppressed", llvm::ArrayRef(SuppressedModes))})
    if (auto Choice = Given.choice(Name, Choices); !Choice)
      return Choice.takeError();
  if (auto Outputs = outputsOf(Given, "/"); !Outputs)
    return Outputs.takeError();
  auto Coverage =
      Given.number("--min-coverage", pipeline::Configuration().MinCoverage, 0);
  if (!Coverage)
    return Coverage.takeError();
  if (*Coverage > 100)
    return failure("error: --min-coverage is more than 100 percent");
  return llvm::Error::success();
}

/// Whether a finding makes the run fail, by the lowest level that does.
static bool fails(const findings::Finding &F, llvm::StringRef FailLevel) {
  if (!F.isOpen() || FailLevel == "none")
    return false;
  return F.Level >= (FailLevel == "error"     ? catalog::Level::Error
                     : FailLevel == "warning" ? catalog::Level::Warning
                                              : catalog::Level::Note);
}

/// What the reports depend on beside units, rules and models.
struct Wanted {
  std::string FailLevel;
  llvm::ArrayRef<Output> Outputs;
  llvm::ArrayRef<KnownFindings> Known;
};

/// Each report as the cache keeps it: the status, then the text.
static std::vector<std::string> render(const Inputs &In, const Questions &Asked,
                                       const Wanted &How, Statistics &Stats) {
  Review Found = review(In.Units, In, Asked, In.View, Stats);
  report::Results Run;
  Run.Known = markKnown(Found, How.Known);
  Run.Findings = Found.Findings;
  std::vector<catalog::Rule> InForce;
  for (const catalog::Rule *Rule : Asked.Rules)
    InForce.push_back(*Rule);
  Run.Rules = InForce;
  Run.Sources = &Found.Sources;
  Run.Lost = std::move(Found.Lost);
  Run.ExitCode = Clean;
  for (const findings::Finding &F : Found.Findings)
    if (fails(F, How.FailLevel))
      Run.ExitCode = ExitCode::Found;
  // A list of findings that lacks some is not to be taken for the whole one.
  if (Run.Lost.Incomplete)
    Run.ExitCode = Incomplete;
  std::vector<std::string> Reports;
  for (const Output &O : How.Outputs) {
    std::string Text(1, static_cast<char>('0' + Run.ExitCode));
    llvm::raw_string_ostream Out(Text);
    O.write(Out, Run);
    Out.flush();
    Reports.push_back(std::move(Text));
  }
  Stats.endPhase("report");
  return Reports;
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

/// How many units came out of the cache and are not read yet.
static size_t unitsKept(const pipeline::Units &Units) {
  return llvm::count_if(
      Units.Kept, [](const std::string &Bytes) { return !Bytes.empty(); });
}

/// Writes the models that --emit-models asks for.
static llvm::Error emitModels(Inputs &In, const Arguments &Given,
                              Statistics &Stats) {
  uint64_t Key = llvm::xxh3_64bits(
      fmt::format("models {} {} {}", pipeline::buildIdentity(), In.Units.Hash,
                  In.Catalog.hash()));
  std::optional<std::string> Text = In.Cache.load(Key);
  if (!Text) {
    Stats.UnitsKept += unitsKept(In.Units);
    readAll(In.Units);
    Stats.endPhase("read units");
    Text = pipeline::inferredModels(In.Units.pointers(), In.Catalog);
    Stats.endPhase("models");
    if (In.Units.Failed.empty())
      In.Cache.store(Key, {}, *Text);
  }
  return writeOutput(Given.value("--emit-models"), *Text, In.root());
}

llvm::Expected<int> reportOn(Inputs In, const Arguments &Given,
                             Statistics &Stats,
                             std::vector<KnownFindings> Before) {
  const std::string Root = In.root();
  if (Given.value("--emit") == "terms")
    return emitTerms(In.Units, In.Catalog, Given);
  auto Asked = questionsFor(In, Given);
  if (!Asked)
    return Asked.takeError();
  auto Outputs = outputsOf(Given, Root);
  if (!Outputs)
    return Outputs.takeError();
  auto Known = knownFor(Given, In.Config);
  if (!Known)
    return Known.takeError();
  llvm::append_range(Before, std::move(*Known));
  if (Given.has("--emit-models"))
    if (llvm::Error Error = emitModels(In, Given, Stats))
      return std::move(Error);
  Wanted How{Given.value("--fail-level", In.Config.FailLevel), *Outputs,
             Before};
  std::string Key =
      fmt::format("report {} {} {} {} {} {} {}", pipeline::buildIdentity(),
                  In.Units.Hash, In.Catalog.hash(), In.Config.Hash,
                  Asked->MinCoverage, How.FailLevel, Root);
  for (const catalog::Rule *Rule : Asked->Rules)
    Key += " " + Rule->Id;
  Key += " " + In.Today;
  findings::SourceFiles Configs(Root);
  for (const std::string &Path : In.ConfigFiles)
    if (const findings::SourceFile *File = Configs.file(Path))
      Key += fmt::format(" {} {}", Path, llvm::xxh3_64bits(File->bytes()));
  for (const KnownFindings &List : Before)
    Key +=
        fmt::format(" {} {}", List.Where,
                    llvm::xxh3_64bits(findings::printBaseline(List.Entries)));
  auto KeyOf = [&](const Output &O) {
    return llvm::xxh3_64bits(Key + " " + O.key());
  };
  bool Anew = Given.has("--statistics") ||
              llvm::any_of(Before, [](const KnownFindings &List) {
                return List.Outside.has_value();
              });
  std::vector<std::string> Reports;
  for (const Output &O : *Outputs)
    if (std::optional<std::string> Kept =
            Anew ? std::nullopt : In.Cache.load(KeyOf(O));
        Kept && !Kept->empty())
      Reports.push_back(std::move(*Kept));
  if (Reports.size() != Outputs->size()) {
    Stats.UnitsKept += unitsKept(In.Units);
    readAll(In.Units);
    Stats.endPhase("read units");
    Reports = render(In, *Asked, How, Stats);
    // A unit that failed may do better next time: under another load.
    if (In.Units.Failed.empty())
      for (size_t I = 0; I < Reports.size(); ++I)
        In.Cache.store(KeyOf((*Outputs)[I]), {}, Reports[I]);
  }
  std::vector<llvm::StringRef> Texts;
  for (const std::string &Kept : Reports)
    Texts.push_back(llvm::StringRef(Kept).drop_front());
  bool Written = writeAll(*Outputs, Texts, Root);
  if (Given.has("--statistics")) {
    count(In.Units, Root, Stats);
    llvm::errs() << Stats.text();
  }
  return Written ? Reports.front().front() - '0' : Incomplete;
}

} // namespace backlint::cli
