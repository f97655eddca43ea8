//===- Watch.cpp ----------------------------------------------------------===//
//
// Files are looked at, not waited for: a program has some thousand, their times
// are read in milliseconds, and that works on every file system. What is new
// and what is gone is told as a baseline would tell it, so that a finding whose
// lines moved is neither.
//
//===----------------------------------------------------------------------===//
#include "cli/Watch.h"
#include "cli/Command.h"
#include "cli/Live.h"
#include "cli/Outputs.h"
#include "cli/Progress.h"
#include "findings/BaselineMatch.h"
#include "findings/Format.h"
#include "report/DisplayText.h"
#include "report/Prose.h"
#include "llvm/Support/raw_ostream.h"
#include <chrono>
#include <thread>

namespace backlint::cli {
namespace {

using findings::BaselineEntry;
using findings::Finding;
using findings::SourceFiles;

constexpr std::chrono::milliseconds Pause(250);

class Watching {
public:
  Watching(const Arguments &Given, const Output &Look)
      : Given(Given), Look(Look), Live(makerFor(Given, Given.plain())) {}

  /// False if standard output takes no more.
  bool review();
  bool changed() { return Live.changed(); }
  bool began() const { return Reviews; }

private:
  void print(std::vector<Finding> New, const SourceFiles &Sources);
  void tell(const pipeline::Review &Now, size_t New, size_t Gone, double Took);

  const Arguments &Given;
  const Output &Look;
  pipeline::LiveReview Live;
  /// What the last review found, and what it could not read.
  std::vector<BaselineEntry> Known;
  std::string Trouble;
  size_t Reviews = 0;
};

void Watching::print(std::vector<Finding> New, const SourceFiles &Sources) {
  if (New.empty())
    return;
  std::vector<catalog::Rule> Rules;
  for (const catalog::Rule *Rule : Live.setup()->Rules)
    Rules.push_back(*Rule);
  report::Results Run;
  Run.Findings = New;
  Run.Rules = Rules;
  Run.Sources = &Sources;
  report::ConsoleOptions Options = Look.Console;
  Options.Summary = false;
  report::writeConsole(llvm::outs(), Run, Options);
}

/// One line of what a review came to.
void Watching::tell(const pipeline::Review &Now, size_t New, size_t Gone,
                    double Took) {
  llvm::raw_ostream &Out = llvm::outs();
  if (!Reviews)
    Out << report::counted(Now.Findings.size(), "finding");
  else if (New || Gone)
    Out << fmt::format("{} new, {} fixed, {} left", New, Gone,
                       Now.Findings.size());
  else
    Out << fmt::format("nothing new, {} left", Now.Findings.size());
  Out << fmt::format(" ({} read in {:.1f} s); watching\n",
                     report::counted(Now.UnitsMade, "source"), Took);
}

bool Watching::review() {
  using Clock = std::chrono::steady_clock;
  Clock::time_point Began = Clock::now();
  llvm::raw_ostream &Out = llvm::outs();
  Progress Shown(Given.has("--quiet"));
  auto Now =
      Live.review([&](size_t Done, size_t Total) { Shown.show(Done, Total); });
  Shown.clear();
  std::string Failed;
  if (!Now)
    Failed = llvm::toString(Now.takeError()) + "\n";
  else
    for (const pipeline::FailedJob &Job : Now->Failed)
      Failed += fmt::format("{}: error: {}\n", Job.Source, Job.Reason);
  if (Failed != Trouble)
    llvm::errs() << Failed;
  Trouble = std::move(Failed);
  if (!Now)
    return true; // The next change may mend it.

  std::vector<Finding> Marked = Now->Findings;
  findings::BaselineMatches Matches =
      findings::matchBaseline(Marked, Known, *Now->Sources);
  size_t Gone = 0;
  for (size_t I = 0; I < Known.size(); ++I)
    for (unsigned N = Matches.Used[I]; N < Known[I].Count; ++N, ++Gone)
      Out << report::displayText(fmt::format("{}: fixed: {} [{}]",
                                             Known[I].File, Known[I].Text,
                                             Known[I].Rule))
          << '\n';
  std::vector<Finding> New;
  std::vector<BaselineEntry> Entries;
  for (size_t I = 0; I < Marked.size(); ++I) {
    Entries.push_back(findings::entryOf(Now->Findings[I], *Now->Sources));
    if (!Marked[I].isBaselined())
      New.push_back(Now->Findings[I]);
  }
  const size_t Count = New.size();
  print(std::move(New), *Now->Sources);
  tell(*Now, Count, Gone,
       std::chrono::duration<double>(Clock::now() - Began).count());
  Known = findings::joined(std::move(Entries));
  ++Reviews;
  Out.flush();
  return !llvm::outs().has_error();
}

} // namespace

llvm::Expected<int> watch(const Arguments &Given) {
  for (llvm::StringRef Name : {"-o", "--output", "--emit", "--statistics",
                               "--diff", "--staged", "--save"})
    if (Given.has(Name))
      return failure("error: --watch tells all of what lies on disk to the "
                     "terminal; leave {} out",
                     Name);
  auto Outputs = outputsOf(Given, "/");
  if (!Outputs)
    return Outputs.takeError();
  if (Outputs->front().Format != "console")
    return failure("error: --watch writes to the terminal alone; leave "
                   "--format out");
  Watching Watch(Given, Outputs->front());
  if (!Watch.review())
    return Clean;
  if (!Watch.began())
    return Misused; // Why was said.
  while (true) {
    std::this_thread::sleep_for(Pause);
    if (!Watch.changed())
      continue;
    std::this_thread::sleep_for(Pause / 4); // Others are being written.
    if (!Watch.review())
      return Clean;
  }
}

} // namespace backlint::cli
