//===- TermClose.cpp - Solving recursive terms ---------------------------===//

#include "link/Term.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLExtras.h"

namespace backlint::link {

static bool mentions(TermRef T, uint32_t Node,
                     llvm::DenseMap<TermRef, bool> &Memo) {
  if (!T->HasCycles)
    return false;
  if (T->Kind == TermKind::Cycle)
    return T->Cycle == Node;
  auto [It, New] = Memo.try_emplace(T, false);
  if (!New)
    return It->second;
  bool Found =
      llvm::any_of(T->Kids, [&](TermRef K) { return mentions(K, Node, Memo); });
  return Memo[T] = Found;
}

TermRef TermPool::dropCycle(TermRef T, uint32_t Node) {
  llvm::DenseMap<TermRef, bool> Memo;
  if (!mentions(T, Node, Memo))
    return T;
  if (T->Kind == TermKind::Cycle)
    return Bottom;
  std::vector<TermRef> Kids;
  for (TermRef K : T->Kids)
    Kids.push_back(dropCycle(K, Node));
  return rebuild(T, Kids);
}

/// What one alternative of a recursive value adds to it on either side;
/// nothing when the recursion is of another form.
bool TermPool::peel(TermPool &Pool, TermRef T, uint32_t Node,
                    std::vector<TermRef> &Before, std::vector<TermRef> &After,
                    std::vector<TermRef> &Base) {
  llvm::DenseMap<TermRef, bool> Memo;
  if (!mentions(T, Node, Memo)) {
    Base.push_back(T);
    return true;
  }
  if (T->Kind == TermKind::Cycle) { // Adds nothing: one way among others.
    Before.push_back(Pool.text(""));
    After.push_back(Pool.text(""));
    return true;
  }
  if (T->Kind == TermKind::Hop)
    return peel(Pool, T->Kids[0], Node, Before, After, Base);
  if (T->Kind == TermKind::Choice) {
    // One alternative that recurs in another way does not blur the others; it
    // is made of them, any number of times.
    std::vector<TermRef> Blurred;
    for (TermRef K : T->Kids)
      if (!peel(Pool, K, Node, Before, After, Base))
        Blurred.push_back(Pool.dropCycle(K, Node));
    if (!Blurred.empty()) {
      Blurred.insert(Blurred.end(), Base.begin(), Base.end());
      Base.push_back(Pool.mix(Blurred, Blurred.front()->Made));
    }
    return true;
  }
  if (T->Kind != TermKind::Concat)
    return false;
  size_t At = Nothing;
  for (size_t I = 0; I < T->Kids.size(); ++I)
    if (mentions(T->Kids[I], Node, Memo)) {
      if (At != Nothing)
        return false;
      At = I;
    }
  // What is added around the recursive kid; the kid itself may add more.
  std::vector<std::string> None;
  auto Names = [&](size_t From, size_t To) {
    return T->KidNames.empty()
               ? None
               : std::vector<std::string>(T->KidNames.begin() + From,
                                          T->KidNames.begin() + To);
  };
  llvm::ArrayRef<TermRef> Kids = T->Kids;
  // A single piece keeps where it was glued, and its name, as a hop.
  auto Side = [&](size_t From, size_t To) {
    TermRef All =
        Pool.concat(Kids.slice(From, To - From), T->Made, Names(From, To));
    if (To - From != 1)
      return All;
    return Pool.hop(All, T->Made,
                    GlueLabel.str() + (T->KidNames.empty()
                                           ? std::string()
                                           : T->KidNames[From]));
  };
  TermRef Left = Side(0, At);
  TermRef Right = Side(At + 1, Kids.size());
  std::vector<TermRef> InnerBefore, InnerAfter, InnerBase;
  if (!peel(Pool, Kids[At], Node, InnerBefore, InnerAfter, InnerBase))
    return false;
  auto Add = [&](std::vector<TermRef> &To, TermRef Outer,
                 std::vector<TermRef> &Inner, bool OuterFirst) {
    TermRef Between = Inner.empty() ? Pool.bottom() : Pool.choice(Inner);
    TermRef Both = OuterFirst ? Pool.concat({Outer, Between}, T->Made)
                              : Pool.concat({Between, Outer}, T->Made);
    To.push_back(Both);
  };
  Add(Before, Left, InnerBefore, true);
  Add(After, Right, InnerAfter, false);
  for (TermRef B : InnerBase)
    Base.push_back(Pool.concat({Left, B, Right}, T->Made));
  return true;
}

TermRef TermPool::close(TermRef T, uint32_t Node) {
  llvm::DenseMap<TermRef, bool> Memo;
  if (!mentions(T, Node, Memo))
    return T;
  std::vector<TermRef> Before, After, Base;
  if (!peel(*this, T, Node, Before, After, Base)) {
    TermRef Rest = dropCycle(T, Node);
    return mix({Rest}, Rest->Made);
  }
  auto IsEmpty = [](TermRef Added) {
    return Added->Kind == TermKind::Text && Added->Name.empty();
  };
  llvm::erase_if(Before, IsEmpty);
  llvm::erase_if(After, IsEmpty);
  std::vector<TermRef> All;
  if (!Before.empty())
    All.push_back(repeat(choice(Before)));
  All.push_back(choice(Base));
  if (!After.empty())
    All.push_back(repeat(choice(After)));
  return concat(All, T->Made);
}

} // namespace backlint::link
