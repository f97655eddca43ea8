// Percent-encoding of paths; see Uri.h.
#include "report/Uri.h"

#include "llvm/ADT/STLExtras.h"
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

std::optional<std::string> pathOfFileUri(StringRef Uri) {
  // The scheme and the host are in any case.
  if (!Uri.consume_front_insensitive("file:"))
    return std::nullopt;
  if (Uri.consume_front("//") && !Uri.starts_with("/") &&
      !Uri.consume_front_insensitive("localhost"))
    return std::nullopt;
  Uri = Uri.take_front(Uri.find_first_of("?#"));
  if (!Uri.starts_with("/"))
    return std::nullopt;
  std::string Path;
  for (size_t I = 0; I < Uri.size(); ++I) {
    if (Uri[I] != '%') {
      Path += Uri[I];
      continue;
    }
    unsigned Byte = 0;
    if (Uri.substr(I + 1, 2).size() < 2 ||
        !llvm::all_of(Uri.substr(I + 1, 2), llvm::isHexDigit) ||
        Uri.substr(I + 1, 2).getAsInteger(16, Byte) || Byte == 0)
      return std::nullopt;
    Path += static_cast<char>(Byte);
    I += 2;
  }
  return Path;
}

} // namespace backlint::report
