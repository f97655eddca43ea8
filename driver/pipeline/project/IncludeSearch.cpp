//===- IncludeSearch.cpp --------------------------------------------------===//
//
// Reads directives as lines of text; what is commented out or switched off
// only adds a directory that is not needed.
//
//===----------------------------------------------------------------------===//
#include "pipeline/project/IncludeSearch.h"
#include "pipeline/project/SourceTree.h"
#include "pipeline/project/TextFiles.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include <deque>

namespace backlint::pipeline {

namespace path = llvm::sys::path;
namespace fs = llvm::sys::fs;

/// Of no ending are headers such as `<pqxx/pqxx>`.
static bool isHeader(llvm::StringRef Path) {
  return llvm::StringSwitch<bool>(path::extension(Path))
      .Cases(".h", ".hpp", ".hh", ".hxx", ".h++", ".H", "", true)
      .Cases(".ipp", ".inl", ".tpp", ".tcc", ".txx", ".inc", ".ii", ".def",
             true)
      .Default(false);
}

/// Libraries that were copied into the tree are searched for headers too.
static bool mayHoldHeaders(llvm::StringRef Name) {
  return !Name.starts_with(".") && Name != "node_modules" &&
         Name != "CMakeFiles";
}

std::vector<std::string> includeNames(llvm::StringRef Text) {
  std::vector<std::string> Result;
  while (!Text.empty()) {
    llvm::StringRef Line;
    std::tie(Line, Text) = Text.split('\n');
    Line = Line.ltrim();
    if (!Line.consume_front("#"))
      continue;
    Line = Line.ltrim();
    if (!Line.consume_front("include"))
      continue;
    Line = Line.ltrim();
    char Close = Line.starts_with("<") ? '>' : '"';
    if (!Line.starts_with("<") && !Line.starts_with("\""))
      continue;
    size_t End = Line.find(Close, 1);
    if (End != llvm::StringRef::npos && End > 1)
      Result.push_back(Line.take_front(End + 1).str());
  }
  return Result;
}

/// How many directories \p A and \p B begin with in common.
static size_t commonParts(llvm::StringRef A, llvm::StringRef B) {
  size_t Parts = 0;
  for (size_t I = 0; I < A.size() && I < B.size() && A[I] == B[I]; ++I)
    Parts += A[I] == '/';
  return Parts;
}

/// Whether \p A is nearer to \p From than \p B.
static bool isNearer(llvm::StringRef From, llvm::StringRef A,
                     llvm::StringRef B) {
  size_t InCommonA = commonParts(From, A), InCommonB = commonParts(From, B);
  if (InCommonA != InCommonB)
    return InCommonA > InCommonB;
  return std::pair(A.count('/'), A) < std::pair(B.count('/'), B);
}

IncludeSearch::IncludeSearch(const std::string &Root) : Root(Root) {
  walkTree(
      Root,
      [](llvm::StringRef Below) {
        return mayHoldHeaders(path::filename(Below));
      },
      [&](const std::string &Path) {
        bool Header = isHeader(Path);
        if (Header || isSource(Path))
          Files.insert(Path);
        if (Header)
          ByName[path::filename(Path)].push_back(Path);
      });
}

bool IncludeSearch::exists(llvm::StringRef Path) const {
  return Files.contains(Path) ||
         (!Path.starts_with(Root) && fs::is_regular_file(Path));
}

const std::vector<std::string> &
IncludeSearch::namesIn(const std::string &Path) {
  auto [At, New] = Read.try_emplace(Path);
  if (New)
    if (std::optional<std::string> Text = readText(Path, 16 << 20))
      At->second = includeNames(*Text);
  return At->second;
}

/// The directory from which \p Name leads to a header; empty if none does.
std::string IncludeSearch::nearest(llvm::StringRef From,
                                   llvm::StringRef Name) const {
  auto Known = ByName.find(path::filename(Name));
  llvm::StringRef Best;
  if (Known != ByName.end())
    for (llvm::StringRef Candidate : Known->second) {
      llvm::StringRef Directory = Candidate;
      if (Directory.consume_back(Name) && Directory.consume_back("/") &&
          (Best.empty() || isNearer(From, Directory, Best)))
        Best = Directory;
    }
  return Best.str();
}

Includes IncludeSearch::includesOf(llvm::ArrayRef<std::string> Sources,
                                   llvm::ArrayRef<std::string> Given) {
  Includes Result;
  std::deque<std::string> Next(Sources.begin(), Sources.end());
  Result.Files.insert(Sources.begin(), Sources.end());
  auto Reach = [&](llvm::StringRef Directory, llvm::StringRef Name) {
    llvm::SmallString<256> Full(Directory);
    path::append(Full, Name);
    path::remove_dots(Full, /*remove_dot_dot=*/true);
    if (!exists(Full))
      return false;
    // What lies outside has its own ways to its headers.
    if (Files.contains(Full) && Result.Files.insert(std::string(Full)).second)
      Next.push_back(std::string(Full));
    return true;
  };
  auto ReachAny = [&](llvm::ArrayRef<std::string> Directories,
                      llvm::StringRef Name) {
    return llvm::any_of(Directories, [&](const std::string &Directory) {
      return Reach(Directory, Name);
    });
  };
  for (; !Next.empty(); Next.pop_front()) {
    const std::string File = Next.front();
    for (llvm::StringRef Written : namesIn(File)) {
      bool IsQuoted = Written.starts_with("\"");
      llvm::StringRef Name = Written.drop_front().drop_back();
      Result.Names.insert(Name.str());
      if (path::is_absolute(Name) ||
          (IsQuoted && Reach(path::parent_path(File), Name)) ||
          ReachAny(Given, Name) || ReachAny(Result.Quoted, Name) ||
          ReachAny(Result.Angled, Name))
        continue;
      llvm::SmallString<128> Clean(Name);
      path::remove_dots(Clean, /*remove_dot_dot=*/true);
      if (Clean.starts_with(".."))
        continue;
      std::string Directory = nearest(path::parent_path(File), Clean);
      if (Directory.empty())
        continue;
      (IsQuoted ? Result.Quoted : Result.Angled).push_back(Directory);
      Reach(Directory, Name);
    }
  }
  return Result;
}

std::string
IncludeSearch::precompiledHeaderFor(llvm::StringRef Directory) const {
  std::string Best;
  for (llvm::StringRef Name :
       {"stdafx.h", "StdAfx.h", "pch.h", "pch.hpp", "precompiled.h",
        "precompiled.hpp", "precomp.h", "PCH.h", "PrecompiledHeader.h"}) {
    auto Known = ByName.find(Name);
    if (Known == ByName.end())
      continue;
    for (const std::string &Each : Known->second)
      if (Best.empty() || isNearer(Directory, Each, Best))
        Best = Each;
  }
  return Best;
}

} // namespace backlint::pipeline
