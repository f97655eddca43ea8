//===- TestedSubjects.cpp - Values by what they are made of ---------------===//

#include "link/Tested.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"

namespace backlint::link {

/// Terms deeper than this name too many values to be a test of any.
static constexpr unsigned MaxDepth = 200;
/// A condition over more values than this is about none of them.
static constexpr size_t MaxSubjects = 48;

static std::string nameOfSteps(const ir::Path &Steps) {
  std::string Result;
  for (const ir::PathStep &S : Steps) {
    Result += '/';
    // Some element is what a loop looks at; what is behind a pointer or
    // iterator is the same object.
    if (S.What != ir::PathStep::Deref)
      Result += std::to_string(S.What) + S.Name;
  }
  return Result;
}

Tested::Subject Tested::number(std::string Name, TermRef T) {
  auto [It, New] = Numbers.try_emplace(std::move(Name), Terms.size());
  if (New)
    Terms.push_back(T);
  return It->second;
}

Tested::Subject Tested::typeOf(Subject S) {
  if (isType(S))
    return S;
  auto [It, New] = Types.try_emplace(S, Terms.size());
  if (New) {
    Typed[It->second] = S;
    Terms.push_back(Terms[S]);
  }
  return It->second;
}

Tested::Subjects Tested::typesOf(const Subjects &All) {
  Subjects Result;
  for (Subject S : All)
    Result.insert(typeOf(S));
  return Result;
}

/// The member of values that is collected, and the term that cuts it out.
/// Terms share their kids: each is gone through once for a member.
struct Tested::Collecting {
  Subjects &Found;
  std::string Below = {};
  TermRef Top = nullptr;
  llvm::DenseSet<TermRef> Seen = {};
};

/// The values that \p T is made of.
void Tested::collect(TermRef T, Collecting &Into, unsigned Depth) {
  if (!T->HasOrigins || Depth > MaxDepth || Into.Found.size() > MaxSubjects)
    return;
  TermRef Top = Into.Top ? Into.Top : T;
  switch (T->Kind) {
  case TermKind::Port:
    Into.Found.insert(
        number("p" + std::to_string(T->Made.Function) + ":" +
                   std::to_string(static_cast<int>(T->Where.Base)) + ":" +
                   std::to_string(T->Where.Index) +
                   nameOfSteps(T->Where.Steps) + Into.Below,
               Top));
    return;
  case TermKind::Source:
    Into.Found.insert(number("s" + T->Name + ":" + T->Label + Into.Below, Top));
    return;
  default:
    break;
  }
  if (!Into.Seen.insert(T).second)
    return;
  if (T->Kind == TermKind::Part && !T->Label.empty()) {
    Subjects Pieces, All;
    bool IsPiece =
        Into.Below.empty() && llvm::StringRef(T->Label).starts_with(PieceLabel);
    if (IsPiece)
      for (TermRef K : T->Kids)
        merge(All, subjects(K));
    Collecting Member{IsPiece ? Pieces : Into.Found,
                      "<" + T->Label + Into.Below, Top};
    for (TermRef K : T->Kids)
      collect(K, Member, Depth + 1);
    // Wholes are numbered before their pieces: none is a piece of itself.
    for (Subject S : Pieces)
      if (!All.empty() && *All.rbegin() < S)
        Wholes.emplace(S, All);
    merge(Into.Found, Pieces);
    return;
  }
  size_t Kids = T->Kind == TermKind::Clean ? 1 : T->Kids.size();
  for (TermRef K : llvm::ArrayRef(T->Kids).take_front(Kids))
    collect(K, Into, Depth + 1);
}

const Tested::Subjects &Tested::subjects(TermRef T) {
  auto [It, New] = Made.try_emplace(T);
  Subjects &Found = It->second; // Stays where it is as others are added.
  if (New) {
    Collecting Into{Found};
    collect(T, Into, 0);
  }
  return Found;
}

const Tested::Subjects &Tested::subjects(FunctionId F, ir::ValueId V) {
  return subjects(Flow.value({F, V}, {}, V));
}

bool Tested::isAmong(Subject S, llvm::function_ref<bool(Subject)> Has) const {
  if (Has(S))
    return true;
  auto Whole = Wholes.find(S);
  return Whole != Wholes.end() && !Whole->second.empty() &&
         !Whole->second.count(S) && llvm::all_of(Whole->second, [&](Subject W) {
           return isAmong(W, Has);
         });
}

TermRef Tested::mark(TermRef T, llvm::function_ref<bool(Subject)> Has,
                     Site At) {
  llvm::DenseMap<TermRef, TermRef> Done;
  auto Go = [&](auto &Self, TermRef Now, unsigned Depth) -> TermRef {
    if (!Now->HasOrigins || Depth > MaxDepth)
      return Now;
    if (Now->Kind == TermKind::Clean && Now->Name == TestedName)
      return Now;
    if (Now->Kind == TermKind::Clean && Now->Name == TypedName) {
      TermRef Inner = Self(Self, Now->Kids[0], Depth + 1);
      return Inner == Now->Kids[0] ? Now : Inner;
    }
    bool Leaf = Now->Kind == TermKind::Port || Now->Kind == TermKind::Source;
    bool Member = Now->Kind == TermKind::Part && !Now->Label.empty();
    if (Leaf || Member) {
      const Subjects &All = subjects(Now);
      if (!All.empty() &&
          llvm::all_of(All, [&](Subject S) { return isAmong(S, Has); }))
        return Flow.pool().clean(TestedName, Now, At);
      if (!All.empty() && llvm::all_of(All, [&](Subject S) {
            return Has(S) || Has(typeOf(S));
          }))
        return Flow.pool().clean(TypedName, Now, At);
      return Now;
    }
    if (Now->Kids.empty())
      return Now;
    if (auto It = Done.find(Now); It != Done.end())
      return It->second;
    std::vector<TermRef> Kids;
    for (TermRef K : Now->Kids)
      Kids.push_back(Self(Self, K, Depth + 1));
    return Done[Now] = Flow.pool().rebuild(Now, Kids);
  };
  return Go(Go, T, 0);
}

} // namespace backlint::link
