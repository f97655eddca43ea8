//===- TermLanguage.cpp - Which texts a term describes --------------------===//

#include "link/testing/TermLanguage.h"
#include <map>

namespace backlint::link::testing {
namespace {

void collect(TermRef T, bool Proved, Leaves &Out, const catalog::Catalog &Known,
             std::set<std::pair<TermRef, bool>> &Seen) {
  if (!Seen.insert({T, Proved}).second)
    return;
  switch (T->Kind) {
  case TermKind::Source:
    Out.Sources.insert(T->Label);
    if (!Proved)
      Out.Unproved.insert(T->Label);
    break;
  case TermKind::Unknown:
    Out.Unknown = true;
    break;
  case TermKind::Port:
  case TermKind::Cycle:
    Out.Unresolved = true;
    break;
  case TermKind::Clean:
    // The second kid is what it was tested against, no content.
    Proved |= isAllowListed(T, Known);
    return collect(T->Kids[0], Proved, Out, Known, Seen);
  default:
    break;
  }
  for (TermRef Kid : T->Kids)
    collect(Kid, Proved, Out, Known, Seen);
}

/// Positions in a text to which a term can lead from a position: a regular
/// expression without backtracking.
class Matcher {
public:
  Matcher(const Pieces &Text, const catalog::Catalog &Known) : Known(Known) {
    for (const Piece &P : Text) {
      if (!P.Mark.empty())
        Tokens.push_back({P.Mark, 0});
      else
        for (char C : P.Text)
          Tokens.push_back({"", C});
    }
  }

  bool matches(TermRef T) { return after(T, 0).count(Tokens.size()); }

private:
  using Positions = std::set<size_t>;

  const Positions &after(TermRef T, size_t At) {
    auto [It, New] = Memo.try_emplace({T, At});
    if (New) {
      Positions Found = compute(T, At);
      return Memo[{T, At}] = Found;
    }
    return It->second;
  }

  Positions compute(TermRef T, size_t At) {
    switch (T->Kind) {
    case TermKind::Text:
      for (char C : T->Name)
        if (At >= Tokens.size() || Tokens[At].Char != C ||
            !Tokens[At].Mark.empty())
          return {};
        else
          ++At;
      return {At};
    case TermKind::Bottom:
      return {At};
    case TermKind::Source:
      if (At < Tokens.size() && Tokens[At].Mark == T->Label)
        return {At + 1};
      return {};
    case TermKind::Concat: {
      Positions Now{At};
      for (TermRef Kid : T->Kids)
        Now = each(Kid, Now);
      return Now;
    }
    case TermKind::Choice: {
      Positions All;
      for (TermRef Kid : T->Kids) {
        const Positions &Found = after(Kid, At);
        All.insert(Found.begin(), Found.end());
      }
      return All;
    }
    case TermKind::Repeat: {
      Positions All{At};
      for (size_t Before = 0; Before != All.size();) {
        Before = All.size();
        Positions More = each(T->Kids[0], All);
        All.insert(More.begin(), More.end());
      }
      return All;
    }
    case TermKind::Clean:
    case TermKind::Hop:
      return after(T->Kids[0], At);
    default:
      break;
    }
    Leaves Below = leavesOf(T, Known);
    Positions All{At};
    while (At < Tokens.size() &&
           (Tokens[At].Mark.empty() || Below.Unknown || Below.Unresolved ||
            Below.Sources.count(Tokens[At].Mark)))
      All.insert(++At);
    return All;
  }

  Positions each(TermRef T, const Positions &From) {
    Positions All;
    for (size_t P : From) {
      const Positions &Found = after(T, P);
      All.insert(Found.begin(), Found.end());
    }
    return All;
  }

  struct Token {
    std::string Mark;
    char Char;
  };
  const catalog::Catalog &Known;
  std::vector<Token> Tokens;
  std::map<std::pair<TermRef, size_t>, Positions> Memo;
};

} // namespace

Leaves leavesOf(TermRef T, const catalog::Catalog &Known) {
  Leaves Result;
  std::set<std::pair<TermRef, bool>> Seen;
  collect(T, false, Result, Known, Seen);
  return Result;
}

bool describes(TermRef T, const Pieces &Text, const catalog::Catalog &Known) {
  return Matcher(Text, Known).matches(T);
}

} // namespace backlint::link::testing
