//===- SourceTree.cpp -----------------------------------------------------===//
//
// Sources of one directory share their flags, as they mostly do in a build.
//
//===----------------------------------------------------------------------===//
#include "pipeline/project/SourceTree.h"
#include "pipeline/project/BuildHints.h"
#include "pipeline/project/IgnoreFiles.h"
#include "pipeline/project/IncludeSearch.h"
#include "pipeline/project/SafeFlags.h"
#include "pipeline/project/TextFiles.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include <map>
#include <set>

namespace backlint::pipeline {

namespace path = llvm::sys::path;
namespace fs = llvm::sys::fs;

/// Of these endings the driver does not know all.
bool isModule(llvm::StringRef Path) {
  return llvm::StringSwitch<bool>(path::extension(Path))
      .Cases(".cppm", ".ixx", ".mpp", ".mxx", true)
      .Cases(".ccm", ".cxxm", ".c++m", true)
      .Default(false);
}

bool isSource(llvm::StringRef Path) {
  return isModule(Path) ||
         llvm::StringSwitch<bool>(path::extension(Path))
             .Cases(".cpp", ".cc", ".cxx", ".c", ".c++", ".C", ".cp", true)
             .Default(false);
}

extract::ModuleInterfaces findModules(const std::set<std::string> &Sources) {
  extract::ModuleInterfaces Result;
  for (const std::string &Source : Sources)
    if (std::optional<std::string> Text = readText(Source))
      if (std::string Name = extract::declaredModule(*Text); !Name.empty())
        Result.try_emplace(Name, Source);
  return Result;
}

std::error_code walkTree(const std::string &Directory,
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
      walkTree(Path, Enter, File);
  return Error;
}

namespace {

/// The sources of the project, without what .gitignore leaves out. A path that
/// is given by name is read even if it would be left out.
class SourceFinder {
public:
  SourceFinder(const extract::ProjectFiles &Project, TreePlan &Plan)
      : Project(Project), Plan(Plan) {}

  std::set<std::string> find(llvm::ArrayRef<std::string> Paths) {
    for (const std::string &Path : Paths)
      if (!fs::is_directory(Path))
        take(Path);
      else if (Project.holdsDirectory(Path))
        walk(Path, IgnoreFiles(Project.options().Root, Path));
    return std::move(Sources);
  }

private:
  void take(const std::string &Path) {
    if (isSource(Path) && Project.holdsPath(Path))
      Sources.insert(Path);
  }

  void walk(const std::string &Directory, const IgnoreFiles &Rules) {
    std::vector<std::string> Below;
    std::error_code Error = walkTree(
        Directory,
        [&](llvm::StringRef Path) {
          if (Project.holdsDirectory(Path))
            Below.push_back(Path.str());
          return false;
        },
        [&](const std::string &Path) {
          if (!isSource(Path))
            return;
          if (Rules.ignores(Path, /*IsDirectory=*/false))
            ++Plan.Ignored;
          else
            take(Path);
        });
    if (Error)
      Plan.Unreadable.push_back({Directory, Error.message()});
    for (const std::string &Each : Below)
      if (Rules.ignores(Each, /*IsDirectory=*/true))
        ++Plan.Ignored;
      else
        walk(Each, Rules.in(Each));
  }

  const extract::ProjectFiles &Project;
  TreePlan &Plan;
  std::set<std::string> Sources;
};

/// Whether one of \p Names is a header that C++23 brought.
bool needsNewest(const std::set<std::string> &Names) {
  return llvm::any_of(Names, [](llvm::StringRef Name) {
    return llvm::StringSwitch<bool>(Name)
        .Cases("expected", "print", "generator", "mdspan", "flat_map", true)
        .Cases("flat_set", "spanstream", "stacktrace", "stdfloat", true)
        .Default(false);
  });
}

/// The jobs of one directory's sources.
class DirectoryPlan {
public:
  DirectoryPlan(const std::string &Root, BuildHints Hints, Includes Needs,
                std::string Precompiled)
      : Root(Root), Hints(std::move(Hints)), Needs(std::move(Needs)),
        Precompiled(std::move(Precompiled)) {}

  /// \p Newest: the source asks for C++23.
  PlannedJob job(const std::string &Source, bool Newest) const {
    PlannedJob Planned;
    Planned.Job.Directory = Root;
    Planned.Job.Source = Source;
    if (path::extension(Source) == ".c") {
      Planned.Job.Arguments = arguments(Hints.CStandard, "", /*IsC=*/true);
      return Planned;
    }
    std::string First = !Hints.Standard.empty() ? Hints.Standard
                        : Newest                ? "gnu++23"
                                                : "gnu++20";
    bool IsNew = llvm::StringSwitch<bool>(llvm::StringRef(First).take_back(2))
                     .Cases("23", "2b", "26", "2c", true)
                     .Default(false);
    bool Is20 = llvm::StringRef(First).ends_with("20") ||
                llvm::StringRef(First).ends_with("2a");
    std::vector<std::string> Standards = {First};
    if (IsNew || !Is20)
      Standards.push_back("gnu++20");
    else
      Standards.insert(Standards.end(), {"gnu++17", "gnu++14"});
    Planned.Job.Arguments = arguments(First, Precompiled);
    if (!Precompiled.empty())
      Planned.Fallbacks.push_back(arguments(First, ""));
    for (llvm::StringRef Each : llvm::ArrayRef(Standards).drop_front())
      Planned.Fallbacks.push_back(arguments(Each, ""));
    if (isModule(Source))
      asCxx(Planned);
    return Planned;
  }

private:
  static void asCxx(PlannedJob &Planned) {
    Planned.Job.Arguments.insert(Planned.Job.Arguments.begin(), {"-x", "c++"});
    for (std::vector<std::string> &Each : Planned.Fallbacks)
      Each.insert(Each.begin(), {"-x", "c++"});
  }

  /// Directories that only serve `<...>`, and those outside of the tree, come
  /// after the system's: none of their headers takes a standard one's place.
  std::vector<std::string> arguments(llvm::StringRef Standard,
                                     llvm::StringRef FirstHeader,
                                     bool IsC = false) const {
    std::vector<std::string> Words = {"c++"};
    auto Add = [&](llvm::StringRef Flag, llvm::StringRef Value) {
      Words.insert(Words.end(), {Flag.str(), Value.str()});
    };
    llvm::append_range(Words, Hints.Macros);
    for (const std::string &Directory : Hints.Directories)
      Add(llvm::StringRef(Directory).starts_with(Root) ? "-I" : "-idirafter",
          Directory);
    for (const std::string &Directory : Needs.Quoted)
      Add("-I", Directory);
    for (const std::string &Directory : Needs.Angled)
      if (!llvm::is_contained(Needs.Quoted, Directory))
        Add("-idirafter", Directory);
    if (!IsC)
      for (const std::string &Header : Hints.Forced)
        Add("-include", Header);
    if (!FirstHeader.empty())
      Add("-include", FirstHeader);
    if (!Standard.empty())
      Words.push_back(("-std=" + Standard).str());
    // What a stranger's build file says passes no other way than a command.
    return makeSafe(Words).Kept;
  }

  const std::string &Root;
  BuildHints Hints;
  Includes Needs;
  std::string Precompiled;
};

} // namespace

TreePlan planWithoutDatabase(llvm::ArrayRef<std::string> Paths,
                             const extract::ProjectFiles &Project) {
  TreePlan Result;
  const std::string &Root = Project.options().Root;
  std::map<std::string, std::vector<std::string>> ByDirectory;
  const std::set<std::string> All = SourceFinder(Project, Result).find(Paths);
  Result.Modules = findModules(All);
  for (const std::string &Source : All)
    ByDirectory[path::parent_path(Source).str()].push_back(Source);
  if (ByDirectory.empty())
    return Result;
  IncludeSearch Search(Root);
  BuildFiles Builds(Root);
  for (const auto &[Directory, Sources] : ByDirectory) {
    BuildHints Hints = Builds.hintsFor(Directory);
    std::vector<std::string> Readers = Sources;
    llvm::append_range(Readers, Hints.Forced);
    for (const auto &[Name, Path] : Result.Modules)
      Readers.push_back(Path); // To import is to include.
    Includes Needs = Search.includesOf(Readers, Hints.Directories);
    std::string Precompiled =
        Hints.Forced.empty() ? Search.precompiledHeaderFor(Directory) : "";
    if (Needs.Files.count(Precompiled))
      Precompiled.clear(); // Included as any other.
    if (!Precompiled.empty()) {
      Readers.push_back(Precompiled);
      Needs = Search.includesOf(Readers, Hints.Directories);
    }
    bool Newest = needsNewest(Needs.Names);
    DirectoryPlan Plan(Root, std::move(Hints), std::move(Needs),
                       std::move(Precompiled));
    for (const std::string &Source : Sources)
      Result.Jobs.push_back(Plan.job(
          Source, Newest && needsNewest(Search.includesOf(Source, {}).Names)));
  }
  llvm::sort(Result.Jobs, [](const PlannedJob &A, const PlannedJob &B) {
    return A.Job.Source < B.Job.Source;
  });
  Result.BuildFiles = Builds.read();
  return Result;
}

} // namespace backlint::pipeline
