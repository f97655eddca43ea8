//===- ProjectFiles.cpp ---------------------------------------------------===//
//
// Paths are compared as text: they are real already.
//
//===----------------------------------------------------------------------===//
#include "extract/ProjectFiles.h"
#include "llvm/Support/GlobPattern.h"

namespace backlint::extract {

static bool matchesAny(llvm::StringRef Name,
                       const std::vector<std::string> &Globs) {
  for (const std::string &Glob : Globs) {
    llvm::Expected<llvm::GlobPattern> Pattern = llvm::GlobPattern::create(Glob);
    if (Pattern ? Pattern->match(Name) : Name == Glob)
      return true;
    if (!Pattern)
      llvm::consumeError(Pattern.takeError());
  }
  return false;
}

/// \p Path below \p Root without a leading slash; nothing when outside.
static std::optional<llvm::StringRef> below(llvm::StringRef Path,
                                            llvm::StringRef Root) {
  if (Root == "/")
    Root = "";
  if (!Path.consume_front(Root))
    return std::nullopt;
  if (Path.empty())
    return Path;
  if (!Path.consume_front("/"))
    return std::nullopt;
  return Path;
}

ProjectFiles::ProjectFiles(ProjectOptions O) : Options(std::move(O)) {
  llvm::StringRef Root = Options.Root;
  while (Root.size() > 1 && Root.ends_with("/"))
    Root = Root.drop_back();
  Options.Root = Root.str();
}

bool ProjectFiles::holdsDirectory(llvm::StringRef Directory) const {
  std::optional<llvm::StringRef> Rest = below(Directory, Options.Root);
  if (!Rest)
    return false;
  while (!Rest->empty()) {
    auto [First, Tail] = Rest->split('/');
    if (matchesAny(First, Options.ExcludedDirectories))
      return false;
    Rest = Tail;
  }
  return true;
}

bool ProjectFiles::holdsPath(llvm::StringRef Path) const {
  auto [Directory, Name] = Path.rsplit('/');
  if (Name.empty() || !holdsDirectory(Directory.empty() ? "/" : Directory))
    return false;
  return !matchesAny(Name, Options.GeneratedFiles) &&
         !matchesAny(relative(Path), Options.ExcludedPaths) &&
         !Excluded.contains(Path);
}

std::string ProjectFiles::relative(llvm::StringRef Path) const {
  std::optional<llvm::StringRef> Rest = below(Path, Options.Root);
  return Rest && !Rest->empty() ? Rest->str() : Path.str();
}

} // namespace backlint::extract
