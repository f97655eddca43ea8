//===- FoldedIncludes.cpp -------------------------------------------------===//
//
// Only asked for includes that are missing, so directories may be read.
//
//===----------------------------------------------------------------------===//
#include "extract/FoldedIncludes.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include <algorithm>
#include <set>

namespace backlint::extract {

namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

std::vector<std::string>
searchedDirectories(llvm::StringRef Directory,
                    llvm::ArrayRef<std::string> Arguments) {
  std::vector<std::string> Result;
  for (size_t I = 0; I < Arguments.size(); ++I)
    for (llvm::StringRef Flag : {"-isystem", "-iquote", "-idirafter", "-I"}) {
      llvm::StringRef Argument = Arguments[I];
      if (!Argument.consume_front(Flag))
        continue;
      if (Argument.empty() && I + 1 < Arguments.size())
        Argument = Arguments[++I];
      llvm::SmallString<256> Full;
      if (!llvm::sys::path::is_absolute(Argument))
        Full = Directory;
      llvm::sys::path::append(Full, Argument);
      Result.push_back(std::string(Full));
      break;
    }
  return Result;
}

/// The entry of \p Directory that is \p Name but for the case; the first of
/// several by their order.
static std::string folded(llvm::StringRef Directory, llvm::StringRef Name) {
  std::set<std::string> Found;
  std::error_code Error;
  for (fs::directory_iterator It(Directory, Error), End; !Error && It != End;
       It.increment(Error))
    if (path::filename(It->path()).equals_insensitive(Name))
      Found.insert(It->path());
  return Found.empty() ? "" : *Found.begin();
}

std::string foldedInclude(llvm::StringRef Include,
                          llvm::ArrayRef<std::string> Directories) {
  llvm::SmallVector<llvm::StringRef> Parts;
  std::string Plain = Include.str();
  std::replace(Plain.begin(), Plain.end(), '\\', '/');
  llvm::StringRef(Plain).split(Parts, '/', -1, /*KeepEmpty=*/false);
  if (Parts.empty() || path::is_absolute(Plain))
    return "";
  for (const std::string &Directory : Directories) {
    std::string At = Directory;
    for (llvm::StringRef Part : Parts) {
      std::string Exact = At + "/" + Part.str();
      At = fs::exists(Exact) ? Exact : folded(At, Part);
      if (At.empty())
        break;
    }
    if (!At.empty() && fs::is_regular_file(At))
      return At;
  }
  return "";
}

} // namespace backlint::extract
