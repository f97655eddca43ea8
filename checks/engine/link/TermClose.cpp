//===- TermClose.cpp - Solving recursive terms ---------------------------===//

#include "link/Term.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLExtras.h"

namespace backlint::link {

/// One equation. Kids are shared, so what is found of one is kept.
class TermPool::Closing {
public:
  Closing(TermPool &Pool, uint32_t Node) : Pool(Pool), Node(Node) {}

  bool mentions(TermRef T) {
    if (!T->HasCycles)
      return false;
    if (T->Kind == TermKind::Cycle)
      return T->Cycle == Node;
    if (!mayHaveCycle(T, [&](uint32_t N) { return N == Node; }))
      return false;
    if (T->Cycles)
      return true;
    auto [It, New] = Mentions.try_emplace(T, false);
    if (!New)
      return It->second;
    ++Pool.Steps;
    bool Found = llvm::any_of(T->Kids, [&](TermRef K) { return mentions(K); });
    return Mentions[T] = Found;
  }
  TermRef dropCycle(TermRef T);
  bool peel(TermRef T, std::vector<TermRef> &Before,
            std::vector<TermRef> &After, std::vector<TermRef> &Base);

private:
  TermPool &Pool;
  uint32_t Node;
  llvm::DenseMap<TermRef, bool> Mentions;
  llvm::DenseMap<TermRef, TermRef> Dropped;
};

/// \p T without the recursion.
TermRef TermPool::Closing::dropCycle(TermRef T) {
  if (!mentions(T))
    return T;
  if (T->Kind == TermKind::Cycle)
    return Pool.Bottom;
  if (auto It = Dropped.find(T); It != Dropped.end())
    return It->second;
  std::vector<TermRef> Kids;
  for (TermRef K : T->Kids)
    Kids.push_back(dropCycle(K));
  return Dropped[T] = Pool.rebuild(T, Kids);
}

/// What one alternative of a recursive value adds to it on either side;
/// nothing when the recursion is of another form.
bool TermPool::Closing::peel(TermRef T, std::vector<TermRef> &Before,
                             std::vector<TermRef> &After,
                             std::vector<TermRef> &Base) {
  if (!mentions(T)) {
    Base.push_back(T);
    return true;
  }
  if (T->Kind == TermKind::Cycle) { // Adds nothing: one way among others.
    Before.push_back(Pool.text(""));
    After.push_back(Pool.text(""));
    return true;
  }
  if (T->Kind == TermKind::Hop)
    return peel(T->Kids[0], Before, After, Base);
  if (T->Kind == TermKind::Choice) {
    // One alternative that recurs in another way does not blur the others; it
    // is made of them, any number of times.
    std::vector<TermRef> Blurred;
    for (TermRef K : T->Kids)
      if (!peel(K, Before, After, Base))
        Blurred.push_back(dropCycle(K));
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
    if (mentions(T->Kids[I])) {
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
  if (!peel(Kids[At], InnerBefore, InnerAfter, InnerBase))
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
  Closing Here(*this, Node);
  if (!Here.mentions(T))
    return T;
  std::vector<TermRef> Before, After, Base;
  if (!Here.peel(T, Before, After, Base)) {
    TermRef Rest = Here.dropCycle(T);
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
