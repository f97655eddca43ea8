// Matching of suppression comments; see Suppressions.h.
#include "findings/Suppressions.h"

#include "llvm/ADT/StringExtras.h"
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

/// Whether \p Text is digits where \p Form has a 0, and as it elsewhere.
static bool hasForm(StringRef Text, StringRef Form) {
  if (Text.size() != Form.size())
    return false;
  for (size_t I = 0; I < Form.size(); ++I)
    if (Form[I] == '0' ? !llvm::isDigit(Text[I]) : Text[I] != Form[I])
      return false;
  return true;
}

StringRef expiryOf(StringRef Reason) {
  if (!Reason.consume_front("until "))
    return "";
  const StringRef Date = Reason.ltrim().take_while(
      [](char C) { return llvm::isDigit(C) || C == '-'; });
  return hasForm(Date, "0000-00") || hasForm(Date, "0000-00-00") ? Date : "";
}

static bool holds(const ir::Suppression &S, const SuppressionPolicy &Policy) {
  if (Policy.NamedOnly && S.Rules.empty())
    return false;
  const StringRef Last = expiryOf(S.Reason);
  return Last.empty() || Policy.Today.empty() ||
         StringRef(Policy.Today).take_front(Last.size()) <= Last;
}

Suppressions::Suppressions(llvm::ArrayRef<const ir::Unit *> Units,
                           const SuppressionPolicy &Policy) {
  for (const ir::Unit *Unit : Units)
    for (const ir::Suppression &S : Unit->Suppressions)
      if (S.File < Unit->Files.size() && holds(S, Policy))
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
