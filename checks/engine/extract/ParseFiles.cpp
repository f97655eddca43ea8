//===- ParseFiles.cpp -----------------------------------------------------===//
//
// Clang keeps the real path of files that it opened; others are resolved here.
//
//===----------------------------------------------------------------------===//
#include "extract/ParseFiles.h"
#include "clang/Basic/FileManager.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/Support/Path.h"

namespace backlint::extract {

std::string realPath(clang::FileManager &Files, clang::FileEntryRef File) {
  llvm::StringRef Known = File.getFileEntry().tryGetRealPathName();
  llvm::SmallString<256> Path(Known);
  if (Known.empty() &&
      Files.getVirtualFileSystem().getRealPath(File.getName(), Path))
    Path = File.getName();
  Files.makeAbsolutePath(Path);
  llvm::sys::path::remove_dots(Path, /*remove_dot_dot=*/true);
  return std::string(Path);
}

const ParseFiles::Answer &ParseFiles::answer(clang::FileID File) {
  auto [It, New] = Known.try_emplace(File);
  if (!New)
    return It->second;
  Answer Result;
  if (clang::OptionalFileEntryRef Entry = Sources.getFileEntryRefForID(File)) {
    std::string Path = realPath(Sources.getFileManager(), *Entry);
    Result.IsProject =
        Project.holdsPath(Path) &&
        Sources.getFileCharacteristic(Sources.getLocForStartOfFile(File)) ==
            clang::SrcMgr::C_User;
    Result.Path = Project.relative(Path);
  }
  return Known[File] = std::move(Result);
}

bool ParseFiles::isProject(clang::FileID File) {
  return File.isValid() && answer(File).IsProject;
}

bool ParseFiles::isProject(clang::SourceLocation Location) {
  return Location.isValid() &&
         isProject(Sources.getFileID(Sources.getExpansionLoc(Location)));
}

const std::string &ParseFiles::path(clang::FileID File) {
  return answer(File).Path;
}

} // namespace backlint::extract
