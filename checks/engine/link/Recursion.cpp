//===- Recursion.cpp - Members that lead back to their kind ---------------===//
//
// A graph of what an object may hold: an object of a class is one of a class
// derived from that, it has the members of its class and of the bases, and a
// member leads to objects of the classes that its type names. A member that
// lies on a cycle is recursive.
//
//===----------------------------------------------------------------------===//

#include "link/Recursion.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include <map>

namespace backlint::link {
namespace {

/// Longer access paths name no place that a program writes.
constexpr size_t MaxSteps = 10;
/// Recursive members on one path: `node->next->next->value` is still read.
constexpr size_t MaxRecursive = 2;

class Graph {
public:
  explicit Graph(llvm::ArrayRef<const ir::Unit *> Units) {
    for (const ir::Unit *U : Units)
      for (const ir::Class &C : U->Classes) {
        uint32_t Object = object(C.Name), Content = content(C.Name);
        edge(Object, Content);
        for (const std::string &Base : C.Bases) {
          edge(object(Base), Object);
          edge(Content, content(Base));
        }
        for (const ir::Member &M : C.Members)
          mention(*U, M.Type, Content, M.Name);
      }
    for (std::vector<uint32_t> &To : Edges) {
      llvm::sort(To);
      To.erase(llvm::unique(To), To.end());
    }
    findComponents();
  }

  template <typename Fn> void eachRecursive(Fn Take) const {
    for (const Held &H : Holds)
      if (Component[H.From] == Component[H.To])
        Take(H.Member);
  }

private:
  struct Held {
    llvm::StringRef Member;
    uint32_t From, To;
  };

  // Two nodes a class: an object, and the members that the class declares.
  uint32_t object(llvm::StringRef Class) {
    auto [It, New] = Numbers.try_emplace(Class, Edges.size());
    if (New)
      Edges.resize(Edges.size() + 2);
    return It->second;
  }
  uint32_t content(llvm::StringRef Class) { return object(Class) + 1; }
  void edge(uint32_t From, uint32_t To) { Edges[From].push_back(To); }

  /// Each class that the type names, as itself or as an argument.
  void mention(const ir::Unit &U, ir::TypeId Type, uint32_t From,
               llvm::StringRef Member) {
    if (Type == ir::NoType)
      return;
    const ir::Type &T = U.Types[Type];
    if (T.Kind == ir::TypeKind::Record) {
      uint32_t To = object(T.Name);
      edge(From, To);
      Holds.push_back({Member, From, To});
    }
    if (T.Kind != ir::TypeKind::Enum)
      mention(U, T.Element, From, Member);
    for (ir::TypeId Argument : T.Arguments)
      mention(U, Argument, From, Member);
  }

  /// Strongly connected components, after Tarjan, without recursion.
  void findComponents() {
    constexpr uint32_t None = ~0u;
    size_t N = Edges.size();
    Component.assign(N, None);
    std::vector<uint32_t> Order(N, None), Low(N), Next(N), Open, Path;
    uint32_t Count = 0;
    for (uint32_t Start = 0; Start < N; ++Start) {
      if (Order[Start] != None)
        continue;
      Path.push_back(Start);
      while (!Path.empty()) {
        uint32_t Now = Path.back();
        if (Order[Now] == None) {
          Order[Now] = Low[Now] = Count++;
          Open.push_back(Now);
        }
        if (Next[Now] < Edges[Now].size()) {
          uint32_t To = Edges[Now][Next[Now]];
          if (Order[To] == None) {
            Path.push_back(To);
            continue; // Its Low is taken when this edge is seen again.
          }
          if (Component[To] == None)
            Low[Now] = std::min(Low[Now], Low[To]);
          ++Next[Now];
          continue;
        }
        Path.pop_back();
        if (Low[Now] != Order[Now])
          continue;
        for (uint32_t Top = None; Top != Now;) {
          Top = Open.back();
          Open.pop_back();
          Component[Top] = Now;
        }
      }
    }
  }

  llvm::StringMap<uint32_t> Numbers;
  std::vector<std::vector<uint32_t>> Edges;
  std::vector<uint32_t> Component;
  std::vector<Held> Holds;
};

} // namespace

Recursion::Recursion(llvm::ArrayRef<const ir::Unit *> Units) {
  Graph(Units).eachRecursive(
      [&](llvm::StringRef Member) { Members.insert(Member); });
}

size_t Recursion::keeps(const ir::Path &Steps) const {
  size_t Deep = 0;
  for (size_t I = 0; I < Steps.size(); ++I) {
    if (I == MaxSteps)
      return I;
    if (Steps[I].What == ir::PathStep::Field && Members.contains(Steps[I].Name))
      if (++Deep > MaxRecursive)
        return I;
  }
  return Steps.size();
}

} // namespace backlint::link
