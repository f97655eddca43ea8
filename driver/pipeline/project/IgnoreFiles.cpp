//===- IgnoreFiles.cpp ----------------------------------------------------===//
//
// Both matchers, of the parts of a path and of the characters of a part, go
// back to the last star alone: no pattern takes more than a product of
// lengths.
//
//===----------------------------------------------------------------------===//
#include "pipeline/project/IgnoreFiles.h"
#include "pipeline/project/TextFiles.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

namespace backlint::pipeline {
namespace {

/// More is no list of patterns.
constexpr uint64_t MaxBytes = 1 << 20;

/// Matches one character with the pattern's first item, of which \p Length
/// characters are.
bool matchesOne(llvm::StringRef Pattern, char C, size_t &Length) {
  Length = 1;
  if (Pattern[0] == '?')
    return true;
  if (Pattern[0] == '\\' && Pattern.size() > 1) {
    Length = 2;
    return Pattern[1] == C;
  }
  if (Pattern[0] != '[')
    return Pattern[0] == C;
  size_t At = 1;
  bool Not = At < Pattern.size() && (Pattern[At] == '!' || Pattern[At] == '^');
  At += Not;
  bool In = false;
  for (size_t Begin = At; At < Pattern.size(); ++At) {
    if (Pattern[At] == ']' && At != Begin) {
      Length = At + 1;
      return In != Not;
    }
    if (Pattern[At] == '\\' && At + 1 < Pattern.size())
      ++At;
    char Low = Pattern[At], High = Low;
    if (At + 2 < Pattern.size() && Pattern[At + 1] == '-' &&
        Pattern[At + 2] != ']') {
      At += 2;
      if (Pattern[At] == '\\' && At + 1 < Pattern.size())
        ++At;
      High = Pattern[At];
    }
    In |= Low <= C && C <= High;
  }
  return C == '['; // Not closed.
}

bool matchesPart(llvm::StringRef Pattern, llvm::StringRef Text) {
  size_t P = 0, T = 0, Star = llvm::StringRef::npos, From = 0;
  while (T < Text.size()) {
    size_t Length = 0;
    if (P < Pattern.size() && Pattern[P] == '*') {
      Star = P++;
      From = T;
    } else if (P < Pattern.size() &&
               matchesOne(Pattern.drop_front(P), Text[T], Length)) {
      P += Length;
      ++T;
    } else if (Star != llvm::StringRef::npos) {
      P = Star + 1;
      T = ++From;
    } else {
      return false;
    }
  }
  while (P < Pattern.size() && Pattern[P] == '*')
    ++P;
  return P == Pattern.size();
}

bool matchesParts(llvm::ArrayRef<std::string> Pattern,
                  llvm::ArrayRef<llvm::StringRef> Path) {
  size_t P = 0, T = 0, Stars = llvm::StringRef::npos, From = 0;
  while (T < Path.size()) {
    // At the end it stands for one part at least.
    if (P < Pattern.size() && Pattern[P] == "**") {
      if (P + 1 == Pattern.size())
        return true;
      Stars = P++;
      From = T;
    } else if (P < Pattern.size() && matchesPart(Pattern[P], Path[T])) {
      ++P;
      ++T;
    } else if (Stars != llvm::StringRef::npos) {
      P = Stars + 1;
      T = ++From;
    } else {
      return false;
    }
  }
  return P == Pattern.size();
}

/// Blanks at the end do not count unless a backslash stands before them.
llvm::StringRef withoutBlanks(llvm::StringRef Line) {
  Line.consume_back("\r");
  while (Line.ends_with(" ") || Line.ends_with("\t")) {
    size_t Slashes = 0;
    while (Slashes + 1 < Line.size() && Line[Line.size() - 2 - Slashes] == '\\')
      ++Slashes;
    if (Slashes % 2)
      break;
    Line = Line.drop_back();
  }
  return Line;
}

} // namespace

std::optional<IgnorePattern> IgnorePattern::parse(llvm::StringRef Line) {
  Line = withoutBlanks(Line);
  if (Line.starts_with("#"))
    return std::nullopt;
  IgnorePattern Result;
  Result.Negated = Line.consume_front("!");
  Result.DirectoryOnly = Line.consume_back("/");
  // A slash in it fixes the pattern to its directory.
  if (!Line.contains('/'))
    Result.Parts.push_back("**");
  Line.consume_front("/");
  if (Line.empty())
    return std::nullopt;
  llvm::SmallVector<llvm::StringRef> Parts;
  Line.split(Parts, '/', -1, /*KeepEmpty=*/false);
  for (llvm::StringRef Part : Parts)
    if (Part != "**" || Result.Parts.empty() || Result.Parts.back() != "**")
      Result.Parts.push_back(Part.str());
  if (Result.Parts.empty())
    return std::nullopt;
  return Result;
}

bool IgnorePattern::matches(llvm::StringRef Path, bool IsDirectory) const {
  if (DirectoryOnly && !IsDirectory)
    return false;
  llvm::SmallVector<llvm::StringRef> Below;
  Path.split(Below, '/', -1, /*KeepEmpty=*/false);
  return matchesParts(Parts, Below);
}

IgnoreFiles::IgnoreFiles(llvm::StringRef Root, llvm::StringRef Directory) {
  std::vector<llvm::StringRef> Above;
  size_t Wanted = 0; // How many of them count.
  for (llvm::StringRef At = Directory; !At.empty();
       At = llvm::sys::path::parent_path(At)) {
    Above.push_back(At);
    if (At == Root)
      Wanted = Above.size();
    if (llvm::sys::fs::exists(At + "/.git")) {
      Wanted = Above.size();
      add(At, (At + "/.git/info/exclude").str());
      break;
    }
  }
  Above.resize(std::max<size_t>(Wanted, 1));
  for (llvm::StringRef Each : llvm::reverse(Above))
    add(Each, (Each + "/.gitignore").str());
}

void IgnoreFiles::add(llvm::StringRef Directory, llvm::StringRef File) {
  std::optional<std::string> Text = readText(File, MaxBytes);
  if (!Text)
    return;
  llvm::StringRef Rest = *Text;
  Rest.consume_front("\xEF\xBB\xBF");
  while (!Rest.empty()) {
    llvm::StringRef Each;
    std::tie(Each, Rest) = Rest.split('\n');
    if (std::optional<IgnorePattern> Pattern = IgnorePattern::parse(Each))
      Lines.push_back({Directory.str(), std::move(*Pattern)});
  }
}

bool IgnoreFiles::ignores(llvm::StringRef Path, bool IsDirectory) const {
  for (const Line &Each : llvm::reverse(Lines)) {
    llvm::StringRef Below = Path;
    if (Below.consume_front(Each.Directory) && Below.consume_front("/") &&
        Each.Pattern.matches(Below, IsDirectory))
      return !Each.Pattern.negated();
  }
  return false;
}

IgnoreFiles IgnoreFiles::in(llvm::StringRef Directory) const {
  IgnoreFiles Result = *this;
  Result.add(Directory, (Directory + "/.gitignore").str());
  return Result;
}

} // namespace backlint::pipeline
