// Gathering of what units lost; see Results.h.
#include "report/Results.h"

#include "findings/Format.h"
#include "report/PartialUnits.h"
#include <algorithm>
#include <map>
#include <set>

namespace backlint::report {

static Problem::Kind kindOf(ir::Loss::Kind Kind) {
  switch (Kind) {
  case ir::Loss::MissingHeader:
    return Problem::MissingHeader;
  case ir::Loss::ParseError:
    return Problem::ParseError;
  case ir::Loss::Stubbed:
    return Problem::Stubbed;
  case ir::Loss::Function:
    return Problem::FunctionLost;
  case ir::Loss::Bound:
    return Problem::Bound;
  case ir::Loss::Vendored:
    return Problem::Vendored;
  }
  return Problem::ParseError;
}

static findings::Region regionOf(const ir::Span &At, const ir::Unit &Unit) {
  if (At.File >= Unit.Files.size())
    return {Unit.MainFile};
  return {Unit.Files[At.File].Path, At.Line, At.Column, At.EndLine,
          At.EndColumn};
}

/// What is the same problem in several units. A header is missing once,
/// however many files ask for it.
static Problem keyOf(const Problem &P) {
  Problem Key = P;
  if (P.What == Problem::MissingHeader || P.What == Problem::Stubbed)
    Key.Where = {};
  return Key;
}

Coverage coverageOf(llvm::ArrayRef<const ir::Unit *> Units,
                    llvm::ArrayRef<FailedUnit> Failed) {
  Coverage Result;
  Result.Units = Units.size() + Failed.size();
  Result.UnitsFailed = Failed.size();
  std::map<Problem, Problem> Met;
  for (const ir::Unit *Unit : Units) {
    Result.Functions += Unit->FunctionsSeen;
    Result.FunctionsLost += Unit->FunctionsLost;
    bool Partial = false;
    std::set<Problem> Here;
    for (const ir::Loss &Loss : Unit->Losses) {
      Problem P{kindOf(Loss.What), Loss.Text, regionOf(Loss.At, *Unit)};
      Partial |= P.What != Problem::Stubbed && P.What != Problem::Bound &&
                 P.What != Problem::Vendored;
      const bool FirstHere = Here.insert(keyOf(P)).second;
      const auto [Entry, New] = Met.try_emplace(keyOf(P), P);
      if (!New) {
        Entry->second.Where = std::min(Entry->second.Where, P.Where);
        Entry->second.Units += FirstHere;
      }
    }
    Result.UnitsPartial += Partial;
  }
  Result.Partial = partialUnits(Units);
  Result.Own = ownHeaders(Units);
  for (const FailedUnit &F : Failed)
    Result.Problems.push_back(
        {Problem::UnitFailed, F.Reason, findings::Region{F.MainFile}});
  for (auto &[Unused, P] : Met)
    Result.Problems.push_back(std::move(P));
  std::sort(Result.Problems.begin(), Result.Problems.end(),
            [](const Problem &A, const Problem &B) {
              return std::tie(A.What, A.Where, A.Text) <
                     std::tie(B.What, B.Where, B.Text);
            });
  return Result;
}

catalog::Level levelOf(Problem::Kind Kind) {
  switch (Kind) {
  case Problem::UnitFailed:
    return catalog::Level::Error;
  case Problem::ParseError:
  case Problem::MissingHeader:
  case Problem::FunctionLost:
    return catalog::Level::Warning;
  case Problem::Stubbed:
  case Problem::Bound:
  case Problem::Vendored:
    break;
  }
  return catalog::Level::Note;
}

std::string describe(const Problem &P) {
  std::string Text = P.Text;
  if (P.What == Problem::MissingHeader)
    Text = fmt::format("header {} was not found", P.Text);
  else if (P.What == Problem::Stubbed)
    Text = fmt::format("header {} was not found; a stand-in was read", P.Text);
  else if (P.What == Problem::FunctionLost)
    Text = fmt::format("function '{}' was not understood", P.Text);
  else if (P.What == Problem::Vendored)
    Text = fmt::format("taken for a copy of {}; nothing in it is reported",
                       P.Text);
  else if (P.What == Problem::UnitFailed)
    Text = fmt::format("not analysed: {}", P.Text);
  if (P.Units > 1)
    Text += fmt::format(" (in {} translation units)", P.Units);
  return Text;
}

std::string knownSums(const Results &Run) {
  std::string Text;
  for (const KnownSum &Sum : Run.Known) {
    Text += fmt::format(", {} {}", Sum.Count, Sum.Where);
    if (Sum.Absent)
      Text += fmt::format(" ({} no longer found)", Sum.Absent);
  }
  return Text;
}

const catalog::Rule *Results::rule(llvm::StringRef Id) const {
  const auto Found = std::find_if(Rules.begin(), Rules.end(),
                                  [&](const auto &R) { return R.Id == Id; });
  return Found == Rules.end() ? nullptr : &*Found;
}

} // namespace backlint::report
