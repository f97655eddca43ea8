//===- Json.cpp -----------------------------------------------------------===//
#include "findings/Json.h"

namespace backlint::findings {

static constexpr unsigned MaxDepth = 500;

/// The position of the bracket that opens one level too many.
static size_t tooDeep(llvm::StringRef Text) {
  unsigned Depth = 0;
  for (size_t At = 0; At < Text.size(); ++At) {
    char C = Text[At];
    if (C == '"')
      for (++At; At < Text.size() && Text[At] != '"'; ++At)
        At += Text[At] == '\\';
    else if (C == '[' || C == '{') {
      if (++Depth > MaxDepth)
        return At;
    } else if ((C == ']' || C == '}') && Depth)
      --Depth;
  }
  return llvm::StringRef::npos;
}

llvm::Expected<llvm::json::Value> parseJson(llvm::StringRef Text) {
  size_t At = tooDeep(Text);
  if (At == llvm::StringRef::npos)
    return llvm::json::parse(Text);
  llvm::StringRef Before = Text.take_front(At);
  size_t Line = Before.rfind('\n');
  size_t Column = At - (Line == llvm::StringRef::npos ? 0 : Line + 1) + 1;
  return llvm::createStringError(
      llvm::inconvertibleErrorCode(),
      "[" + llvm::Twine(Before.count('\n') + 1) + ":" + llvm::Twine(Column) +
          ", byte=" + llvm::Twine(At) + "]: More than " +
          llvm::Twine(MaxDepth) + " brackets are open");
}

} // namespace backlint::findings
