//===- ProjectRoot.cpp ----------------------------------------------------===//
//
// A compile database counts less than the others: it may lie in a build
// directory below the root.
//
//===----------------------------------------------------------------------===//
#include "pipeline/project/ProjectRoot.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

namespace backlint::pipeline {

static llvm::StringRef directoryOf(llvm::StringRef Path) {
  return llvm::sys::fs::is_directory(Path) ? Path
                                           : llvm::sys::path::parent_path(Path);
}

std::string findMarkedRoot(llvm::StringRef Path) {
  auto Nearest = [&](std::initializer_list<llvm::StringRef> Marks) {
    for (llvm::StringRef At = directoryOf(Path); !At.empty();
         At = llvm::sys::path::parent_path(At))
      for (llvm::StringRef Mark : Marks)
        if (llvm::sys::fs::exists(At + "/" + Mark))
          return At.str();
    return std::string();
  };
  std::string Root = Nearest({"backlint.toml", ".git"});
  return Root.empty() ? Nearest({"compile_commands.json"}) : Root;
}

std::string findRoot(llvm::StringRef Path) {
  std::string Root = findMarkedRoot(Path);
  return Root.empty() ? directoryOf(Path).str() : Root;
}

} // namespace backlint::pipeline
