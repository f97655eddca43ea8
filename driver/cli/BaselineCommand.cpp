//===- BaselineCommand.cpp - backlint baseline ----------------------------===//
//
// Keeps the list of findings that a project knows of and lives with. Making
// and updating it is a review like any other; what is written is its outcome.
//
//===----------------------------------------------------------------------===//
#include "cli/Reporting.h"
#include "findings/BaselineMatch.h"
#include "findings/Format.h"
#include "pipeline/configuration/BaselineFiles.h"
#include "pipeline/project/Places.h"
#include "pipeline/project/ProjectRoot.h"
#include "report/DisplayText.h"
#include "report/Prose.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

namespace backlint::cli {

namespace {

namespace fs = llvm::sys::fs;
using findings::BaselineEntry;
using findings::BaselineMatches;

const std::vector<Option> &options() {
  static const std::vector<Option> All =
      joined({ReadingOptions,
              ReportingOptions,
              {{"--reason", "TEXT", "update: accept new findings, for TEXT"},
               {"--force", "", "create: write over the list that is there"},
               {"--config-files", "", "as for check"}}});
  return All;
}

/// The directory of the list: what is asked for, or the usual place.
std::string placeOf(const Arguments &Given,
                    const pipeline::Configuration &Config,
                    llvm::StringRef Root) {
  std::string Directory = baselineFor(Given, Config);
  return Directory.empty() ? (Root + "/" + pipeline::DefaultBaseline).str()
                           : Directory;
}

/// What `create` and `update` begin with.
struct Outcome {
  Inputs In;
  Questions Asked;
  Review Found;
  std::string Place;
};

llvm::Expected<Outcome> look(const Arguments &Given) {
  Statistics Stats;
  llvm::Expected<Inputs> In = readInputs(Given, Stats);
  if (!In)
    return In.takeError();
  auto Asked = questionsFor(*In, Given);
  if (!Asked)
    return Asked.takeError();
  readAll(In->Units);
  Review Found = review(In->Units, *In, *Asked, In->View, Stats);
  std::string Place = placeOf(Given, In->Config, In->root());
  return Outcome{std::move(*In), std::move(*Asked), std::move(Found),
                 std::move(Place)};
}

/// What was not seen must not be taken for fixed.
int refuse(const report::Coverage &Lost) {
  llvm::errs() << fmt::format(
      "error: the run is incomplete: {} of {} translation units failed, {} of "
      "{} functions were lost; the list is as it was, `backlint check` says "
      "what is missing\n",
      Lost.UnitsFailed, Lost.Units, Lost.FunctionsLost, Lost.Functions);
  return Incomplete;
}

std::string sizeOf(llvm::ArrayRef<BaselineEntry> Entries) {
  size_t Count = 0;
  for (const BaselineEntry &E : Entries)
    Count += E.Count;
  return report::counted(Count, "finding");
}

llvm::Expected<int> create(const Arguments &Given) {
  // Before any work: the usual place may be known only after it.
  auto IsTaken = [&](const std::string &Place) {
    return fs::exists(Place) && !Given.has("--force");
  };
  auto Taken = [](const std::string &Place) {
    return failure("{}: error: is there already; `backlint baseline update` "
                   "changes it, --force writes it anew",
                   Place);
  };
  if (std::string Place = Given.value("--baseline");
      !Place.empty() && IsTaken(Place))
    return Taken(Place);
  llvm::Expected<Outcome> Now = look(Given);
  if (!Now)
    return Now.takeError();
  if (IsTaken(Now->Place))
    return Taken(Now->Place);
  if (Now->Found.Lost.Incomplete)
    return refuse(Now->Found.Lost);
  std::vector<BaselineEntry> Entries;
  for (const findings::Finding &F : Now->Found.Findings)
    if (!F.Suppressed) {
      Entries.push_back(findings::entryOf(F, Now->Found.Sources));
      Entries.back().Reason = Given.value("--reason");
    }
  if (llvm::Error Error = pipeline::writeBaseline(Now->Place, Entries))
    return std::move(Error);
  llvm::outs() << fmt::format("wrote {} to {}\n", sizeOf(Entries), Now->Place);
  return Clean;
}

/// Whether this run would have found \p E again: its rule ran, over its file.
bool wasLookedFor(const BaselineEntry &E, const Outcome &Now,
                  const Arguments &Given) {
  if (llvm::none_of(Now.Asked.Rules,
                    [&](const auto *Rule) { return Rule->Id == E.Rule; }) &&
      Now.In.Catalog.rule(E.Rule))
    return false;
  if (Given.plain().empty())
    return true;
  return llvm::any_of(realPaths(Given), [&](const std::string &Path) {
    return pipeline::isBelow(Now.In.root() + "/" + E.File, Path);
  });
}

llvm::Expected<int> update(const Arguments &Given) {
  llvm::Expected<Outcome> Now = look(Given);
  if (!Now)
    return Now.takeError();
  if (Now->Found.Lost.Incomplete)
    return refuse(Now->Found.Lost);
  auto Before = pipeline::readBaseline(Now->Place);
  if (!Before)
    return Before.takeError();
  BaselineMatches Matches =
      findings::matchBaseline(Now->Found.Findings, *Before, Now->Found.Sources);
  std::vector<BaselineEntry> Entries, Fixed, Added;
  size_t Left = 0;
  for (size_t I = 0; I < Now->Found.Findings.size(); ++I) {
    const findings::Finding &F = Now->Found.Findings[I];
    if (F.Suppressed)
      continue;
    BaselineEntry E = findings::entryOf(F, Now->Found.Sources);
    if (F.isBaselined()) {
      E.Reason = (*Before)[Matches.EntryOf[I]].Reason;
      Entries.push_back(std::move(E));
    } else if (Given.has("--reason")) {
      E.Reason = Given.value("--reason");
      Added.push_back(E);
      Entries.push_back(std::move(E));
    } else {
      ++Left;
    }
  }
  for (size_t I = 0; I < Before->size(); ++I) {
    BaselineEntry E = (*Before)[I];
    E.Count -= Matches.Used[I];
    if (E.Count)
      (wasLookedFor(E, *Now, Given) ? Fixed : Entries).push_back(E);
  }
  std::string Kept = sizeOf(Entries);
  if (llvm::Error Error =
          pipeline::writeBaseline(Now->Place, std::move(Entries)))
    return std::move(Error);
  llvm::outs() << fmt::format("{}: {}; {} dropped, {} accepted\n", Now->Place,
                              Kept, sizeOf(Fixed), sizeOf(Added));
  if (Left)
    llvm::outs() << fmt::format("{} new and not accepted; `backlint baseline "
                                "check` shows them, --reason TEXT accepts "
                                "them\n",
                                report::counted(Left, "finding"));
  return Clean;
}

llvm::Expected<int> show(const Arguments &Given) {
  llvm::Expected<pipeline::Configuration> Config = configurationFor(Given);
  if (!Config)
    return Config.takeError();
  std::string Wanted = Given.plain().empty() ? "." : Given.plain().front();
  llvm::SmallString<256> Real;
  if (std::error_code Error = fs::real_path(Wanted, Real))
    return failure("{}: error: {}; name a directory of the project", Wanted,
                   Error.message());
  std::string Place =
      placeOf(Given, *Config, Given.value("--root", pipeline::findRoot(Real)));
  auto Entries = pipeline::readBaseline(Place);
  if (!Entries)
    return Entries.takeError();
  for (const BaselineEntry &E : *Entries) {
    std::string Line = fmt::format("{}: {}: {} [{}]", E.File,
                                   report::levelName(E.Level), E.Text, E.Rule);
    if (!E.InFunction.empty())
      Line += ", in " + E.InFunction;
    if (E.Count > 1)
      Line += fmt::format(", {} times", E.Count);
    llvm::outs() << report::displayText(Line) << '\n';
    if (!E.Reason.empty())
      llvm::outs() << "  reason: " << report::displayText(E.Reason) << '\n';
  }
  llvm::outs() << fmt::format("{} in {}\n", sizeOf(*Entries), Place);
  return Clean;
}

llvm::Expected<int> check(const Arguments &Given) {
  Statistics Stats;
  llvm::Expected<Inputs> In = readInputs(Given, Stats);
  if (!In)
    return In.takeError();
  std::string Place = placeOf(Given, In->Config, In->root());
  // Asked for by the command; a configuration need not say so too.
  In->Config.Baseline = Place;
  return reportOn(std::move(*In), Given, Stats);
}

struct Verb {
  llvm::StringRef Name;
  llvm::Expected<int> (*Run)(const Arguments &);
};
constexpr Verb Verbs[] = {
    {"create", create}, {"update", update}, {"show", show}, {"check", check}};

llvm::Expected<int> runBaseline(const Arguments &Given) {
  std::string Name = Given.plain().empty() ? "" : Given.plain().front();
  for (const Verb &V : Verbs)
    if (V.Name == Name)
      return V.Run(Given.withoutFirst());
  return failure("error: `backlint baseline` is followed by create, update, "
                 "show or check, not by '{}'",
                 Name);
}

} // namespace

const Command Baseline = {
    "baseline", "create|update|show|check [PATH...] [options]",
    "Keep a list of the findings that are known; check reports the others.",
    options(), runBaseline};

} // namespace backlint::cli
