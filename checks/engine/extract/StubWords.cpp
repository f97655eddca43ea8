//===- StubWords.cpp ------------------------------------------------------===//
//
// A raw lexer knows no macros and no keywords.
//
//===----------------------------------------------------------------------===//
#include "extract/StubWords.h"
#include "clang/Basic/LangOptions.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace backlint::extract {

std::vector<Word> wordsOf(llvm::StringRef Text) {
  namespace tok = clang::tok;
  clang::LangOptions Language;
  Language.CPlusPlus = Language.CPlusPlus11 = Language.CPlusPlus20 = true;
  Language.LineComment = true;
  std::string Copy = Text.str(); // Terminated, as a lexer wants it.
  clang::Lexer Raw(clang::SourceLocation(), Language, Copy.data(), Copy.data(),
                   Copy.data() + Copy.size());
  std::vector<Word> Result;
  bool InDirective = false;
  clang::Token T;
  for (Raw.LexFromRawLexer(T); T.isNot(tok::eof); Raw.LexFromRawLexer(T)) {
    if (T.isAtStartOfLine())
      InDirective = T.is(tok::hash);
    if (!InDirective)
      Result.push_back({T.getKind(), T.is(tok::raw_identifier)
                                         ? T.getRawIdentifier().str()
                                         : ""});
  }
  return Result;
}

bool isTextMacro(llvm::ArrayRef<Word> Words, size_t I) {
  auto IsText = [&](size_t At) {
    return At < Words.size() && Words[At].Kind == clang::tok::string_literal;
  };
  llvm::StringRef Name = Words[I].Text;
  return (IsText(I + 1) || (I && IsText(I - 1))) && Name.size() > 1 &&
         llvm::isUpper(Name[0]) && llvm::none_of(Name, llvm::isLower);
}

std::string textMacros(const std::set<std::string> &Names) {
  std::string Result;
  for (const std::string &Name : Names)
    Result += "#ifndef " + Name + "\n#define " + Name + " \"\"\n#endif\n";
  return Result;
}

} // namespace backlint::extract
