//===- TextFunctionParser.cpp - Reads a function of the IR's text ---------===//
//
// The frame of a function: header, variables, regions, labels, blocks.
// TextInstrParser.cpp reads the statements inside blocks.
//
//===----------------------------------------------------------------------===//
#include "ir/TextParser.h"
#include "ir/TextWords.h"

namespace backlint::ir {

using llvm::StringRef;

Function FunctionParser::parse() {
  header();
  scanBody();
  body();
  if (C.failed())
    return Function();
  T.define(F.Symbol, F, Result);
  T.inferFromCalls(F);
  return std::move(F);
}

void FunctionParser::header() {
  F.Symbol = symbol(symbolKind().value_or(SymbolKind::Function));
  C.expect("(");
  if (!C.accept(")")) {
    do
      F.Params.push_back(variable(Params, "a parameter"));
    while (C.accept(","));
    C.expect(")");
  }
  if (C.accept("->"))
    Result = type();
  while (!C.accept("{") && !C.failed()) {
    Token Word = C.peek();
    if (acceptSpan(F.At))
      continue;
    C.next();
    if (Word.isWord("enclosing"))
      F.Enclosing = symbol();
    else if (Word.isWord("dependent"))
      F.Dependent = true;
    else if (Word.isWord("lost"))
      F.LostCount = number("the count");
    else if (Word.isWord("body"))
      F.Body = span();
    else
      C.fail(Word, "found " + Word.described() + "; expected '{' and the body");
  }
}

void FunctionParser::scanLabel(Labels &Known, const Token &Label,
                               StringRef What) {
  if (!Known.try_emplace(Label.label(), Known.size()).second)
    C.fail(Label,
           (What + " " + Label.described() + " is defined twice; rename one")
               .str());
}

bool FunctionParser::startsInstr(const Token &First) const {
  if (First.What == Token::Value)
    return true;
  return First.What == Token::Name && words::find(words::Ops, First.Text);
}

void FunctionParser::scanBody() {
  size_t Start = C.position();
  std::vector<Token> Lines;
  bool Begins = true;
  for (; !C.atEnd() && !C.peek().is("}"); C.next(), Begins = false) {
    Token First = C.peek();
    if (!Begins && !First.StartsLine)
      continue;
    if (First.isName() && C.peek(1).is(":")) {
      if (!First.isWord("detached"))
        scanLabel(Blocks, First, "block");
    } else if (First.isWord("loop") || First.isWord("try")) {
      C.next();
      if (C.peek().isName())
        First.Text == "loop" ? scanLabel(Loops, C.peek(), "loop")
                             : scanLabel(Tries, C.peek(), "try");
    } else {
      bool Statement = startsInstr(First);
      if (Statement)
        Lines.push_back(First);
      // A body may begin without a label.
      Statement |= words::find(words::Terminators, First.Text).has_value();
      if (Statement && Blocks.empty() && First.What != Token::String)
        Blocks.emplace("", 0);
    }
  }
  F.Blocks.resize(Blocks.size());
  F.Loops.resize(Loops.size());
  F.Tries.resize(Tries.size());
  numberValues(Lines);
  C.moveTo(Start);
}

// Numbers are kept when they all fit; names, gaps and numbers that are too
// large make the order of the text count.
void FunctionParser::numberValues(const std::vector<Token> &Lines) {
  F.Instrs.resize(Lines.size());
  std::vector<bool> Taken(Lines.size());
  bool Keep = true;
  for (const Token &Line : Lines) {
    uint32_t Number = 0;
    if (Line.What != Token::Value)
      continue;
    if (StringRef(Line.Text).getAsInteger(10, Number) ||
        Number >= Lines.size() || Taken[Number])
      Keep = false;
    else
      Taken[Number] = true;
  }
  ValueId Free = 0;
  for (const Token &Line : Lines) {
    ValueId Id = Numbers.size();
    if (Keep && Line.What == Token::Value) {
      StringRef(Line.Text).getAsInteger(10, Id);
    } else if (Keep) {
      while (Taken[Free])
        ++Free;
      Id = Free++;
    }
    Numbers.push_back(Id);
    if (Line.What == Token::Value && !Values.try_emplace(Line.Text, Id).second)
      C.fail(Line,
             "value " + Line.described() + " is defined twice; rename one");
  }
}

Variable FunctionParser::variable(Labels &Known, StringRef What) {
  Token Label = C.expectName(What);
  Variable New;
  New.Name = Label.Text;
  scanLabel(Known, Label, What);
  C.expect(":");
  New.Type = type();
  New.Temporary = C.acceptWord("temporary");
  acceptSpan(New.At);
  return New;
}

void FunctionParser::body() {
  if (Blocks.count(""))
    Current = 0;
  while (!C.peek().is("}") && !C.atEnd()) {
    if (C.peek().isName() && C.peek(1).is(":"))
      blockLabel();
    else if (!declaration() && !terminator())
      instr();
    C.expectLineEnd();
  }
  C.expect("}");
  if (Current != NoBlock && !Ended)
    C.fail(CurrentLabel, "the last block has no end; add jump, branch, switch, "
                         "return, throw or unreachable");
}

void FunctionParser::blockLabel() {
  if (Current != NoBlock && !Ended)
    C.fail(C.peek(), "the block before " + C.peek().described() +
                         " has no end; add jump, branch, switch, return, throw "
                         "or unreachable");
  CurrentLabel = C.next();
  C.expect(":");
  Current = NoBlock;
  Ended = false;
  if (C.failed() || CurrentLabel.isWord("detached"))
    return;
  Current = Blocks.at(CurrentLabel.label());
  Block &B = F.Blocks[Current];
  while (!C.atLineEnd()) {
    if (C.acceptWord("loop")) {
      B.Loop = known(Loops, "loop");
    } else {
      C.expectWord("try");
      B.Try = known(Tries, "try");
    }
  }
}

uint32_t FunctionParser::known(const Labels &Known, StringRef What) {
  Token Label = C.expectName(What);
  auto It = Known.find(Label.label());
  if (It != Known.end())
    return It->second;
  C.fail(Label, "unknown " + What + " " + Label.described() +
                    "; define it in this function");
  return 0;
}

bool FunctionParser::declaration() {
  if (C.acceptWord("local"))
    F.Locals.push_back(variable(Locals, "a local variable"));
  else if (C.acceptWord("capture"))
    capture();
  else if (C.acceptWord("loop"))
    loop();
  else if (C.acceptWord("try"))
    tryRegion();
  else
    return false;
  return true;
}

void FunctionParser::capture() {
  Token Label = C.expectName("a capture");
  scanLabel(Captures, Label, "capture");
  C.expect(":");
  Capture New;
  New.Name = Label.Text;
  New.Type = type();
  New.ByReference = C.acceptWord("ref");
  F.Captures.push_back(New);
}

void FunctionParser::loop() {
  uint32_t Index = known(Loops, "loop");
  Token Word = C.next();
  std::optional<unsigned> Kind = words::find(words::LoopKinds, Word.Text);
  if (!Kind)
    C.fail(Word, "found " + Word.described() +
                     "; expected For, While, Do, Range or Goto");
  if (C.failed())
    return;
  Loop New;
  New.Kind = static_cast<LoopKind>(*Kind);
  while (!C.atLineEnd()) {
    if (acceptSpan(New.At))
      continue;
    if (C.acceptWord("parent")) {
      New.Parent = known(Loops, "loop");
    } else if (C.acceptWord("header")) {
      New.Header = block();
    } else if (C.acceptWord("range")) {
      New.Range = value();
    } else {
      C.expectWord("macro");
      New.Macro = macro();
    }
  }
  if (!C.failed())
    F.Loops[Index] = New;
}

void FunctionParser::tryRegion() {
  uint32_t Index = known(Tries, "try");
  Try New;
  while (!C.atLineEnd()) {
    if (acceptSpan(New.At))
      continue;
    if (C.acceptWord("parent")) {
      New.Parent = known(Tries, "try");
      continue;
    }
    C.expectWord("catch");
    Try::Handler H;
    H.Caught = type();
    if (C.acceptWord("local"))
      H.Variable = known(Locals, "local variable");
    C.expect("->");
    H.Entry = block();
    New.Handlers.push_back(H);
  }
  if (!C.failed())
    F.Tries[Index] = New;
}

} // namespace backlint::ir
