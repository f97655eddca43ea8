//===- LibrarySigns.cpp - How copies of modelled libraries are known ------===//
//
// The classes that a model speaks of follow from its names, so that no list
// of them has to be kept.
//
//===----------------------------------------------------------------------===//
#include "catalog/Catalog.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"

namespace backlint::catalog {

/// The class that declares a member, or the name itself if it is global.
static llvm::StringRef declarer(llvm::StringRef Name) {
  size_t Operator = Name.find("::operator");
  size_t End = Operator == llvm::StringRef::npos ? Name.rfind("::") : Operator;
  return End == llvm::StringRef::npos ? Name : Name.take_front(End);
}

static bool isBelow(llvm::StringRef Name, llvm::StringRef Space) {
  return Name.consume_front(Space) && Name.starts_with("::");
}

std::vector<ir::LibrarySigns> Catalog::librarySigns() const {
  llvm::StringMap<std::vector<llvm::StringRef>> ByFile;
  for (const auto &Entry : Functions)
    for (const FunctionModel &M : Entry.second)
      ByFile[M.Where.File].push_back(declarer(M.Name));
  for (const auto &Entry : Fields)
    ByFile[Entry.second.Where.File].push_back(declarer(Entry.second.Name));
  for (const auto &Entry : Types)
    ByFile[Entry.second.Where.File].push_back(Entry.second.Name);
  std::vector<ir::LibrarySigns> Result;
  for (const Library &L : Libraries) {
    if (L.Declares.empty() && L.Classes.empty())
      continue;
    ir::LibrarySigns Signs{L.Name, L.Declares, L.Classes, L.Headers, {}};
    for (llvm::StringRef Name : ByFile.lookup(L.Where.File))
      if (!Name.contains("::") || llvm::is_contained(L.Classes, Name) ||
          llvm::any_of(L.Declares,
                       [&](llvm::StringRef S) { return isBelow(Name, S); }))
        Signs.Modelled.insert(Name.str());
    Result.push_back(std::move(Signs));
  }
  llvm::stable_sort(Result, [](const auto &A, const auto &B) {
    return std::tie(A.Library, A.Names, A.Classes) <
           std::tie(B.Library, B.Names, B.Classes);
  });
  return Result;
}

} // namespace backlint::catalog
