//===- ConfigFiles.cpp ----------------------------------------------------===//
//
// By name alone: which of them the program opens is decided at run time.
//
//===----------------------------------------------------------------------===//
#include "pipeline/review/ConfigFiles.h"
#include "secrets/ConfigText.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include <set>

namespace backlint::pipeline {

namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

/// Larger ones are data.
static constexpr uint64_t LargestFile = 1 << 20;

static bool isConfig(llvm::StringRef Path) {
  llvm::StringRef Name = path::filename(Path);
  bool Tool = llvm::StringSwitch<bool>(Name)
                  .Cases("package.json", "package-lock.json", "tsconfig.json",
                         "compile_commands.json", "CMakePresets.json",
                         "vcpkg.json", "conan.lock", true)
                  .Default(Name.ends_with(".schema.json"));
  if (Tool)
    return false;
  return Name == ".env" || Name.starts_with(".env.") ||
         llvm::StringSwitch<bool>(path::extension(Name))
             .Cases(".json", ".yaml", ".yml", ".toml", ".ini", true)
             .Cases(".env", ".properties", ".conf", ".cfg", true)
             .Default(false);
}

static void walk(const std::string &Directory,
                 const extract::ProjectFiles &Project,
                 std::set<std::string> &Found) {
  std::error_code Error;
  for (fs::directory_iterator It(Directory, Error, /*follow_symlinks=*/false),
       End;
       !Error && It != End; It.increment(Error)) {
    uint64_t Size = 0;
    if (It->type() == fs::file_type::directory_file) {
      if (Project.holdsDirectory(It->path()))
        walk(It->path(), Project, Found);
    } else if (It->type() == fs::file_type::regular_file &&
               isConfig(It->path()) && !fs::file_size(It->path(), Size) &&
               Size <= LargestFile) {
      Found.insert(Project.relative(It->path()));
    }
  }
}

std::vector<std::string> findConfigFiles(const extract::ProjectFiles &Project) {
  std::set<std::string> Found;
  walk(Project.options().Root, Project, Found);
  return {Found.begin(), Found.end()};
}

std::vector<findings::Finding>
checkConfigFiles(llvm::ArrayRef<std::string> Paths,
                 const catalog::Catalog &Catalog,
                 llvm::ArrayRef<const catalog::Rule *> Rules,
                 const findings::SourceFiles &Sources) {
  std::vector<findings::Finding> Result;
  auto Rule = llvm::find_if(Rules, [](const catalog::Rule *R) {
    return R->Id == "backend-hardcoded-secret";
  });
  if (Rule == Rules.end() || Paths.empty())
    return Result;
  const secrets::SecretForms Forms(Catalog, (*Rule)->texts("placeholders"));
  for (const std::string &Path : Paths)
    if (const findings::SourceFile *File = Sources.file(Path))
      llvm::append_range(Result, secrets::findInConfig(**Rule, Catalog, Forms,
                                                       Path, File->bytes()));
  return Result;
}

} // namespace backlint::pipeline
