// Matching of suppression comments; see Suppressions.h.
#include "findings/Suppressions.h"

#include <algorithm>
#include <tuple>

using llvm::StringRef;

namespace backlint::findings {

/// `*` alone is special: what stands in a comment is never malformed.
static bool matchesGlob(StringRef Glob, StringRef Text) {
  const size_t Star = Glob.find('*');
  if (Star == StringRef::npos)
    return Glob == Text;
  if (!Text.consume_front(Glob.take_front(Star)))
    return false;
  Glob = Glob.drop_front(Star);
  // Between two stars the first place that fits is as good as any other.
  while (true) {
    Glob = Glob.ltrim('*');
    const size_t Next = Glob.find('*');
    if (Next == StringRef::npos)
      return Text.ends_with(Glob);
    const size_t At = Text.find(Glob.take_front(Next));
    if (At == StringRef::npos)
      return false;
    Text = Text.drop_front(At + Next);
    Glob = Glob.drop_front(Next);
  }
}

bool matchesRule(llvm::ArrayRef<std::string> Globs, StringRef Rule) {
  if (Globs.empty())
    return true;
  bool Matches = false;
  for (StringRef Glob : Globs) {
    Glob = Glob.trim();
    const bool Removes = Glob.consume_front("-");
    if (matchesGlob(Glob, Rule))
      Matches = !Removes;
  }
  return Matches;
}

static auto orderOf(const ir::Suppression &S) {
  return std::tie(S.FirstLine, S.LastLine, S.CommentLine, S.Rules, S.Reason);
}

Suppressions::Suppressions(llvm::ArrayRef<const ir::Unit *> Units) {
  for (const ir::Unit *Unit : Units)
    for (const ir::Suppression &S : Unit->Suppressions)
      if (S.File < Unit->Files.size())
        ByPath[Unit->Files[S.File].Path].push_back(S);
  for (auto &[Path, List] : ByPath) {
    std::sort(List.begin(), List.end(), [](const auto &A, const auto &B) {
      return orderOf(A) < orderOf(B);
    });
    List.erase(std::unique(List.begin(), List.end(),
                           [](const auto &A, const auto &B) {
                             return orderOf(A) == orderOf(B);
                           }),
               List.end());
  }
}

const ir::Suppression *Suppressions::covering(const Finding &F) const {
  const auto Found = ByPath.find(F.Where.Path);
  if (Found == ByPath.end())
    return nullptr;
  const uint32_t Line = F.Where.Line;
  const auto Rank = [Line](const ir::Suppression &S) {
    const uint32_t Distance =
        Line > S.CommentLine ? Line - S.CommentLine : S.CommentLine - Line;
    return std::tuple(S.Reason.empty(), Distance);
  };
  const ir::Suppression *Best = nullptr;
  for (const ir::Suppression &S : Found->second)
    if (S.FirstLine <= Line && Line <= S.LastLine &&
        matchesRule(S.Rules, F.RuleId) && (!Best || Rank(S) < Rank(*Best)))
      Best = &S;
  return Best;
}

void Suppressions::apply(std::vector<Finding> &Findings) const {
  for (Finding &F : Findings) {
    const ir::Suppression *S = covering(F);
    F.Suppressed = S != nullptr;
    F.SuppressionReason = S ? S->Reason : "";
  }
}

} // namespace backlint::findings
