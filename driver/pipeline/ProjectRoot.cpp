//===- ProjectRoot.cpp ----------------------------------------------------===//
//
// A compile database counts less than the others: it may lie in a build
// directory below the root.
//
//===----------------------------------------------------------------------===//
#include "pipeline/ProjectRoot.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

namespace backlint::pipeline {

std::string findRoot(llvm::StringRef Path) {
  llvm::StringRef Start = llvm::sys::fs::is_directory(Path)
                              ? Path
                              : llvm::sys::path::parent_path(Path);
  auto Nearest = [&](std::initializer_list<llvm::StringRef> Marks) {
    for (llvm::StringRef At = Start; !At.empty();
         At = llvm::sys::path::parent_path(At))
      for (llvm::StringRef Mark : Marks)
        if (llvm::sys::fs::exists(At + "/" + Mark))
          return At.str();
    return std::string();
  };
  if (std::string Root = Nearest({"backlint.toml", ".git"}); !Root.empty())
    return Root;
  if (std::string Root = Nearest({"compile_commands.json"}); !Root.empty())
    return Root;
  return Start.str();
}

} // namespace backlint::pipeline
