//===- Change.cpp ---------------------------------------------------------===//
//
// The other commit is compiled with the commands of this run: nobody kept its
// own, and most changes do not touch them.
//
//===----------------------------------------------------------------------===//
#include "cli/Change.h"
#include "findings/BaselineMatch.h"
#include "findings/Format.h"
#include "pipeline/project/Git.h"
#include "pipeline/project/Places.h"
#include "pipeline/review/LineDiff.h"
#include "pipeline/units/ViewJobs.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/Support/xxhash.h"

namespace backlint::cli {

using findings::BaselineEntry;
using pipeline::FileView;
using pipeline::Git;

llvm::Expected<FileView> stagedView(llvm::StringRef Root) {
  llvm::Expected<Git> Repository = Git::open(Root);
  return Repository ? Repository->viewOfIndex() : Repository.takeError();
}

/// The open findings of \p Commit, whose files are as \p View has them;
/// nothing if not all of it could be reviewed.
static llvm::Expected<std::optional<std::vector<BaselineEntry>>>
findingsOf(llvm::StringRef Commit, const FileView &View, const Inputs &In,
           const Arguments &Given) {
  llvm::Expected<Questions> Asked = questionsFor(In, Given);
  if (!Asked)
    return Asked.takeError();
  pipeline::Plan Plan = In.Plan;
  Plan.Jobs = pipeline::jobsIn(View, In.Plan.Jobs,
                               extract::ProjectFiles(Plan.Options.Project),
                               realPaths(Given));
  std::string Key =
      fmt::format("findings {} {} {} {} {} {} {} {}", pipeline::buildIdentity(),
                  Commit, In.Catalog.hash(), In.Config.Hash, In.root(),
                  Asked->MinCoverage, pipeline::hashOf(Plan.Jobs, Plan.Options),
                  Given.has("--config-files") ? 1 : 0);
  for (const catalog::Rule *Rule : Asked->Rules)
    Key += " " + Rule->Id;
  Key += " " + In.Today;
  uint64_t Place = llvm::xxh3_64bits(Key);
  pipeline::UnitCache Cache = In.Cache.seeing(View);
  if (std::optional<std::string> Kept = Cache.load(Place)) {
    auto Entries = findings::parseBaseline(*Kept, "kept findings");
    if (Entries)
      return std::move(*Entries);
    llvm::consumeError(Entries.takeError()); // As if there were none.
  }
  llvm::Expected<pipeline::Units> Units = readUnits(Plan, Cache, Given, View);
  if (!Units)
    return Units.takeError();
  readAll(*Units);
  Statistics Stats;
  Review Found = review(*Units, In, *Asked, View, Stats);
  if (Found.Lost.Incomplete)
    return std::nullopt;
  std::vector<BaselineEntry> Entries;
  for (const findings::Finding &F : Found.Findings)
    if (!F.Suppressed)
      Entries.push_back(findings::entryOf(F, Found.Sources));
  Entries = findings::joined(std::move(Entries));
  Cache.store(Place, {}, findings::printBaseline(Entries));
  return std::move(Entries);
}

/// The lines in which the files of \p In differ from those of \p Before.
static ChangedLines changedLines(const FileView &Before, const Inputs &In) {
  ChangedLines Result;
  for (const auto &[Path, Old] : Before.Files) {
    llvm::StringRef Name = Path;
    if (!Name.consume_front(In.root() + "/"))
      continue;
    std::string Now;
    if (auto Seen = In.View.Files.find(Path); Seen != In.View.Files.end()) {
      Now = Seen->second.value_or("");
    } else if (auto Buffer = pipeline::readRegularFile(Path)) {
      Now = (*Buffer)->getBuffer().str();
    }
    Result[Name.str()] = pipeline::changedLines(Old.value_or(""), Now);
  }
  return Result;
}

llvm::Expected<std::vector<KnownFindings>>
findingsBefore(const Inputs &In, const Arguments &Given) {
  std::vector<KnownFindings> Result;
  if (!Given.has("--diff") && !Given.has("--staged"))
    return Result;
  llvm::Expected<Git> Repository = Git::open(In.root());
  if (!Repository)
    return Repository.takeError();
  auto Commit = Repository->commit(Given.value("--diff", "HEAD"));
  if (!Commit)
    return Commit.takeError();
  auto View = Repository->viewOf(*Commit);
  if (!View)
    return View.takeError();
  auto Entries = findingsOf(*Commit, *View, In, Given);
  if (!Entries)
    return Entries.takeError();
  if (*Entries) {
    Result.push_back({"before the change", std::move(**Entries), std::nullopt});
    return Result;
  }
  llvm::errs() << fmt::format(
      "note: commit {} could not be reviewed as a whole, so only findings on "
      "lines that have changed since are told; review it by itself to see "
      "why\n",
      llvm::StringRef(*Commit).take_front(12));
  Result.push_back({"outside of the change", {}, changedLines(*View, In)});
  return Result;
}

llvm::Error saveFindings(const Inputs &In, const Arguments &Given) {
  llvm::Expected<Git> Repository = Git::open(In.root());
  if (!Repository)
    return Repository.takeError();
  auto Commit = Repository->commit("HEAD");
  if (!Commit)
    return Commit.takeError();
  auto View = Repository->viewOf(*Commit);
  if (!View)
    return View.takeError();
  auto Entries = findingsOf(*Commit, *View, In, Given);
  if (!Entries)
    return Entries.takeError();
  std::string Name = Commit->substr(0, 12);
  if (In.Cache.directory().empty())
    llvm::errs() << "note: nothing was kept: there is no cache\n";
  else if (!*Entries)
    llvm::errs() << fmt::format(
        "note: nothing was kept: commit {} could not be reviewed as a whole\n",
        Name);
  else if (!Given.has("--quiet"))
    llvm::errs() << fmt::format("note: the findings of commit {} are kept\n",
                                Name);
  return llvm::Error::success();
}

} // namespace backlint::cli
