// Percent-encoding of paths; see Uri.h.
#include "report/Uri.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"

using llvm::StringRef;

namespace backlint::report {

static std::string encode(StringRef Path) {
  std::string Result;
  for (const unsigned char C : Path) {
    if (llvm::isAlnum(C) || StringRef("-._~/").contains(C)) {
      Result += C;
      continue;
    }
    Result += '%';
    Result += llvm::hexdigit(C >> 4);
    Result += llvm::hexdigit(C & 15);
  }
  return Result;
}

/// Without `.`, `..` and empty parts; what climbs above the start stays.
static std::string normalize(StringRef Path) {
  llvm::SmallVector<StringRef> Parts, Kept;
  Path.split(Parts, '/', -1, /*KeepEmpty=*/false);
  for (const StringRef Part : Parts) {
    if (Part == ".")
      continue;
    if (Part == ".." && !Kept.empty() && Kept.back() != "..")
      Kept.pop_back();
    else
      Kept.push_back(Part);
  }
  return llvm::join(Kept, "/");
}

std::string relativeUri(StringRef Path) { return encode(normalize(Path)); }

std::string fileUri(StringRef AbsolutePath) {
  StringRef Path = AbsolutePath;
  std::string Normal = normalize(Path);
  while (StringRef(Normal).starts_with("../")) // The root is its own parent.
    Normal.erase(0, 3);
  return "file:///" + encode(Normal);
}

std::string rootUri(StringRef AbsoluteDirectory) {
  std::string Uri = fileUri(AbsoluteDirectory);
  return StringRef(Uri).ends_with("/") ? Uri : Uri + "/";
}

} // namespace backlint::report
