//===- Programs.cpp - Which units make an executable ----------------------===//
//
// A few executables share all units without a `main`: what is loaded, or
// registers itself, is named by none of them. Where there are many, most are
// tests and tools, and each has only the units that it needs, as a linker
// takes them out of a library; what none needs goes where it lies nearest.
//
//===----------------------------------------------------------------------===//
#include "pipeline/analysis/Analysis.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"
#include <set>

namespace backlint::pipeline {
namespace {

using Units = std::vector<const ir::Unit *>;

/// More than a server comes with.
constexpr size_t FewPrograms = 4;

bool hasMain(const ir::Unit &Unit) {
  return llvm::any_of(Unit.Functions, [&](const ir::Function &F) {
    const ir::Symbol &Symbol = Unit.Symbols[F.Symbol];
    return Symbol.Kind == ir::SymbolKind::Function && Symbol.Name == "main";
  });
}

void addDefinitions(const ir::Unit &Unit,
                    llvm::function_ref<void(llvm::StringRef)> Add) {
  for (const ir::Function &F : Unit.Functions)
    Add(Unit.Symbols[F.Symbol].Identity);
  for (const ir::Global &G : Unit.Globals)
    Add(Unit.Symbols[G.Symbol].Identity);
}

/// Which of the shared units need which others.
class Library {
public:
  explicit Library(const Units &Shared) {
    for (size_t I = 0; I < Shared.size(); ++I)
      addDefinitions(*Shared[I], [&](llvm::StringRef Identity) {
        Definers[Identity].push_back(I);
      });
    for (const ir::Unit *Unit : Shared)
      Needs.push_back(needsOf(*Unit));
  }

  /// All that \p Main needs, itself or through others.
  std::set<size_t> reachedFrom(const ir::Unit &Main) const {
    std::set<size_t> Result;
    std::set<size_t> First = needsOf(Main);
    std::vector<size_t> Work(First.begin(), First.end());
    while (!Work.empty()) {
      size_t Now = Work.back();
      Work.pop_back();
      if (Result.insert(Now).second)
        Work.insert(Work.end(), Needs[Now].begin(), Needs[Now].end());
    }
    return Result;
  }

private:
  std::set<size_t> needsOf(const ir::Unit &Unit) const {
    llvm::StringSet<> Own; // Inline functions are defined wherever used.
    addDefinitions(Unit, [&](llvm::StringRef Name) { Own.insert(Name); });
    std::set<size_t> Result;
    for (const ir::Symbol &Symbol : Unit.Symbols)
      if (!Own.contains(Symbol.Identity))
        if (auto It = Definers.find(Symbol.Identity); It != Definers.end())
          Result.insert(It->second.begin(), It->second.end());
    return Result;
  }

  llvm::StringMap<std::vector<size_t>> Definers;
  std::vector<std::set<size_t>> Needs;
};

/// How many directories \p A and \p B lie in together.
size_t nearness(llvm::StringRef A, llvm::StringRef B) {
  size_t Common = 0;
  for (size_t I = 0; I < A.size() && I < B.size() && A[I] == B[I]; ++I)
    Common += A[I] == '/';
  return Common;
}

} // namespace

std::vector<Units> programsOf(llvm::ArrayRef<const ir::Unit *> All) {
  Units Mains, Shared;
  for (const ir::Unit *Unit : All)
    (hasMain(*Unit) ? Mains : Shared).push_back(Unit);
  if (Mains.size() < 2)
    return {Units(All.begin(), All.end())};
  std::vector<Units> Result;
  if (Mains.size() <= FewPrograms) {
    for (const ir::Unit *Main : Mains) {
      Result.push_back(Shared);
      Result.back().push_back(Main);
    }
    return Result;
  }

  Library Known(Shared);
  std::vector<std::set<size_t>> Parts;
  std::set<size_t> Reached;
  for (const ir::Unit *Main : Mains) {
    Parts.push_back(Known.reachedFrom(*Main));
    Reached.insert(Parts.back().begin(), Parts.back().end());
  }
  std::vector<size_t> Sizes;
  for (const std::set<size_t> &Part : Parts)
    Sizes.push_back(Part.size());
  for (size_t I = 0; I < Shared.size(); ++I) {
    if (Reached.count(I))
      continue;
    // Of those equally near, the largest is the server.
    size_t Best = 0;
    auto Rank = [&](size_t M) {
      return std::pair(nearness(Shared[I]->MainFile, Mains[M]->MainFile),
                       Sizes[M]);
    };
    for (size_t M = 1; M < Mains.size(); ++M)
      if (Rank(M) > Rank(Best))
        Best = M;
    Parts[Best].insert(I);
  }
  for (size_t M = 0; M < Mains.size(); ++M) {
    Units &Program = Result.emplace_back();
    for (size_t I : Parts[M])
      Program.push_back(Shared[I]);
    Program.push_back(Mains[M]);
  }
  return Result;
}

} // namespace backlint::pipeline
