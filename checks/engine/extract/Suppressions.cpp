//===- Suppressions.cpp ---------------------------------------------------===//
//
// One pass over the text finds the marks; blocks are then matched like
// parentheses.
//
//===----------------------------------------------------------------------===//
#include "extract/Suppressions.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include <algorithm>
#include <optional>

namespace backlint::extract {
namespace {

enum class MarkKind { Line, NextLine, Begin, End };

struct Mark {
  MarkKind Kind;
  uint32_t Line = 0;
  /// Only blanks and comment signs stand before it in its line.
  bool StartsLine = false;
  std::optional<std::string> Globs; ///< As written between the parentheses.
  std::string Reason;
};

std::optional<MarkKind> markKind(llvm::StringRef Suffix) {
  if (Suffix.empty())
    return MarkKind::Line;
  if (Suffix == "NEXTLINE")
    return MarkKind::NextLine;
  if (Suffix == "BEGIN")
    return MarkKind::Begin;
  if (Suffix == "END")
    return MarkKind::End;
  return std::nullopt;
}

/// What follows a colon after the mark, without the end of the comment.
std::string reasonIn(llvm::StringRef Rest) {
  Rest = Rest.ltrim(" \t");
  if (!Rest.consume_front(":"))
    return "";
  Rest = Rest.take_until([](char C) { return C == '\n' || C == '\r'; });
  Rest = Rest.take_front(Rest.find("*/"));
  return Rest.trim().str();
}

std::vector<Mark> findMarks(llvm::StringRef Text) {
  std::vector<Mark> Marks;
  uint32_t Line = 1;
  size_t Counted = 0;
  const llvm::StringRef Sign = "NOLINT";
  for (size_t Pos = Text.find(Sign), Next; Pos != llvm::StringRef::npos;
       Pos = Text.find(Sign, Next)) {
    llvm::StringRef Rest = Text.drop_front(Pos + Sign.size());
    llvm::StringRef Suffix = Rest.take_while(llvm::isAlpha);
    Next = Pos + Sign.size() + Suffix.size();
    std::optional<MarkKind> Kind = markKind(Suffix);
    if (!Kind)
      continue;
    Rest = Rest.drop_front(Suffix.size());
    Mark M{*Kind};
    Line += Text.slice(Counted, Pos).count('\n');
    Counted = Pos;
    M.Line = Line;
    llvm::StringRef Before = Text.take_front(Pos);
    Before = Before.drop_front(Before.rfind('\n') + 1); // npos + 1 == 0
    M.StartsLine = Before.find_first_not_of(" \t/*") == llvm::StringRef::npos;
    size_t Close = Rest.find_first_of("\n)");
    if (Rest.starts_with("(") && Close != llvm::StringRef::npos &&
        Rest[Close] == ')') {
      M.Globs = Rest.slice(1, Close).str();
      Rest = Rest.drop_front(Close + 1);
    }
    M.Reason = reasonIn(Rest);
    Marks.push_back(std::move(M));
  }
  return Marks;
}

/// Globs in \p List; nothing if it suppresses nothing.
std::optional<std::vector<std::string>>
globs(const std::optional<std::string> &List) {
  std::vector<std::string> Result;
  if (!List)
    return Result;
  llvm::SmallVector<llvm::StringRef, 4> Parts;
  llvm::StringRef(*List).split(Parts, ',');
  for (llvm::StringRef Part : Parts)
    if (!Part.trim().empty())
      Result.push_back(Part.trim().str());
  if (Result.empty())
    return std::nullopt;
  return Result;
}

} // namespace

std::vector<ir::Suppression> findSuppressions(llvm::StringRef Text,
                                              ir::FileId File) {
  std::vector<ir::Suppression> Result;
  auto Add = [&](const Mark &M, uint32_t First, uint32_t Last) {
    if (std::optional<std::vector<std::string>> Rules = globs(M.Globs))
      if (First <= Last)
        Result.push_back({File, First, Last, M.Line, *Rules, M.Reason});
  };
  std::vector<Mark> Open;
  for (Mark &M : findMarks(Text)) {
    switch (M.Kind) {
    case MarkKind::Line:
      Add(M, M.Line, M.Line);
      break;
    case MarkKind::NextLine:
      Add(M, M.Line + 1, M.Line + 1);
      break;
    case MarkKind::Begin:
      Open.push_back(std::move(M));
      break;
    case MarkKind::End:
      // An end that does not fit leaves its block open, hence without effect.
      if (Open.empty() || Open.back().Globs != M.Globs)
        break;
      Add(Open.back(), Open.back().Line + !Open.back().StartsLine,
          M.Line - M.StartsLine);
      Open.pop_back();
      break;
    }
  }
  std::stable_sort(Result.begin(), Result.end(),
                   [](const ir::Suppression &A, const ir::Suppression &B) {
                     return A.CommentLine < B.CommentLine;
                   });
  return Result;
}

} // namespace backlint::extract
