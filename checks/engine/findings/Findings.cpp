// Order and merging of findings, and the steps in turn; see Findings.h.
#include "findings/Findings.h"

#include "findings/Fingerprints.h"
#include "findings/Redaction.h"
#include <algorithm>
#include <map>
#include <tuple>

namespace backlint::findings {

static auto orderOf(const Finding &F) {
  return std::tie(F.Where.Path, F.Where.Line, F.Where.Column, F.RuleId,
                  F.Subject, F.Where, F.Text, F.Function, F.MessageId,
                  F.Arguments, F.Trace, F.Related, F.Advice, F.Level);
}

static bool comesBefore(const Finding &A, const Finding &B) {
  return orderOf(A) < orderOf(B);
}

/// Whether \p A tells more than \p B of the same thing.
static bool isBetter(const Finding &A, const Finding &B) {
  if (A.Level != B.Level)
    return A.Level > B.Level;
  if (A.Trace.empty() != B.Trace.empty())
    return B.Trace.empty();
  if (A.Trace.size() != B.Trace.size())
    return A.Trace.size() < B.Trace.size();
  return comesBefore(A, B);
}

void sortFindings(std::vector<Finding> &Findings) {
  std::sort(Findings.begin(), Findings.end(), comesBefore);
}

/// Leaves the best of the findings of each rule and region whose \p Member is
/// equal; an empty one is equal to none.
static void mergeBy(std::string Finding::*Member,
                    std::vector<Finding> &Findings) {
  using Key = std::tuple<std::string, Region, std::string>;
  std::map<Key, Finding> Best;
  std::vector<Finding> Kept;
  for (Finding &F : Findings) {
    if ((F.*Member).empty()) {
      Kept.push_back(std::move(F));
      continue;
    }
    const auto [Entry, New] =
        Best.try_emplace({F.RuleId, F.Where, F.*Member}, F);
    if (!New && isBetter(F, Entry->second))
      Entry->second = std::move(F);
  }
  for (auto &[Unused, F] : Best)
    Kept.push_back(std::move(F));
  Findings = std::move(Kept);
}

void mergeDuplicates(std::vector<Finding> &Findings) {
  mergeBy(&Finding::Text, Findings);
  mergeBy(&Finding::Subject, Findings);
  sortFindings(Findings);
}

std::vector<Finding> process(std::vector<Finding> Reported,
                             llvm::ArrayRef<const ir::Unit *> Units,
                             SourceFiles &Sources,
                             const SuppressionPolicy &Policy) {
  mergeDuplicates(Reported);
  Suppressions(Units, Policy).apply(Reported);
  const Redaction Secrets(Reported);
  Secrets.apply(Sources);
  for (Finding &F : Reported) {
    Secrets.apply(F);
    F.RuleLevel = F.Level;
  }
  addFingerprints(Reported, Sources);
  return Reported;
}

} // namespace backlint::findings
