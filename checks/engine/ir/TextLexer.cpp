//===- TextLexer.cpp - Tokens of the IR's text form -----------------------===//
//
// See TextLexer.h.
//
//===----------------------------------------------------------------------===//
#include "ir/TextLexer.h"
#include "ir/TextWords.h"
#include "llvm/ADT/StringExtras.h"

namespace backlint::ir {
namespace {

using llvm::StringRef;

bool isWordCharacter(char C) { return llvm::isAlnum(C) || C == '_'; }

/// Makes tokens one at a time; Problem is set when the text makes none.
class Lexer {
public:
  explicit Lexer(StringRef Text) : Text(Text) {}

  Token next() {
    Token T;
    T.StartsLine = skipBlanks();
    T.Line = Line;
    T.Column = Position - LineStart + 1;
    if (Position < Text.size())
      read(T);
    return T;
  }

  std::string Problem;

private:
  /// Whether a new line began.
  bool skipBlanks() {
    bool NewLine = Position == 0;
    while (Position < Text.size()) {
      if (Text.substr(Position).starts_with("//"))
        Position = std::min(Text.find('\n', Position), Text.size());
      else if (Text[Position] == '\n') {
        NewLine = true;
        ++Line;
        LineStart = ++Position;
      } else if (Text[Position] == ' ' || Text[Position] == '\t' ||
                 Text[Position] == '\r')
        ++Position;
      else
        break;
    }
    return NewLine;
  }

  void read(Token &T) {
    StringRef Rest = Text.substr(Position);
    char C = Rest[0];
    if (size_t Length = words::bareNameLength(Rest)) {
      take(T, Token::Name, Length);
      suffix(T);
    } else if (C == '"') {
      string(T);
      suffix(T);
    } else if (C == '#') {
      T.What = Token::Name;
      suffix(T);
    } else if (C == '%' || C == '@') {
      ++Position;
      size_t Length = 1;
      while (Length < Rest.size() &&
             (isWordCharacter(Rest[Length]) ||
              (C == '@' && (Rest[Length] == ':' || Rest[Length] == '-'))))
        ++Length;
      take(T, C == '%' ? Token::Value : Token::Span, Length - 1);
      if (T.Text.empty())
        Problem = std::string("nothing follows '") + C + "'; name a " +
                  (C == '%' ? "value" : "line and column");
    } else if (llvm::isDigit(C) ||
               (C == '-' && Rest.size() > 1 && llvm::isDigit(Rest[1]))) {
      number(T, Rest);
    } else if (Rest.starts_with("->")) {
      take(T, Token::Sign, 2);
    } else if (StringRef("(){}[]<>,.:=*").contains(C)) {
      take(T, Token::Sign, 1);
    } else {
      Problem = std::string("unknown character '") + C +
                "'; quote names that hold it";
    }
  }

  void take(Token &T, Token::Kind Kind, size_t Length) {
    T.What = Kind;
    T.Text = Text.substr(Position, Length).str();
    Position += Length;
  }

  void number(Token &T, StringRef Rest) {
    size_t Length = 1;
    bool Hex = Rest.starts_with("0x");
    Length += Hex;
    auto Digits = [&] {
      while (Length < Rest.size() && (Hex ? llvm::isHexDigit(Rest[Length])
                                          : llvm::isDigit(Rest[Length])))
        ++Length;
    };
    Digits();
    if (!Hex && Length + 1 < Rest.size() && Rest[Length] == '.' &&
        llvm::isDigit(Rest[Length + 1])) {
      ++Length;
      Digits();
    }
    take(T, Token::Number, Length);
  }

  void string(Token &T) {
    T.What = Token::String;
    for (++Position; Position < Text.size(); ++Position) {
      char C = Text[Position];
      if (C == '\n')
        break;
      if (C == '"') {
        ++Position;
        return;
      }
      if (C != '\\') {
        T.Text += C;
        continue;
      }
      escape(T);
    }
    if (Problem.empty())
      Problem = "the string does not end on its line; add a quote";
  }

  void escape(Token &T) {
    ++Position;
    char C = Position < Text.size() ? Text[Position] : 0;
    if (C == 'x' && Position + 2 < Text.size() &&
        llvm::isHexDigit(Text[Position + 1]) &&
        llvm::isHexDigit(Text[Position + 2])) {
      T.Text += static_cast<char>(
          llvm::hexFromNibbles(Text[Position + 1], Text[Position + 2]));
      Position += 2;
    } else if (C == 'n') {
      T.Text += '\n';
    } else if (C == 't') {
      T.Text += '\t';
    } else if (C == '"' || C == '\\') {
      T.Text += C;
    } else {
      Problem =
          "unknown escape; use \\n, \\t, \\\", \\\\ or \\x and two digits";
    }
  }

  void suffix(Token &T) {
    if (Position >= Text.size() || Text[Position] != '#')
      return;
    size_t Start = ++Position;
    while (Position < Text.size() &&
           (isWordCharacter(Text[Position]) || Text[Position] == '#'))
      ++Position;
    T.Suffix = Text.slice(Start, Position).str();
    if (T.Suffix.empty())
      Problem = "nothing follows '#'; give the number of the name";
  }

  StringRef Text;
  size_t Position = 0, LineStart = 0;
  unsigned Line = 1;
};

} // namespace

std::string Token::described() const {
  switch (What) {
  case End:
    return "the end of the text";
  case String:
    return words::quote(Text);
  case Value:
    return "'%" + Text + "'";
  case Span:
    return "'@" + Text + "'";
  default:
    return "'" + Text + (Suffix.empty() ? "" : "#" + Suffix) + "'";
  }
}

TokenCursor::TokenCursor(StringRef Text) {
  Lexer L(Text);
  do {
    Tokens.push_back(L.next());
    if (!L.Problem.empty()) {
      Token At = Tokens.back();
      Tokens.back().What = Token::End;
      fail(At, L.Problem);
      return;
    }
  } while (Tokens.back().What != Token::End);
}

const Token &TokenCursor::peek(size_t Ahead) const {
  return Tokens[std::min(Position + Ahead, Tokens.size() - 1)];
}

Token TokenCursor::next() {
  Token T = peek();
  if (Position + 1 < Tokens.size())
    ++Position;
  return T;
}

void TokenCursor::moveTo(size_t NewPosition) {
  if (!failed())
    Position = NewPosition;
}

bool TokenCursor::accept(StringRef Sign) {
  if (!peek().is(Sign))
    return false;
  next();
  return true;
}

bool TokenCursor::acceptWord(StringRef Word) {
  if (!peek().isWord(Word))
    return false;
  next();
  return true;
}

void TokenCursor::expect(StringRef Sign) {
  if (!accept(Sign))
    fail(peek(), "found " + peek().described() + "; expected '" + Sign + "'");
}

void TokenCursor::expectWord(StringRef Word) {
  if (!acceptWord(Word))
    fail(peek(), "found " + peek().described() + "; expected '" + Word + "'");
}

Token TokenCursor::expectName(StringRef What) {
  if (!peek().isName())
    fail(peek(), "found " + peek().described() + "; expected the name of " +
                     What + ", quoted if it is unusual");
  return next();
}

std::string TokenCursor::expectString(StringRef What) {
  if (peek().What != Token::String)
    fail(peek(),
         "found " + peek().described() + "; expected " + What + " in quotes");
  return next().Text;
}

uint64_t TokenCursor::expectNumber(StringRef What) {
  uint64_t Number = 0;
  if (peek().What != Token::Number ||
      StringRef(peek().Text).getAsInteger(0, Number))
    fail(peek(),
         "found " + peek().described() + "; expected " + What + " as a number");
  next();
  return Number;
}

bool TokenCursor::atLineEnd() const {
  return peek().StartsLine || peek().is("}") || atEnd();
}

void TokenCursor::expectLineEnd() {
  if (!atLineEnd())
    fail(peek(), "found " + peek().described() +
                     " after the end of a statement; start a new line");
}

void TokenCursor::fail(const Token &At, const llvm::Twine &What) {
  if (Message.empty())
    Message =
        (llvm::Twine(At.Line) + ":" + llvm::Twine(At.Column) + ": " + What)
            .str();
  Position = Tokens.size() - 1;
}

llvm::Error TokenCursor::error() const {
  if (Message.empty())
    return llvm::Error::success();
  return llvm::createStringError(llvm::inconvertibleErrorCode(), Message);
}

} // namespace backlint::ir
