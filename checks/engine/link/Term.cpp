//===- Term.cpp - What a value may be -------------------------------------===//

#include "link/Term.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/Hashing.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/Support/xxhash.h"
#include <algorithm>
#include <set>

namespace backlint::link {
namespace {

uint64_t fold(uint64_t Hash, uint64_t Value) {
  // 64-bit mix of MurmurHash3's finaliser; hashes stay inside one process.
  Hash ^= Value + 0x9e3779b97f4a7c15ULL + (Hash << 6) + (Hash >> 2);
  Hash ^= Hash >> 33;
  Hash *= 0xff51afd7ed558ccdULL;
  return Hash ^ (Hash >> 33);
}

uint64_t hashOf(const Term &T) {
  uint64_t H = static_cast<uint64_t>(T.Kind);
  H = fold(H, (uint64_t(T.Made.Function) << 32) | T.Made.Instr);
  H = fold(H, llvm::xxh3_64bits(T.Name));
  H = fold(H, llvm::xxh3_64bits(T.Label));
  H = fold(H, (uint64_t(T.Where.Base) << 32) | T.Where.Index);
  for (const ir::PathStep &S : T.Where.Steps)
    H = fold(fold(H, S.What), llvm::xxh3_64bits(S.Name));
  H = fold(H, T.Cycle);
  for (TermRef Kid : T.Kids)
    H = fold(H, Kid->Hash);
  for (const std::string &N : T.KidNames)
    H = fold(H, llvm::xxh3_64bits(N));
  return H;
}

bool same(const Term &A, const Term &B) {
  return A.Kind == B.Kind && A.Made == B.Made && A.Name == B.Name &&
         A.Label == B.Label && A.Where == B.Where && A.Cycle == B.Cycle &&
         A.Kids == B.Kids && A.KidNames == B.KidNames;
}

/// A character out of a constant text is that text: one of digits or letters.
bool isAlphabet(TermRef T) {
  if (T->Kind != TermKind::Text)
    return llvm::any_of(T->Kids, isAlphabet);
  std::set<char> Different(T->Name.begin(), T->Name.end());
  return Different.size() >= 10;
}

} // namespace

TermPool::TermPool() { Bottom = make(Term()); }

/// Loops in loops are few levels; lists longer than this are not kept.
static constexpr size_t MaxCycles = 64;

void TermPool::listCycles(Term &T) {
  if (T.Kind == TermKind::Cycle) {
    T.Cycles = &*CycleLists.insert({T.Cycle}).first;
    return;
  }
  std::vector<uint32_t> All;
  for (TermRef K : T.Kids) {
    if (!K->HasCycles || K->Cycles == T.Cycles)
      continue;
    if (!K->Cycles) {
      T.Cycles = nullptr;
      return;
    }
    if (!T.Cycles) {
      T.Cycles = K->Cycles;
      continue;
    }
    All.clear();
    std::set_union(T.Cycles->begin(), T.Cycles->end(), K->Cycles->begin(),
                   K->Cycles->end(), std::back_inserter(All));
    if (All.size() > MaxCycles) {
      T.Cycles = nullptr;
      return;
    }
    T.Cycles = &*CycleLists.insert(All).first;
  }
}

TermRef TermPool::make(Term T) {
  ++Steps;
  uint64_t Size = 1;
  for (TermRef K : T.Kids) {
    Size += K->Size;
    T.Depth = std::max(T.Depth, K->Depth + 1);
    T.HasPorts |= K->HasPorts;
    T.HasCycles |= K->HasCycles;
    T.HasOrigins |= K->HasOrigins;
    T.HasNumbers |= K->HasNumbers;
    T.IsSpelled |= K->IsSpelled;
  }
  T.Size = static_cast<uint32_t>(std::min<uint64_t>(Size, 1u << 30));
  switch (T.Kind) {
  case TermKind::Port:
    T.HasPorts = T.HasOrigins = true;
    break;
  case TermKind::Cycle:
    T.HasCycles = T.HasOrigins = true;
    break;
  case TermKind::Source:
  case TermKind::Unknown:
  case TermKind::Callee:
    T.HasOrigins = true;
    break;
  case TermKind::Number:
    // What a number was made of is no part of a text.
    T.HasNumbers = true;
    T.IsSpelled = false;
    break;
  case TermKind::Repeat:
    T.IsSpelled |= T.HasNumbers || llvm::any_of(T.Kids, isAlphabet);
    break;
  default:
    break;
  }
  T.Hash = hashOf(T);
  auto Range = Index.equal_range(T.Hash);
  for (auto It = Range.first; It != Range.second; ++It)
    if (same(*It->second, T))
      return It->second;
  if (T.Size > MaxSize && T.Kind != TermKind::Mix)
    return widen(T);
  if (T.HasCycles)
    listCycles(T);
  Terms.push_back(std::move(T));
  Index.emplace(Terms.back().Hash, &Terms.back());
  return &Terms.back();
}

TermRef TermPool::widen(const Term &T) {
  ++Widened;
  llvm::SetVector<TermRef> Leaves;
  llvm::SetVector<TermRef> Seen;
  std::vector<TermRef> Work(T.Kids.rbegin(), T.Kids.rend());
  while (!Work.empty() && Leaves.size() < 64) {
    TermRef Now = Work.back();
    Work.pop_back();
    if (!Seen.insert(Now))
      continue;
    if (Now->Kids.empty() || Now->Kind == TermKind::Clean) {
      if (Now->HasOrigins)
        Leaves.insert(Now);
      continue;
    }
    Work.insert(Work.end(), Now->Kids.rbegin(), Now->Kids.rend());
  }
  Term Wide;
  Wide.Kind = TermKind::Mix;
  Wide.Name = WidenedName.str();
  Wide.Made = T.Made;
  Wide.Kids.assign(Leaves.begin(), Leaves.end());
  return make(std::move(Wide));
}

TermRef TermPool::text(llvm::StringRef Value, Site Made) {
  Term T;
  T.Kind = TermKind::Text;
  T.Name = Value.str();
  T.Made = Made;
  return make(std::move(T));
}

TermRef TermPool::number(Site Made, llvm::ArrayRef<TermRef> Of) {
  Term T;
  T.Kind = TermKind::Number;
  T.Made = Made;
  for (TermRef K : Of)
    if (K->HasOrigins)
      T.Kids.push_back(K);
  return make(std::move(T));
}

TermRef TermPool::source(llvm::StringRef Kind, llvm::StringRef Label,
                         Site Made) {
  Term T;
  T.Kind = TermKind::Source;
  T.Name = Kind.str();
  T.Label = Label.str();
  T.Made = Made;
  return make(std::move(T));
}

TermRef TermPool::unknown(llvm::StringRef What, Site Made) {
  Term T;
  T.Kind = TermKind::Unknown;
  T.Name = What.str();
  T.Made = Made;
  return make(std::move(T));
}

TermRef TermPool::port(FunctionId F, Boundary Where) {
  Term T;
  T.Kind = TermKind::Port;
  T.Made.Function = F;
  T.Where = std::move(Where);
  return make(std::move(T));
}

TermRef TermPool::callee(Site Made) {
  Term T;
  T.Kind = TermKind::Callee;
  T.Made = Made;
  return make(std::move(T));
}

TermRef TermPool::concat(llvm::ArrayRef<TermRef> Kids, Site Made,
                         std::vector<std::string> KidNames) {
  Term T;
  T.Kind = TermKind::Concat;
  T.Made = Made;
  for (size_t I = 0; I < Kids.size(); ++I) {
    bool Empty = Kids[I]->Kind == TermKind::Bottom ||
                 (Kids[I]->Kind == TermKind::Text && Kids[I]->Name.empty());
    if (Empty)
      continue;
    T.Kids.push_back(Kids[I]);
    if (!KidNames.empty())
      T.KidNames.push_back(KidNames[I]);
  }
  if (T.Kids.empty())
    return text("", Made);
  if (T.Kids.size() == 1)
    return T.Kids.front();
  if (llvm::all_of(T.Kids,
                   [](TermRef K) { return K->Kind == TermKind::Text; })) {
    std::string All;
    for (TermRef K : T.Kids)
      All += K->Name;
    return text(All, Made);
  }
  return make(std::move(T));
}

TermRef TermPool::choice(llvm::ArrayRef<TermRef> Kids) {
  llvm::SetVector<TermRef> Flat;
  for (TermRef K : Kids) {
    if (K->Kind == TermKind::Bottom)
      continue;
    if (K->Kind == TermKind::Choice)
      Flat.insert(K->Kids.begin(), K->Kids.end());
    else
      Flat.insert(K);
  }
  if (Flat.empty())
    return Bottom;
  if (Flat.size() == 1)
    return Flat.front();
  Term T;
  T.Kind = TermKind::Choice;
  T.Kids.assign(Flat.begin(), Flat.end());
  return make(std::move(T));
}

TermRef TermPool::repeat(TermRef Kid) {
  if (Kid->Kind == TermKind::Bottom || Kid->Kind == TermKind::Repeat)
    return Kid;
  Term T;
  T.Kind = TermKind::Repeat;
  T.Kids = {Kid};
  return make(std::move(T));
}

TermRef TermPool::part(llvm::ArrayRef<TermRef> Kids, Site Made,
                       llvm::StringRef Label) {
  Term T;
  T.Kind = TermKind::Part;
  T.Label = Label.str();
  T.Made = Made;
  for (TermRef K : Kids)
    if (K->Kind != TermKind::Bottom)
      T.Kids.push_back(K);
  if (T.Kids.empty())
    return Bottom;
  return make(std::move(T));
}

TermRef TermPool::mix(llvm::ArrayRef<TermRef> Kids, Site Made, bool Widened) {
  llvm::SetVector<TermRef> Flat, Wide;
  TermRef Only = nullptr;
  auto Take = [&](TermRef K) {
    if (K->isWidened() && !Widened) {
      Only = Wide.empty() || Only == K ? K : nullptr;
      Wide.insert(K->Kids.begin(), K->Kids.end());
    } else if (K->isWidened()) {
      Flat.insert(K->Kids.begin(), K->Kids.end());
    } else if (K->Kind != TermKind::Bottom) {
      Flat.insert(K);
    }
  };
  for (TermRef K : Kids) {
    if (K->Kind == TermKind::Mix && !K->isWidened())
      llvm::for_each(K->Kids, Take);
    else
      Take(K);
  }
  // All that was widened is one: it is as little known as each of them.
  if (!Wide.empty())
    Flat.insert(Only ? Only : mix(Wide.getArrayRef(), Made, true));
  if (Flat.empty())
    return Bottom;
  Term T;
  T.Kind = TermKind::Mix;
  if (Widened)
    T.Name = WidenedName.str();
  T.Made = Made;
  T.Kids.assign(Flat.begin(), Flat.end());
  return make(std::move(T));
}

TermRef TermPool::clean(llvm::StringRef Kind, TermRef Kid, Site Made,
                        TermRef By) {
  if (!Kid->HasOrigins)
    return Kid;
  Term T;
  T.Kind = TermKind::Clean;
  T.Name = Kind.str();
  T.Made = Made;
  T.Kids = {Kid};
  if (By)
    T.Kids.push_back(By);
  return make(std::move(T));
}

TermRef TermPool::hop(TermRef Kid, Site Made, llvm::StringRef Label) {
  bool Told = Kid->IsSpelled && Label.starts_with(SecretLabel);
  if ((!Kid->HasOrigins && !Told) || Kid->Kind == TermKind::Cycle)
    return Kid;
  Term T;
  T.Kind = TermKind::Hop;
  T.Label = Label.str();
  T.Made = Made;
  T.Kids = {Kid};
  return make(std::move(T));
}

TermRef TermPool::cycle(uint32_t Node) {
  Term T;
  T.Kind = TermKind::Cycle;
  T.Cycle = Node;
  return make(std::move(T));
}

TermRef TermPool::rebuild(TermRef T, llvm::ArrayRef<TermRef> Kids) {
  if (llvm::equal(T->Kids, Kids))
    return T;
  switch (T->Kind) {
  case TermKind::Concat:
    return concat(Kids, T->Made, T->KidNames);
  case TermKind::Choice:
    return choice(Kids);
  case TermKind::Repeat:
    return repeat(Kids[0]);
  case TermKind::Part:
    return part(Kids, T->Made, T->Label);
  case TermKind::Mix:
    return mix(Kids, T->Made, T->isWidened());
  case TermKind::Clean:
    return clean(T->Name, Kids[0], T->Made,
                 Kids.size() > 1 ? Kids[1] : nullptr);
  case TermKind::Hop:
    return hop(Kids[0], T->Made, T->Label);
  case TermKind::Number:
    return number(T->Made, Kids);
  default:
    return T;
  }
}

} // namespace backlint::link
