//===- SourceTree.cpp -----------------------------------------------------===//
//
// Reads directives as lines of text; what is commented out or switched off
// only adds a directory that is not needed.
//
//===----------------------------------------------------------------------===//
#include "pipeline/SourceTree.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include <map>
#include <set>

namespace backlint::pipeline {
namespace {

namespace path = llvm::sys::path;
namespace fs = llvm::sys::fs;

bool isSource(llvm::StringRef Path) {
  return llvm::StringSwitch<bool>(path::extension(Path))
      .Cases(".cpp", ".cc", ".cxx", ".c", ".c++", ".C", true)
      .Default(false);
}

bool isHeader(llvm::StringRef Path) {
  return llvm::StringSwitch<bool>(path::extension(Path))
      .Cases(".h", ".hpp", ".hh", ".hxx", ".ipp", ".inl", ".tpp", ".inc", true)
      .Default(false);
}

/// Libraries that were copied into the tree are searched for headers too.
bool mayHoldHeaders(llvm::StringRef Name) {
  return !Name.starts_with(".") && Name != "node_modules" &&
         Name != "CMakeFiles";
}

/// All files below \p Directory that \p Wanted takes, in order. Links to
/// directories are not followed.
void walk(const std::string &Directory,
          llvm::function_ref<bool(llvm::StringRef)> Enter,
          llvm::function_ref<void(const std::string &)> File) {
  std::set<std::string> Directories, Files;
  std::error_code Error;
  for (fs::directory_iterator It(Directory, Error, /*follow_symlinks=*/false),
       End;
       !Error && It != End; It.increment(Error)) {
    if (It->type() == fs::file_type::directory_file)
      Directories.insert(It->path());
    else if (It->type() == fs::file_type::regular_file)
      Files.insert(It->path());
  }
  for (const std::string &Path : Files)
    File(Path);
  for (const std::string &Path : Directories)
    if (Enter(Path))
      walk(Path, Enter, File);
}

std::set<std::string> findSources(llvm::ArrayRef<std::string> Paths,
                                  const extract::ProjectFiles &Project) {
  std::set<std::string> Sources;
  auto Take = [&](const std::string &Path) {
    if (isSource(Path) && Project.holdsPath(Path))
      Sources.insert(Path);
  };
  for (const std::string &Path : Paths) {
    if (!fs::is_directory(Path))
      Take(Path);
    else if (Project.holdsDirectory(Path))
      walk(
          Path,
          [&](llvm::StringRef Below) { return Project.holdsDirectory(Below); },
          Take);
  }
  return Sources;
}

/// Finds the directories from which includes of the tree are found.
class IncludeDirectories {
public:
  explicit IncludeDirectories(const std::string &Root) {
    walk(
        Root,
        [](llvm::StringRef Below) {
          return mayHoldHeaders(path::filename(Below));
        },
        [&](const std::string &Path) {
          if (isHeader(Path) || isSource(Path))
            Files.push_back(Path);
          if (isHeader(Path))
            ByName[path::filename(Path)].push_back(Path);
        });
  }

  /// As compiler arguments, most used first. Directories that only serve
  /// `<...>` come after the system's, so that a header of the tree never
  /// takes the place of a standard one.
  std::vector<std::string> arguments() {
    for (const std::string &Path : Files)
      if (auto Buffer = llvm::MemoryBuffer::getFile(Path))
        for (const std::string &Name : includeNames((*Buffer)->getBuffer()))
          vote(Path, Name);
    std::vector<std::string> Result;
    for (auto &[Flag, Votes] :
         {std::pair("-I", Quoted), std::pair("-idirafter", Angled)}) {
      std::vector<std::pair<std::string, unsigned>> Order(Votes.begin(),
                                                          Votes.end());
      llvm::stable_sort(Order, [](const auto &A, const auto &B) {
        return A.second > B.second;
      });
      for (const auto &[Directory, Count] : Order)
        if (Flag != llvm::StringRef("-idirafter") || !Quoted.count(Directory))
          Result.insert(Result.end(), {Flag, Directory});
    }
    return Result;
  }

private:
  void vote(llvm::StringRef Includer, llvm::StringRef Written) {
    bool IsQuoted = Written.starts_with("\"");
    llvm::SmallString<128> Name(Written.drop_front().drop_back());
    if (path::is_absolute(Name))
      return;
    if (IsQuoted) {
      llvm::SmallString<256> Beside(path::parent_path(Includer));
      path::append(Beside, Name);
      if (fs::exists(Beside))
        return;
    }
    path::remove_dots(Name);
    if (Name.starts_with("../"))
      return;
    auto It = ByName.find(path::filename(Name));
    if (It == ByName.end())
      return;
    for (llvm::StringRef Candidate : It->second) {
      llvm::StringRef Directory = Candidate;
      if (Directory.consume_back(Name) && Directory.consume_back("/"))
        ++(IsQuoted ? Quoted : Angled)[Directory.str()];
    }
  }

  std::vector<std::string> Files;
  llvm::StringMap<std::vector<std::string>> ByName;
  std::map<std::string, unsigned> Quoted, Angled;
};

} // namespace

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

std::vector<PlannedJob>
planWithoutDatabase(llvm::ArrayRef<std::string> Paths,
                    const extract::ProjectFiles &Project) {
  const std::string &Root = Project.options().Root;
  std::set<std::string> Sources = findSources(Paths, Project);
  if (Sources.empty())
    return {};
  std::vector<std::string> Includes = IncludeDirectories(Root).arguments();
  std::vector<PlannedJob> Result;
  for (const std::string &Source : Sources) {
    PlannedJob Planned;
    Planned.Job.Directory = Root;
    Planned.Job.Source = Source;
    Planned.Job.Arguments = Includes;
    if (path::extension(Source) != ".c") {
      Planned.Fallback = Includes;
      Planned.Job.Arguments.push_back("-std=c++20");
      Planned.Fallback.push_back("-std=c++17");
    }
    Result.push_back(std::move(Planned));
  }
  return Result;
}

} // namespace backlint::pipeline
