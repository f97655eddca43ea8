//===- TextLexer.h - Tokens of the IR's text form --------------*- C++ -*-===//
//
// Splits IR text into tokens and walks them. The first error sticks: it moves
// the cursor to the end of the text, so that parsing code needs no checks of
// its own to stop.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_IR_TEXTLEXER_H
#define BACKLINT_IR_TEXTLEXER_H

#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/Error.h"
#include <cstdint>
#include <string>
#include <vector>

namespace backlint::ir {

struct Token {
  enum Kind : uint8_t {
    Name,   ///< Text, and Suffix after a `#`.
    String, ///< Text unescaped; Suffix.
    Number, ///< Text as written.
    Value,  ///< `%x`: Text is x.
    Span,   ///< `@...`: Text is what follows.
    Sign,   ///< One character, or `->`.
    End,
  };
  Kind What = End;
  std::string Text, Suffix;
  unsigned Line = 1, Column = 1;
  bool StartsLine = true;

  bool is(llvm::StringRef Sign) const {
    return What == Kind::Sign && Text == Sign;
  }
  bool isWord(llvm::StringRef Word) const {
    return What == Name && Text == Word && Suffix.empty();
  }
  bool isName() const { return What == Name || What == String; }
  /// Name and suffix as one key.
  std::string label() const { return Text + '#' + Suffix; }
  /// As a person would name it in a message.
  std::string described() const;
};

class TokenCursor {
public:
  explicit TokenCursor(llvm::StringRef Text);

  const Token &peek(size_t Ahead = 0) const;
  Token next();
  bool accept(llvm::StringRef Sign);
  bool acceptWord(llvm::StringRef Word);
  void expect(llvm::StringRef Sign);
  void expectWord(llvm::StringRef Word);
  /// A name, quoted or not; What says which one in the error.
  Token expectName(llvm::StringRef What);
  std::string expectString(llvm::StringRef What);
  uint64_t expectNumber(llvm::StringRef What);
  /// The statement ends here: a new line or `}` follows.
  void expectLineEnd();
  bool atLineEnd() const;
  bool atEnd() const { return peek().What == Token::End; }

  /// For looking ahead and coming back.
  size_t position() const { return Position; }
  void moveTo(size_t NewPosition);

  void fail(const Token &At, const llvm::Twine &Message);
  bool failed() const { return !Message.empty(); }
  /// The first error, if any.
  llvm::Error error() const;

private:
  std::vector<Token> Tokens; ///< The last one is End.
  size_t Position = 0;
  std::string Message;
};

} // namespace backlint::ir

#endif // BACKLINT_IR_TEXTLEXER_H
