//===- Suppression.cpp ----------------------------------------------------===//
//
// Just enough of C++'s lexical rules to know whether a line begins and ends in
// code: comments, literals, raw strings, digit separators, spliced lines.
//
//===----------------------------------------------------------------------===//
#include "lsp/Suppression.h"
#include "findings/Format.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace backlint::lsp {
namespace {

using llvm::StringRef;

struct Line {
  size_t Begin = 0, End = 0; ///< Without its end.
  bool BeginsInCode = true, EndsInCode = true;
  size_t Comment = StringRef::npos; ///< Where a `//` begins.
  bool Spliced = false;             ///< Ends with a backslash.
};

/// Past the literal that \p Quote begins at \p At; the end of the line where
/// it is not closed.
size_t skipLiteral(StringRef Text, size_t At, char Quote) {
  for (++At; At < Text.size() && Text[At] != '\n'; ++At) {
    if (Text[At] == Quote)
      return At + 1;
    if (Text[At] == '\\' && At + 1 < Text.size())
      ++At;
  }
  return At;
}

size_t skipRawString(StringRef Text, size_t At) {
  size_t Open = Text.find('(', At);
  if (Open == StringRef::npos || Open - At > 17)
    return At + 1;
  std::string Close = (")" + Text.slice(At + 1, Open) + "\"").str();
  size_t End = Text.find(Close, Open);
  return End == StringRef::npos ? Text.size() : End + Close.size();
}

bool isWord(char C) { return llvm::isAlnum(C) || C == '_'; }

/// Past the word or number at \p At, and the literal that it is a prefix of.
size_t skipWord(StringRef Text, size_t At) {
  const size_t Begin = At;
  const bool Number = llvm::isDigit(Text[At]);
  while (At < Text.size() &&
         (isWord(Text[At]) || (Number && Text[At] == '\'' &&
                               At + 1 < Text.size() && isWord(Text[At + 1]))))
    ++At;
  StringRef Word = Text.slice(Begin, At);
  if (At < Text.size() && Text[At] == '"' &&
      llvm::is_contained({"R", "LR", "uR", "UR", "u8R"}, Word))
    return skipRawString(Text, At);
  return At;
}

/// Past the block comment, or the `//` comment with the lines spliced to it.
size_t skipComment(StringRef Text, size_t At) {
  if (Text[At + 1] == '*') {
    size_t End = Text.find("*/", At + 2);
    return End == StringRef::npos ? Text.size() : End + 2;
  }
  while (At < Text.size() && Text[At] != '\n')
    At += Text.substr(At).starts_with("\\\n") ? 2 : 1;
  return std::min(At, Text.size());
}

/// \p Wanted, counted from 0, as the lexer sees it.
std::optional<Line> lineIn(StringRef Text, uint32_t Wanted) {
  Line Result;
  for (uint32_t N = 0; N < Wanted; ++N) {
    size_t End = Text.find('\n', Result.Begin);
    if (End == StringRef::npos)
      return std::nullopt;
    Result.Begin = End + 1;
  }
  Result.End = std::min(Text.find('\n', Result.Begin), Text.size());
  if (Result.End > Result.Begin && Text[Result.End - 1] == '\r')
    --Result.End;
  for (size_t At = 0, Next; At < Result.End; At = Next) {
    const StringRef Rest = Text.substr(At);
    const bool Comment = Rest.starts_with("//") || Rest.starts_with("/*");
    Next = Comment            ? skipComment(Text, At)
           : Text[At] == '"'  ? skipLiteral(Text, At, '"')
           : Text[At] == '\'' ? skipLiteral(Text, At, '\'')
           : isWord(Text[At]) ? skipWord(Text, At)
                              : At + 1;
    if (At < Result.Begin && Next > Result.Begin)
      Result.BeginsInCode = false;
    if (Comment && Rest[1] == '/' && At >= Result.Begin)
      Result.Comment = At;
    else if (Next > Result.End)
      Result.EndsInCode = false;
  }
  Result.Spliced = Text.slice(Result.Begin, Result.End).ends_with("\\");
  return Result;
}

} // namespace

std::optional<Insertion> suppressionOf(StringRef Rule, StringRef Text,
                                       uint32_t Number) {
  std::optional<Line> At = lineIn(Text, Number);
  if (!At)
    return std::nullopt;
  if (!At->Spliced && At->Comment != StringRef::npos) {
    // A list that is there takes one more; its reason is for all of them.
    StringRef Comment = Text.slice(At->Comment, At->End);
    constexpr StringRef Sign = "NOLINT(";
    if (size_t List = Comment.find(Sign); List != StringRef::npos)
      return Insertion{At->Comment + List + Sign.size(),
                       fmt::format("{}, ", Rule)};
    return Insertion{At->End, fmt::format(" NOLINT({}): reason", Rule)};
  }
  if (!At->Spliced && At->EndsInCode)
    return Insertion{At->End, fmt::format(" // NOLINT({}): reason", Rule)};
  const bool SplicedBefore =
      At->Begin > 0 &&
      Text.take_front(At->Begin - 1).rtrim('\r').ends_with("\\");
  if (!At->BeginsInCode || SplicedBefore)
    return std::nullopt;
  StringRef Indent = Text.slice(At->Begin, At->End).take_while([](char C) {
    return C == ' ' || C == '\t';
  });
  return Insertion{At->Begin, fmt::format("{}// NOLINTNEXTLINE({}): reason\n",
                                          Indent, Rule)};
}

} // namespace backlint::lsp
