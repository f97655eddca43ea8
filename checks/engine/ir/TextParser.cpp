//===- TextParser.cpp - Reads the IR's text form --------------------------===//
//
// Everything outside functions, and the pieces used on both sides.
//
//===----------------------------------------------------------------------===//
#include "ir/TextParser.h"
#include "ir/Text.h"
#include "ir/TextWords.h"

namespace backlint::ir {

using llvm::StringRef;

TypeId PieceParser::type() {
  if (C.acceptWord("_"))
    return NoType;
  Type New;
  New.Const = C.acceptWord("const");
  Token Word = C.peek();
  std::optional<unsigned> Kind;
  if (Word.What == Token::Name && Word.Suffix.empty())
    Kind = words::find(words::TypeKinds, Word.Text);
  if (!Kind) {
    C.fail(Word, "found " + Word.described() +
                     "; expected a type such as Int, CString, Pointer(Int) or "
                     "Record(Name)");
    return NoType;
  }
  C.next();
  New.Kind = static_cast<TypeKind>(*Kind);
  if (!C.accept("("))
    return T.type(New);
  bool Points = New.Kind == TypeKind::Pointer ||
                New.Kind == TypeKind::Reference || New.Kind == TypeKind::Array;
  if (Points && C.peek().What == Token::Name)
    New.Element = type();
  else if (C.peek().isName())
    New.Name = C.next().Text;
  if (C.accept(":"))
    New.Element = type();
  if (C.accept("<"))
    New.Arguments = types(">");
  C.expect(")");
  return T.type(New);
}

std::vector<TypeId> PieceParser::types(StringRef Close) {
  std::vector<TypeId> Result;
  if (C.accept(Close))
    return Result;
  do
    Result.push_back(type());
  while (C.accept(","));
  C.expect(Close);
  return Result;
}

std::string PieceParser::literalValue(Literal::Kind Kind) {
  bool Bare = Kind == Literal::Null || Kind == Literal::Zero;
  const Token &Next = C.peek();
  if (Next.What == Token::String || Next.What == Token::Number)
    return C.next().Text;
  if (Kind == Literal::Enum)
    return C.expectName("an enumerator").Text;
  if (!Bare)
    C.fail(Next,
           "found " + Next.described() + "; expected the literal's value");
  return "";
}

uint32_t PieceParser::literal() {
  Literal L;
  Token First = C.next();
  std::optional<unsigned> Kind = words::find(words::LiteralKinds, First.Text);
  if (First.What == Token::String) {
    L = {Literal::Text, First.Text, ""};
  } else if (First.What == Token::Number) {
    L = {Literal::Int, First.Text, ""};
    if (!words::isNumber(First.Text, true, false))
      C.fail(First, "'" + First.Text + "' is no integer; write `float " +
                        First.Text + "` or a decimal number");
  } else if (First.isWord("true") || First.isWord("false")) {
    L = {Literal::Bool, First.Text, ""};
  } else if (First.What == Token::Name && Kind) {
    L.What = static_cast<Literal::Kind>(*Kind);
    L.Value = literalValue(L.What);
  } else {
    C.fail(First, "found " + First.described() +
                      "; expected a literal such as \"text\", 5, true, float "
                      "1.5, char \"c\", enum Name, null or zero");
  }
  if (C.acceptWord("from"))
    L.Macro = C.expectName("a macro").Text;
  return T.literal(L);
}

SymbolId PieceParser::symbol(SymbolKind Kind) {
  Token Label = C.expectName("a symbol");
  return C.failed() ? 0 : T.symbol(Label, Kind);
}

std::optional<SymbolKind> PieceParser::symbolKind() {
  if (C.peek().What != Token::Name || !C.peek(1).isName())
    return std::nullopt;
  std::optional<unsigned> Kind = words::find(words::SymbolKinds, C.peek().Text);
  if (!Kind)
    return std::nullopt;
  C.next();
  return static_cast<SymbolKind>(*Kind);
}

uint32_t PieceParser::number(StringRef What) {
  Token At = C.peek();
  uint64_t Number = C.expectNumber(What);
  if (Number > ~0u)
    C.fail(At, "'" + At.Text + "' is too large; use at most 32 bits");
  return Number;
}

bool PieceParser::acceptSpan(Span &At) {
  if (C.peek().What != Token::Span)
    return false;
  At = span();
  return true;
}

Span PieceParser::span() {
  Token Whole = C.peek();
  Span At;
  At.File = 0;
  StringRef Rest = Whole.Text;
  bool Good = Whole.What == Token::Span;
  if (Good && Rest.consume_front("f")) {
    auto [File, Tail] = Rest.split(':');
    if (File == "_")
      At.File = NoFile;
    else
      Good = !File.getAsInteger(10, At.File);
    Rest = Tail;
  }
  auto [Begin, End] = Rest.split('-');
  auto Point = [&](StringRef Text, uint32_t &Line, uint32_t &Column) {
    auto [LineText, ColumnText] = Text.split(':');
    Column = 1;
    Good &= !LineText.getAsInteger(10, Line);
    Good &= ColumnText.empty() || !ColumnText.getAsInteger(10, Column);
  };
  Point(Begin, At.Line, At.Column);
  At.EndLine = At.Line;
  At.EndColumn = At.Column;
  if (End.contains(':'))
    Point(End, At.EndLine, At.EndColumn);
  else if (!End.empty())
    Good &= !End.getAsInteger(10, At.EndColumn);
  if (!Good)
    C.fail(Whole, "found " + Whole.described() +
                      "; expected a span such as @3:5-3:9 or @f1:3:5-3:9");
  C.next();
  T.UsesMainFile |= At.File == 0;
  return At;
}

namespace {

/// Reads the statements of a unit.
class UnitParser : PieceParser {
public:
  using PieceParser::PieceParser;

  void parse() {
    declareSymbols();
    while (!C.atEnd()) {
      Token First = C.next();
      if (First.What != Token::Name || !statement(First.Text))
        C.fail(First, "found " + First.described() +
                          "; expected unit, function, file, symbol, class, "
                          "enum, global, macro, suppress, loss or counts");
      C.expectLineEnd();
    }
    if (!C.failed())
      T.finish();
  }

private:
  /// Declared symbols come first and in order of their declarations.
  void declareSymbols() {
    unsigned Depth = 0;
    size_t Start = C.position();
    for (; !C.atEnd(); C.next()) {
      const Token &At = C.peek();
      Depth += At.is("{");
      Depth -= At.is("}") && Depth;
      if (Depth || !At.StartsLine || !At.isWord("symbol"))
        continue;
      C.next();
      symbolKind();
      if (C.peek().isName())
        T.symbol(C.peek());
    }
    C.moveTo(Start);
  }

  bool statement(StringRef Word) {
    if (Word == "unit")
      T.U.MainFile = C.expectString("the main file");
    else if (Word == "function")
      T.U.Functions.push_back(FunctionParser(C, T).parse());
    else if (Word == "file")
      file();
    else if (Word == "symbol")
      declaration();
    else if (Word == "class")
      classOf();
    else if (Word == "enum")
      enumeration();
    else if (Word == "global")
      global();
    else if (Word == "macro")
      macroUse();
    else if (Word == "suppress")
      suppression();
    else if (Word == "loss")
      loss();
    else if (Word == "counts")
      counts();
    else
      return false;
    return true;
  }

  void file() {
    File New;
    New.Path = C.expectString("the file's path");
    New.Project = C.acceptWord("project");
    if (C.acceptWord("hash"))
      New.ContentHash = C.expectNumber("the content hash");
    T.U.Files.push_back(New);
  }

  void declaration() {
    SymbolKind Kind = symbolKind().value_or(SymbolKind::Function);
    Token At = C.peek();
    SymbolId Id = symbol(Kind);
    if (C.failed())
      return;
    if (!T.declare(Id))
      C.fail(At, At.described() + " is declared twice; number overloads as in "
                                  "`name#2`");
    Symbol S; // nothing that was inferred before stays
    S.Kind = Kind;
    S.Name = At.Text;
    S.Identity = T.U.Symbols[Id].Identity;
    S.Class = defaultClass(Kind, S.Name);
    if (C.accept("("))
      S.Parameters = types(")");
    if (C.accept("->"))
      S.Result = type();
    if (C.accept("<"))
      S.Arguments = types(">");
    while (!C.atLineEnd()) {
      Token Word = C.next();
      std::optional<unsigned> Trait =
          words::find(words::SymbolTraits, Word.Text);
      if (Word.isWord("class"))
        S.Class = C.expectName("a class").Text;
      else if (Word.isWord("id"))
        S.Identity = C.expectString("the symbol's identity");
      else if (Word.isWord("overrides"))
        do
          S.Overrides.push_back(symbol(SymbolKind::Method));
        while (C.accept(","));
      else if (Word.What == Token::Name && Trait)
        S.Traits |= 1u << *Trait;
      else
        C.fail(Word, "found " + Word.described() +
                         "; expected a trait, class, overrides or id");
    }
    if (!C.failed())
      T.U.Symbols[Id] = S;
  }

  void classOf() {
    Class New;
    New.Name = New.Identity = C.expectName("a class").Text;
    if (C.accept(":"))
      do
        New.Bases.push_back(C.expectName("a base class").Text);
      while (C.accept(","));
    if (C.acceptWord("id"))
      New.Identity = C.expectString("the class's identity");
    acceptSpan(New.At);
    if (C.accept("{")) {
      while (!C.peek().is("}") && !C.atEnd()) {
        if (C.acceptWord("method")) {
          New.Methods.push_back(symbol(SymbolKind::Method));
        } else {
          C.expectWord("member");
          Member M;
          M.Name = C.expectName("a member").Text;
          C.expect(":");
          M.Type = type();
          acceptSpan(M.At);
          New.Members.push_back(M);
        }
        C.expectLineEnd();
      }
      C.expect("}");
    }
    T.U.Classes.push_back(New);
  }

  void enumeration() {
    Enumeration New;
    New.Name = C.expectName("an enumeration").Text;
    C.expect("{");
    if (!C.accept("}")) {
      do
        New.Enumerators.push_back(C.expectName("an enumerator").Text);
      while (C.accept(","));
      C.expect("}");
    }
    acceptSpan(New.At);
    T.U.Enums.push_back(New);
  }

  void global() {
    Global New;
    New.Symbol = symbol(SymbolKind::Global);
    if (C.acceptWord("init"))
      New.Initializer = symbol(SymbolKind::GlobalInit);
    acceptSpan(New.At);
    T.U.Globals.push_back(New);
  }

  void macroUse() {
    MacroUse New;
    New.Name = C.expectName("a macro").Text;
    New.Arguments = C.expectString("the macro's arguments");
    acceptSpan(New.At);
    T.U.Macros.push_back(New);
  }

  void suppression() {
    Suppression New;
    Token In = C.expectName("a file such as f0");
    StringRef Index = In.Text;
    if (!Index.consume_front("f") ||
        (Index != "_" && Index.getAsInteger(10, New.File)))
      C.fail(In, "found " + In.described() + "; expected a file such as f0");
    T.UsesMainFile |= New.File == 0;
    New.FirstLine = number("the first line");
    C.expectWord("to");
    New.LastLine = number("the last line");
    C.expectWord("comment");
    New.CommentLine = number("the comment's line");
    if (C.acceptWord("rules"))
      do
        New.Rules.push_back(C.expectString("a rule"));
      while (C.accept(","));
    if (C.acceptWord("reason"))
      New.Reason = C.expectString("the reason");
    T.U.Suppressions.push_back(New);
  }

  void loss() {
    Token Word = C.expectName("a kind of loss");
    std::optional<unsigned> Kind = words::find(words::LossKinds, Word.Text);
    if (!Kind)
      C.fail(Word, "unknown loss " + Word.described() +
                       "; use MissingHeader, ParseError, Stubbed, Function, "
                       "Bound or Vendored");
    Loss New;
    New.What = static_cast<Loss::Kind>(Kind.value_or(0));
    New.Text = C.expectString("what was lost");
    acceptSpan(New.At);
    T.U.Losses.push_back(New);
  }

  void counts() {
    C.expectWord("seen");
    T.U.FunctionsSeen = number("the count");
    C.expectWord("lost");
    T.U.FunctionsLost = number("the count");
  }
};

} // namespace

llvm::Expected<Unit> parseText(StringRef Text) {
  TokenCursor Cursor(Text);
  TextTables Tables;
  UnitParser(Cursor, Tables).parse();
  if (llvm::Error E = Cursor.error())
    return std::move(E);
  return std::move(Tables.U);
}

} // namespace backlint::ir
