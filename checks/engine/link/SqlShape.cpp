//===- SqlShape.cpp - Statements as texts with holes ----------------------===//

#include "link/SqlShape.h"
#include "link/HandEscape.h"
#include "link/SqlReader.h"
#include "llvm/ADT/STLExtras.h"

namespace backlint::link {
namespace {

/// Ways of putting one statement together that are told apart; the rest is
/// read as one hole with several origins.
constexpr size_t MaxWays = 24;

struct Piece {
  TermRef What; ///< A Text, or a hole.
  std::string Name;
  Site Glue;
  std::vector<TermRef> Onward;
  std::string EscapedQuotes;
};
using Sequence = std::vector<Piece>;

/// Whether reading \p T apart shows text beside holes.
bool hasStructure(TermRef T) {
  switch (T->Kind) {
  case TermKind::Concat:
  case TermKind::Repeat:
    return true;
  case TermKind::Hop:
    return hasStructure(T->Kids[0]);
  case TermKind::Part:
  case TermKind::Choice:
    return llvm::any_of(T->Kids, hasStructure);
  default:
    return false;
  }
}

TermRef firstText(TermRef T) {
  if (T->Kind == TermKind::Text)
    return T;
  for (TermRef K : T->Kids)
    if (TermRef Found = firstText(K))
      return Found;
  return nullptr;
}

class Flattener {
public:
  std::vector<Sequence> ways(TermRef T) { return read(T, "", Site(), {}); }

private:
  std::vector<Sequence> read(TermRef T, const std::string &Name, Site Glue,
                             std::vector<TermRef> Onward) {
    // A loop that escapes is one hole, not a text that has quotes in it.
    if (T->Kind != TermKind::Hop)
      if (std::string Quotes = quotesEscapedIn(T); !Quotes.empty())
        return {{Piece{T, Name, Glue, std::move(Onward), Quotes}}};
    switch (T->Kind) {
    case TermKind::Bottom:
      return {Sequence()};
    case TermKind::Hop:
      if (llvm::StringRef Label = T->Label; Label.consume_front(GlueLabel))
        return read(T->Kids[0], Label.str(), T->Made, std::move(Onward));
      if (!hasStructure(T->Kids[0]))
        break;
      Onward.insert(Onward.begin(), T);
      return read(T->Kids[0], Name, Glue, std::move(Onward));
    case TermKind::Repeat:
      return read(T->Kids[0], Name, Glue, std::move(Onward));
    case TermKind::Concat:
      return concat(T, std::move(Onward));
    case TermKind::Part:
      // Cut or padded: still read as the text that it is made of.
      if (!hasStructure(T))
        break;
      return row(T->Kids, {}, T->Kids.size() > 1 ? T->Made : Glue,
                 std::move(Onward));
    case TermKind::Choice:
      return choice(T, Name, Glue, std::move(Onward));
    default:
      break;
    }
    return {{Piece{T, Name, Glue, std::move(Onward), quotesEscapedIn(T)}}};
  }

  std::vector<Sequence> concat(TermRef T, std::vector<TermRef> Onward) {
    return row(T->Kids, T->KidNames, T->Made, std::move(Onward));
  }

  std::vector<Sequence> row(llvm::ArrayRef<TermRef> Kids,
                            llvm::ArrayRef<std::string> Names, Site Glue,
                            std::vector<TermRef> Onward) {
    std::vector<Sequence> Result{Sequence()};
    for (size_t I = 0; I < Kids.size(); ++I) {
      std::vector<Sequence> More =
          read(Kids[I], Names.empty() ? std::string() : Names[I], Glue, Onward);
      std::vector<Sequence> Next;
      for (const Sequence &A : Result)
        for (const Sequence &B : More) {
          if (Next.size() >= MaxWays)
            break;
          Sequence Both = A;
          Both.insert(Both.end(), B.begin(), B.end());
          Next.push_back(std::move(Both));
        }
      // Ways that do not fit are not lost: each shows up at least once.
      for (size_t B = 0; Result.size() * More.size() > MaxWays &&
                         B < More.size() && Next.size() < 2 * MaxWays;
           ++B) {
        Sequence Both = Result.back();
        Both.insert(Both.end(), More[B].begin(), More[B].end());
        Next.push_back(std::move(Both));
      }
      Result = std::move(Next);
    }
    return Result;
  }

  std::vector<Sequence> choice(TermRef T, const std::string &Name, Site Glue,
                               std::vector<TermRef> Onward) {
    std::vector<Sequence> Result;
    std::vector<TermRef> Plain;
    for (TermRef K : T->Kids)
      if (hasStructure(K))
        llvm::append_range(Result, read(K, Name, Glue, Onward));
      else
        Plain.push_back(K);
    bool Constants = llvm::all_of(
        Plain, [](TermRef K) { return K->Kind == TermKind::Text; });
    if (Constants && Plain.size() <= 4) {
      for (TermRef K : Plain)
        Result.push_back({Piece{K, "", Glue, Onward, {}}});
    } else if (!Plain.empty()) {
      // One hole with several origins.
      TermRef One = Plain.size() == T->Kids.size() ? T : nullptr;
      if (One)
        Result.push_back({Piece{One, Name, Glue, Onward, {}}});
      else
        for (TermRef K : Plain)
          Result.push_back({Piece{K, Name, Glue, Onward, quotesEscapedIn(K)}});
    }
    if (Result.size() > 2 * MaxWays)
      Result.resize(2 * MaxWays);
    return Result;
  }
};

SqlShape shape(const Sequence &Pieces) {
  SqlShape Result;
  SqlReader Reader;
  for (const Piece &P : Pieces) {
    if (P.What->Kind == TermKind::Text) {
      if (P.What->Name.empty())
        continue;
      if (Result.Head.empty())
        Result.Head = P.What->Name;
      Result.HasText = true;
      Result.Text += P.What->Name;
      Reader.text(P.What->Name);
      continue;
    }
    // One of several constants reads like the first of them.
    if (!P.What->HasOrigins && P.What->Kind != TermKind::Number)
      if (TermRef Text = firstText(P.What)) {
        Result.HasText = true;
        Result.Text += Text->Name;
        Reader.text(Text->Name);
        continue;
      }
    Hole H;
    H.What = P.What;
    H.Name = P.Name;
    H.Glue = P.Glue;
    H.Onward = P.Onward;
    H.EscapedQuotes = P.EscapedQuotes;
    H.At = Reader.position();
    Reader.hole();
    Result.Text += '{' + (H.Name.empty() ? std::string("value") : H.Name) + '}';
    Result.Holes.push_back(std::move(H));
  }
  return Result;
}

} // namespace

std::vector<SqlShape> shapesOf(TermRef T) {
  // Alternatives at the top are statements of their own.
  std::vector<SqlShape> Result;
  std::vector<std::pair<TermRef, std::vector<TermRef>>> Statements;
  auto Split = [&](auto &Self, TermRef Now, std::vector<TermRef> Hops) -> void {
    if (Statements.size() >= MaxShapes)
      return;
    if (Now->Kind == TermKind::Hop) {
      Hops.insert(Hops.begin(), Now);
      return Self(Self, Now->Kids[0], std::move(Hops));
    }
    if (Now->Kind == TermKind::Choice) {
      for (TermRef K : Now->Kids)
        Self(Self, K, Hops);
      return;
    }
    Statements.push_back({Now, std::move(Hops)});
  };
  Split(Split, T, {});
  for (auto &[Statement, Hops] : Statements)
    for (const Sequence &S : Flattener().ways(Statement)) {
      SqlShape Here = shape(S);
      for (Hole &H : Here.Holes)
        H.Onward.insert(H.Onward.end(), Hops.begin(), Hops.end());
      Result.push_back(std::move(Here));
      if (Result.size() >= MaxShapes)
        return Result;
    }
  return Result;
}

} // namespace backlint::link
