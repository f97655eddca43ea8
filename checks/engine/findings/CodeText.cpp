// A small reader of tokens; see CodeText.h.
#include "findings/CodeText.h"

#include "llvm/ADT/StringExtras.h"

using llvm::StringRef;

namespace backlint::findings {

static bool isWord(char C) {
  return llvm::isAlnum(C) || C == '_' || static_cast<signed char>(C) < 0;
}

/// Length of the quoted text that \p Code begins with, its quotes included.
static size_t quotedLength(StringRef Code) {
  const char Quote = Code.front();
  for (size_t I = 1; I < Code.size(); ++I) {
    if (Code[I] == '\\')
      ++I;
    else if (Code[I] == Quote)
      return I + 1;
  }
  return Code.size();
}

/// Length of `"mark(text)mark"`, what follows an R.
static size_t rawLength(StringRef Code) {
  const size_t Open = Code.find('(');
  if (Open == StringRef::npos || Open > 17)
    return quotedLength(Code);
  const std::string End = (")" + Code.slice(1, Open) + "\"").str();
  const size_t Close = Code.find(End, Open);
  return Close == StringRef::npos ? Code.size() : Close + End.size();
}

/// Takes blanks and comments off the front.
static StringRef skipLayout(StringRef Code) {
  while (true) {
    Code = Code.ltrim();
    if (Code.starts_with("//"))
      Code = Code.drop_until([](char C) { return C == '\n' || C == '\r'; });
    else if (Code.starts_with("/*"))
      Code = Code.drop_front(2).split("*/").second;
    else
      return Code;
  }
}

std::string withoutLayout(StringRef Code, CalledNames Calls) {
  std::string Result;
  bool AfterWord = false, AfterString = false;
  for (Code = skipLayout(Code); !Code.empty(); Code = skipLayout(Code)) {
    if (isWord(Code.front())) {
      const StringRef Word = Code.take_while(isWord);
      Code = Code.drop_front(Word.size());
      if (AfterWord)
        Result += ' ';
      if (Word.ends_with("R") && Code.starts_with("\"")) {
        const size_t Length = rawLength(Code);
        Result += Word;
        Result += Code.take_front(Length);
        Code = Code.drop_front(Length);
        AfterWord = AfterString = false;
        continue;
      }
      const bool Called = skipLayout(Code).starts_with("(");
      if (!Called || Calls == CalledNames::Keep)
        Result += Word;
      AfterWord = true;
      AfterString = false;
      continue;
    }
    if (Code.front() == '"' || Code.front() == '\'') {
      const StringRef Quoted = Code.take_front(quotedLength(Code));
      Code = Code.drop_front(Quoted.size());
      const bool IsString = Quoted.front() == '"';
      if (IsString && AfterString) {
        Result.pop_back();
        Result += Quoted.drop_front();
      } else {
        Result += Quoted;
      }
      AfterString = IsString && Quoted.size() > 1 && Quoted.back() == '"';
      AfterWord = false;
      continue;
    }
    Result += Code.front();
    Code = Code.drop_front();
    AfterWord = AfterString = false;
  }
  return Result;
}

} // namespace backlint::findings
