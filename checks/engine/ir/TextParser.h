//===- TextParser.h - Reads the IR's text form -----------------*- C++ -*-===//
//
// Reads what Text.h prints, and the shorter text that people write. For tests
// of later phases; what it makes passes Verify.h unless the text says
// otherwise.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_IR_TEXTPARSER_H
#define BACKLINT_IR_TEXTPARSER_H

#include "ir/TextTables.h"
#include "llvm/Support/Error.h"

namespace backlint::ir {

/// Errors read `line:col: what, and what to do`.
llvm::Expected<Unit> parseText(llvm::StringRef Text);

/// Types, literals, spans: what is read inside and outside functions alike.
class PieceParser {
public:
  PieceParser(TokenCursor &C, TextTables &T) : C(C), T(T) {}

protected:
  TypeId type();
  std::vector<TypeId> types(llvm::StringRef Close);
  uint32_t literal();
  std::string literalValue(Literal::Kind Kind);
  SymbolId symbol(SymbolKind Kind = SymbolKind::Function);
  std::optional<SymbolKind> symbolKind();
  uint32_t number(llvm::StringRef What);
  uint32_t macro() { return T.string(C.expectName("a macro").Text); }
  Span span();
  bool acceptSpan(Span &At);

  TokenCursor &C;
  TextTables &T;
};

/// Reads one function, from after the word `function` to its `}`.
class FunctionParser : PieceParser {
public:
  using PieceParser::PieceParser;

  Function parse();

private:
  using Labels = std::map<std::string, uint32_t>;

  // What the labels of the body stand for, before anything refers to them.
  void scanBody();
  void scanLabel(Labels &Known, const Token &Label, llvm::StringRef What);
  bool startsInstr(const Token &First) const;
  void numberValues(const std::vector<Token> &Lines);

  void header();
  Variable variable(Labels &Known, llvm::StringRef What);
  void body();
  bool declaration();
  void capture();
  void loop();
  void tryRegion();
  void blockLabel();

  void instr();
  void operation(Instr &I);
  void placed(Instr &I);
  void call(Instr &I);
  void callTail(ir::Call &Made);
  void aggregate(Instr &I);
  void instrTail(Instr &I);
  bool terminator();
  void switchCases(Block &B);

  uint32_t known(const Labels &Known, llvm::StringRef What);
  BlockId block();
  ValueId value();
  void values(std::vector<ValueId> &Into, llvm::StringRef Close);
  PlaceId place();
  PathStep step();

  Function F;
  TypeId Result = NoType;
  Labels Params, Captures, Locals, Loops, Tries, Blocks, Values;
  std::vector<ValueId> Numbers; ///< Of the instructions in order of the text.
  size_t NextNumber = 0;
  BlockId Current = NoBlock; ///< NoBlock outside and in `detached:`.
  bool Ended = false;        ///< Current has its terminator.
  Token CurrentLabel;
};

} // namespace backlint::ir

#endif // BACKLINT_IR_TEXTPARSER_H
