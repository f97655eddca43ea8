//===- Expression.cpp - Reading ports, effects and expressions -*- C++ -*-===//
//
// A recursive-descent parser that stops at the first mistake of a text.
//
//===----------------------------------------------------------------------===//
#include "catalog/Expression.h"
#include "llvm/ADT/StringExtras.h"

namespace backlint::catalog {
namespace {

constexpr unsigned MaxDepth = 32;

struct CallWord {
  llvm::StringLiteral Spelling;
  Expr::Kind What;
  size_t Least, Most;              ///< Count of operands.
  std::optional<WordClass> Suffix; ///< What may follow the dot.
};

constexpr CallWord CallWords[] = {
    {"part", Expr::Part, 1, 99, std::nullopt},
    {"join", Expr::Join, 2, 2, std::nullopt},
    {"number", Expr::Number, 0, 99, std::nullopt},
    {"mix", Expr::Mix, 1, 99, std::nullopt},
    {"format", Expr::Format, 1, 99, WordClass::Style},
    {"clean", Expr::Clean, 1, 1, WordClass::Sanitizer},
    {"source", Expr::Source, 0, 1, WordClass::Source},
};

class Parser {
public:
  Parser(const TomlValue &Text, llvm::StringRef File, const Vocabulary &Words,
         Mistakes &Problems)
      : Value(Text), Rest(Text.Text), File(File), Words(Words),
        Problems(Problems) {}

  bool port(Port &Result);
  bool expression(Expr &Result, unsigned Depth = 0);
  bool expect(llvm::StringRef Token, llvm::StringRef Hint);
  bool end() {
    skip();
    return Rest.empty() || fail("'" + Rest +
                                "' is left over; end the text before it or put "
                                "'+', '|' or ',' between");
  }

private:
  bool concat(Expr &Result, unsigned Depth);
  bool term(Expr &Result, unsigned Depth);
  bool call(llvm::StringRef Word, size_t At, Expr &Result, unsigned Depth);
  bool operands(const CallWord &Word, size_t At, Expr &Result, unsigned Depth);
  bool step(Port &Result);
  bool subscript(Port &Result);
  bool base(llvm::StringRef Word, size_t At, Port &Result);
  bool steps(Port &Result);
  bool quoted(std::string &Result);
  bool chain(Expr &Result, unsigned Depth, char Separator, Expr::Kind Kind,
             bool (Parser::*Operand)(Expr &, unsigned));

  size_t offset() const { return Value.Text.size() - Rest.size(); }
  bool fail(const llvm::Twine &Message) { return failAt(offset(), Message); }
  bool failAt(size_t Offset, const llvm::Twine &Message) {
    Problems.add(File, Value.inside(Offset), Message);
    return false;
  }
  void skip() { Rest = Rest.ltrim(); }
  bool eat(llvm::StringRef Token) {
    skip();
    return Rest.consume_front(Token);
  }
  llvm::StringRef word(bool Qualified = false) {
    size_t Length = 0;
    while (Length < Rest.size() &&
           (llvm::isAlnum(Rest[Length]) || Rest[Length] == '_' ||
            (Qualified && Rest[Length] == ':') ||
            (!Qualified && Rest[Length] == '-')))
      ++Length;
    llvm::StringRef Word = Rest.take_front(Length);
    Rest = Rest.drop_front(Length);
    return Word;
  }

  const TomlValue &Value;
  llvm::StringRef Rest, File;
  const Vocabulary &Words;
  Mistakes &Problems;
};

bool Parser::expect(llvm::StringRef Token, llvm::StringRef Hint) {
  return eat(Token) || fail("expected '" + Token + "'; " + Hint);
}

bool argumentIndex(llvm::StringRef Word, uint32_t &Index) {
  return Word.consume_front("arg") && !Word.getAsInteger(10, Index) &&
         Index < 1000;
}

bool Parser::port(Port &Result) {
  skip();
  size_t At = offset();
  return base(word(), At, Result) && steps(Result);
}

bool Parser::base(llvm::StringRef Word, size_t At, Port &Result) {
  if (Word == "return")
    Result.Base = Port::Return;
  else if (Word == "this")
    Result.Base = Port::This;
  else if (argumentIndex(Word, Result.Index))
    Result.Base = Rest.consume_front("..") ? Port::Rest : Port::Argument;
  else
    return failAt(At, Word.empty()
                          ? llvm::Twine("expected a port; write return, this, "
                                        "arg0 or arg0..")
                          : "'" + Word +
                                "' is no port; write return, this, "
                                "arg0 or arg0..");
  return true;
}

bool Parser::steps(Port &Result) {
  while (Rest.starts_with(".") || Rest.starts_with("["))
    if (!step(Result))
      return false;
  return true;
}

bool Parser::step(Port &Result) {
  if (Rest.consume_front("["))
    return subscript(Result);
  Rest.consume_front(".");
  if (Rest.consume_front("*")) {
    Result.Steps.push_back({ir::PathStep::Deref, ""});
    return true;
  }
  llvm::StringRef Name = word(/*Qualified=*/true);
  if (Name.empty())
    return fail("expected a member after '.'; write .member, .*, .key or "
                ".value");
  if (Name == "key")
    Name = "first";
  else if (Name == "value")
    Name = "second";
  Result.Steps.push_back({ir::PathStep::Field, Name.str()});
  return true;
}

bool Parser::subscript(Port &Result) {
  size_t At = offset();
  ir::PathStep Step{ir::PathStep::Element, ""};
  if (Rest.starts_with("\"")) {
    Step.What = ir::PathStep::Key;
    if (!quoted(Step.Name))
      return false;
  } else if (Result.KeyArgument) {
    return failAt(At, "only the last element can be named by an argument; "
                      "write [*] for the one before");
  } else if (!Rest.consume_front("*")) {
    uint32_t Argument = 0;
    if (!argumentIndex(word(), Argument))
      return failAt(At, "expected an element; write [*], [\"key\"] or [arg0]");
    Result.KeyArgument = Argument;
  }
  Result.Steps.push_back(std::move(Step));
  return Rest.consume_front("]") || fail("expected ']'; close the element");
}

bool Parser::quoted(std::string &Result) {
  size_t At = offset();
  Rest.consume_front("\"");
  while (!Rest.empty() && Rest.front() != '"') {
    if (Rest.front() == '\\' && Rest.size() > 1)
      Rest = Rest.drop_front();
    Result += Rest.front();
    Rest = Rest.drop_front();
  }
  return Rest.consume_front("\"") ||
         failAt(At, "the text has no end; close it with \"");
}

bool Parser::chain(Expr &Result, unsigned Depth, char Separator,
                   Expr::Kind Kind, bool (Parser::*Operand)(Expr &, unsigned)) {
  Expr First;
  if (!(this->*Operand)(First, Depth))
    return false;
  skip();
  if (!Rest.starts_with(llvm::StringRef(&Separator, 1))) {
    Result = std::move(First);
    return true;
  }
  Result.What = Kind;
  Result.Operands.push_back(std::move(First));
  while (eat(llvm::StringRef(&Separator, 1))) {
    Expr Next;
    if (!(this->*Operand)(Next, Depth))
      return false;
    Result.Operands.push_back(std::move(Next));
  }
  return true;
}

bool Parser::expression(Expr &Result, unsigned Depth) {
  if (Depth > MaxDepth)
    return fail("the expression is nested too deeply; simplify it");
  return chain(Result, Depth, '|', Expr::Choice, &Parser::concat);
}

bool Parser::concat(Expr &Result, unsigned Depth) {
  return chain(Result, Depth, '+', Expr::Concat, &Parser::term);
}

bool Parser::term(Expr &Result, unsigned Depth) {
  skip();
  if (Rest.starts_with("\"")) {
    Result.What = Expr::Text;
    return quoted(Result.Name);
  }
  if (eat("(")) {
    return expression(Result, Depth + 1) &&
           expect(")", "close the parenthesis");
  }
  if (eat("&")) {
    Result.What = Expr::Alias;
    return port(Result.Where);
  }
  size_t At = offset();
  llvm::StringRef Word = word();
  if (Word.empty())
    return fail("expected a value; write a port, &port, \"text\" or a call "
                "such as part(arg0)");
  uint32_t Index;
  if (Word == "return" || Word == "this" || argumentIndex(Word, Index)) {
    Result.What = Expr::At;
    return base(Word, At, Result.Where) && steps(Result.Where);
  }
  return call(Word, At, Result, Depth);
}

bool Parser::call(llvm::StringRef Word, size_t At, Expr &Result,
                  unsigned Depth) {
  std::vector<llvm::StringRef> Known;
  for (const CallWord &Call : CallWords) {
    Known.push_back(Call.Spelling);
    if (Call.Spelling != Word)
      continue;
    Result.What = Call.What;
    if (!Call.Suffix)
      return operands(Call, At, Result, Depth);
    if (!Rest.consume_front("."))
      return fail("expected '.' and a " + describe(*Call.Suffix) + " after '" +
                  Word + "'");
    size_t NameAt = offset();
    Result.Name = word().str();
    return Words.check(*Call.Suffix, Result.Name, File, Value.inside(NameAt),
                       Problems) &&
           operands(Call, At, Result, Depth);
  }
  return failAt(At, "'" + Word + "' is neither a port nor a call" +
                        suggestion(Word, Known));
}

bool Parser::operands(const CallWord &Word, size_t At, Expr &Result,
                      unsigned Depth) {
  if (!expect("(", "put what '" + Word.Spelling.str() +
                       "' is made of in parentheses"))
    return false;
  if (!eat(")")) {
    do {
      Expr Operand;
      if (!expression(Operand, Depth + 1))
        return false;
      Result.Operands.push_back(std::move(Operand));
    } while (eat(","));
    if (!expect(")", "close the parenthesis"))
      return false;
  }
  size_t Count = Result.Operands.size();
  if (Count >= Word.Least && Count <= Word.Most)
    return true;
  return failAt(At,
                "'" + Word.Spelling + "' has " + llvm::Twine(Count) +
                    " operands; it takes " +
                    (Count < Word.Least ? "at least " : "at most ") +
                    llvm::Twine(Count < Word.Least ? Word.Least : Word.Most));
}

} // namespace

std::optional<Port> ExpressionReader::port(const TomlValue &Text) const {
  Parser P(Text, File, Words, Problems);
  Port Result;
  if (P.port(Result) && P.end())
    return Result;
  return std::nullopt;
}

std::optional<Expr> ExpressionReader::expression(const TomlValue &Text) const {
  Parser P(Text, File, Words, Problems);
  Expr Result;
  if (P.expression(Result) && P.end())
    return Result;
  return std::nullopt;
}

std::optional<Effect> ExpressionReader::effect(const TomlValue &Text) const {
  Parser P(Text, File, Words, Problems);
  Effect Result;
  if (P.port(Result.Target) &&
      P.expect("=", "write an effect as port = value") &&
      P.expression(Result.Value) && P.end())
    return Result;
  return std::nullopt;
}

} // namespace backlint::catalog
